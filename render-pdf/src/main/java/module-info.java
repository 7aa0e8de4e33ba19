/** Renders civicreport documents as accessible PDF files for archives. */
module org.civicreport.render.pdf {
    requires transitive org.civicreport.core;
    requires java.desktop;
    requires static org.jspecify;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;

    exports org.civicreport.pdf;

    provides org.civicreport.render.Renderer with
            org.civicreport.pdf.PdfRenderer;
    provides org.civicreport.source.SourceReader with
            org.civicreport.pdf.PdfSourceReader;
}
