package org.civicreport.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civicreport.findings.Findings;
import org.civicreport.model.Consultation;
import org.civicreport.model.RecordSamples;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.model.StakeholderComment;

/** The text of any report can be changed into that of any other, and what is equal is not touched. */
class ReportEditorPropertiesTest {

    @Property(tries = 50)
    void yamlCanBecomeAnyReport(@ForAll long one, @ForAll long other) {
        Report report = RoundTripTest.report(one);
        assertEdited(yaml(report), TextFormat.YAML, RoundTripTest.report(other));
    }

    @Property(tries = 25)
    void jsonCanBecomeAnyReport(@ForAll long one, @ForAll long other) {
        String text = new String(new ReportWriter().json(RoundTripTest.report(one)), StandardCharsets.UTF_8);
        assertEdited(text, TextFormat.JSON, RoundTripTest.report(other));
    }

    @Property(tries = 25)
    void compactJsonCanBecomeAnyReport(@ForAll long one, @ForAll long other) {
        String text =
                new String(new ReportWriter().source(RoundTripTest.report(one)).bytes(), StandardCharsets.UTF_8);
        assertEdited(text, TextFormat.JSON, RoundTripTest.report(other));
        assertEdited(text, TextFormat.YAML, RoundTripTest.report(other));
    }

    @Property(tries = 50)
    void yamlOfAnAuthorCanBecomeAnyReport(@ForAll long one, @ForAll long other) {
        String text = AuthorsHand.over(yaml(RoundTripTest.report(one)), new Random(one));
        assertEdited(text, TextFormat.YAML, RoundTripTest.report(other));
    }

    @Property(tries = 20)
    void aTextOfTheSameReportIsNotChanged(@ForAll long seed) {
        Report report = RoundTripTest.report(seed);
        String text = AuthorsHand.over(yaml(report), new Random(seed));
        assertEquals(text, assertEdited(text, TextFormat.YAML, report));
    }

    /** What merging of a department's form does. */
    @Property(tries = 50)
    void answersChangeTheLinesOfTheirCommentOnly(@ForAll long seed) {
        Random random = new Random(seed);
        Report report = consulted(seed);
        String text = AuthorsHand.over(yaml(report), random);
        Consultation consultation = Objects.requireNonNull(report.consultation());
        List<StakeholderComment> comments = new ArrayList<>(consultation.comments());
        int index = random.nextInt(comments.size());
        comments.set(index, answered(comments.get(index), random));
        Report changed = report.toBuilder()
                .consultation(consultation.toBuilder().comments(comments).build())
                .build();

        String edited = assertEdited(text, TextFormat.YAML, changed);

        Range old = lines(text, index);
        Range now = lines(edited, index);
        assertEquals(old.before(), now.before());
        assertEquals(old.behind(), now.behind());
    }

    @Property(tries = 25)
    void newCommentsLeaveAllLinesAsTheyAre(@ForAll long seed) {
        Random random = new Random(seed);
        Report report = consulted(seed);
        String text = AuthorsHand.over(yaml(report), random);
        Consultation consultation = Objects.requireNonNull(report.consultation());
        List<StakeholderComment> comments = new ArrayList<>(consultation.comments());
        for (int i = 0; i < 3; i++) {
            StakeholderComment added = new RecordSamples(random.nextLong()).sample(StakeholderComment.class);
            comments.add(
                    random.nextInt(comments.size() + 1),
                    added.toBuilder().id("new-" + i).build());
        }
        Report changed = report.toBuilder()
                .consultation(consultation.toBuilder().comments(comments).build())
                .build();

        List<String> lines = new ArrayList<>(
                List.of(assertEdited(text, TextFormat.YAML, changed).split("\n", -1)));
        for (String line : text.split("\n", -1)) {
            int place = lines.indexOf(line);
            assertTrue(place >= 0, () -> "missing or moved: " + line);
            lines = lines.subList(place + 1, lines.size());
        }
    }

    /** A report with comments of different ids. */
    private static Report consulted(long seed) {
        Report report = RoundTripTest.report(seed);
        Consultation consultation = new RecordSamples(seed).sample(Consultation.class);
        List<StakeholderComment> comments = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            StakeholderComment comment = new RecordSamples(seed + i).sample(StakeholderComment.class);
            comments.add(comment.toBuilder().id("C-" + i).build());
        }
        return report.toBuilder()
                .consultation(consultation.toBuilder().comments(comments).build())
                .build();
    }

    private static StakeholderComment answered(StakeholderComment comment, Random random) {
        StakeholderComment other = new RecordSamples(random.nextLong()).sample(StakeholderComment.class);
        RichText answer = RichText.of("Wir prüfen das.\n\n- bis Mai\n- mit Ihnen: gern # auch früher\n");
        return comment.toBuilder()
                .answer(random.nextBoolean() ? answer : other.answer())
                .status(other.status())
                .disposition(other.disposition())
                .commitments(random.nextBoolean() ? other.commitments() : comment.commitments())
                .build();
    }

    /** The lines around a comment of the consultation. */
    private record Range(List<String> before, List<String> behind) {}

    private static Range lines(String text, int comment) {
        RecordReader.Parsed parsed =
                ReportReader.standard().parse(text.getBytes(StandardCharsets.UTF_8), TextFormat.YAML);
        BlockLayout layout = new BlockLayout(parsed.source(), new TextEdits());
        Member consultation = member(layout, parsed.root(), "consultation");
        Member comments = member(layout, consultation.value(), "comments");
        Member found = layout.members(comments.value()).get(comment);
        List<String> lines = List.of(text.split("\n", -1));
        int first = parsed.source().position(found.begin()).line();
        int last = parsed.source().position(found.end()).line();
        return new Range(lines.subList(0, first - 1), lines.subList(last, lines.size()));
    }

    private static Member member(BlockLayout layout, SourceNode object, String name) {
        return layout.members(object).stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String yaml(Report report) {
        return new String(new ReportWriter().yaml(report), StandardCharsets.UTF_8);
    }

    static String assertEdited(String text, TextFormat format, Report changed) {
        EditResult result = new ReportEditor().edit(text.getBytes(StandardCharsets.UTF_8), format, changed);
        assertEquals(Findings.none(), result.findings());
        return result.textOrThrow();
    }
}
