package org.civicreport.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civicreport.document.Block;
import org.civicreport.document.Chart;
import org.civicreport.document.Document;
import org.civicreport.document.Section;
import org.civicreport.document.Table;
import org.civicreport.json.ReportReader;
import org.civicreport.json.TextFormat;
import org.civicreport.model.CoreArea;
import org.civicreport.model.Measure;
import org.civicreport.model.RecordSamples;
import org.civicreport.model.Report;
import org.civicreport.statistics.ReportStatistics;
import org.civicreport.wording.WordingProfile;
import org.junit.jupiter.api.Test;

/** The figures of the summary: the same in each of its tables and pictures. */
class CountBreakdownTest {

    @Test
    void longReportsCountByDepartmentAndYear() throws IOException {
        Report report = sample("digitalisierungsbericht.yaml");
        String text = composed(report).plainText();
        assertTrue(text.contains("Maßnahmen nach Federführung und Stand"), text);
        assertTrue(text.contains("Maßnahmen, die in einem Jahr laufen"), text);
    }

    @Test
    void shortReportsAreNotBloated() throws IOException {
        Report report = sample("kurz.yaml");
        assertFalse(composed(report).plainText().contains("nach Federführung und Stand"));
    }

    @Test
    void tablesAndPictureHaveTheSameFigures() throws IOException {
        for (String name : List.of("digitalisierungsbericht.yaml", "abstimmung.yaml", "northmere-2025.yaml")) {
            Report report = sample(name);
            Document document = composed(report);
            int total = report.measures().size();
            assertEquals(total, lastTotal(table(document, "counts")), name);
            Chart chart = all(document.blocks()).stream()
                    .filter(block ->
                            block instanceof Chart it && it.anchor().value().equals("counts_chart"))
                    .map(Chart.class::cast)
                    .findFirst()
                    .orElseThrow();
            BigDecimal drawn = chart.series().stream()
                    .flatMap(series -> series.values().stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(BigDecimal.valueOf(total), drawn, name);
        }
    }

    /** Whoever leads, listed or not and by whatever name: each measure is counted under one department. */
    @Property(tries = 100)
    void theDepartmentsCountEachMeasureOnce(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> texts = List.of("a", "b", "c", "it", "soz", "Amt");
        RecordSamples samples = new RecordSamples(seed, () -> texts.get(random.nextInt(texts.size())));
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            measures.add(samples.sample(Measure.class));
        }
        CoreArea area = samples.sample(CoreArea.class).toBuilder()
                .parent(null)
                .measures(measures)
                .build();
        Report report = samples.sample(Report.class).toBuilder()
                .coreAreas(List.of(area))
                .language(Locale.GERMAN)
                .build();
        Document document = composed(report);
        ReportStatistics statistics = ReportStatistics.of(report);
        Table table = table(document, "counts_by_lead");
        int sum = 0;
        for (Table.Row row : table.body().subList(0, table.body().size() - 1)) {
            sum += number(row);
        }
        assertEquals(14, sum);
        assertEquals(statistics.total().total(), lastTotal(table));
    }

    private static int lastTotal(Table table) {
        return number(table.body().get(table.body().size() - 1));
    }

    /** The total stands before the average. */
    private static int number(Table.Row row) {
        Table.Cell cell = row.cells().get(row.cells().size() - 2);
        return Integer.parseInt(Document.builder("x", Locale.GERMAN)
                .blocks(cell.blocks())
                .build()
                .plainText()
                .substring("x".length())
                .strip());
    }

    private static Table table(Document document, String anchor) {
        return all(document.blocks()).stream()
                .filter(block ->
                        block instanceof Table it && it.anchor().value().equals(anchor))
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Block> all(List<Block> blocks) {
        List<Block> all = new ArrayList<>(blocks);
        for (Block block : blocks) {
            if (block instanceof Section section) {
                all.addAll(all(section.blocks()));
            }
        }
        return all;
    }

    private static Document composed(Report report) {
        return Composer.report()
                .compose(report, WordingProfile.neutral(report.language()))
                .document();
    }

    private static Report sample(String name) throws IOException {
        return ReportReader.standard()
                .read(Files.readAllBytes(Path.of("..", "examples", "reports", name)), TextFormat.YAML)
                .reportOrThrow();
    }
}
