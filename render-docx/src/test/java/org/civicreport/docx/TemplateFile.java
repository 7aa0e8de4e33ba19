package org.civicreport.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A city's template as a German Word writes it, put together part by part so that a test can spoil any of them. */
final class TemplateFile {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private TemplateFile() {}

    /** A template with numbered headings of its own, a header with the logo, and a page of 200 by 280 mm. */
    static TemplateFile german() {
        return new TemplateFile()
                .with("[Content_Types].xml", """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                          <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                          <Default Extension="png" ContentType="image/png"/>
                          <Override PartName="/word/document.xml" ContentType="%stemplate.main+xml"/>
                          <Override PartName="/word/styles.xml" ContentType="%sstyles+xml"/>
                          <Override PartName="/word/numbering.xml" ContentType="%snumbering+xml"/>
                          <Override PartName="/word/header1.xml" ContentType="%sheader+xml"/>
                        </Types>
                        """.formatted(WORD, WORD, WORD, WORD))
                .with("_rels/.rels", relationships(relationship("rId1", "officeDocument", "/word/document.xml")))
                .with("word/document.xml", """
                        <w:document %s><w:body>
                          <w:p><w:r><w:t>Hier steht der Mustertext.</w:t></w:r></w:p>
                          <w:sectPr><w:headerReference w:type="default" r:id="rId3"/>
                            <w:pgSz w:w="11339" w:h="15874"/>
                            <w:pgMar w:top="1701" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567"
                              w:gutter="0"/>
                          </w:sectPr>
                        </w:body></w:document>
                        """.formatted(namespaces()))
                .with(
                        "word/_rels/document.xml.rels",
                        relationships(relationship("rId1", "styles", "styles.xml")
                                + relationship("rId2", "numbering", "numbering.xml")
                                + relationship("rId3", "header", "header1.xml")))
                .with("word/styles.xml", """
                        <w:styles %s>
                          <w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>
                          <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
                          <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/>
                            <w:basedOn w:val="Standard"/>
                            <w:pPr><w:numPr><w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>
                            <w:rPr><w:color w:val="AA0000"/></w:rPr>
                          </w:style>
                          <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/>
                            <w:basedOn w:val="Standard"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
                          <w:style w:type="paragraph" w:customStyle="1" w:styleId="Title"><w:name w:val="Amtstitel"/></w:style>
                          <w:style w:type="paragraph" w:customStyle="1" w:styleId="Kopf"><w:name w:val="Stadtkopf"/>
                            <w:basedOn w:val="Title"/></w:style>
                        </w:styles>
                        """.formatted(namespaces()))
                .with("word/numbering.xml", """
                        <w:numbering %s>
                          <w:abstractNum w:abstractNumId="5"><w:multiLevelType w:val="multilevel"/>
                            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="berschrift1"/>
                              <w:lvlText w:val="§ %%1"/><w:lvlJc w:val="left"/></w:lvl>
                          </w:abstractNum>
                          <w:num w:numId="7"><w:abstractNumId w:val="5"/></w:num>
                        </w:numbering>
                        """.formatted(namespaces()))
                .with("word/header1.xml", """
                        <w:hdr %s><w:p><w:pPr><w:pStyle w:val="Kopf"/></w:pPr><w:r><w:t>Stadt Lindenau</w:t></w:r></w:p></w:hdr>
                        """.formatted(namespaces()))
                .with("word/_rels/header1.xml.rels", relationships(relationship("rId1", "image", "media/logo.png")))
                .with("word/media/logo.png", "Wappen");
    }

    static String relationships(String each) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + each
                + "</Relationships>";
    }

    static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, RELATIONSHIPS + type, target);
    }

    private static String namespaces() {
        return "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    }

    TemplateFile with(String part, String text) {
        parts.put(part, text.strip().getBytes(StandardCharsets.UTF_8));
        return this;
    }

    TemplateFile without(String part) {
        parts.remove(part);
        return this;
    }

    String part(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file.toByteArray();
    }
}
