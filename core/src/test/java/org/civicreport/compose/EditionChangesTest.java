package org.civicreport.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civicreport.json.ReportReader;
import org.civicreport.json.TextFormat;
import org.civicreport.model.Consultation;
import org.civicreport.model.RecordSamples;
import org.civicreport.model.Report;
import org.civicreport.model.StakeholderComment;
import org.civicreport.model.Visibility;
import org.civicreport.wording.WordingProfile;
import org.junit.jupiter.api.Test;

class EditionChangesTest {
    private static final WordingProfile ENGLISH = WordingProfile.neutral(Locale.ENGLISH);

    @Test
    void theChapterTellsWhatBecameOfTheCitysMeasures() throws IOException {
        String text = changes(sample("northmere-2024.yaml"), sample("northmere-2025.yaml"));
        assertTrue(text.contains("Changes since the last edition\nCompared with the edition 2024.\n"), text);
        assertTrue(text.contains("Street light sensors (NM-10)\tsplit\t"), text);
        assertTrue(text.contains("My Northmere (NM-01)\tend put off (months: 6)\t"), text);
        assertTrue(text.contains("Status of the measures in both editions"), text);
        assertTrue(text.contains("What has changed"), text);
        assertTrue(text.contains("Texts written anew: "), text);
    }

    @Test
    void textsThatNobodyHasTouchedAreNamed() throws IOException {
        Report report = sample("northmere-2025.yaml");
        String text = changes(report, report);
        assertTrue(text.contains("Word for word as in the previous edition:"), text);
        assertTrue(text.contains("My Northmere (NM-01): Results, Outlook"), text);
        assertFalse(text.contains("Texts written anew"), text);
    }

    @Test
    void anEditionComparedWithItselfHasNothingToTell() throws IOException {
        Report report = sample("northmere-2025.yaml");
        assertTrue(changes(report, report).contains("Nothing has changed.\n"));
    }

    @Test
    void inTheReportTheChapterStandsBehindTheSummary() throws IOException {
        Composer composer = Composer.report().withChangesSince(sample("northmere-2024.yaml"));
        List<String> names = composer.names();
        assertEquals(names.indexOf("summary") + 1, names.indexOf("changes"));
        assertThrows(IllegalArgumentException.class, () -> composer.withChangesSince(sample("northmere-2024.yaml")));
        String text = composer.compose(sample("northmere-2025.yaml"), ENGLISH)
                .document()
                .plainText();
        assertTrue(text.contains("Changes since the last edition"), text);
    }

    @Test
    void whatWasInternalInThePreviousEditionStaysInternal() throws IOException {
        Report previous = sample("digitalisierungsbericht.yaml");
        Consultation consultation = Objects.requireNonNull(previous.consultation());
        List<StakeholderComment> internal = consultation.comments().stream()
                .map(comment ->
                        comment.toBuilder().visibility(Visibility.INTERNAL).build())
                .toList();
        Report hidden = previous.toBuilder()
                .consultation(consultation.toBuilder().comments(internal).build())
                .build();
        assertTrue(changes(previous, previous).contains("Z-2025-02"));
        assertFalse(changes(hidden, previous).contains("Z-2025-02"));
    }

    @Property(tries = 60)
    void anyTwoReportsCanBeCompared(@ForAll long seed) {
        List<String> texts = List.of("a", "b", "", "ab", "Ein Titel aus Worten", "~");
        Report older =
                new RecordSamples(seed, () -> texts.get((int) Math.floorMod(seed, texts.size()))).sample(Report.class);
        Report newer = new RecordSamples(seed + 1, () -> texts.get((int) Math.floorMod(seed / 7, texts.size())))
                .sample(Report.class);
        assertFalse(changes(older, newer).isBlank());
    }

    private static String changes(Report older, Report newer) {
        return Composer.changesSince(older)
                .without("title-page")
                .compose(newer, ENGLISH)
                .document()
                .plainText();
    }

    private static Report sample(String name) throws IOException {
        Path file = Path.of("..", "examples", "reports", name);
        return ReportReader.standard()
                .read(Files.readAllBytes(file), TextFormat.YAML)
                .reportOrThrow();
    }
}
