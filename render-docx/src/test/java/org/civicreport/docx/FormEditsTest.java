package org.civicreport.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civicreport.consultation.Form;
import org.civicreport.consultation.FormKind;
import org.civicreport.consultation.MergeResult;
import org.civicreport.consultation.Proposal;
import org.civicreport.findings.Finding;

/** Random edits come back as exactly these edits; and whatever else is done to a form, no word of it is lost. */
class FormEditsTest {

    private static final byte[] REPLY = Forms.write(Form.of(Forms.REPORT, FormKind.REPLY, "gst"));
    private static final byte[] STATEMENT = Forms.write(Form.of(Forms.REPORT, FormKind.STATEMENT, "gst"));

    /** What somebody did to a form, and what has to come of it. */
    private static final class Edits {
        private final Random random;
        private final Set<String> expected = new TreeSet<>();
        private final Set<String> missing = new TreeSet<>();
        private byte[] file;
        private int words;

        Edits(byte[] file, long seed) {
            this.file = file;
            random = new Random(seed);
        }

        boolean sometimes() {
            return random.nextInt(3) > 0;
        }

        <T> T oneOf(List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }

        /** Text that is nowhere else. */
        String text() {
            return "Wort " + ++words + " und *mehr*";
        }

        void choose(String tag, String words) {
            file = WordPen.choose(file, tag, words);
        }

        void fill(String tag, String text) {
            file = WordPen.fill(file, tag, WordPen.p(WordPen.r(text)));
        }

        void delete(String id) {
            file = WordPen.edit(file, text -> text.replace(WordPen.row(text, id), ""));
            missing.add(id);
            expected.removeIf(change -> change.startsWith(id + " "));
        }

        /** Copies an empty row for new entries; control and id are then there twice, as Word copies them. */
        void copy(String id) {
            file = WordPen.edit(file, text -> {
                String row = WordPen.row(text, id);
                return text.replace(
                        row, row + row.replace(".text\"", "-copy.text\"").replace(id + ".", id + "-copy."));
            });
        }

        void verify() {
            MergeResult result = Returned.merge(file);
            assertEquals(
                    expected,
                    result.proposals().stream().map(FormEditsTest::words).collect(Collectors.toSet()));
            assertEquals(expected.size(), result.proposals().size());
            assertEquals(List.of(), result.conflicts());
            assertEquals(List.of(), result.unassigned());
            assertEquals(
                    missing.size(),
                    result.findings().stream()
                            .filter(FormEditsTest::isMissingRow)
                            .count());
        }
    }

    private static boolean isMissingRow(Finding finding) {
        return finding.code().equals("form-row-missing");
    }

    private static String words(Proposal proposal) {
        if (proposal instanceof Proposal.NewComment added) {
            return "new " + added.comment().text() + ", " + added.comment().proposedChange() + ", "
                    + added.comment().visibility();
        }
        if (proposal instanceof Proposal.NewCommitment added) {
            return "new " + added.comment() + " " + added.commitment().text().commonMark() + ", "
                    + added.commitment().owner() + ", " + added.commitment().due();
        }
        Proposal.Change change = (Proposal.Change) proposal;
        return change.id() + " " + change.question() + ": " + change.after();
    }

    @Property(tries = 150)
    void editsOfAStatementComeBackAsExactlyTheseEdits(@ForAll long seed) {
        Edits edits = new Edits(STATEMENT, seed);
        if (edits.sometimes()) {
            edits.choose("gst.response", "Wir haben keine Anmerkungen (Fehlanzeige).");
            edits.expected.add("gst RESPONSE: NO_COMMENT");
        }
        if (edits.sometimes()) {
            int day = 1 + edits.random.nextInt(28);
            edits.choose(
                    "gst.released-on",
                    edits.oneOf(List.of("%d.2.2026", "%02d.02.2026", "2026-02-%02d"))
                            .formatted(day));
            edits.expected.add("gst RELEASED_ON: " + String.format(Locale.ROOT, "2026-02-%02d", day));
            edits.choose("gst.released-by", "Frau Beispiel");
            edits.expected.add("gst RELEASED_BY: Frau Beispiel");
        }
        if (edits.sometimes()) {
            edits.choose("GSt-01.visibility", "nur intern");
            edits.expected.add("GSt-01 VISIBILITY: INTERNAL");
        }
        if (edits.sometimes()) {
            edits.choose("GSt-02.locator", "M-01 Online-Antrag");
            edits.expected.add("GSt-02 LOCATOR: M-01 Online-Antrag");
        }
        List<String> rows = new ArrayList<>(List.of("neu 1", "neu 2", "neu 3"));
        if (edits.sometimes()) {
            edits.copy("neu 2");
            rows.add("neu 2-copy");
        }
        for (String row : rows) {
            if (edits.sometimes()) {
                String text = edits.text();
                String change = edits.text();
                edits.fill(row + ".text", text);
                edits.fill(row + ".proposed-change", change);
                boolean isPublic = edits.random.nextBoolean();
                edits.choose(row + ".visibility", isPublic ? "öffentlich" : "nur intern");
                edits.expected.add("new " + text + ", " + change + ", " + (isPublic ? "PUBLIC" : "INTERNAL"));
            }
        }
        if (edits.sometimes()) {
            edits.delete(edits.oneOf(List.of("GSt-01", "GSt-02")));
        }
        edits.verify();
    }

    @Property(tries = 150)
    void editsOfAReplyComeBackAsExactlyTheseEdits(@ForAll long seed) {
        Edits edits = new Edits(REPLY, seed);
        for (String id : List.of("GSt-01", "GSt-02")) {
            if (edits.sometimes()) {
                String answer = edits.text();
                edits.fill(id + ".answer", answer);
                // Asterisks were written as letters.
                edits.expected.add(id + " ANSWER: " + answer.replace("*mehr*", "\\*mehr\\*"));
            }
            if (edits.sometimes()) {
                edits.choose(id + ".disposition", "nicht gefolgt");
                edits.expected.add(id + " DISPOSITION: NOT_FOLLOWED");
            }
            if (edits.sometimes()) {
                boolean settled = edits.random.nextBoolean();
                edits.choose(id + ".outcome", settled ? "erledigt" : "aufrechterhalten");
                edits.expected.add(id + " OUTCOME: " + (settled ? "SETTLED" : "UPHELD"));
            }
        }
        if (edits.sometimes()) {
            edits.choose("Z-01.due", "31.12.2027");
            edits.expected.add("Z-01 DUE: 2027-12-31");
            edits.choose("Z-01.owner", "Sozialreferat (SOZ)");
            edits.expected.add("Z-01 OWNER: soz");
        }
        for (String row : List.of("neu 1", "neu 2", "neu 3")) {
            if (edits.sometimes()) {
                String promise = "Zusage " + row;
                String comment = edits.oneOf(List.of("GSt-01", "GSt-02"));
                edits.fill(row + ".promise", promise);
                edits.choose(row + ".comment", comment);
                edits.choose(row + ".owner", "Kulturreferat");
                edits.expected.add("new " + comment + " " + promise + ", kul, null");
            }
        }
        if (edits.sometimes()) {
            edits.delete("Z-01");
        }
        edits.verify();
    }

    /** A place of an answer that bears words which are nowhere else. */
    private static final Pattern MARK = Pattern.compile("Merkwort\\d+");

    private static final List<String> CELLS = List.of(
            "GSt-01.text",
            "GSt-02.text",
            "GSt-02.proposed-change",
            "neu 1.text",
            "neu 2.text",
            "neu 3.proposed-change");

    private static final List<String> REPLY_CELLS =
            List.of("GSt-01.answer", "GSt-02.answer", "Z-01.promise", "neu 1.promise", "neu 3.promise");

    /** Each of these is done to a table without regard to what it means. */
    @Property(tries = 300)
    void whateverIsDoneToTheTablesOfAStatementNoWordIsLost(@ForAll long seed) {
        assertNothingLost(STATEMENT, CELLS, seed);
    }

    @Property(tries = 300)
    void whateverIsDoneToTheTablesOfAReplyNoWordIsLost(@ForAll long seed) {
        assertNothingLost(REPLY, REPLY_CELLS, seed);
    }

    private static void assertNothingLost(byte[] sent, List<String> cells, long seed) {
        Random random = new Random(seed);
        byte[] file = sent;
        for (int i = 0; i < cells.size(); i++) {
            if (random.nextInt(3) > 0) {
                file = WordPen.fill(file, cells.get(i), WordPen.p(WordPen.r("Merkwort" + i)));
            }
        }
        String text = Forms.part(file, WordPen.MAIN);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            text = damaged(text, random);
        }
        MergeResult result = Returned.merge(Forms.with(file, WordPen.MAIN, text));
        Set<String> kept = new TreeSet<>();
        result.proposals().forEach(proposal -> kept.addAll(marks(proposal.toString())));
        result.conflicts().forEach(conflict -> kept.addAll(marks(conflict.toString())));
        result.unassigned().forEach(item -> kept.addAll(marks(item.text())));
        assertEquals(marks(text), kept);
    }

    private static Set<String> marks(String text) {
        return MARK.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String damaged(String text, Random random) {
        List<String> rows = new ArrayList<>();
        Matcher row = Pattern.compile("<w:tr>.*?</w:tr>").matcher(text);
        while (row.find()) {
            rows.add(row.group());
        }
        String one = rows.get(random.nextInt(rows.size()));
        String other = rows.get(random.nextInt(rows.size()));
        return switch (random.nextInt(9)) {
            case 0 -> text.replace(one, "");
            case 1 -> text.replace(one, one + one);
            case 2 -> text.replace(one, other + one);
            case 3 -> WordPen.withoutControls(text);
            case 4 -> text.replace(one, WordPen.withoutControls(one));
            case 5 -> text.replace(one, one.replaceAll("<w:t>(GSt-0[12]|Z-01|neu \\d)</w:t>", "<w:t>XY-7</w:t>"));
            case 6 -> text.replace(one, one.replaceAll("<w:t>(GSt-0[12]|Z-01|neu \\d)</w:t>", "<w:t>GSt-01</w:t>"));
            case 7 -> text.replace(one, one.replaceFirst("<w:tc>.*?</w:tc>", ""));
            default -> {
                Collections.shuffle(rows, random);
                String body = String.join("", rows);
                yield text.replaceFirst("(?s)<w:tr>.*</w:tr>", Matcher.quoteReplacement(body));
            }
        };
    }
}
