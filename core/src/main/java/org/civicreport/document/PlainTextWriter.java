package org.civicreport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes what {@link PlainText} describes. */
final class PlainTextWriter extends TreeWalker {

    private final StringBuilder text = new StringBuilder();
    private final List<Note> notes = new ArrayList<>();
    private final Function<CrossReference, String> references;
    private final @Nullable Document document;

    private PlainTextWriter(@Nullable Document document, Function<CrossReference, String> references) {
        this.document = document;
        this.references = references;
    }

    static String of(Document document) {
        Numbering numbering = document.numbering();
        PlainTextWriter plain = new PlainTextWriter(document, reference -> numbering.reference(reference.target()));
        plain.walkBlocks(document.blocks());
        for (int i = 0; i < plain.notes.size(); i++) {
            plain.walkInlines(plain.notes.get(i).inlines());
            plain.end();
        }
        return plain.text.toString();
    }

    static String of(List<Inline> inlines) {
        PlainTextWriter plain =
                new PlainTextWriter(null, reference -> reference.target().value());
        plain.walkInlines(inlines);
        return plain.text.toString();
    }

    /** The text of inlines in a document, where cross references without words have those of their numbers. */
    static String of(List<Inline> inlines, Numbering numbering) {
        PlainTextWriter plain = new PlainTextWriter(null, reference -> numbering.reference(reference.target()));
        plain.walkInlines(inlines);
        return plain.text.toString();
    }

    private void end() {
        text.append('\n');
    }

    private void line(String value) {
        text.append(value);
        end();
    }

    @Override
    public Void visit(Section section) {
        walkInlines(section.heading());
        end();
        walkBlocks(section.blocks());
        return null;
    }

    @Override
    public Void visit(Paragraph paragraph) {
        walkInlines(paragraph.inlines());
        end();
        return null;
    }

    @Override
    public Void visit(DefinitionList list) {
        for (DefinitionList.Entry entry : list.entries()) {
            walkInlines(entry.term());
            end();
            walkBlocks(entry.description());
        }
        return null;
    }

    @Override
    public Void visit(Table table) {
        caption(table.caption());
        rows(table.head());
        rows(table.body());
        return null;
    }

    private void caption(List<Inline> caption) {
        if (!caption.isEmpty()) {
            walkInlines(caption);
            end();
        }
    }

    private void rows(List<Table.Row> rows) {
        for (Table.Row row : rows) {
            for (Table.Cell cell : row.cells()) {
                int begin = text.length();
                walkBlocks(cell.blocks());
                // The tab ends the cell's last block, if it said anything.
                if (text.length() > begin && text.charAt(text.length() - 1) == '\n') {
                    text.setLength(text.length() - 1);
                }
                text.append('\t');
            }
            end();
        }
    }

    @Override
    public Void visit(Chart chart) {
        caption(chart.caption());
        if (document != null) {
            visit(chart.dataTable(document.labels()));
        }
        return null;
    }

    @Override
    public Void visit(Image image) {
        caption(image.caption());
        return null;
    }

    @Override
    public Void visit(Quotation quotation) {
        walkBlocks(quotation.blocks());
        caption(quotation.attribution());
        return null;
    }

    @Override
    public Void visit(FormField field) {
        line(field.label());
        if (!field.value().isEmpty()) {
            line(field.value());
        }
        return null;
    }

    @Override
    public Void visit(SignatureLines lines) {
        lines.signatories().forEach(signatory -> signatory.lines().forEach(this::line));
        return null;
    }

    @Override
    public Void visit(Contents contents) {
        line(contents.title());
        if (document != null) {
            document.listed(contents).forEach(entry -> {
                walkInlines(entry.text());
                end();
            });
        }
        return null;
    }

    @Override
    public Void visit(Text value) {
        text.append(value.value());
        return null;
    }

    @Override
    public Void visit(LineBreak lineBreak) {
        end();
        return null;
    }

    @Override
    public Void visit(CrossReference reference) {
        if (reference.inlines().isEmpty()) {
            text.append(references.apply(reference));
        } else {
            walkInlines(reference.inlines());
        }
        return null;
    }

    @Override
    public Void visit(Note note) {
        notes.add(note);
        return null;
    }

    @Override
    public Void visit(Abbreviation abbreviation) {
        text.append(abbreviation.shortForm());
        return null;
    }

    @Override
    public Void visit(Badge badge) {
        text.append(badge.word());
        return null;
    }
}
