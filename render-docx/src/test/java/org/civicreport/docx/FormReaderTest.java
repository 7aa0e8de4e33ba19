package org.civicreport.docx;

import static org.civicreport.docx.Returned.assertUntouched;
import static org.civicreport.docx.Returned.changes;
import static org.civicreport.docx.Returned.left;
import static org.civicreport.docx.Returned.merge;
import static org.civicreport.docx.Returned.read;
import static org.civicreport.docx.WordPen.choose;
import static org.civicreport.docx.WordPen.edit;
import static org.civicreport.docx.WordPen.fill;
import static org.civicreport.docx.WordPen.p;
import static org.civicreport.docx.WordPen.r;
import static org.civicreport.docx.WordPen.withRemarks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.civicreport.consultation.Evidence;
import org.civicreport.consultation.Form;
import org.civicreport.consultation.FormKind;
import org.civicreport.consultation.Merge;
import org.civicreport.consultation.MergeResult;
import org.civicreport.consultation.Proposal;
import org.civicreport.consultation.ReturnedForm;
import org.civicreport.model.RichText;
import org.junit.jupiter.api.Test;

class FormReaderTest {

    private static final byte[] REPLY = Forms.write(Form.of(Forms.REPORT, FormKind.REPLY, "gst"));
    private static final byte[] STATEMENT = Forms.write(Form.of(Forms.REPORT, FormKind.STATEMENT, "gst"));

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

    /** Who has lost the list of choices types what was in it by heart. */
    @Test
    void aChoiceIsKnownByItsShortNameToo() {
        byte[] form = Forms.write(Form.of(Forms.REPORT, FormKind.STATEMENT, "kul"));
        for (String words : List.of("Fehlanzeige", "fehlanzeige.", "Wir haben keine Anmerkungen")) {
            assertEquals(List.of("kul RESPONSE: NO_COMMENT"), changes(merge(choose(form, "kul.response", words))));
        }
        assertEquals(List.of("NOT_UNDERSTOOD: Anmerkungen"), left(merge(choose(form, "kul.response", "Anmerkungen"))));
    }

    @Test
    void aDayInWordsIsADay() {
        assertEquals(List.of("Z-01 DUE: 2026-12-31"), changes(merge(choose(REPLY, "Z-01.due", "31. Dezember 2026"))));
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
                "[a](https://example.org/50%) [b](https://example.org/a#b#c?d[]=%41)",
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

    /** Word can save a file in the strict form of its standard, which has other namespaces. */
    @Test
    void aFormInTheStrictFormOfTheStandardIsReadAsAnyOther() {
        byte[] file = fill(REPLY, "GSt-02.answer", p(r("Ja.")));
        for (String part : Forms.parts(file).keySet()) {
            if (part.endsWith(".xml") || part.endsWith(".rels")) {
                file = Forms.with(
                        file,
                        part,
                        Forms.part(file, part)
                                .replace(
                                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                                        "http://purl.oclc.org/ooxml/wordprocessingml/main")
                                .replace(
                                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                        "http://purl.oclc.org/ooxml/officeDocument/relationships"));
            }
        }
        MergeResult result = merge(file);
        assertEquals(List.of("GSt-02 ANSWER: Ja."), changes(result));
        assertEquals(List.of(), left(result));
    }

    /** Moved within an answer, or from one to another, words count where they went. */
    @Test
    void whatIsMovedWithTrackingCountsWhereItWent() {
        String from = "<w:moveFrom w:id=\"8\" w:author=\"A\">" + r("Nein.") + "</w:moveFrom>";
        String to = "<w:moveTo w:id=\"9\" w:author=\"A\">" + r("Nein.") + "</w:moveTo>";
        byte[] file = fill(REPLY, "GSt-01.answer", p(r("Doch. ") + from));
        file = fill(file, "GSt-02.answer", p(to + r(" Gewiss.")));
        MergeResult result = merge(file);
        assertEquals(
                List.of("GSt-01 ANSWER: Doch.", "GSt-02 ANSWER: Nein. Gewiss."),
                changes(result).stream().sorted().toList());
        assertEquals(List.of(), left(result));
    }

    @Test
    void twoFormsOfTheSameDepartmentThatDifferAreAConflictWithBothTexts() {
        byte[] one = fill(REPLY, "GSt-02.answer", p(r("Ja.")));
        byte[] other = fill(REPLY, "GSt-02.answer", p(r("Nein.")));
        MergeResult result = Merge.of(Forms.REPORT, List.of(read(one), read(other)));
        assertEquals(List.of(), changes(result));
        assertEquals(
                List.of("Ja.", "Nein."),
                result.conflicts().get(0).versions().stream()
                        .map(version -> version.text())
                        .sorted()
                        .toList());
        assertEquals(
                List.of("GSt-02 ANSWER: Ja."), changes(Merge.of(Forms.REPORT, List.of(read(one), read(one.clone())))));
    }
}
