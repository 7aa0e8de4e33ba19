package org.civicreport.docx;

import static org.civicreport.docx.Returned.changes;
import static org.civicreport.docx.Returned.left;
import static org.civicreport.docx.Returned.merge;
import static org.civicreport.docx.WordPen.edit;
import static org.civicreport.docx.WordPen.fill;
import static org.civicreport.docx.WordPen.p;
import static org.civicreport.docx.WordPen.r;
import static org.civicreport.docx.WordPen.withRemarks;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civicreport.consultation.Form;
import org.civicreport.consultation.FormKind;
import org.civicreport.consultation.MergeResult;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.wording.WordingProfile;
import org.junit.jupiter.api.Test;

/** Departments write where nobody asks: into heads and feet, boxes, notes and remarks. No word of it is lost. */
class FormBesideTest {

    private static final byte[] REPLY = Forms.write(Form.of(Forms.REPORT, FormKind.REPLY, "gst"));

    private static final String BOX = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor>"
            + "<wp:docPr id=\"9\" name=\"Textfeld 2\"/><wps:wsp><wps:txbx><w:txbxContent>%1$s</w:txbxContent></wps:txbx>"
            + "</wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>%1$s</w:txbxContent>"
            + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>";

    private static final String PREFIXES = "<w:document xmlns:wps=\"urn:wps\" ";

    /** A root that knows the prefixes which a box needs. */
    private static byte[] withPrefixes(byte[] file) {
        return edit(file, text -> text.replace("<w:document ", PREFIXES));
    }

    private static byte[] inPart(byte[] file, String part, String place, String content) {
        String before = Forms.part(file, part);
        String after = before.replace(place, content + place);
        assertEquals(before.length() + content.length(), after.length(), "no place for it in " + part);
        return Forms.with(file, part, after);
    }

    @Test
    void whatIsTypedIntoAHeadOrFootIsKept() {
        byte[] file = inPart(REPLY, "word/header1.xml", "</w:hdr>", p(r("Bitte vorab an die Leitung.")));
        file = inPart(file, "word/footer1.xml", "</w:ftr>", p(r("Stand: Freitag")));
        MergeResult result = merge(file);
        assertEquals(List.of("NOT_ASKED: Bitte vorab an die Leitung.", "NOT_ASKED: Stand: Freitag"), left(result));
        assertEquals("Kopf- oder Fußzeile", result.unassigned().get(0).about());
        assertEquals(List.of(), changes(result));
    }

    @Test
    void whatIsTypedBesideTheTitleInTheHeadIsKeptWithIt() {
        byte[] file = inPart(REPLY, "word/header1.xml", "</w:p></w:hdr>", r(" – zurückgezogen!"));
        assertEquals(
                List.of("NOT_ASKED: Beantwortung der Stellungnahmen – Gleichstellungsstelle – zurückgezogen!"),
                left(merge(file)));
    }

    /** Word writes numbers of pages and names of chapters anew; they are nobody's words. */
    @Test
    void whatAProgramWritesIntoHeadAndFootItselfIsNothing() {
        String foot = Forms.part(REPLY, "word/footer1.xml");
        Returned.assertUntouched(Forms.with(REPLY, "word/footer1.xml", foot.replace("<w:t>1</w:t>", "<w:t>12</w:t>")));
    }

    @Test
    void aHeadOfTheCitysDesignIsNothingButWhatIsTypedIntoItIsKept() throws IOException {
        FormWriter writer = FormWriter.of(WordingProfile.neutral(Locale.GERMAN))
                .withTemplate(WordTemplate.read(TemplateFile.german().bytes()).templateOrThrow());
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Form form = Form.of(Forms.REPORT, FormKind.REPLY, "gst");
        writer.write(Forms.REPORT, form, Output.stream(output), RenderOptions.defaults());
        byte[] file = output.toByteArray();
        String head = Forms.parts(file).keySet().stream()
                .filter(part -> Forms.part(file, part).contains("Stadt Lindenau</w:t>"))
                .findFirst()
                .orElseThrow();
        Returned.assertUntouched(file);
        assertEquals(List.of("NOT_ASKED: Eilt!"), left(merge(inPart(file, head, "</w:hdr>", p(r("Eilt!"))))));
    }

    @Test
    void aTextBoxIsKeptOnceWithItsParagraphsAndBreaks() {
        String inside = p(r("Erstens:") + "<w:r><w:br/><w:t>ja</w:t><w:tab/><w:t>nein</w:t></w:r>") + p(r("Zweitens"));
        byte[] file = withPrefixes(fill(REPLY, "GSt-02.answer", p(r("Siehe Kasten.") + BOX.formatted(inside))));
        assertEquals(List.of("OBJECT: Erstens: ja nein Zweitens"), left(merge(file)));
        byte[] beside = withPrefixes(edit(
                REPLY,
                text -> text.replaceFirst(
                        "</w:body>", Matcher.quoteReplacement(p(BOX.formatted(p(r("am Rand")))) + "</w:body>"))));
        assertEquals(List.of("OBJECT: am Rand"), left(merge(beside)));
    }

    @Test
    void aNoteBelowAnAnswerIsKept() {
        byte[] file = fill(REPLY, "GSt-02.answer", p(r("Ja.") + "<w:r><w:footnoteReference w:id=\"7\"/></w:r>"));
        file = inPart(
                file,
                "word/footnotes.xml",
                "</w:footnotes>",
                "<w:footnote w:id=\"7\">" + p(r("Mit einer Ausnahme.")) + p(r("Und noch einer.")) + "</w:footnote>");
        MergeResult result = merge(file);
        assertEquals(List.of("GSt-02 ANSWER: Ja."), changes(result));
        assertEquals(List.of("OBJECT: Mit einer Ausnahme.\n\nUnd noch einer."), left(result));
    }

    /** Word keeps an emoji beside an older way to show it. */
    @Test
    void anEmojiIsALetter() {
        String emoji =
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"w16se\"><w16se:symEx w16se:font=\"Segoe UI Emoji\" "
                        + "w16se:char=\"1F60A\" xmlns:w16se=\"urn:w16se\"/></mc:Choice><mc:Fallback><w:t>😊</w:t></mc:Fallback>"
                        + "</mc:AlternateContent></w:r>";
        byte[] file = withPrefixes(fill(REPLY, "GSt-02.answer", p(r("Gern ") + emoji + r("!"))));
        assertEquals(List.of("GSt-02 ANSWER: Gern 😊!"), changes(merge(file)));
        assertEquals(List.of(), left(merge(file)));
    }

    /** "-->" becomes a letter of Wingdings while somebody types. */
    @Test
    void whatWordMakesOfArrowsAndFacesIsText() {
        String symbol = "<w:r><w:sym w:font=\"Wingdings\" w:char=\"%s\"/></w:r>";
        byte[] file = fill(
                REPLY, "GSt-02.answer", p(r("a ") + symbol.formatted("F0E0") + r(" b ") + symbol.formatted("F04A")));
        assertEquals(List.of("GSt-02 ANSWER: a → b ☺"), changes(merge(file)));
        assertEquals(List.of(), left(merge(file)));
        byte[] other = fill(REPLY, "GSt-02.answer", p(r("a") + symbol.formatted("F021")));
        assertEquals(List.of("OBJECT: Wingdings F021"), left(merge(other)));
    }

    @Test
    void aDiagramIsKeptWithItsWords() {
        String diagram =
                "<w:r><w:drawing><wp:inline><wp:docPr id=\"9\" name=\"Diagramm 1\"/><a:graphic xmlns:a=\"urn:a\">"
                        + "<dgm:relIds xmlns:dgm=\"urn:dgm\" r:dm=\"rId77\"/></a:graphic></wp:inline></w:drawing></w:r>";
        byte[] file = fill(REPLY, "GSt-02.answer", p(r("So:") + diagram));
        file = inPart(
                file,
                "word/_rels/document.xml.rels",
                "</Relationships>",
                TemplateFile.relationship("rId77", "diagramData", "diagrams/data1.xml"));
        file = Forms.with(
                file,
                "word/diagrams/data1.xml",
                "<dgm:dataModel xmlns:dgm=\"urn:dgm\" xmlns:a=\"urn:a\"><a:p><a:r><a:t>Antrag</a:t></a:r></a:p>"
                        + "<a:p><a:r><a:t>Bescheid</a:t></a:r></a:p></dgm:dataModel>");
        assertEquals(List.of("OBJECT: Antrag Bescheid"), left(merge(file)));
    }

    /** Ways in which words get into a paragraph of an answer. */
    private static final List<String> INSIDE = List.of(
            "<w:r><w:t>%s</w:t></w:r>",
            "<w:ins w:id=\"5\" w:author=\"A\"><w:r><w:t>%s</w:t></w:r></w:ins>",
            "<w:moveTo w:id=\"5\" w:author=\"A\"><w:r><w:t>%s</w:t></w:r></w:moveTo>",
            "<w:hyperlink w:anchor=\"x\"><w:r><w:t>%s</w:t></w:r></w:hyperlink>",
            "<w:smartTag w:element=\"place\"><w:r><w:t>%s</w:t></w:r></w:smartTag>",
            "<w:fldSimple w:instr=\"AUTHOR\"><w:r><w:t>%s</w:t></w:r></w:fldSimple>",
            "<w:sdt><w:sdtContent><w:r><w:t>%s</w:t></w:r></w:sdtContent></w:sdt>",
            "<w:customXml w:element=\"x\"><w:r><w:t>%s</w:t></w:r></w:customXml>",
            "<w:bdo w:val=\"rtl\"><w:r><w:t>%s</w:t></w:r></w:bdo>",
            "<w:r><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>%s</w:t></w:r></w:rubyBase></w:ruby></w:r>",
            "<m:oMath xmlns:m=\"urn:m\"><m:r><m:t>%s</m:t></m:r></m:oMath>",
            "<w:r><w:object><w:txbxContent><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:txbxContent></w:object></w:r>",
            "<mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Choice><w:r><w:t>%s</w:t></w:r></mc:Choice></mc:AlternateContent>");

    /** Ways in which paragraphs get into an answer. */
    private static final List<String> AROUND = List.of(
            "%s",
            "<w:tbl><w:tr><w:tc>%s</w:tc></w:tr></w:tbl><w:p/>",
            "<w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt>",
            "<w:customXml w:element=\"x\">%s</w:customXml>",
            "<w:p><w:r><w:pict><w:txbxContent>%s</w:txbxContent></w:pict></w:r></w:p>");

    @Provide
    Arbitrary<List<Integer>> ways() {
        return Arbitraries.integers().between(0, 1000).list().ofMinSize(1).ofMaxSize(5);
    }

    @Property(tries = 200)
    void inWhateverWayWordsGetIntoAFormTheyComeBack(@ForAll("ways") List<Integer> ways, @ForAll boolean beside) {
        StringBuilder paragraphs = new StringBuilder();
        List<String> words = new ArrayList<>();
        for (int way : ways) {
            String word = "Wort" + words.size() + "x";
            words.add(word);
            String inside = INSIDE.get(way % INSIDE.size()).formatted(word);
            paragraphs.append(AROUND.get(way / INSIDE.size() % AROUND.size()).formatted(p(inside)));
        }
        byte[] file = beside
                ? edit(REPLY, text -> text.replaceFirst("<w:body>", Matcher.quoteReplacement("<w:body>" + paragraphs)))
                : fill(REPLY, "GSt-02.answer", paragraphs.toString());
        MergeResult result = merge(file);
        String all = changes(result) + " " + left(result);
        assertEquals(words, words.stream().filter(all::contains).toList(), all);
    }

    @Test
    void aRemarkComesWithAllItsParagraphs() {
        String remarks = "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:comment w:id=\"0\" w:author=\"Frau Muster\">" + p(r("Erstens.")) + p(r("Zweitens."))
                + "</w:comment></w:comments>";
        byte[] file =
                withRemarks(fill(REPLY, "GSt-02.answer", p("<w:r><w:commentReference w:id=\"0\"/></w:r>")), remarks);
        assertEquals(List.of("REMARK: Erstens.\n\nZweitens.\n\n(Frau Muster)"), left(merge(file)));
    }
}
