/** Renders civicreport documents as editable Word files. No exported package shows a type of docx4j. */
module org.civicreport.render.docx {
    requires transitive org.civicreport.core;
    requires jakarta.xml.bind;
    requires java.xml;
    requires org.docx4j.openxml_objects;
    requires org.glassfish.jaxb.runtime;
    requires static org.jspecify;

    exports org.civicreport.docx;

    provides org.civicreport.render.Renderer with
            org.civicreport.docx.DocxRenderer;
    provides org.civicreport.source.SourceReader with
            org.civicreport.docx.DocxSourceReader;
}
