/** Renders civicreport documents as accessible, self-contained web pages. */
module org.civicreport.render.html {
    requires transitive org.civicreport.core;
    requires static org.jspecify;

    exports org.civicreport.html;
    exports org.civicreport.html.embedding;

    provides org.civicreport.render.Renderer with
            org.civicreport.html.HtmlRenderer;
    provides org.civicreport.source.SourceReader with
            org.civicreport.html.HtmlSourceReader;
}
