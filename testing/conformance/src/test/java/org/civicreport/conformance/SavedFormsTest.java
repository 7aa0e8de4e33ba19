package org.civicreport.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.civicreport.consultation.Form;
import org.civicreport.consultation.FormKind;
import org.civicreport.consultation.Merge;
import org.civicreport.consultation.MergeResult;
import org.civicreport.docx.FormReader;
import org.civicreport.docx.FormReading;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Findings;
import org.civicreport.model.CommentStatus;
import org.civicreport.model.Consultation;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.model.StakeholderComment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of the departments' forms when LibreOffice has saved them: everything. */
@NeedsTools(Tool.LIBREOFFICE)
class SavedFormsTest {

    private static final MergeResult NOTHING = new MergeResult(List.of(), List.of(), List.of(), Findings.none());

    /** All that CommonMark has, and what looks like it; emphasis in the first paragraph above all. */
    private static final String EVERYTHING = """
            Ein *wichtiger* Punkt mit **viel Kraft** und [Verweis](https://example.org/a?b=1&c=2).

            - eins
            - zwei
              - tief

              weiter in zwei

            1. erst
            2. dann

            > zitiert

            Ende\\
            neue Zeile, Bürger*innen, 2 * 3 * 4, a_b_c""";

    /** A form and its report. */
    private record Sent(Report report, Form form, byte[] file) {}

    private static Report secondRound(Report report) {
        Consultation consultation = Objects.requireNonNull(report.consultation());
        List<StakeholderComment> answered = new ArrayList<>();
        for (StakeholderComment comment : consultation.comments()) {
            boolean open = comment.answer() == null;
            answered.add(comment.toBuilder()
                    .answer(open ? RichText.of(EVERYTHING) : comment.answer())
                    .status(open ? CommentStatus.ANSWERED : comment.status())
                    .build());
        }
        return report.toBuilder()
                .consultation(consultation.toBuilder().comments(answered).build())
                .build();
    }

    @Test
    void untouchedFormsOfAllSamplesAndRoundsSayNothing() throws IOException {
        List<Sent> sent = new ArrayList<>();
        for (Report first : SampleReports.consulted()) {
            for (Report report : List.of(first, secondRound(first))) {
                for (Form form : Form.all(report)) {
                    sent.add(new Sent(report, form, WordForm.of(report, form)));
                }
            }
        }
        assertTrue(sent.size() > 60, "only " + sent.size() + " forms");
        List<byte[]> saved = LibreOffice.saveAgain(sent.stream().map(Sent::file).toList());
        for (int i = 0; i < sent.size(); i++) {
            Report report = sent.get(i).report();
            Form form = sent.get(i).form();
            assertEquals(form, WordForm.read(saved.get(i)).sent());
            assertEquals(
                    NOTHING,
                    Merge.of(report, List.of(WordForm.read(saved.get(i)))),
                    () -> report.id() + " " + form.head());
        }
    }

    /** What the forms say before LibreOffice saves them, render-docx's own tests compare with what was written. */
    @Test
    void randomEditsAreTheSameWhenSaved() throws IOException {
        Report report = secondRound(SampleReports.report());
        List<byte[]> edited = new ArrayList<>();
        for (int seed = 0; seed < 40; seed++) {
            edited.add(edited(report, new Random(seed)));
        }
        List<byte[]> saved = LibreOffice.saveAgain(edited);
        int proposals = 0;
        for (int i = 0; i < edited.size(); i++) {
            MergeResult expected = Merge.of(report, List.of(WordForm.read(edited.get(i))));
            assertEquals(expected, Merge.of(report, List.of(WordForm.read(saved.get(i)))), "edit " + i);
            proposals += expected.proposals().size();
        }
        assertTrue(proposals > 80, "only " + proposals + " proposals");
    }

    private static byte[] edited(Report report, Random random) throws IOException {
        if (random.nextBoolean()) {
            byte[] file = WordForm.of(report, Form.of(report, FormKind.STATEMENT, "gst"));
            file = WordForm.typed(file, "neu 1.text", paragraphs(random));
            file = WordForm.typed(file, "neu 1.proposed-change", paragraphs(random));
            file = WordForm.chosen(file, "neu 1.visibility", random.nextBoolean() ? "öffentlich" : "nur intern");
            file = WordForm.chosen(file, "neu 1.locator", "Abschnitt " + random.nextInt(9));
            file = WordForm.chosen(file, "gst.released-by", "Frau Beispiel");
            return WordForm.chosen(file, "gst.released-on", "0" + (1 + random.nextInt(9)) + ".02.2026");
        }
        byte[] file = WordForm.of(report, Form.of(report, FormKind.REPLY, "gst"));
        file = WordForm.typed(file, "GSt-01.answer", paragraphs(random));
        file = WordForm.typed(file, "GSt-02.answer", paragraphs(random));
        List<String> dispositions = List.of("nicht gefolgt", "klargestellt", "zurückgestellt");
        file = WordForm.chosen(file, "GSt-01.disposition", dispositions.get(random.nextInt(3)));
        file = WordForm.chosen(file, "GSt-02.outcome", random.nextBoolean() ? "erledigt" : "aufrechterhalten");
        if (random.nextBoolean()) {
            String row = "<w:tr>(?:(?!</w:tr>).)*<w:t>GSt-02</w:t>.*?</w:tr>";
            return WordForm.edited(file, text -> text.replaceFirst(row, ""));
        }
        file = WordForm.typed(file, "neu 1.promise", paragraphs(random));
        file = WordForm.chosen(file, "neu 1.comment", "GSt-01");
        return WordForm.chosen(file, "neu 1.owner", "Sozialreferat (SOZ)");
    }

    /** Paragraphs, items and quotations with emphasis anywhere, also of half a word. */
    private static String paragraphs(Random random) {
        StringBuilder xml = new StringBuilder();
        List<String> styles = List.of("TableText", "TableText", "TableListBullet", "TableListNumber");
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            String style = styles.get(random.nextInt(styles.size()));
            xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
            for (int j = 1 + random.nextInt(5); j > 0; j--) {
                String format = List.of("", "", "<w:rPr><w:b/></w:rPr>", "<w:rPr><w:i/></w:rPr>")
                        .get(random.nextInt(4));
                String words = List.of("Daten", "schutz ", " Bürger*innen", "2 * 3 ", "und &amp; so", "(ja) ", "–")
                        .get(random.nextInt(7));
                xml.append("<w:r>").append(format).append("<w:t xml:space=\"preserve\">");
                xml.append(words).append("</w:t></w:r>");
            }
            xml.append("</w:p>");
        }
        return xml.toString();
    }

    @Test
    void theSecondRoundIsSettledOrUpheldWhenSaved() throws IOException {
        Report report = SampleReports.report("abstimmung.yaml");
        byte[] file = WordForm.of(report, Form.of(report, FormKind.REPLY, "gst"));
        List<byte[]> saved = LibreOffice.saveAgain(List.of(
                WordForm.chosen(file, "GSt-01.outcome", "erledigt"),
                WordForm.chosen(file, "GSt-01.outcome", "aufrechterhalten")));
        List<CommentStatus> statuses = new ArrayList<>();
        for (byte[] form : saved) {
            Report merged = Merge.of(report, List.of(WordForm.read(form))).applyTo(report);
            statuses.add(Objects.requireNonNull(merged.consultation())
                    .comments()
                    .get(0)
                    .status());
        }
        assertEquals(List.of(CommentStatus.SETTLED, CommentStatus.UPHELD), statuses);
    }

    /** Saved in another format, the text is there, but not the data that say what it is about. */
    @ParameterizedTest
    @CsvSource({
        "doc, form-old-format",
        "pdf, form-pdf",
        "odt, form-not-word",
        "rtf, form-not-word",
        "docm:MS Word 2007 XML VBA, form-program"
    })
    void savedInAnotherFormatAFormIsRefusedWhole(String format, String code) throws IOException {
        Report report = SampleReports.report("abstimmung.yaml");
        byte[] file = WordForm.of(report, Form.of(report, FormKind.REPLY, "gst"));

        FormReading reading = new FormReader().read("Antwort.docx", LibreOffice.saveAs(file, format));

        assertNull(reading.form());
        assertEquals(
                List.of(code), reading.findings().stream().map(Finding::code).toList());
    }

    @Test
    void savedAsATemplateAFormIsReadAsAnyOther() throws IOException {
        Report report = SampleReports.report("abstimmung.yaml");
        byte[] file = WordForm.of(report, Form.of(report, FormKind.REPLY, "gst"));

        byte[] saved = LibreOffice.saveAs(file, "dotx");

        assertEquals(NOTHING, Merge.of(report, List.of(WordForm.read(saved))));
    }
}
