package org.civicreport.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civicreport.consultation.Conflict;
import org.civicreport.consultation.MergeResult;
import org.civicreport.consultation.Proposal;
import org.civicreport.consultation.Question;
import org.civicreport.findings.Finding;
import org.civicreport.json.CommentReader;
import org.civicreport.json.ReportWriter;
import org.civicreport.json.TextFormat;
import org.civicreport.model.CommentStatus;
import org.civicreport.model.Commitment;
import org.civicreport.model.Consultation;
import org.civicreport.model.Department;
import org.civicreport.model.DepartmentKind;
import org.civicreport.model.Disposition;
import org.civicreport.model.RecordEdits;
import org.civicreport.model.RecordSamples;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.model.StakeholderComment;
import org.civicreport.model.Visibility;
import org.junit.jupiter.api.Test;

/** What comes back about comments that the report has, as CSV and as JSON. */
class CommentImportTest {
    private static final Report REPORT = CommentedReport.read();
    private static final StakeholderComment FIRST = REPORT.comments().get(0);

    @Test
    void anEditedTableChangesAnswersAndDispositions() {
        Report edited = with(FIRST.toBuilder()
                .answer(RichText.of("=Neu, mit \"Anführung\"\n\nund Absatz;"))
                .disposition(Disposition.DEFERRED)
                .status(CommentStatus.SETTLED)
                .build());
        MergeResult merge = CommentImport.into(REPORT).named("t.csv").table(CommentTable.csv(edited));
        assertEquals(List.of(), codes(merge));
        assertEquals(
                List.of(Question.ANSWER, Question.DISPOSITION, Question.OUTCOME),
                merge.proposals().stream()
                        .map(proposal -> ((Proposal.Change) proposal).question())
                        .toList());
        assertEquals("t.csv", merge.proposals().get(0).origins().get(0).form());
        assertEquals(edited, merge.applyTo(REPORT));
        assertEquals(
                List.of(),
                CommentImport.into(edited).table(CommentTable.csv(edited)).proposals());
    }

    @Test
    void aCommentIsKnownByAnyNameOfItsDepartment() {
        Report byAlias = with(FIRST.toBuilder().source("gleichstellung").build()).toBuilder()
                .departments(List.of(Department.builder()
                        .key("gst")
                        .name("Gleichstellungsstelle")
                        .kind(DepartmentKind.EQUAL_OPPORTUNITY_OFFICE)
                        .addAlias("gleichstellung")
                        .build()))
                .build();
        for (String name : List.of("gst", "gleichstellung")) {
            String csv = "source,text\n" + name + ",\"" + FIRST.text() + "\"\n";
            assertEquals(List.of(), CommentImport.into(byAlias).table(csv).proposals(), name);
        }
        assertEquals(
                List.of(), CommentImport.into(byAlias).comments(read(byAlias)).proposals());
        assertEquals(
                List.of(),
                CommentImport.into(byAlias).table(CommentTable.csv(byAlias)).proposals());
    }

    @Test
    void emptyCellsSayNothing() {
        String csv = "id,source,text,answer,disposition\n" + FIRST.id() + "," + FIRST.source() + ",\"" + FIRST.text()
                + "\",,\n";
        assertEquals(List.of(), CommentImport.into(REPORT).table(csv).proposals());
    }

    @Test
    void aTableThatContradictsItselfIsForAPersonToDecide() {
        String row = FIRST.source() + ",\"" + FIRST.text() + "\",";
        MergeResult merge = CommentImport.into(REPORT).table("source,text,answer\n" + row + "Ja\n" + row + "Nein\n");
        assertEquals(List.of(), merge.proposals());
        Conflict conflict = merge.conflicts().get(0);
        assertEquals(FIRST.id(), conflict.id());
        assertEquals(
                List.of("Ja", "Nein"),
                conflict.versions().stream().map(Conflict.Version::text).toList());
        assertEquals(List.of("form-conflict"), codes(merge));
    }

    @Test
    void whatAnImportDoesNotChangeIsNamed() {
        Report edited = with(
                FIRST.toBuilder().receivedOn(java.time.LocalDate.of(2000, 1, 1)).build());
        MergeResult merge = CommentImport.into(REPORT).table(CommentTable.csv(edited));
        assertEquals(List.of(), merge.proposals());
        assertEquals(List.of("comment-value-kept"), codes(merge));
    }

    @Test
    void jsonBringsAllThatItTakesAway() {
        Report empty = CommentedReport.withComments(REPORT, List.of());
        MergeResult merge = CommentImport.into(empty).comments(read(REPORT));
        assertEquals(List.of(), codes(merge));
        assertEquals(REPORT, merge.applyTo(empty));
        assertEquals(
                List.of(), CommentImport.into(REPORT).comments(read(REPORT)).proposals());
    }

    @Test
    void jsonBringsCommitmentsToo() {
        StakeholderComment promised = REPORT.comments().stream()
                .filter(comment -> !comment.commitments().isEmpty())
                .findFirst()
                .orElseThrow();
        Commitment changed = promised.commitments().get(0).toBuilder()
                .text(RichText.of("Anders"))
                .build();
        Commitment added = changed.toBuilder().id("Z-neu").fulfilledOn(null).build();
        Report edited =
                with(promised.toBuilder().commitments(List.of(changed, added)).build());
        MergeResult merge = CommentImport.into(REPORT).comments(read(edited));
        assertEquals(
                List.of(changed, added),
                merge.applyTo(REPORT).comments().stream()
                        .filter(comment -> comment.id().equals(promised.id()))
                        .findFirst()
                        .orElseThrow()
                        .commitments()
                        .stream()
                        .filter(own -> List.of(changed.id(), "Z-neu").contains(own.id()))
                        .toList());
    }

    @Test
    void jsonThatIsWrongIsSaidWithLineAndColumn() {
        CommentReader.Result result = CommentReader.standard()
                .read("[\n  {\"id\": \"a\", \"colour\": 1}\n]".getBytes(StandardCharsets.UTF_8), TextFormat.JSON);
        assertTrue(result.findings().hasErrors());
        assertEquals(List.of(), result.comments());
        assertTrue(result.findings().stream()
                .allMatch(finding -> Objects.requireNonNull(finding.position()).line() == 2));
    }

    @Property(tries = 200)
    void anyCommentsComeBackAsJson(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> texts = List.of("a", "=b", "Grüße;\n\"x\"", "c-1", "");
        RecordSamples samples = new RecordSamples(seed, () -> texts.get(random.nextInt(texts.size())));
        List<StakeholderComment> comments = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            comments.add(samples.sample(StakeholderComment.class));
        }
        assertEquals(comments, read(CommentedReport.withComments(REPORT, comments)));
    }

    /** Applied, a file has nothing more to say, whatever people made of it; unless it has the same new comment twice. */
    @Property(tries = 200)
    void toImportAgainChangesNothingMore(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> texts = List.of("a", "=b", "Grüße;\n\"x\"", "c-1", "soz", "gst");
        RecordSamples samples = new RecordSamples(seed, () -> texts.get(random.nextInt(texts.size())));
        Consultation before = Objects.requireNonNull(REPORT.consultation());
        Consultation edited = new RecordEdits(random, samples, 6).edit(before);
        Set<String> seen = new HashSet<>();
        Report there = CommentedReport.withComments(
                REPORT,
                edited.comments().stream()
                        .filter(comment -> seen.add(
                                comment.source() + "|" + comment.text().strip().replaceAll("\\s+", " ")))
                        .toList());
        Report once = CommentImport.into(REPORT).table(CommentTable.csv(there)).applyTo(REPORT);
        MergeResult again = CommentImport.into(once).table(CommentTable.csv(there));
        assertEquals(List.of(), again.proposals());
    }

    @Test
    void aNewCommentThatStandsTwiceIsTakenOverOnce() {
        MergeResult merge =
                CommentImport.into(REPORT).table("source,text,answer\nsoz,Neu,\nsoz,\" Neu\n\",Ja\ngst,Neu,\n");
        assertEquals(List.of("comment-twice"), codes(merge));
        assertEquals(
                List.of("soz", "gst"),
                merge.proposals().stream()
                        .map(proposal ->
                                ((Proposal.NewComment) proposal).comment().source())
                        .toList());
        StakeholderComment comment = FIRST.toBuilder().id("neu-1").text("Neu").build();
        List<StakeholderComment> twice =
                List.of(comment, comment.toBuilder().id("neu-2").build());
        assertEquals(List.of("comment-twice"), codes(CommentImport.into(REPORT).comments(twice)));
    }

    @Test
    void withoutAWordACommentIsInternal() {
        MergeResult merge = CommentImport.into(REPORT).table("source,text\nsoz,Neu\n");
        Proposal.NewComment added = (Proposal.NewComment) merge.proposals().get(0);
        assertEquals(Visibility.INTERNAL, added.comment().visibility());
    }

    private static List<StakeholderComment> read(Report report) {
        CommentReader.Result result =
                CommentReader.standard().read(new ReportWriter().commentsJson(report), TextFormat.JSON);
        assertEquals(List.of(), result.findings().asList());
        return result.comments();
    }

    private static List<String> codes(MergeResult merge) {
        return merge.findings().stream().map(Finding::code).toList();
    }

    private static Report with(StakeholderComment changed) {
        return CommentedReport.withComments(
                REPORT,
                REPORT.comments().stream()
                        .map(comment -> comment.id().equals(changed.id()) ? changed : comment)
                        .toList());
    }
}
