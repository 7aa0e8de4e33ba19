package org.civicreport.docx.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.civicreport.document.Abbreviation;
import org.civicreport.document.Badge;
import org.civicreport.document.Block;
import org.civicreport.document.Emphasis;
import org.civicreport.document.Inline;
import org.civicreport.document.ItemList;
import org.civicreport.document.LineBreak;
import org.civicreport.document.Link;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Quotation;
import org.civicreport.document.Strong;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.document.TreeWalker;
import org.civicreport.docx.forms.Line.Marker;
import org.civicreport.docx.forms.Line.Piece;
import org.civicreport.docx.packaging.Address;

/** The paragraphs of blocks, as they are read back out of a Word file. */
final class BlockLines extends TreeWalker {

    private final List<Line> lines = new ArrayList<>();
    private List<Piece> pieces = new ArrayList<>();
    private Piece format = new Piece("", false, false, "");
    private Marker marker = Marker.NONE;
    private int level = -1;

    private BlockLines() {}

    static List<Line> of(List<Block> blocks) {
        BlockLines walker = new BlockLines();
        walker.walkBlocks(blocks);
        return Line.tidy(walker.lines);
    }

    @Override
    public Void visit(Paragraph paragraph) {
        pieces = new ArrayList<>();
        walkInlines(paragraph.inlines());
        lines.add(new Line(marker, Math.max(0, level), pieces));
        if (marker == Marker.BULLET || marker == Marker.NUMBER) {
            marker = Marker.CONTINUED;
        }
        return null;
    }

    @Override
    public Void visit(ItemList list) {
        Marker outer = marker;
        level++;
        for (ItemList.Item item : list.items()) {
            marker = list.ordered() ? Marker.NUMBER : Marker.BULLET;
            walkBlocks(item.blocks());
        }
        level--;
        marker = outer == Marker.BULLET || outer == Marker.NUMBER ? Marker.CONTINUED : outer;
        return null;
    }

    @Override
    public Void visit(Table table) {
        Marker outer = marker;
        int outerLevel = level;
        marker = Marker.TABLE;
        Stream.concat(table.head().stream(), table.body().stream()).forEach(this::row);
        marker = outer;
        level = outerLevel;
        return null;
    }

    private void row(Table.Row row) {
        level = 0;
        for (Table.Cell cell : row.cells()) {
            if (cell.blocks().isEmpty()) {
                lines.add(new Line(marker, level, List.of()));
            }
            walkBlocks(cell.blocks());
            marker = Marker.CELL;
            level++;
        }
    }

    @Override
    public Void visit(Quotation quotation) {
        Marker outer = marker;
        marker = Marker.QUOTE;
        super.visit(quotation);
        marker = outer;
        return null;
    }

    @Override
    public Void visit(Text text) {
        pieces.add(format.with(text.value()));
        return null;
    }

    @Override
    public Void visit(LineBreak lineBreak) {
        pieces.add(format.with("\n"));
        return null;
    }

    @Override
    public Void visit(Abbreviation abbreviation) {
        pieces.add(format.with(abbreviation.shortForm()));
        return null;
    }

    @Override
    public Void visit(Badge badge) {
        pieces.add(format.with(badge.word()));
        return null;
    }

    @Override
    public Void visit(Strong strong) {
        return within(new Piece("", true, format.emphasised(), format.href()), strong.inlines());
    }

    @Override
    public Void visit(Emphasis emphasis) {
        return within(new Piece("", format.strong(), true, format.href()), emphasis.inlines());
    }

    @Override
    public Void visit(Link link) {
        return within(new Piece("", format.strong(), format.emphasised(), Address.of(link.href())), link.inlines());
    }

    private Void within(Piece inner, List<Inline> inlines) {
        Piece outer = format;
        format = inner;
        walkInlines(inlines);
        format = outer;
        return null;
    }
}
