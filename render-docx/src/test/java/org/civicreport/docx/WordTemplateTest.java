package org.civicreport.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicreport.document.Anchor;
import org.civicreport.document.Document;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.ItemList;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.document.Section;
import org.civicreport.findings.Finding;
import org.civicreport.findings.FindingType;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A city's own design holds, and what can't be trusted is refused in words that help. */
class WordTemplateTest {

    private final Document document = DocxRendererTest.document(
            Section.chapter(
                    new Anchor("a"),
                    "Einleitung",
                    HeadingNumber.counted(),
                    List.of(
                            ItemList.numbered(List.of(new ItemList.Item(List.of(Paragraph.of("Punkt"))))),
                            Section.chapter(
                                    new Anchor("b"),
                                    "Auftrag",
                                    HeadingNumber.counted(),
                                    List.of(Paragraph.of("Text"))))),
            Section.chapter(new Anchor("c"), "Impressum", HeadingNumber.none(), List.of(Paragraph.of("Text"))));

    private static byte[] render(TemplateFile template, Document document) throws IOException {
        WordTemplate read = WordTemplate.read(template.bytes()).templateOrThrow();
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        new DocxRenderer(DocxOptions.builder().paginator(null).template(read).build())
                .render(document, Output.stream(docx), RenderOptions.defaults());
        return docx.toByteArray();
    }

    @Test
    void itsStylesAreKnownByTheirNamesAndKeepTheirLook() throws IOException {
        String styles = WordText.part(render(TemplateFile.german(), document), "word/styles.xml");

        assertTrue(styles.contains("w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/>"), styles);
        assertTrue(styles.contains("AA0000"), styles);
        assertFalse(styles.contains("berschrift"), styles);
        assertTrue(styles.contains("<w:basedOn w:val=\"Normal\"/>"), styles);
    }

    @Test
    void aStyleOfItsOwnThatHasOurIdStandsBesideOurs() throws IOException {
        byte[] docx = render(TemplateFile.german(), document);

        String styles = WordText.part(docx, "word/styles.xml");
        assertTrue(styles.contains("w:styleId=\"TitleTemplate\"><w:name w:val=\"Amtstitel\"/>"), styles);
        assertTrue(styles.contains("<w:basedOn w:val=\"TitleTemplate\"/>"), styles);
        assertTrue(styles.contains("w:styleId=\"Title\"><w:name w:val=\"Title\"/>"), styles);
        Matcher id = Pattern.compile("w:styleId=\"([^\"]+)\"").matcher(styles);
        Set<String> seen = new HashSet<>();
        while (id.find()) {
            assertTrue(seen.add(id.group(1)), id.group(1));
        }
    }

    @Test
    void stylesThatItLacksAreOursAndAreNamed() throws IOException {
        WordTemplate.Reading reading = WordTemplate.read(TemplateFile.german().bytes());

        Finding finding = reading.findings().asList().get(0);
        assertEquals(DocxFindings.TEMPLATE_STYLES_MISSING, finding.type());
        assertTrue(finding.arguments().get(0).contains("Body Text"), finding::toString);
        assertFalse(finding.arguments().get(0).contains("heading 1"), finding::toString);
        String styles = WordText.part(render(TemplateFile.german(), document), "word/styles.xml");
        assertTrue(styles.contains("w:styleId=\"BodyText\""), styles);
        assertEquals(1, count(styles, "w:default=\"1\""), styles);
    }

    /** Word's own caption and many a city's headings let go of what comes next, which then stands on another page. */
    @Test
    void itsHeadingsAndCaptionsAreKeptWithWhatTheyAreAbove() throws IOException {
        TemplateFile loose = TemplateFile.german();
        loose.with("word/styles.xml", loose.part("word/styles.xml").replace("</w:styles>", """
                <w:style w:type="paragraph" w:styleId="Beschriftung"><w:name w:val="caption"/><w:basedOn w:val="Standard"/>
                  <w:qFormat/><w:rPr><w:i/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="berschrift3"><w:name w:val="heading 3"/><w:pPr>
                  <w:keepNext w:val="0"/><w:keepLines/><w:outlineLvl w:val="2"/></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="berschrift4"><w:name w:val="heading 4"/><w:pPr>
                  <w:keepNext/><w:outlineLvl w:val="3"/></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="Fu"><w:name w:val="footer"/><w:pPr><w:jc w:val="end"/></w:pPr></w:style>
                </w:styles>"""));

        String styles =
                WordText.part(render(loose, document), "word/styles.xml").replaceAll(">\\s+<", "><");

        assertTrue(
                styles.contains("<w:name w:val=\"caption\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/>"
                        + "<w:pPr><w:keepNext/></w:pPr><w:rPr><w:i/></w:rPr></w:style>"),
                styles);
        assertTrue(styles.contains("<w:pPr><w:keepNext/><w:outlineLvl w:val=\"1\"/></w:pPr>"), styles);
        assertTrue(styles.contains("<w:pPr><w:keepNext/><w:keepLines/><w:outlineLvl w:val=\"2\"/></w:pPr>"), styles);
        assertTrue(styles.contains("<w:pPr><w:keepNext/><w:outlineLvl w:val=\"3\"/></w:pPr>"), styles);
        assertTrue(styles.contains("<w:name w:val=\"footer\"/><w:pPr><w:jc w:val=\"end\"/></w:pPr>"), styles);
    }

    @Test
    void itsHeadingsKeepTheirNumbersAndOursAreAddedWhereItHasNone() throws IOException {
        byte[] docx = render(TemplateFile.german(), document);

        String xml = WordText.part(docx, "word/document.xml");
        assertTrue(xml.contains("<w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>"), xml);
        assertTrue(xml.contains("<w:pStyle w:val=\"Heading1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"), xml);
        // Its own list has the number 7; ours come after it.
        assertTrue(
                xml.contains("<w:pStyle w:val=\"Heading2\"/><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"10\"/>"),
                xml);
        String numbering = WordText.part(docx, "word/numbering.xml");
        assertTrue(numbering.contains("§ %1") && numbering.contains("<w:pStyle w:val=\"Heading1\"/>"), numbering);
        assertTrue(numbering.lastIndexOf("<w:abstractNum ") < numbering.indexOf("<w:num "), numbering);
        assertEquals(1, count(numbering, "<w:pStyle w:val=\"Heading1\"/>"), numbering);
    }

    @Test
    void itsRunningHeadComesWithTheLogo() throws IOException {
        byte[] docx = render(TemplateFile.german(), document);

        String head = WordText.parts(docx).stream()
                .filter(part -> part.endsWith("header1.xml"))
                .findFirst()
                .orElseThrow();
        assertTrue(WordText.part(docx, head).contains("Stadt Lindenau"));
        assertTrue(WordText.parts(docx).stream().anyMatch(part -> part.endsWith("logo.png")));
        assertFalse(WordText.part(docx, "word/document.xml").contains("Mustertext"));
    }

    @Test
    void itsPageIsOurs() throws IOException {
        String xml = WordText.part(render(TemplateFile.german(), document), "word/document.xml");

        assertTrue(xml.contains("<w:pgSz w:w=\"11339\" w:h=\"15874\"/>"), xml);
        assertTrue(xml.contains("w:left=\"1701\" w:header=\"567\""), xml);
    }

    @Test
    void theLanguageIsTheDocuments() throws IOException {
        String styles = WordText.part(render(TemplateFile.german(), document), "word/styles.xml");

        assertTrue(styles.contains("<w:lang w:val=\"de-DE\"/>"), styles);
        assertFalse(styles.contains("en-US"), styles);
    }

    @Test
    void aDraftSaysSoInItsRunningHeadToo() throws IOException {
        byte[] docx = render(
                TemplateFile.german(), document.toBuilder().draftMark("Entwurf").build());

        String head = WordText.parts(docx).stream()
                .filter(part -> part.endsWith("1-header1.xml"))
                .findFirst()
                .orElseThrow();
        String xml = WordText.part(docx, head);
        assertTrue(xml.indexOf("Entwurf") >= 0 && xml.indexOf("Entwurf") < xml.indexOf("Stadt Lindenau"), xml);
    }

    @Test
    void itChangesNoTextAndGivesTheSameBytes() throws IOException {
        byte[] docx = render(TemplateFile.german(), document);

        assertEquals(PlainText.normalised(document.plainText()), PlainText.normalised(WordText.of(docx)));
        assertArrayEquals(docx, render(TemplateFile.german(), document));
    }

    @Test
    void ourOwnFileIsATemplateThatLacksNothing() {
        WordTemplate.Reading reading = WordTemplate.read(DocxRendererTest.render(document));

        assertEquals(List.of(), reading.findings().asList());
    }

    @Test
    void aTemplateWithMacrosIsRefused() throws IOException {
        TemplateFile macros = TemplateFile.german();
        macros.with(
                "[Content_Types].xml",
                macros.part("[Content_Types].xml")
                        .replace("template.main+xml", "template.macroEnabledTemplate.main+xml"));

        assertRefused(DocxFindings.TEMPLATE_MACROS, macros.bytes());
    }

    @Test
    void hiddenMacrosAreFound() throws IOException {
        TemplateFile macros = TemplateFile.german();
        macros.with(
                        "[Content_Types].xml",
                        macros.part("[Content_Types].xml")
                                .replace(
                                        "</Types>",
                                        "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
                                                + "</Types>"))
                .with("word/harmless.bin", "macros");

        assertRefused(DocxFindings.TEMPLATE_MACROS, macros.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 and more", "", "PK", "{\\rtf1}"})
    void whatIsNoWordFileIsRefused(String file) {
        assertRefused(DocxFindings.TEMPLATE_NOT_WORD, file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileWithAPasswordIsRefused() {
        byte[] compound = new byte[512];
        byte[] sign = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(sign, 0, compound, 0, sign.length);

        assertRefused(DocxFindings.TEMPLATE_ENCRYPTED_OR_OLD, compound);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:styles",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>",
                "<w:styles xmlns:w='urn:other'/>",
                ""
            })
    void aDamagedPartIsRefused(String styles) throws IOException {
        assertRefused(
                DocxFindings.TEMPLATE_DAMAGED,
                TemplateFile.german().with("word/styles.xml", styles).bytes());
    }

    @Test
    void aMissingPartIsRefused() throws IOException {
        assertRefused(
                DocxFindings.TEMPLATE_DAMAGED,
                TemplateFile.german().without("word/header1.xml").bytes());
    }

    @Test
    void aBombIsRefusedBeforeItUnpacks() throws IOException {
        assertRefused(
                DocxFindings.TEMPLATE_DAMAGED,
                TemplateFile.german()
                        .with("word/bomb.xml", "x".repeat(130 << 20))
                        .bytes());
    }

    @Test
    void aLinkedPictureIsNamed() throws IOException {
        TemplateFile linked = TemplateFile.german()
                .with(
                        "word/_rels/header1.xml.rels",
                        TemplateFile.relationships(
                                TemplateFile.relationship("rId1", "image", "https://www.lindenau.example/logo.png")
                                        .replace("/>", " TargetMode=\"External\"/>")));

        List<Finding> findings = WordTemplate.read(linked.bytes()).findings().asList();

        assertTrue(
                findings.stream().anyMatch(finding -> finding.type().equals(DocxFindings.TEMPLATE_LINKED_FILE)),
                findings::toString);
    }

    private static void assertRefused(FindingType type, byte[] file) {
        WordTemplate.Reading reading = WordTemplate.read(file);

        assertNull(reading.template());
        assertEquals(type, reading.findings().asList().get(0).type());
        assertThrows(IllegalStateException.class, reading::templateOrThrow);
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }
}
