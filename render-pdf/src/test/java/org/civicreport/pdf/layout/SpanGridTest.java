package org.civicreport.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.civicreport.document.Anchor;
import org.civicreport.document.Document;
import org.civicreport.document.Table;
import org.civicreport.pdf.tagging.Element;
import org.civicreport.pdf.tagging.Kid;
import org.civicreport.pdf.tagging.Tag;
import org.civicreport.render.RenderOptions;
import org.civicreport.text.Hyphenation;
import org.junit.jupiter.api.Test;

class SpanGridTest {

    private static Table.Cell cell(int columns, int rows) {
        return new Table.Cell(Table.Cell.of("x").blocks(), columns, rows);
    }

    @Test
    void aRowThatIsAllTakenFromAboveVanishes() {
        SpanGrid grid = SpanGrid.of(
                List.of(
                        new Table.Row(List.of(cell(1, 2), cell(2, 3))),
                        new Table.Row(List.of()),
                        new Table.Row(List.of(cell(1, 1)))),
                3);
        assertEquals(2, grid.rows().size());
        assertEquals(1, grid.rows().get(0).cells().get(0).rowSpan());
        assertEquals(2, grid.rows().get(0).cells().get(1).rowSpan());
    }

    @Test
    void cellsStandBesideThoseFromAbove() {
        SpanGrid grid = SpanGrid.of(
                List.of(new Table.Row(List.of(cell(1, 2), cell(1, 1), cell(1, 2))), new Table.Row(List.of(cell(1, 1)))),
                3);
        assertEquals(1, grid.column(1, 0));
    }

    @Test
    void aTableWithoutBodyHasNoHeadElement() {
        Table table = new Table(
                new Anchor("t"), List.of(), List.of(Table.Column.text()), List.of(Table.Row.of("K")), List.of(), false);
        Document document =
                Document.builder("Bericht", Locale.GERMAN).blocks(table).build();
        Element root = Layout.of(
                        document, RenderOptions.defaults(), (face, codePoint) -> 500, new Hyphenation(), image -> true)
                .structure()
                .root();
        assertFalse(contains(root, Tag.T_HEAD));
        assertTrue(contains(root, Tag.TH));
    }

    private static boolean contains(Element element, Tag tag) {
        for (Kid kid : element.kids()) {
            if (kid instanceof Element inner && (inner.tag() == tag || contains(inner, tag))) {
                return true;
            }
        }
        return false;
    }
}
