package org.civicreport.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.Inline;
import org.civicreport.document.ItemList;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Turns a Markdown table into a table, or into a list where no table can stand. */
final class TableReader {

    private final String commonMark;
    private final InlineReader inlines;
    private final @Nullable Supplier<Anchor> anchors;

    TableReader(String commonMark, InlineReader inlines, @Nullable Supplier<Anchor> anchors) {
        this.commonMark = commonMark;
        this.inlines = inlines;
        this.anchors = anchors;
    }

    Optional<Block> read(TableBlock node) {
        List<List<Inline>> head = new ArrayList<>();
        List<Table.Column> columns = new ArrayList<>();
        List<List<List<Inline>>> body = new ArrayList<>();
        for (Node part = node.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow cells) {
                    List<List<Inline>> content = cells(cells);
                    if (part instanceof TableHead) {
                        head = content;
                        columns = columns(cells);
                    } else {
                        body.add(content);
                    }
                }
            }
        }
        if (anchors != null && columns.size() <= Table.MOST_COLUMNS) {
            return Optional.of(new Table(
                    anchors.get(),
                    List.of(),
                    columns,
                    List.of(row(head)),
                    body.stream().map(TableReader::row).toList(),
                    false));
        }
        inlines.find(anchors == null ? RichTextFindings.TABLE_IN_CELL : RichTextFindings.TOO_DEEP);
        return list(head, body);
    }

    private List<List<Inline>> cells(TableRow row) {
        List<List<Inline>> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(inlines.read(cell));
        }
        String beyond = InlineReader.text(beyond(source(row), cells.size()));
        if (!beyond.isEmpty()) {
            inlines.find(RichTextFindings.TABLE_CELLS, InlineReader.beginning(beyond));
            int last = cells.size() - 1;
            List<Inline> content = new ArrayList<>(cells.get(last));
            content.add(new Text((content.isEmpty() ? "" : " | ") + beyond));
            cells.set(last, content);
        }
        return cells;
    }

    private String source(TableRow row) {
        return row.getSourceSpans().stream()
                .map(span -> commonMark.substring(span.getInputIndex(), span.getInputIndex() + span.getLength()))
                .collect(Collectors.joining());
    }

    /** What stands behind as many cells as the head has: the parser drops it. */
    private static String beyond(String source, int columns) {
        String row = source.strip();
        int cells = 0;
        for (int i = row.startsWith("|") ? 1 : 0; i < row.length(); i++) {
            if (row.startsWith("\\|", i)) {
                i++;
            } else if (row.charAt(i) == '|' && ++cells == columns) {
                String rest = row.substring(i + 1).strip();
                return rest.endsWith("|") ? rest.substring(0, rest.length() - 1).strip() : rest;
            }
        }
        return "";
    }

    private static List<Table.Column> columns(TableRow head) {
        List<Table.Column> columns = new ArrayList<>();
        for (Node cell = head.getFirstChild(); cell != null; cell = cell.getNext()) {
            TableCell.Alignment alignment = ((TableCell) cell).getAlignment();
            columns.add(new Table.Column(
                    alignment == TableCell.Alignment.RIGHT
                            ? Table.Alignment.END
                            : alignment == TableCell.Alignment.CENTER ? Table.Alignment.CENTER : Table.Alignment.START,
                    0));
        }
        return columns;
    }

    private static Table.Row row(List<List<Inline>> cells) {
        return new Table.Row(cells.stream().map(TableReader::cell).toList());
    }

    private static Table.Cell cell(List<Inline> content) {
        return Table.Cell.of(content.isEmpty() ? List.of() : List.<Block>of(Paragraph.of(content)));
    }

    /** Each row an item, each cell a paragraph that begins with its head. */
    private static Optional<Block> list(List<List<Inline>> head, List<List<List<Inline>>> body) {
        List<ItemList.Item> items = new ArrayList<>();
        if (body.isEmpty()) {
            item(head, items);
        }
        for (List<List<Inline>> row : body) {
            List<List<Inline>> labelled = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                List<Inline> content = new ArrayList<>();
                if (i < head.size() && !head.get(i).isEmpty()) {
                    content.addAll(head.get(i));
                    content.add(new Text(": "));
                }
                content.addAll(row.get(i));
                labelled.add(content);
            }
            item(labelled, items);
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(ItemList.bullets(items));
    }

    private static void item(List<List<Inline>> cells, List<ItemList.Item> into) {
        List<Block> paragraphs = cells.stream()
                .filter(cell -> !cell.isEmpty())
                .<Block>map(Paragraph::of)
                .toList();
        if (!paragraphs.isEmpty()) {
            into.add(new ItemList.Item(paragraphs));
        }
    }
}
