package org.civicreport.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civicreport.findings.Findings;
import org.civicreport.json.ReportReader;
import org.civicreport.json.TextFormat;
import org.civicreport.model.CarriedCommitment;
import org.civicreport.model.Consultation;
import org.civicreport.model.Measure;
import org.civicreport.model.RecordSamples;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.model.Visibility;
import org.civicreport.validation.Profile;
import org.civicreport.validation.ReportValidator;
import org.civicreport.validation.RuleContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextEditionTest {

    @Test
    void theEditionFollowsOnTheLast() throws IOException {
        Report next = NextEdition.after(sample("digitalisierungsbericht.yaml"));
        assertEquals("digitalisierungsbericht-2026", next.id());
        assertEquals("Digitalisierungsbericht 2026", next.title());
        assertEquals(5, next.edition().ordinal());
        assertEquals("2026", next.edition().label());
        assertEquals(LocalDate.of(2026, 1, 1), next.edition().periodFrom());
        assertEquals(LocalDate.of(2026, 12, 31), next.edition().periodTo());
        assertEquals(
                "digitalisierungsbericht-2025",
                Objects.requireNonNull(next.edition().previousEdition()).id());
    }

    @Test
    void whatGoesOnKeepsItsIdAndWhatHasEndedIsLeftOut() throws IOException {
        List<Measure> measures = NextEdition.after(sample("digitalisierungsbericht.yaml")).coreAreas().stream()
                .flatMap(area -> area.measures().stream())
                .toList();
        assertEquals(
                List.of(
                        "SG-01", "SG-03", "SG-05", "SV-01", "SV-03", "SV-05", "SV-06", "IN-01", "IN-03", "IN-04",
                        "IN-05"),
                measures.stream().map(Measure::id).toList());
        assertTrue(measures.stream().allMatch(measure -> measure.results().isBlank()));
        assertTrue(measures.stream().allMatch(measure -> measure.statusReason() == null));
    }

    @Test
    void textsThatMayStillBeRightAreMarked() throws IOException {
        Report next = NextEdition.after(sample("digitalisierungsbericht.yaml"));
        assertTrue(next.introduction().commonMark().startsWith("[Stand: 2025] Zum Stichtag"));
        assertTrue(
                NextEdition.after(next).introduction().commonMark().startsWith("[Stand: 2025] Zum"),
                "once, with its age");
        assertEquals(RichText.of(""), StaleMark.on(RichText.of(""), "2025", next.language()));
        RichText list = StaleMark.on(RichText.of("- eins\n- zwei"), "2025", next.language());
        assertEquals("[Stand: 2025]\n\n- eins\n- zwei", list.commonMark());
        assertTrue(StaleMark.isOn(list.commonMark()));
        assertTrue(validate(next, null, Profile.FINAL).stream()
                .anyMatch(finding -> finding.code().equals("stale-mark-left")));
    }

    @Test
    void openCommitmentsComeAgainAndThoseToInternalCommentsWithoutTheirText() throws IOException {
        Report last = sample("digitalisierungsbericht.yaml");
        List<CarriedCommitment> carried = NextEdition.after(last).carriedCommitments();
        assertEquals(
                List.of("Z-2025-01", "Z-2025-02", "Z-2025-03", "Z-2025-04", "Z-2025-05", "Z-2024-02"),
                carried.stream().map(CarriedCommitment::commitment).toList());
        Consultation consultation = Objects.requireNonNull(last.consultation());
        Report internal = last.toBuilder()
                .consultation(consultation.toBuilder()
                        .comments(consultation.comments().stream()
                                .map(comment -> comment.toBuilder()
                                        .visibility(Visibility.INTERNAL)
                                        .build())
                                .toList())
                        .build())
                .build();
        CarriedCommitment first =
                NextEdition.after(internal).carriedCommitments().get(0);
        assertEquals("Z-2025-01", first.commitment());
        assertTrue(first.note().isBlank());
    }

    @Test
    void theConsultationAsksTheSameOfficesAgain() throws IOException {
        Consultation consultation = Objects.requireNonNull(
                NextEdition.after(sample("digitalisierungsbericht.yaml")).consultation());
        assertEquals(3, consultation.asked().size());
        assertNull(consultation.asked().get(0).sentOn());
        assertEquals(List.of(), consultation.comments());
    }

    @ParameterizedTest
    @ValueSource(strings = {"digitalisierungsbericht.yaml", "kurz.yaml", "northmere-2024.yaml", "northmere-2025.yaml"})
    void theDraftIsWithoutErrorsAndLosesNothing(String name) throws IOException {
        Report last = sample(name);
        Report next = NextEdition.after(last);
        Findings findings = validate(next, last, Profile.DRAFT);
        assertFalse(findings.hasErrors(), findings::toString);
        Set<String> lost = Set.of("measure-lost", "commitment-forgotten", "text-unchanged", "edition-backwards");
        assertEquals(
                List.of(),
                findings.stream()
                        .filter(finding -> lost.contains(finding.code()))
                        .toList());
    }

    /** Whatever the last edition was like: only what had ended is gone; else only texts and commitments have changed. */
    @Property(tries = 200)
    void comparedWithTheLastEditionOnlyWhatHadEndedIsGone(@ForAll long seed) {
        Report last = sample(seed);
        Changes changes = Changes.between(last, NextEdition.after(last));
        for (Change change : changes.list()) {
            boolean isText = change instanceof Change.TextChanged || change instanceof Change.CommitmentChanged;
            assertTrue(
                    isText || change instanceof Change.MeasureVanished gone && gone.isAccountedFor(),
                    () -> change.toString());
        }
        assertEquals(
                0, changes.commitments(CommitmentProgress.Outcome.UNMENTIONED).count());
    }

    private static Findings validate(Report report, @Nullable Report previous, Profile profile) {
        return ReportValidator.standard()
                .validate(RuleContext.builder(report, report.edition().periodTo())
                        .previous(previous)
                        .profile(profile)
                        .build());
    }

    /** Ids are unique here, since of two measures with one id a comparison sees the first only. */
    private static Report sample(long seed) {
        Random random = new Random(seed);
        int[] count = {0};
        return new RecordSamples(seed, () -> "t" + count[0]++ + (random.nextBoolean() ? " 2025" : ""))
                .sample(Report.class);
    }

    private static Report sample(String name) throws IOException {
        Path file = Path.of("..", "examples", "reports", name);
        return ReportReader.standard()
                .read(Files.readAllBytes(file), TextFormat.YAML)
                .reportOrThrow();
    }
}
