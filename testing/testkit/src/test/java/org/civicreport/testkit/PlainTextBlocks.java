package org.civicreport.testkit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicreport.document.Abbreviation;
import org.civicreport.document.Badge;
import org.civicreport.document.Block;
import org.civicreport.document.Chart;
import org.civicreport.document.Contents;
import org.civicreport.document.ContentsEntry;
import org.civicreport.document.CrossReference;
import org.civicreport.document.DefinitionList;
import org.civicreport.document.Document;
import org.civicreport.document.ExtensionBlock;
import org.civicreport.document.ExtensionInline;
import org.civicreport.document.FormField;
import org.civicreport.document.Image;
import org.civicreport.document.Inline;
import org.civicreport.document.ItemList;
import org.civicreport.document.LineBreak;
import org.civicreport.document.Note;
import org.civicreport.document.Numbering;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Quotation;
import org.civicreport.document.Section;
import org.civicreport.document.SignatureLines;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.document.TreeWalker;
import org.civicreport.findings.Finding;
import org.civicreport.findings.FindingType;
import org.civicreport.render.RasterImage;
import org.civicreport.render.RenderCancelledException;
import org.civicreport.render.RenderException;
import org.civicreport.render.RenderFindings;
import org.civicreport.render.RenderOptions;

/** Writes the nodes of one document. */
final class PlainTextBlocks extends TreeWalker {

    private static final int DEPTH_OF_THE_LAZY = 10;

    private final Document document;
    private final RenderOptions options;
    private final StringBuilder text;
    private final List<Finding> findings;
    private final Fault fault;
    private final Numbering numbering;
    private final List<Note> notes = new ArrayList<>();
    private int listDepth;

    PlainTextBlocks(Document document, RenderOptions options, StringBuilder text, List<Finding> findings, Fault fault) {
        this.document = document;
        this.options = options;
        this.text = text;
        this.findings = findings;
        this.fault = fault;
        this.numbering = document.numbering();
    }

    void write() {
        if (document.draftMark() != null) {
            mark(document.draftMark());
        }
        List<Block> blocks = document.blocks();
        check();
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).accept(this);
            boolean back = fault == Fault.GOES_BACK && i == 1;
            options.progress().progress(back ? 0 : i + 1, blocks.size());
        }
        if (fault != Fault.DROPS_NOTES) {
            for (Note note : notes) {
                mark(Integer.toString(numbering.note(note.anchor())));
                walkInlines(note.inlines());
                end();
            }
        }
    }

    private void check() {
        if (fault == Fault.IGNORES_INTERRUPT) {
            if (options.cancellation().isRequested()) {
                throw new RenderCancelledException();
            }
        } else if (fault != Fault.NEVER_ASKS) {
            options.cancellation().check();
        }
    }

    private void mark(String words) {
        if (fault == Fault.MARKS_AS_TEXT) {
            text.append(words).append(' ');
        } else {
            text.append(PlainTextRenderer.MARK_BEGIN).append(words).append(PlainTextRenderer.MARK_END);
        }
    }

    private void end() {
        text.append('\n');
    }

    private void line(String words) {
        text.append(words);
        end();
    }

    private void report(FindingType type, String pointer, String... arguments) {
        findings.add(Finding.of(type, pointer, arguments));
    }

    @Override
    public void walkInlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            inline.accept(this);
            if (fault == Fault.SPACES_INLINES) {
                text.append(' ');
            }
        }
    }

    @Override
    public void walkBlocks(List<Block> blocks) {
        for (Block block : blocks) {
            check();
            block.accept(this);
        }
    }

    @Override
    public Void visit(Section section) {
        check();
        numbering.section(section.anchor()).ifPresent(this::mark);
        walkInlines(section.heading());
        end();
        walkBlocks(section.blocks());
        return null;
    }

    @Override
    public Void visit(Paragraph paragraph) {
        check();
        walkInlines(paragraph.inlines());
        end();
        return null;
    }

    @Override
    public Void visit(ItemList list) {
        listDepth++;
        if (fault != Fault.GIVES_UP_IN_THE_DEPTH || listDepth < DEPTH_OF_THE_LAZY) {
            for (ItemList.Item item : list.items()) {
                mark("-");
                walkBlocks(item.blocks());
            }
        }
        listDepth--;
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
        numbering.caption(table.anchor()).ifPresent(this::mark);
        caption(table.caption());
        rows(table.head());
        rows(table.body());
        return null;
    }

    private void caption(List<Inline> inlines) {
        if (!inlines.isEmpty()) {
            walkInlines(inlines);
            end();
            if (fault == Fault.DOUBLES_CAPTIONS) {
                walkInlines(inlines);
                end();
            }
        }
    }

    private void rows(List<Table.Row> rows) {
        for (Table.Row row : rows) {
            for (Table.Cell cell : row.cells()) {
                walkBlocks(cell.blocks());
                if (fault == Fault.JOINS_CELLS && text.length() > 0 && text.charAt(text.length() - 1) == '\n') {
                    text.setLength(text.length() - 1);
                } else {
                    text.append('\t');
                }
            }
        }
    }

    @Override
    public Void visit(Chart chart) {
        numbering.caption(chart.anchor()).ifPresent(this::mark);
        caption(chart.caption());
        mark(chart.alternative());
        Table data = chart.dataTable(document.labels());
        rows(data.head());
        rows(data.body());
        return null;
    }

    @Override
    public Void visit(Image image) {
        if (picture(image) || fault == Fault.DROPS_ALTERNATIVES) {
            mark("(" + image.key() + ")");
        } else {
            mark(image.alternative());
        }
        caption(image.caption());
        return null;
    }

    private boolean picture(Image image) {
        String origin = fault == Fault.LOSES_ORIGIN ? "" : document.origins().getOrDefault(image.anchor(), "");
        Optional<byte[]> file;
        try {
            file = options.images().resolve(image.key());
        } catch (IOException e) {
            if (fault == Fault.FAILS_ON_UNREADABLE_IMAGES) {
                throw new RenderException("no image", e);
            }
            file = Optional.empty();
        }
        if (file.isEmpty()) {
            if (fault != Fault.HIDES_MISSING_IMAGES) {
                report(RenderFindings.IMAGE_MISSING, origin, image.key());
            }
            return false;
        }
        if (fault == Fault.FAILS_ON_DAMAGED_IMAGES
                && file.get().length == SampleImages.damaged().get(0).length) {
            throw new RenderException("a damaged image");
        }
        boolean usable =
                fault == Fault.TRUSTS_IMAGES || RasterImage.of(file.get()).isPresent();
        if (!usable || fault == Fault.DOUBTS_IMAGES) {
            report(RenderFindings.IMAGE_UNUSABLE, origin, image.key());
        }
        return usable;
    }

    @Override
    public Void visit(Quotation quotation) {
        if (fault == Fault.SWAPS_ORDER) {
            caption(quotation.attribution());
            walkBlocks(quotation.blocks());
        } else {
            walkBlocks(quotation.blocks());
            caption(quotation.attribution());
        }
        return null;
    }

    @Override
    public Void visit(FormField field) {
        line(field.label());
        if (fault != Fault.DROPS_EMPTY_VALUES || field.kind() != FormField.Kind.CHECK) {
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
        for (ContentsEntry entry : document.listed(contents)) {
            walkInlines(entry.text());
            end();
        }
        return null;
    }

    @Override
    public Void visit(ExtensionBlock extension) {
        if (fault != Fault.HIDES_EXTENSIONS) {
            report(RenderFindings.NODE_DEGRADED, "", extension.name(), "txt");
        }
        return super.visit(extension);
    }

    @Override
    public Void visit(ExtensionInline extension) {
        if (fault != Fault.HIDES_EXTENSIONS) {
            report(RenderFindings.NODE_DEGRADED, "", extension.name(), "txt");
        }
        return super.visit(extension);
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
            text.append(numbering.reference(reference.target()));
        }
        return super.visit(reference);
    }

    @Override
    public Void visit(Note note) {
        notes.add(note);
        mark(Integer.toString(numbering.note(note.anchor())));
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
