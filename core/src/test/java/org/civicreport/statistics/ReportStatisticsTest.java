package org.civicreport.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civicreport.compose.Composer;
import org.civicreport.json.ReportReader;
import org.civicreport.json.TextFormat;
import org.civicreport.model.CoreArea;
import org.civicreport.model.MeasureStatus;
import org.civicreport.model.RecordSamples;
import org.civicreport.model.Report;
import org.civicreport.wording.WordingProfile;
import org.junit.jupiter.api.Test;

class ReportStatisticsTest {

    @Test
    void theSampleByAreaStatusDepartmentAndYear() throws IOException {
        ReportStatistics statistics = ReportStatistics.of(sample());
        assertEquals(16, statistics.total().total());
        assertEquals(9, statistics.total().of(MeasureStatus.IN_PROGRESS));
        assertEquals(6, statistics.area("stadtverwaltung").total());
        assertEquals(0, statistics.area("nothing").total());
        assertEquals(7, statistics.department("rdo").total());
        assertEquals(1, statistics.department("rdo").of(MeasureStatus.PLANNED));
        assertEquals(0, statistics.department("ska").total());
        assertEquals(1, statistics.year(2020).total());
        assertEquals(2, statistics.year(2028).total());
        assertEquals(0, statistics.year(2040).total());
    }

    @Test
    void theTableShowsTheSameFigures() throws IOException {
        String text = Composer.report()
                .compose(sample(), WordingProfile.neutral(Locale.GERMAN))
                .document()
                .plainText();
        MeasureCounts counts = ReportStatistics.of(sample()).area("infrastruktur");
        String row = "Infrastruktur\t"
                + Arrays.stream(MeasureStatus.values())
                        .map(status -> Integer.toString(counts.of(status)))
                        .collect(Collectors.joining("\t"))
                + "\t" + counts.total();
        assertTrue(text.contains(row), text);
    }

    @Test
    void theRadarShowsTheSameFigures() throws IOException {
        String text = Composer.report()
                .compose(sample(), WordingProfile.neutral(Locale.GERMAN))
                .document()
                .plainText();
        MeasureCounts counts = ReportStatistics.of(sample()).area("stadtverwaltung");
        String row = "Stadtverwaltung\t" + counts.of(MeasureStatus.COMPLETED) + "\t" + counts.openEnding(0, 2026) + "\t"
                + counts.openEnding(2027, 2028) + "\t" + counts.openEnding(2029, 9999) + "\t"
                + counts.of(MeasureStatus.DISCONTINUED);
        assertTrue(text.contains(row), text);
        assertTrue(text.contains("offen, Ende bis 2026\toffen, Ende 2027 bis 2028\toffen, Ende nach 2028"), text);
    }

    /** Areas may nest in circles, and keys come twice. */
    @Property(tries = 200)
    void countsAddUp(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> texts = List.of("a", "b", "c", "d");
        Report report = new RecordSamples(seed, () -> texts.get(random.nextInt(texts.size()))).sample(Report.class);
        ReportStatistics statistics = ReportStatistics.of(report);
        MeasureCounts total = statistics.total();
        assertEquals(
                total.total(),
                Arrays.stream(MeasureStatus.values()).mapToInt(total::of).sum());
        assertEquals(
                total.total(),
                report.coreAreas().stream()
                        .map(CoreArea::key)
                        .distinct()
                        .mapToInt(key -> statistics.areaAlone(key).total())
                        .sum());
        for (CoreArea area : report.coreAreas()) {
            int withSubAreas = statistics.area(area.key()).total();
            assertTrue(withSubAreas >= statistics.areaAlone(area.key()).total());
            assertTrue(withSubAreas <= total.total());
        }
        assertEquals(total.of(MeasureStatus.PLANNED) + total.of(MeasureStatus.IN_PROGRESS), total.openEnding(1, 9999));
        OptionalInt average = total.averageProgress();
        assertEquals(total.withProgress() > 0, average.isPresent());
        assertTrue(average.orElse(0) >= 0 && average.orElse(0) <= 100);
    }

    /** A measure is counted in each year in which it runs, and in no other. */
    @Property(tries = 200)
    void theYearsAddUp(@ForAll long seed) {
        Report report = new RecordSamples(seed).sample(Report.class);
        ReportStatistics statistics = ReportStatistics.of(report);
        int first = report.measures().stream()
                .mapToInt(measure -> measure.from().year())
                .min()
                .orElse(0);
        int last = report.measures().stream()
                .mapToInt(measure -> measure.to().year())
                .max()
                .orElse(-1);
        long counted = 0;
        for (int year = first; year <= last; year++) {
            MeasureCounts counts = statistics.year(year);
            counted += counts.total();
            assertEquals(
                    counts.total(),
                    Arrays.stream(MeasureStatus.values()).mapToInt(counts::of).sum());
        }
        assertEquals(
                report.measures().stream()
                        .mapToLong(measure ->
                                Math.max(0, measure.to().year() - measure.from().year() + 1))
                        .sum(),
                counted);
        assertEquals(0, statistics.year(first - 1).total());
        assertEquals(0, statistics.year(last + 1).total());
    }

    private static Report sample() throws IOException {
        Path file = Path.of("..", "examples", "reports", "digitalisierungsbericht.yaml");
        return ReportReader.standard()
                .read(Files.readAllBytes(file), TextFormat.YAML)
                .reportOrThrow();
    }
}
