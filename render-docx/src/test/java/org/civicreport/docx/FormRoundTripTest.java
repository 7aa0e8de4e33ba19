package org.civicreport.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civicreport.consultation.Form;
import org.civicreport.consultation.FormKind;
import org.civicreport.consultation.Merge;
import org.civicreport.consultation.MergeResult;
import org.civicreport.consultation.Proposal;
import org.civicreport.consultation.ReturnedForm;
import org.civicreport.document.Block;
import org.civicreport.document.Document;
import org.civicreport.document.PlainText;
import org.civicreport.findings.Findings;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.model.StakeholderComment;
import org.civicreport.richtext.RichTextParser;
import org.civicreport.testkit.ReportArbitraries;

/** What holds for the forms of any report, and for any edit. */
class FormRoundTripTest {

    private static final byte[] REPLY = Forms.write(Form.of(Forms.REPORT, FormKind.REPLY, "gst"));
    private static final byte[] STATEMENT = Forms.write(Form.of(Forms.REPORT, FormKind.STATEMENT, "gst"));

    @Provide
    Arbitrary<Report> reports() {
        return ReportArbitraries.reports();
    }

    @Provide
    Arbitrary<Report> validReports() {
        return ReportArbitraries.valid();
    }

    /** What clerks write, and what CommonMark and XML could take for something else. */
    @Provide
    Arbitrary<List<String>> paragraphs() {
        Arbitrary<String> words = Arbitraries.of(
                "Bürger*innen",
                "*",
                "**stark**",
                "_",
                "a_b_c",
                "[x](y)",
                "<b>",
                "&amp;",
                "&",
                "#",
                "1.",
                "2)",
                "-",
                "+",
                ">",
                "`",
                "\\",
                "|",
                "!",
                "~~",
                "https://example.org",
                "und",
                "Straße",
                "10",
                "–",
                "„so“",
                "LGBTIQ*",
                "=",
                "---",
                "\u202Dx",
                "😀",
                "e\u0301");
        return words.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(list -> String.join(" ", list))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property(tries = 60)
    void untouchedFormsSayNothing(@ForAll("validReports") Report report) {
        for (Form form : Form.all(report)) {
            ReturnedForm returned = Returned.read(Forms.write(report, form, 2));
            assertEquals(form, returned.sent());
            MergeResult result = Merge.of(report, List.of(returned));
            assertEquals(new MergeResult(List.of(), List.of(), List.of(), Findings.none()), result);
        }
    }

    /** Where ids are no ids, a row may be left to a person, but never to chance. */
    @Property(tries = 40)
    void untouchedFormsOfAnyReportChangeNothing(@ForAll("reports") Report report) {
        List<ReturnedForm> forms = Form.all(report).stream()
                .map(form -> Returned.read(Forms.write(report, form, 1)))
                .toList();
        assertEquals(List.of(), Merge.of(report, forms).proposals());
    }

    @Property(tries = 200)
    void anAnswerComesBackAsItWasWritten(@ForAll("paragraphs") List<String> paragraphs) {
        MergeResult result = Merge.of(Forms.REPORT, List.of(Returned.read(fill(REPLY, "GSt-02.answer", paragraphs))));
        assertEquals(List.of(), result.unassigned());
        Proposal.Change change = (Proposal.Change) result.proposals().get(0);
        assertEquals(1, result.proposals().size());
        assertEquals(PlainText.normalised(String.join(" ", paragraphs)), plain(change.after()), change.after());
    }

    private static String plain(String commonMark) {
        List<Block> blocks =
                new RichTextParser().parseForCell(RichText.of(commonMark), "").blocks();
        String title = "Titel";
        Document document =
                Document.builder(title, Locale.GERMAN).blocks(blocks).build();
        return PlainText.normalised(document.plainText().substring(title.length()));
    }

    private static byte[] fill(byte[] file, String tag, List<String> paragraphs) {
        String written = paragraphs.stream()
                .map(paragraph -> WordPen.p(WordPen.r(paragraph)))
                .collect(Collectors.joining());
        return WordPen.fill(file, tag, written);
    }

    /** Plain text comes back as it was written, to the letter. */
    @Property(tries = 100)
    void aCommentComesBackToTheLetter(
            @ForAll("paragraphs") List<String> text, @ForAll("paragraphs") List<String> proposedChange) {
        byte[] file = fill(fill(STATEMENT, "neu 1.text", text), "neu 1.proposed-change", proposedChange);
        MergeResult result = Returned.merge(file);
        StakeholderComment comment = ((Proposal.NewComment) result.proposals().get(0)).comment();
        assertEquals(letters(text), comment.text());
        assertEquals(letters(proposedChange), comment.proposedChange());
        assertEquals(1, result.proposals().size());
        assertEquals(List.of(), result.unassigned());
    }

    private static String letters(List<String> paragraphs) {
        return Normalizer.normalize(String.join("\n\n", paragraphs), Normalizer.Form.NFC);
    }
}
