/**
 * Reports, their validation, the document tree and the service interface of renderers. No exported package shows a type
 * of Jackson, snakeyaml-engine or commonmark-java.
 */
module org.civicreport.core {
    requires static transitive org.jspecify;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;

    exports org.civicreport.document;
    exports org.civicreport.drawing;
    exports org.civicreport.findings;
    exports org.civicreport.json;
    exports org.civicreport.model;
    exports org.civicreport.richtext;
    exports org.civicreport;
    exports org.civicreport.compare;
    exports org.civicreport.compose;
    exports org.civicreport.consultation;
    exports org.civicreport.exchange;
    exports org.civicreport.oparl;
    exports org.civicreport.render;
    exports org.civicreport.source;
    exports org.civicreport.statistics;
    exports org.civicreport.text;
    exports org.civicreport.validation;
    exports org.civicreport.wording;

    uses org.civicreport.render.Renderer;
    uses org.civicreport.source.SourceReader;
}
