package org.civicreport.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.Document;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Table;
import org.civicreport.pdf.text.Metrics;
import org.civicreport.render.Cancellation;
import org.civicreport.render.RenderCancelledException;
import org.civicreport.render.RenderOptions;
import org.civicreport.text.Hyphenation;
import org.junit.jupiter.api.Test;

/** However much stands in one block, a layout ends soon after it was asked to. Work is counted in glyphs measured. */
class CancellationTest {

    private static final int A_ROWS_WORK = 1_000;

    private long work;
    private final Metrics counting = (face, codePoint) -> {
        work++;
        return 500;
    };

    @Test
    void aTableOfTenThousandRowsIsAskedForInEachRow() {
        long[] most = {0};
        long[] last = {0};
        layout(document(table(10_000)), () -> {
            most[0] = Math.max(most[0], work - last[0]);
            last[0] = work;
            return false;
        });
        assertTrue(work > 100 * A_ROWS_WORK, () -> "glyphs measured: " + work);
        assertTrue(most[0] < A_ROWS_WORK, () -> "glyphs measured without asking: " + most[0]);
    }

    @Test
    void aTableStopsWhileItsColumnsAreMeasuredAndWhileItsRowsAreSet() {
        Document document = document(table(2_000));
        layout(document, Cancellation.never());
        long all = work;
        for (int tenth = 1; tenth < 10; tenth++) {
            long from = all * tenth / 10;
            work = 0;
            assertThrows(RenderCancelledException.class, () -> layout(document, () -> work >= from));
            assertTrue(work < from + A_ROWS_WORK, () -> "asked to stop after " + from + ", stopped after " + work);
        }
    }

    @Test
    void aParagraphOfAMegabyteIsAskedForWhileItIsBroken() {
        int[] asked = {0};
        LineBreaker breaker = new LineBreaker(counting, new Hyphenation(), () -> {
            asked[0]++;
            return false;
        });
        String text = "Verwaltung und Stadtrat ".repeat(42_000);
        breaker.lines(breaker.characters(LineBreakerTest.runs(text, Locale.GERMAN)), 40_000, true);
        assertTrue(asked[0] > 100, () -> "asked " + asked[0] + " times");
    }

    @Test
    void aParagraphOfAMegabyteStopsWhereverItIsAskedTo() {
        Document document = document(Paragraph.of("Verwaltung und Stadtrat ".repeat(42_000)));
        int[] asked = {0};
        layout(document, () -> ++asked[0] < 0);
        for (int time = 1; time < asked[0]; time += asked[0] / 10) {
            int[] left = {time};
            assertThrows(RenderCancelledException.class, () -> layout(document, () -> --left[0] < 0));
        }
    }

    private void layout(Document document, Cancellation cancellation) {
        RenderOptions options =
                RenderOptions.builder().cancellation(cancellation).build();
        Layout.of(document, options, counting, new Hyphenation(), image -> true);
    }

    private static Document document(Block block) {
        return Document.builder("Bericht", Locale.GERMAN).blocks(block).build();
    }

    private static Table table(int rows) {
        List<Table.Row> body = IntStream.range(0, rows)
                .mapToObj(i -> Table.Row.of("Zeile " + i, "Wert"))
                .toList();
        return new Table(
                new Anchor("table"),
                List.of(),
                List.of(Table.Column.text(), Table.Column.text()),
                List.of(Table.Row.of("Name", "Wert")),
                body,
                false);
    }
}
