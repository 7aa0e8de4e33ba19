package org.civicreport.html.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.civicreport.document.Anchor;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Table;
import org.junit.jupiter.api.Test;

class TableShapeTest {

    @Test
    void aColumnThatOnlySpansReachIsTakenOut() {
        TableShape shape = shape(
                3, List.of(row(cell("a", 2, 1), cell("b", 1, 1))), List.of(row(cell("c", 2, 1), cell("d", 1, 1))));

        assertEquals(2, shape.columns().size());
        assertEquals(1, shape.head().get(0).get(0).columnSpan());
        assertEquals(1, shape.body().get(0).get(1).column());
        assertTrue(shape.isSimple());
    }

    @Test
    void aRowThatOnlySpansReachIsTakenOut() {
        TableShape shape = shape(
                2,
                List.of(row(cell("a", 1, 1), cell("b", 1, 1))),
                List.of(row(cell("c", 1, 3), cell("d", 1, 2)), row(), row(cell("e", 1, 1))));

        assertEquals(2, shape.body().size());
        assertEquals(2, shape.body().get(0).get(0).rowSpan());
        assertEquals(1, shape.body().get(0).get(1).rowSpan());
        assertEquals(1, shape.body().get(1).get(0).column());
        assertFalse(shape.isSimple());
    }

    private static TableShape shape(int columns, List<Table.Row> head, List<Table.Row> body) {
        return TableShape.of(new Table(
                new Anchor("table"), List.of(), Collections.nCopies(columns, Table.Column.text()), head, body, false));
    }

    private static Table.Row row(Table.Cell... cells) {
        return new Table.Row(List.of(cells));
    }

    private static Table.Cell cell(String text, int columnSpan, int rowSpan) {
        return new Table.Cell(List.of(Paragraph.of(text)), columnSpan, rowSpan);
    }
}
