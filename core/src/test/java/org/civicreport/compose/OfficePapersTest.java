package org.civicreport.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civicreport.document.Block;
import org.civicreport.document.Document;
import org.civicreport.document.Section;
import org.civicreport.document.Table;
import org.civicreport.model.Consultation;
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
