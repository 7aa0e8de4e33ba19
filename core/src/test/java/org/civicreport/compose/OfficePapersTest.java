package org.civicreport.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civicreport.document.Block;
import org.civicreport.document.Document;
import org.civicreport.document.Section;
import org.civicreport.document.Table;
import org.civicreport.model.Consultation;
import org.civicreport.model.CoreArea;
import org.civicreport.model.Department;
import org.civicreport.model.Measure;
import org.civicreport.model.RecordSamples;
import org.civicreport.model.Report;
import org.civicreport.wording.WordingProfile;

/** Papers for the offices, of any report: they are composed without an exception and count nothing twice. */
class OfficePapersTest {
    private static final WordingProfile GERMAN = WordingProfile.neutral(Locale.GERMAN);

    @Property(tries = 100)
    void everyPaperOfAnyReportIsComposed(@ForAll long seed) {
        Report report = sample(seed);
        List<Composer> papers = new ArrayList<>(List.of(Composer.completenessMatrix()));
        for (Department department : report.departments()) {
            papers.add(Composer.signOffList(department.key()));
            papers.add(Composer.coveringLetter(department.key()));
        }
        for (Measure measure : report.measures()) {
            papers.add(Composer.measureSheet(measure.id()));
        }
        for (Composer paper : papers) {
            Document document = paper.compose(report, GERMAN).document();
            assertFalse(document.plainText().isBlank());
        }
    }

    @Property(tries = 200)
    void theMatrixHasEachDepartmentAndEachCommentOnce(@ForAll long seed) {
        Report report = sample(seed);
        Consultation consultation = report.consultation();
        List<Table> tables = tables(
                Composer.completenessMatrix().compose(report, GERMAN).document().blocks());
        if (consultation == null) {
            assertEquals(List.of(), tables);
            return;
        }
        List<Table.Row> rows = tables.get(0).body();
        int last = rows.size() - 1;
        for (int column = 1; column < tables.get(0).columns().size(); column++) {
            int sum = 0;
            for (Table.Row row : rows.subList(0, last)) {
                String cell = text(row, column);
                sum += cell.equals("ja") ? 1 : cell.equals("–") ? 0 : Integer.parseInt(cell);
            }
            assertEquals(Integer.parseInt(text(rows.get(last), column)), sum);
        }
        assertEquals(
                consultation.comments().size(),
                Integer.parseInt(text(rows.get(last), tables.get(0).columns().size() - 1)));
        for (Table.Row row : rows.subList(0, last)) {
            long states =
                    row.cells().stream().filter(cell -> text(cell).equals("ja")).count();
            assertTrue(states <= 1, row::toString);
        }
    }

    /** By key or alias, leading or taking part or both: a department reads of each of its measures once, and of no other. */
    @Property(tries = 200)
    void letterAndSignOffListNameEachMeasureOfTheDepartmentOnce(@ForAll long seed) {
        Random random = new Random(seed);
        Map<String, List<String>> names = new TreeMap<>(
                Map.of("it", List.of("it", "IT-Alt", "ItM"), "soz", List.of("soz"), "kul", List.of("kul")));
        List<String> named = List.of("it", "IT-Alt", "ItM", "soz", "kul", "nobody");
        RecordSamples samples = new RecordSamples(seed);
        List<CoreArea> areas = new ArrayList<>();
        List<Measure> measures = new ArrayList<>();
        for (int area = 0; area < 3; area++) {
            List<Measure> own = new ArrayList<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                List<String> participants = new ArrayList<>();
                for (int p = random.nextInt(3); p > 0; p--) {
                    participants.add(named.get(random.nextInt(named.size())));
                }
                own.add(samples.sample(Measure.class).toBuilder()
                        .id("M-" + (measures.size() + own.size()))
                        .title("Titel")
                        .lead(named.get(random.nextInt(named.size())))
                        .participants(participants)
                        .build());
            }
            measures.addAll(own);
            areas.add(samples.sample(CoreArea.class).toBuilder()
                    .key("k" + area)
                    .parent(area == 0 ? null : "k" + random.nextInt(area))
                    .measures(own)
                    .build());
        }
        Report report = sample(seed).toBuilder()
                .coreAreas(areas)
                .departments(names.entrySet().stream()
                        .map(entry -> samples.sample(Department.class).toBuilder()
                                .key(entry.getKey())
                                .name("Amt " + entry.getKey())
                                .aliases(entry.getValue().stream()
                                        .filter(name -> !name.equals(entry.getKey()))
                                        .toList())
                                .build())
                        .toList())
                .build();
        names.forEach((key, own) -> {
            List<String> expected = measures.stream()
                    .filter(measure -> own.contains(measure.lead())
                            || measure.participants().stream().anyMatch(own::contains))
                    .map(Measure::id)
                    .toList();
            for (Composer paper : List.of(Composer.signOffList(key), Composer.coveringLetter(key))) {
                List<Table> tables =
                        tables(paper.compose(report, GERMAN).document().blocks());
                assertEquals(
                        expected,
                        tables.stream()
                                .flatMap(table -> table.body().stream())
                                .map(row -> text(row, 0))
                                .toList());
            }
        });
    }

    private static Report sample(long seed) {
        Random random = new Random(seed);
        List<String> texts = List.of("a", "b", "c", "A", "Amt", "");
        return new RecordSamples(seed, () -> texts.get(random.nextInt(texts.size())))
                .sample(Report.class).toBuilder().language(Locale.GERMAN).build();
    }

    private static String text(Table.Row row, int column) {
        return text(row.cells().get(column));
    }

    private static String text(Table.Cell cell) {
        return Document.builder("x", Locale.GERMAN)
                .blocks(cell.blocks())
                .build()
                .plainText()
                .substring("x".length())
                .strip();
    }

    private static List<Table> tables(List<Block> blocks) {
        List<Table> tables = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Table table) {
                tables.add(table);
            } else if (block instanceof Section section) {
                tables.addAll(tables(section.blocks()));
            }
        }
        return tables;
    }
}
