package org.civicreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.civicreport.json.TextFormat;
import org.civicreport.model.CoreArea;
import org.civicreport.model.MeasureStatus;
import org.civicreport.model.Report;
import org.civicreport.model.StatedTotal;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.Renderers;
import org.civicreport.statistics.MeasureCounts;
import org.civicreport.statistics.ReportStatistics;
import org.civicreport.wording.Term;
import org.civicreport.wording.Wording;
import org.civicreport.wording.WordingProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads the council's package finds the same figures in its data, in the tables shown, and in the totals stated. */
class FiguresAgreeTest {
    private static final String GERMAN = "digitalisierungsbericht.yaml";
    private static final String ENGLISH = "northmere-2025.yaml";

    @ParameterizedTest
    @ValueSource(strings = {GERMAN, ENGLISH})
    void theTablesShowWhatTheDataOfThePackageCount(String sample) {
        Package opened = Package.of(sample);
        ReportStatistics statistics = ReportStatistics.of(opened.data);
        List<Row> areas = opened.table(Term.SUMMARY_TABLE);
        assertEquals(opened.data.coreAreas().size() + 1, areas.size());
        for (CoreArea area : opened.data.coreAreas()) {
            assertEquals(Row.figures(statistics.area(area.key())), row(area.title(), areas).figures);
        }
        assertEquals(Row.figures(statistics.total()), last(areas).figures);
    }

    @Test
    void theTablesByDepartmentAndYearDoSo() {
        Package opened = Package.of(GERMAN);
        ReportStatistics statistics = ReportStatistics.of(opened.data);
        List<Row> departments = opened.table(Term.SUMMARY_BY_LEAD);
        long leading = opened.data.departments().stream()
                .filter(department -> statistics.department(department.key()).total() > 0)
                .peek(department -> assertEquals(
                        Row.figures(statistics.department(department.key())),
                        row(department.name(), departments).figures))
                .count();
        assertEquals(leading + 1, departments.size());
        List<Row> years = opened.table(Term.SUMMARY_BY_YEAR);
        assertFalse(years.isEmpty());
        for (Row year : years) {
            assertEquals(Row.figures(statistics.year(Integer.parseInt(year.title))), year.figures);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {GERMAN, ENGLISH})
    void theTotalsThatTheReportStatesStandInTheTable(String sample) {
        Package opened = Package.of(sample);
        List<Row> areas = opened.table(Term.SUMMARY_TABLE);
        assertFalse(opened.data.statedTotals().isEmpty());
        for (StatedTotal total : opened.data.statedTotals()) {
            assertEquals(total.count(), opened.shown(total, areas), total::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {GERMAN, ENGLISH})
    void aTotalIsWrongExactlyIfTheTableShowsAnother(String sample) {
        Package opened = Package.of(sample);
        List<Row> areas = opened.table(Term.SUMMARY_TABLE);
        List<StatedTotal> right = new ArrayList<>();
        for (StatedTotal place : places(opened.data)) {
            right.add(place.toBuilder().count(opened.shown(place, areas)).build());
        }
        assertEquals(0, wrongTotals(opened.data, right));
        for (int i = 0; i < right.size(); i++) {
            List<StatedTotal> oneWrong = new ArrayList<>(right);
            oneWrong.set(
                    i, right.get(i).toBuilder().count(right.get(i).count() + 1).build());
            assertEquals(1, wrongTotals(opened.data, oneWrong), oneWrong.get(i)::toString);
        }
    }

    /** Every cell of the table that a report can state. */
    private static List<StatedTotal> places(Report report) {
        List<StatedTotal> places = new ArrayList<>();
        List<String> areas =
                new ArrayList<>(report.coreAreas().stream().map(CoreArea::key).toList());
        areas.add("");
        for (String area : areas) {
            String key = area.isEmpty() ? null : area;
            places.add(new StatedTotal(key, null, 0));
            for (MeasureStatus status : MeasureStatus.values()) {
                places.add(new StatedTotal(key, status, 0));
            }
        }
        return places;
    }

    private static long wrongTotals(Report report, List<StatedTotal> totals) {
        Report stating = report.toBuilder().statedTotals(totals).build();
        return CivicReport.create().validate(stating).stream()
                .filter(finding -> finding.code().equals("total-wrong"))
                .count();
    }

    private static Row row(String title, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.title.contains(title))
                .findFirst()
                .orElseThrow();
    }

    private static Row last(List<Row> rows) {
        return rows.get(rows.size() - 1);
    }

    /** A row of a table as it is read: by status, in total, and the average progress. */
    private record Row(String title, List<String> figures) {

        static List<String> figures(MeasureCounts counts) {
            List<String> figures = new ArrayList<>();
            for (MeasureStatus status : MeasureStatus.values()) {
                figures.add(Integer.toString(counts.of(status)));
            }
            figures.add(Integer.toString(counts.total()));
            figures.add(
                    counts.averageProgress().isEmpty()
                            ? "–"
                            : Integer.toString(counts.averageProgress().getAsInt()));
            return figures;
        }
    }

    /** What the council's office gets: the report as people read it, and its data as programs do. */
    private record Package(String text, Report data, Wording wording) {

        static Package of(String sample) {
            CivicReport civicReport = CivicReport.builder()
                    .renderers(Renderers.of(List.of(new PlainTextRenderer("txt"))))
                    .build();
            Report report = Sample.report(sample);
            CouncilPackage made = civicReport.councilPackage(
                    report, URI.create("https://council.example/oparl/"), RenderOptions.defaults());
            Map<String, byte[]> files = made.files();
            byte[] data = Objects.requireNonNull(files.get(made.name() + ".json"));
            byte[] text = Objects.requireNonNull(files.get(made.name() + ".txt"));
            WordingProfile profile = WordingProfile.neutral(report.language());
            return new Package(
                    new String(text, StandardCharsets.UTF_8),
                    civicReport.read(data, TextFormat.JSON).reportOrThrow(),
                    Wording.of(profile, report.language()));
        }

        /** The rows below a table's caption and head: cells are parted by tabs, and after the last row there are none. */
        List<Row> table(Term caption) {
            return text.lines()
                    .dropWhile(line -> !line.equals(wording.of(caption)))
                    .skip(2)
                    .takeWhile(line -> line.contains("\t"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .map(cells -> new Row(cells.get(0), cells.subList(1, 7)))
                    .toList();
        }

        int shown(StatedTotal total, List<Row> areas) {
            String key = total.coreArea();
            Row row = key == null
                    ? last(areas)
                    : row(data.coreArea(key).orElseThrow().title(), areas);
            int column = total.status() == null
                    ? MeasureStatus.values().length
                    : Arrays.asList(MeasureStatus.values()).indexOf(total.status());
            return Integer.parseInt(row.figures.get(column));
        }
    }
}
