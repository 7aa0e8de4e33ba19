package org.civicreport.pdf.writing;

import java.util.List;
import org.civicreport.document.Document;
import org.civicreport.document.Metadata;
import org.civicreport.pdf.writing.Conformance.Extension;
import org.civicreport.pdf.writing.Conformance.Identification;
import org.civicreport.pdf.writing.Conformance.Property;
import org.jspecify.annotations.Nullable;

/**
 * The XMP packet: what the file says about itself, the standards it keeps, and, as PDF/A asks for, the
 * descriptions of schemas that are none of XMP's own.
 */
final class Xmp {

    private final StringBuilder xml = new StringBuilder(4096);

    private Xmp() {}

    static String of(Document document, String producer, Conformance conformance) {
        Xmp xmp = new Xmp();
        xmp.line("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>");
        xmp.line("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">");
        xmp.line("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">");
        xmp.standards(conformance);
        xmp.dublinCore(document);
        xmp.others(document.metadata(), producer);
        xmp.extensionSchemas(conformance);
        xmp.line("</rdf:RDF>").line("</x:xmpmeta>").line("<?xpacket end=\"r\"?>");
        return xmp.xml.toString();
    }

    private Xmp line(String text) {
        xml.append(text).append('\n');
        return this;
    }

    private void begin(String prefix, String namespace) {
        line("<rdf:Description rdf:about=\"\" xmlns:" + prefix + "=\"" + namespace + "\">");
    }

    private void end() {
        line("</rdf:Description>");
    }

    private void value(String name, @Nullable String value) {
        if (value != null) {
            line("<" + name + ">" + escaped(value) + "</" + name + ">");
        }
    }

    private void standards(Conformance conformance) {
        for (Identification standard : conformance.identifications()) {
            begin(standard.prefix(), standard.namespace());
            standard.properties().forEach(one -> value(standard.prefix() + ":" + one.name(), one.value()));
            end();
        }
    }

    private void dublinCore(Document document) {
        Metadata metadata = document.metadata();
        begin("dc", "http://purl.org/dc/elements/1.1/");
        value("dc:format", "application/pdf");
        alternatives("dc:title", document.title());
        if (metadata.author() != null) {
            list("dc:creator", "Seq", List.of(metadata.author()));
        }
        if (metadata.description() != null) {
            alternatives("dc:description", metadata.description());
        }
        if (!metadata.keywords().isEmpty()) {
            list("dc:subject", "Bag", metadata.keywords());
        }
        list("dc:language", "Bag", List.of(document.language().toLanguageTag()));
        if (metadata.date() != null) {
            list("dc:date", "Seq", List.of(metadata.date().toString()));
        }
        end();
    }

    private void alternatives(String name, String value) {
        line("<" + name + "><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(value) + "</rdf:li></rdf:Alt></" + name
                + ">");
    }

    private void list(String name, String kind, List<String> values) {
        xml.append('<').append(name).append("><rdf:").append(kind).append('>');
        values.forEach(value -> xml.append("<rdf:li>").append(escaped(value)).append("</rdf:li>"));
        line("</rdf:" + kind + "></" + name + ">");
    }

    private void others(Metadata metadata, String producer) {
        begin("xmp", "http://ns.adobe.com/xap/1.0/");
        value("xmp:CreatorTool", producer);
        if (metadata.date() != null) {
            value("xmp:CreateDate", metadata.date() + "T00:00:00Z");
            value("xmp:ModifyDate", metadata.date() + "T00:00:00Z");
        }
        end();
        begin("pdf", "http://ns.adobe.com/pdf/1.3/");
        value("pdf:Producer", producer);
        value("pdf:Keywords", keywords(metadata));
        end();
    }

    /** Returns the keywords as the information dictionary has them, or null. */
    static @Nullable String keywords(Metadata metadata) {
        return metadata.keywords().isEmpty() ? null : String.join(", ", metadata.keywords());
    }

    private void extensionSchemas(Conformance conformance) {
        line("<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
                + " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
                + " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">");
        xml.append("<pdfaExtension:schemas><rdf:Bag>");
        for (Identification standard : conformance.identifications()) {
            if (standard.extension() != null) {
                extensionSchema(standard, standard.extension());
            }
        }
        line("</rdf:Bag></pdfaExtension:schemas>");
        end();
    }

    private void extensionSchema(Identification standard, Extension extension) {
        line("<rdf:li rdf:parseType=\"Resource\">");
        value("pdfaSchema:schema", extension.schema());
        value("pdfaSchema:namespaceURI", standard.namespace());
        value("pdfaSchema:prefix", standard.prefix());
        xml.append("<pdfaSchema:property><rdf:Seq>");
        for (Property property : standard.properties()) {
            line("<rdf:li rdf:parseType=\"Resource\">");
            value("pdfaProperty:name", property.name());
            value("pdfaProperty:valueType", "Integer");
            value("pdfaProperty:category", "internal");
            value("pdfaProperty:description", extension.property());
            xml.append("</rdf:li>");
        }
        line("</rdf:Seq></pdfaSchema:property>");
        xml.append("</rdf:li>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
