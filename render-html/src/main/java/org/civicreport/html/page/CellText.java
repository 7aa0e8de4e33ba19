package org.civicreport.html.page;

import java.util.List;
import org.civicreport.document.Abbreviation;
import org.civicreport.document.Badge;
import org.civicreport.document.Block;
import org.civicreport.document.CrossReference;
import org.civicreport.document.FormField;
import org.civicreport.document.Image;
import org.civicreport.document.LineBreak;
import org.civicreport.document.Link;
import org.civicreport.document.Note;
import org.civicreport.document.Numbering;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.document.SignatureLines;
import org.civicreport.document.Text;
import org.civicreport.document.TreeWalker;
import org.jspecify.annotations.Nullable;

/** The words of a cell in one line, to repeat them where the cell itself isn't seen. */
final class CellText extends TreeWalker {

    private final @Nullable Numbering numbering;
    private final StringBuilder text = new StringBuilder();
    private boolean more;

    private CellText(@Nullable Numbering numbering) {
        this.numbering = numbering;
    }

    static String of(List<Block> blocks, Numbering numbering) {
        CellText cell = new CellText(numbering);
        cell.walkBlocks(blocks);
        return PlainText.normalised(cell.text.toString());
    }

    /** Tells whether there is anything in the cell that a reader can perceive. */
    static boolean isThere(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return false;
        }
        String simple = simple(blocks);
        if (simple != null && !simple.isEmpty() && Character.isLetterOrDigit(simple.charAt(0))) {
            return true;
        }
        CellText cell = new CellText(null);
        cell.walkBlocks(blocks);
        return !PlainText.normalised(cell.text.toString()).isEmpty();
    }

    /** Returns the text of a cell that holds nothing else, as most do, or null. */
    private static @Nullable String simple(List<Block> blocks) {
        return blocks.size() == 1
                        && blocks.get(0) instanceof Paragraph paragraph
                        && paragraph.inlines().size() == 1
                        && paragraph.inlines().get(0) instanceof Text text
                ? text.value()
                : null;
    }

    /** Returns the words of a cell as they stand there, with spaces wherever a line can end. */
    static String line(List<Block> blocks, Numbering numbering) {
        String simple = simple(blocks);
        if (simple != null) {
            return simple;
        }
        CellText cell = new CellText(numbering);
        cell.walkBlocks(blocks);
        return cell.text.toString();
    }

    /** Tells whether the words are all there is: no image, field, link or note. */
    static boolean isAll(List<Block> blocks) {
        CellText cell = new CellText(null);
        cell.walkBlocks(blocks);
        return !cell.more;
    }

    @Override
    public Void visit(Paragraph paragraph) {
        text.append(' ');
        return super.visit(paragraph);
    }

    @Override
    public Void visit(FormField field) {
        more = true;
        text.append(' ').append(field.label());
        return super.visit(field);
    }

    @Override
    public Void visit(SignatureLines lines) {
        lines.signatories().forEach(one -> text.append(' ').append(String.join(" ", one.lines())));
        return super.visit(lines);
    }

    @Override
    public Void visit(Image image) {
        more = true;
        text.append(' ').append(image.alternative());
        return super.visit(image);
    }

    @Override
    public Void visit(Text value) {
        text.append(value.value());
        return super.visit(value);
    }

    @Override
    public Void visit(LineBreak lineBreak) {
        text.append(' ');
        return super.visit(lineBreak);
    }

    @Override
    public Void visit(Link link) {
        more = true;
        return super.visit(link);
    }

    @Override
    public Void visit(CrossReference reference) {
        more = true;
        if (reference.inlines().isEmpty()) {
            text.append(numbering == null ? reference.target().value() : numbering.reference(reference.target()));
        }
        return super.visit(reference);
    }

    @Override
    public Void visit(Note note) {
        more = true;
        return null;
    }

    @Override
    public Void visit(Abbreviation abbreviation) {
        text.append(abbreviation.shortForm());
        return super.visit(abbreviation);
    }

    @Override
    public Void visit(Badge badge) {
        text.append(badge.word());
        return super.visit(badge);
    }
}
