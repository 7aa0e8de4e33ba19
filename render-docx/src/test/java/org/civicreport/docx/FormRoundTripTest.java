package org.civicreport.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static ReturnedForm read(byte[] file) {
        FormReading reading = new FormReader().read("f.docx", file);
        return Objects.requireNonNull(reading.form(), reading.findings().toString());
    }

    @Property(tries = 60)
    void untouchedFormsSayNothing(@ForAll("validReports") Report report) {
        for (Form form : Form.all(report)) {
            ReturnedForm returned = read(Forms.write(report, form, 2));
            assertEquals(form, returned.sent());
            MergeResult result = Merge.of(report, List.of(returned));
            assertEquals(new MergeResult(List.of(), List.of(), List.of(), Findings.none()), result);
        }
    }

    /** Where ids are no ids, a row may be left to a person, but never to chance. */
    @Property(tries = 40)
    void untouchedFormsOfAnyReportChangeNothing(@ForAll("reports") Report report) {
        List<ReturnedForm> forms = Form.all(report).stream()
                .map(form -> read(Forms.write(report, form, 1)))
                .toList();
        assertEquals(List.of(), Merge.of(report, forms).proposals());
    }

    @Property(tries = 200)
    void anAnswerComesBackAsItWasWritten(@ForAll("paragraphs") List<String> paragraphs) {
        MergeResult result = Merge.of(Forms.REPORT, List.of(read(fill(REPLY, "GSt-02.answer", paragraphs))));
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

    /** Every edit is a proposal, and every proposal is an edit. */
    @Property(tries = 100)
    void editsComeBackAsExactlyTheseEdits(
            @ForAll("paragraphs") List<String> first,
            @ForAll("paragraphs") List<String> second,
            @ForAll("paragraphs") List<String> third,
            @ForAll boolean revised) {
        Map<String, String> edits = new TreeMap<>();
        byte[] file = fill(STATEMENT, "neu 1.text", first);
        edits.put("GSt-03 text", String.join("\n\n", first));
        file = fill(file, "neu 1.proposed-change", second);
        edits.put("GSt-03 change", String.join("\n\n", second));
        if (revised) {
            file = fill(file, "GSt-02.text", third);
            edits.put("GSt-02 TEXT", String.join("\n\n", third));
        }
        MergeResult result = Merge.of(Forms.REPORT, List.of(read(file)));
        Map<String, String> found = new TreeMap<>();
        for (Proposal proposal : result.proposals()) {
            if (proposal instanceof Proposal.NewComment added) {
                found.put(added.comment().id() + " text", added.comment().text());
                found.put(
                        added.comment().id() + " change",
                        Objects.requireNonNull(added.comment().proposedChange()));
            } else if (proposal instanceof Proposal.Change change) {
                found.put(change.id() + " " + change.question(), change.after());
            }
        }
        edits.replaceAll((entry, text) -> Normalizer.normalize(text, Normalizer.Form.NFC));
        assertEquals(edits, found);
        assertEquals(List.of(), result.conflicts());
        assertEquals(List.of(), result.unassigned());
    }

    /** Puts paragraphs into the cell whose control has a tag. */
    private static byte[] fill(byte[] file, String tag, List<String> paragraphs) {
        List<String> written = new ArrayList<>();
        for (String paragraph : paragraphs) {
            String escaped =
                    paragraph.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            written.add("<w:p><w:r><w:t xml:space=\"preserve\">" + escaped + "</w:t></w:r></w:p>");
        }
        String text = Forms.part(file, "word/document.xml");
        String filled = Pattern.compile("(<w:tag w:val=\"" + Pattern.quote(tag)
                        + "\"/>.*?<w:sdtContent><w:tc><w:tcPr>.*?</w:tcPr>).*?(</w:tc></w:sdtContent>)")
                .matcher(text)
                .replaceFirst("$1" + Matcher.quoteReplacement(String.join("", written)) + "$2");
        return Forms.with(file, "word/document.xml", filled.getBytes(StandardCharsets.UTF_8));
    }
}
