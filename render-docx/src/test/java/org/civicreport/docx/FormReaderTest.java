package org.civicreport.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicreport.consultation.Evidence;
import org.civicreport.consultation.Form;
import org.civicreport.consultation.FormKind;
import org.civicreport.consultation.Merge;
import org.civicreport.consultation.MergeResult;
import org.civicreport.consultation.Proposal;
import org.civicreport.consultation.ReturnedForm;
import org.civicreport.consultation.Unassigned;
import org.civicreport.findings.Finding;
import org.civicreport.model.RichText;
import org.junit.jupiter.api.Test;

class FormReaderTest {

    private static final byte[] REPLY = Forms.write(Form.of(Forms.REPORT, FormKind.REPLY, "gst"));
    private static final byte[] STATEMENT = Forms.write(Form.of(Forms.REPORT, FormKind.STATEMENT, "gst"));
    private static final String MAIN = "word/document.xml";

    private static ReturnedForm read(byte[] file) {
        FormReading reading = new FormReader().read("Antwort.docx", file);
        return Objects.requireNonNull(reading.form(), reading.findings().toString());
    }

    private static MergeResult merge(byte[] file) {
        return Merge.of(Forms.REPORT, List.of(read(file)));
    }

    private static byte[] edit(byte[] file, UnaryOperator<String> change) {
        String before = Forms.part(file, MAIN);
        String after = change.apply(before);
        assertTrue(!after.equals(before), "the edit didn't find its place");
        return Forms.with(file, MAIN, after);
    }

    /** Puts other paragraphs into the cell whose control has a tag; the control stays. */
    private static byte[] fill(byte[] file, String tag, String paragraphs) {
        return edit(file, text -> {
            Matcher cell = Pattern.compile("(<w:tag w:val=\"" + Pattern.quote(tag)
                            + "\"/>.*?<w:sdtContent><w:tc><w:tcPr>.*?</w:tcPr>).*?(</w:tc></w:sdtContent>)")
                    .matcher(text);
            return cell.replaceFirst("$1" + Matcher.quoteReplacement(paragraphs) + "$2");
        });
    }

    /** Chooses or writes words in a control inside a paragraph. */
    private static byte[] choose(byte[] file, String tag, String words) {
        return edit(
                file,
                text -> Pattern.compile(
                                "(<w:tag w:val=\"" + Pattern.quote(tag) + "\"/>.*?<w:sdtContent>).*?(</w:sdtContent>)")
                        .matcher(text)
                        .replaceFirst("$1<w:r><w:t>" + Matcher.quoteReplacement(words) + "</w:t></w:r>$2"));
    }

    private static String p(String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"TableText\"/></w:pPr>" + runs + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String row(String text, String id) {
        Matcher row = Pattern.compile("<w:tr>(?:(?!</w:tr>).)*<w:t>" + id + "</w:t>.*?</w:tr>")
                .matcher(text);
        assertTrue(row.find(), id);
        return row.group();
    }

    private static List<String> changes(MergeResult result) {
        return result.proposals().stream().map(FormReaderTest::words).toList();
    }

    private static String words(Proposal proposal) {
        if (proposal instanceof Proposal.Change change) {
            return change.id() + " " + change.question() + ": " + change.after();
        }
        if (proposal instanceof Proposal.NewComment added) {
            return added.comment().id() + ": " + added.comment().text();
        }
        Proposal.NewCommitment added = (Proposal.NewCommitment) proposal;
        return added.comment() + ": " + added.commitment().text().commonMark();
    }

    private static List<String> left(MergeResult result) {
        return result.unassigned().stream()
                .map((Unassigned item) -> item.reason() + ": " + item.text())
                .toList();
    }

    private static void assertUntouched(byte[] file) {
        MergeResult result = merge(file);
        assertEquals(List.of(), changes(result));
        assertEquals(List.of(), left(result));
        assertEquals(List.of(), result.findings().asList());
    }

    @Test
    void untouchedFormsSayNothing() {
        for (Form form : Form.all(Forms.REPORT)) {
            assertUntouched(Forms.write(form));
        }
    }

    @Test
    void anAnswerComesBackAsCommonMark() {
        String answer = p(r("Wir danken den Bürger*innen und ") + "<w:r><w:rPr><w:b/></w:rPr><w:t>prüfen</w:t></w:r>"
                        + r(" 2 * 3."))
                + p(r("Zweiter Absatz,") + "<w:r><w:br/></w:r>" + r("neue Zeile."))
                + "<w:p><w:pPr><w:pStyle w:val=\"TableListBullet\"/></w:pPr>" + r("eins") + "</w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"TableListBullet\"/></w:pPr>" + r("zwei") + "</w:p>";
        assertEquals(
                List.of("GSt-02 ANSWER: Wir danken den Bürger*innen und **prüfen** 2 * 3.\n\n"
                        + "Zweiter Absatz,\\\nneue Zeile.\n\n- eins\n- zwei"),
                changes(merge(fill(REPLY, "GSt-02.answer", answer))));
    }

    @Test
    void emphasisOfHalfAWordIsThatOfTheWord() {
        String emphasised = "<w:r><w:rPr><w:i/></w:rPr><w:t>%s</w:t></w:r>";
        String answer =
                p(r("Daten") + emphasised.formatted("schutz") + r(" und IT-") + emphasised.formatted("Sicherheit")
                        + r(", ") + emphasised.formatted("Bür") + r("ger*innen, ")
                        + "<w:r><w:rPr><w:b/></w:rPr><w:t>ganz</w:t></w:r>"
                        + r(" und „") + emphasised.formatted("so") + r("“."));
        assertEquals(
                List.of("GSt-02 ANSWER: *Datenschutz* und *IT-Sicherheit*, *Bürger*\\*innen, **ganz** und „*so*“."),
                changes(merge(fill(REPLY, "GSt-02.answer", answer))));
    }

    @Test
    void whatIsWrittenBesideTheWordsOfAnEmptyControlIsTheAnswer() {
        String style =
                "<w:r><w:rPr><w:rStyle w:val=\"PlaceholderText\"/></w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>";
        for (String runs : List.of(
                style.formatted("Bitte hier schreibenJa."),
                style.formatted("Ja.Bitte hier schreiben"),
                style.formatted("Bitte hier schreiben") + r("Ja."))) {
            byte[] file = edit(fill(REPLY, "GSt-02.answer", p(runs)), text -> text.replace("<w:showingPlcHdr/>", ""));
            assertEquals(List.of("GSt-02 ANSWER: Ja."), changes(merge(file)));
        }
    }

    @Test
    void whatWordShowsInAnEmptyControlIsNothing() {
        assertUntouched(edit(
                REPLY,
                text -> text.replace(
                        "<w:t>Bitte hier schreiben</w:t>",
                        "<w:t>Klicken oder tippen Sie hier, um Text einzugeben.</w:t>")));
    }

    @Test
    void choicesAndDatesComeBackAsValues() {
        byte[] file = choose(REPLY, "GSt-02.disposition", "Nicht gefolgt");
        file = choose(file, "GSt-01.outcome", "aufrechterhalten");
        file = choose(file, "Z-01.due", "31.3.2027");
        file = choose(file, "Z-01.owner", "Sozialreferat (SOZ)");
        assertEquals(
                List.of(
                        "GSt-02 DISPOSITION: NOT_FOLLOWED",
                        "GSt-01 OUTCOME: UPHELD",
                        "Z-01 OWNER: soz",
                        "Z-01 DUE: 2027-03-31"),
                changes(merge(file)).stream().sorted(FormReaderTest::byForm).toList());
    }

    private static int byForm(String one, String other) {
        List<String> order = List.of("GSt-02 D", "GSt-01 O", "Z-01 O", "Z-01 D");
        return Integer.compare(place(order, one), place(order, other));
    }

    private static int place(List<String> order, String text) {
        return order.indexOf(order.stream().filter(text::startsWith).findFirst().orElseThrow());
    }

    @Test
    void theDepartmentsResponseAndItsReleaseComeBack() {
        byte[] file = Forms.write(Form.of(Forms.REPORT, FormKind.STATEMENT, "kul"));
        file = choose(file, "kul.response", "Wir zeichnen mit (Mitzeichnung).");
        file = choose(file, "kul.released-by", "K. Beispiel");
        file = choose(file, "kul.released-on", "03.02.2026");
        assertEquals(
                List.of("kul RESPONSE: AGREED", "kul RELEASED_BY: K. Beispiel", "kul RELEASED_ON: 2026-02-03"),
                changes(merge(file)));
    }

    @Test
    void wordsThatAreNoChoiceAreKeptForAPerson() {
        assertEquals(List.of("NOT_UNDERSTOOD: jein"), left(merge(choose(REPLY, "GSt-02.disposition", "jein"))));
    }

    @Test
    void aNewCommentWithListAndLocatorIsFiled() {
        byte[] file = fill(
                STATEMENT,
                "neu 2.text",
                p(r("Es fehlt:")) + "<w:p><w:pPr><w:pStyle w:val=\"TableListNumber\"/></w:pPr>" + r("Hilfe")
                        + "</w:p>");
        file = choose(file, "neu 2.locator", "M-01 Online-Antrag");
        assertEquals(List.of("GSt-03: Es fehlt:\n\n1. Hilfe"), changes(merge(file)));
    }

    @Test
    void insertionsAreTakenInAndDeletionsLeftOut() {
        byte[] file = fill(
                REPLY,
                "GSt-02.answer",
                p(r("Das ")
                        + "<w:ins w:id=\"91\" w:author=\"A\"><w:r><w:t>wird </w:t></w:r></w:ins>"
                        + "<w:del w:id=\"92\" w:author=\"A\"><w:r><w:delText>ist nicht </w:delText></w:r></w:del>"
                        + r("richtig.")));
        MergeResult result = merge(file);
        assertEquals(List.of("GSt-02 ANSWER: Das wird richtig."), changes(result));
        assertEquals(
                Evidence.TRACKED_CHANGE,
                result.proposals().get(0).origins().get(0).evidence());
    }

    @Test
    void aParagraphWhoseEndIsDeletedGoesOnInTheNext() {
        byte[] file = fill(
                REPLY,
                "GSt-02.answer",
                "<w:p><w:pPr><w:rPr><w:del w:id=\"9\" w:author=\"A\"/></w:rPr></w:pPr>" + r("Ein ") + "</w:p>"
                        + p(r("Satz.")));
        assertEquals(List.of("GSt-02 ANSWER: Ein Satz."), changes(merge(file)));
    }

    @Test
    void aRemarkBecomesAnInternalCommentInAStatementAndStaysForAPersonInAReply() {
        String remarks = "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:comment w:id=\"0\" w:author=\"Frau Muster\"><w:p>" + r("Bitte mit Zahlen belegen.")
                + "</w:p></w:comment></w:comments>";
        String mark = p(r("Es fehlt etwas.") + "<w:r><w:commentReference w:id=\"0\"/></w:r>") + p(r("Bitte ergänzen."));
        MergeResult result = merge(withRemarks(fill(STATEMENT, "GSt-01.text", mark), remarks));
        assertEquals(List.of("GSt-03: Bitte mit Zahlen belegen.\n\n(Frau Muster)"), changes(result));
        Proposal.NewComment added = (Proposal.NewComment) result.proposals().get(0);
        assertEquals(Evidence.REMARK, added.origins().get(0).evidence());
        assertNotNull(added.comment().locator());
        byte[] reply =
                withRemarks(fill(REPLY, "GSt-02.answer", p("<w:r><w:commentReference w:id=\"0\"/></w:r>")), remarks);
        assertEquals(List.of("REMARK: Bitte mit Zahlen belegen.\n\n(Frau Muster)"), left(merge(reply)));
    }

    private static byte[] withRemarks(byte[] file, String remarks) {
        String relationships = "word/_rels/document.xml.rels";
        return Forms.with(
                Forms.with(file, "word/comments.xml", remarks),
                relationships,
                Forms.part(file, relationships)
                        .replace(
                                "</Relationships>",
                                "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                        + "relationships/comments\" Target=\"comments.xml\"/></Relationships>"));
    }

    @Test
    void aRowThatIsCopiedForANewCommentIsANewComment() {
        byte[] file = edit(fill(STATEMENT, "neu 1.text", p(r("Erster."))), text -> {
            String row = row(text, "neu 1");
            return text.replace(row, row + row.replace("Erster.", "Zweiter."));
        });
        assertEquals(List.of("GSt-03: Erster.", "GSt-04: Zweiter."), changes(merge(file)));
    }

    @Test
    void aRowThatIsCopiedUnchangedCountsOnce() {
        assertUntouched(edit(REPLY, text -> {
            String row = row(text, "GSt-01");
            return text.replace(row, row + row);
        }));
    }

    @Test
    void ofRowsWithTheSameIdNothingIsGuessed() {
        byte[] file = edit(REPLY, text -> {
            String row = row(text, "GSt-01");
            return text.replace(row, row + row.replace(" ergänzt.", " ersetzt."));
        });
        MergeResult result = merge(file);
        assertEquals(List.of(), changes(result));
        assertTrue(
                left(result).contains("REPEATED_ID: Das wird *teilweise* ersetzt."),
                left(result).toString());
    }

    @Test
    void movedRowsAreKnownByTheirIds() {
        assertUntouched(edit(REPLY, text -> {
            String first = row(text, "GSt-01");
            return text.replace(first, "")
                    .replace(
                            "</w:tr></w:tbl><w:bookmarkEnd w:id=\"2\"/>",
                            "</w:tr>" + first + "</w:tbl><w:bookmarkEnd w:id=\"2\"/>");
        }));
    }

    @Test
    void aDeletedRowIsReportedAndChangesNothing() {
        byte[] file = edit(REPLY, text -> text.replace(row(text, "GSt-02"), ""));
        MergeResult result = merge(file);
        assertEquals(List.of(), changes(result));
        assertEquals(
                List.of("form-row-missing"),
                result.findings().stream().map(Finding::code).toList());
    }

    @Test
    void anIdThatContradictsItsControlsKeepsTheRowForAPerson() {
        byte[] file = edit(
                fill(REPLY, "GSt-02.answer", p(r("Ja."))),
                text -> text.replace("<w:t>GSt-02</w:t></w:r></w:p></w:tc>", "<w:t>GSt-01</w:t></w:r></w:p></w:tc>"));
        MergeResult result = merge(file);
        assertEquals(List.of(), changes(result));
        assertTrue(left(result).contains("CONTRADICTION: Ja."), left(result).toString());
    }

    @Test
    void whereTheIdIsGoneTheControlsSayIt() {
        byte[] file = edit(
                fill(REPLY, "GSt-02.answer", p(r("Ja."))),
                text -> text.replace("<w:t>GSt-02</w:t></w:r></w:p></w:tc>", "<w:t></w:t></w:r></w:p></w:tc>"));
        assertEquals(List.of("GSt-02 ANSWER: Ja."), changes(merge(file)));
    }

    @Test
    void whereTheControlsAreDestroyedTheIdSaysIt() {
        byte[] file = edit(fill(REPLY, "GSt-02.answer", p(r("Ja."))), FormReaderTest::withoutControls);
        assertEquals(List.of("GSt-02 ANSWER: Ja."), changes(merge(file)));
        assertUntouched(edit(REPLY, FormReaderTest::withoutControls));
    }

    private static String withoutControls(String text) {
        return text.replaceAll("<w:sdtPr>.*?</w:sdtPr>", "").replaceAll("</?w:sdt(Content)?>", "");
    }

    @Test
    void anIdFromNowhereIsKeptForAPersonWhileAnotherIsMissing() {
        byte[] file = edit(
                fill(REPLY, "GSt-02.answer", p(r("Ja."))),
                text -> withoutControls(text)
                        .replace("<w:t>GSt-02</w:t></w:r></w:p></w:tc>", "<w:t>GSt-20</w:t></w:r></w:p></w:tc>"));
        assertEquals(List.of("UNKNOWN_ID: Ja."), left(merge(file)));
    }

    @Test
    void textBesideTheTablesAndOtherTablesAreKept() {
        String table = "<w:tbl><w:tr><w:tc>" + p(r("Zahl")) + "</w:tc><w:tc>" + p(r("42")) + "</w:tc></w:tr></w:tbl>";
        byte[] file = edit(
                STATEMENT, text -> text.replaceFirst("<w:body>", "<w:body>" + p(r("Mit freundlichen Grüßen")) + table));
        assertEquals(
                List.of("NOT_ASKED: Mit freundlichen Grüßen", "NOT_ASKED: Zahl", "NOT_ASKED: 42"), left(merge(file)));
    }

    @Test
    void aCommentThatTheFormOnlyShowsIsNeverAltered() {
        byte[] file = edit(REPLY, text -> text.replace("Namen sind nie neutral.", "Namen sind neutral."));
        assertEquals(List.of("SHOWN_ONLY: Namen sind neutral."), left(merge(file)));
        assertEquals(List.of(), changes(merge(file)));
    }

    @Test
    void picturesAndTextBoxesAreMentioned() {
        String drawing = "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Bild 1\" descr=\"Ein Diagramm\"/>"
                + "</wp:inline></w:drawing></w:r>";
        String box = "<w:r><w:pict><w:txbxContent>" + p(r("im Kasten")) + "</w:txbxContent></w:pict></w:r>";
        byte[] file = fill(REPLY, "GSt-02.answer", p(r("Siehe Bild.") + drawing + box));
        assertEquals(List.of("OBJECT: Ein Diagramm", "OBJECT: im Kasten"), left(merge(file)));
        assertEquals(List.of("GSt-02 ANSWER: Siehe Bild."), changes(merge(file)));
    }

    @Test
    void mergedCellsAreKeptForAPerson() {
        byte[] file = edit(fill(REPLY, "GSt-02.answer", p(r("Ja."))), text -> {
            String row = row(text, "GSt-02");
            String merged = withoutControls(row).replaceFirst("(?s)(<w:tc>.*?Ja\\..*?</w:tc>)<w:tc>.*", "$1</w:tr>");
            return text.replace(
                    row,
                    merged.replace("<w:p>", "<w:p>")
                            .replaceFirst(
                                    "(<w:tcW [^>]*/>)(</w:tcPr>(?:(?!<w:tc>).)*Ja\\.)",
                                    "$1<w:gridSpan w:val=\"3\"/>$2"));
        });
        MergeResult result = merge(file);
        assertEquals(List.of(), changes(result));
        assertTrue(
                left(result).stream().anyMatch(item -> item.endsWith("Ja.")),
                left(result).toString());
    }

    @Test
    void linksComeBack() {
        String link = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:instrText> HYPERLINK \"https://example.org/\" </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("hier")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        assertEquals(
                List.of("GSt-02 ANSWER: Siehe [hier](https://example.org/)."),
                changes(merge(fill(REPLY, "GSt-02.answer", p(r("Siehe ") + link + r("."))))));
    }

    @Test
    void anyAnswerThatAReportHoldsIsReadBackUnchanged() {
        for (String answer : List.of(
                "*a* **b** ***c*** [d](https://example.org/x_y?z=1) `e` \\*f\\* g*h",
                "1. eins\n2. zwei\n\n   weiter\n\n   - tief\n\nEnde",
                "> zitiert\n>\n> zweimal\n\nx",
                "| a | b |\n|---|---|\n| 1 | 2 |",
                "# Titel\n\n<b>kein</b> HTML &amp; so",
                "2021. war ein Jahr\\\n- kein Punkt\n\n\\- auch keiner",
                "Bürger*innen, LGBTIQ* und *Kolleg*innen*")) {
            var consultation = Objects.requireNonNull(Forms.REPORT.consultation());
            var comments = new ArrayList<>(consultation.comments());
            comments.set(
                    0, comments.get(0).toBuilder().answer(RichText.of(answer)).build());
            var report = Forms.REPORT.toBuilder()
                    .consultation(consultation.toBuilder().comments(comments).build())
                    .build();
            ReturnedForm form = read(Forms.write(report, Form.of(report, FormKind.REPLY, "gst"), 1));
            MergeResult result = Merge.of(report, List.of(form));
            assertEquals(List.of(), changes(result), answer);
            assertEquals(List.of(), left(result), answer);
        }
    }

    private static void assertRefused(String code, byte[] file) {
        FormReading reading = new FormReader().read("Antwort.docx", file);
        assertNull(reading.form());
        assertEquals(
                List.of(code), reading.findings().stream().map(Finding::code).toList());
        assertTrue(reading.findings().asList().get(0).message(Locale.GERMAN).contains("Antwort.docx"));
    }

    @Test
    void whatIsNoFormIsRefusedWhole() throws Exception {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
        assertRefused("form-old-format", ole);
        byte[] encrypted = new byte[200];
        System.arraycopy(ole, 0, encrypted, 0, ole.length);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, encrypted, 100, name.length);
        assertRefused("form-encrypted", encrypted);
        assertRefused("form-pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        assertRefused("form-not-word", "Guten Tag".getBytes(StandardCharsets.UTF_8));
        assertRefused("form-not-word", new byte[0]);
        assertRefused("form-damaged", Arrays.copyOf(REPLY, 200));
        assertRefused("form-damaged", Forms.with(REPLY, MAIN, "<w:document"));
        assertRefused("form-program", Forms.with(REPLY, "word/vbaProject.bin", "x"));
        assertRefused(
                "form-program",
                Forms.with(
                        REPLY,
                        "[Content_Types].xml",
                        Forms.part(REPLY, "[Content_Types].xml")
                                .replace(
                                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                                        "application/vnd.ms-word.document.macroEnabled.main")));
        assertRefused("form-too-large", Forms.with(REPLY, "word/media/image1.png", new byte[70 << 20]));
        assertRefused(
                "form-unsafe",
                Forms.with(
                        REPLY,
                        MAIN,
                        Forms.part(REPLY, MAIN)
                                .replaceFirst(
                                        "<w:document",
                                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document")));
        assertRefused("form-foreign", Forms.with(REPLY, "customXml/item1.xml", "<other xmlns=\"urn:other\"/>"));
        assertRefused(
                "form-data-altered",
                Forms.with(
                        REPLY,
                        "customXml/item1.xml",
                        Forms.part(REPLY, "customXml/item1.xml").replace("GSt-02", "GSt-09")));
    }
}
