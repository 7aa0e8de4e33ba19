package org.civicreport.docx.body;

import java.util.List;
import org.civicreport.document.Block;
import org.civicreport.document.BlockVisitor;
import org.civicreport.document.Chart;
import org.civicreport.document.Contents;
import org.civicreport.document.DefinitionList;
import org.civicreport.document.Division;
import org.civicreport.document.ExtensionBlock;
import org.civicreport.document.FormField;
import org.civicreport.document.Image;
import org.civicreport.document.ItemList;
import org.civicreport.document.Label;
import org.civicreport.document.PageBreak;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.document.Quotation;
import org.civicreport.document.Section;
import org.civicreport.document.SignatureLines;
import org.civicreport.document.Table;
import org.civicreport.docx.styles.Surroundings;
import org.civicreport.docx.styles.WordStyle;
import org.civicreport.render.RenderFindings;
import org.jspecify.annotations.Nullable;

/** Writes blocks as paragraphs and tables. Not thread-safe. */
final class BlockWriter implements BlockVisitor<Void> {

    private final Rendering rendering;
    private final PageLayout layout;
    private final Progress progress;
    private final Writers writers;
    private final ParagraphWriter paragraphs;
    private final InlineWriter inlines;
    private final HeadingWriter headings;
    private final CaptionWriter captions;
    private final ContentsWriter contents;
    private final ListWriter items;
    private final DefinitionWriter definitions;
    private final FigureWriter figures;
    private final ControlWriter controls;
    private final FormFieldWriter fields;
    private final SignatureWriter signatures;
    private final TableWriter tables;
    private Place place;
    private String heading = "";

    /** What the article that is written begins with, if these are key facts. */
    private @Nullable DefinitionList keyFacts;

    /** Whether what comes before the first section stands on that section's pages. */
    private boolean opens;

    BlockWriter(
            Rendering rendering,
            Writers writers,
            Media media,
            Charts charts,
            PageLayout layout,
            NumberedLists lists,
            Progress progress) {
        this.rendering = rendering;
        this.layout = layout;
        this.progress = progress;
        this.writers = writers;
        paragraphs = writers.paragraphs();
        inlines = writers.inlines();
        headings = new HeadingWriter(writers, lists);
        captions = new CaptionWriter(rendering, writers);
        contents = new ContentsWriter(rendering, writers);
        items = new ListWriter(lists, paragraphs, this::write);
        definitions = new DefinitionWriter(writers, this::write);
        controls = new ControlWriter(writers);
        fields = new FormFieldWriter(rendering.document().labels(), writers, controls);
        signatures = new SignatureWriter(writers);
        tables = new TableWriter(writers.xml(), paragraphs, controls, this::write);
        figures = new FigureWriter(rendering, writers, media, charts, layout, captions, tables);
        place = Place.inText(
                layout.width(PageKind.PORTRAIT), rendering.document().language());
    }

    /** Writes the whole body; what remains is the last section's properties. */
    PageKind writeDocument() {
        List<Block> blocks = rendering.document().blocks();
        opens = rendering.document().opening() == Section.Orientation.LANDSCAPE;
        walk(blocks);
        paragraphs.settleEnd(place);
        PageKind end = PageKind.PORTRAIT;
        for (Block block : blocks) {
            if (!(block instanceof PageBreak)) {
                end = PageKind.PORTRAIT.last(block);
            }
        }
        return end;
    }

    /** Writes blocks at another place. */
    private void write(List<Block> blocks, Place other) {
        at(other, () -> walk(blocks));
    }

    private void at(Place other, Runnable content) {
        Place outer = place;
        place = other;
        content.run();
        place = outer;
    }

    /** Writes blocks; where the kind of pages changes between two of them, the first one ends the section. */
    private void walk(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int next = PageKind.next(blocks, i + 1);
            boolean more = next < blocks.size();
            paragraphs.holding(more, () -> {
                if (more) {
                    PageKind end = place.pages().last(block);
                    boolean change = !(opens && block instanceof Paragraph)
                            && end != place.pages().first(blocks.get(next));
                    paragraphs.endSection(change ? end : null);
                }
                rendering.options().cancellation().check();
                if (more && block instanceof Paragraph && introduces(blocks.get(next))) {
                    paragraphs.keepWithNext();
                }
                block.accept(this);
                if (more) {
                    paragraphs.settleSection(place);
                }
            });
            progress.step();
        }
    }

    /** Words right above a list say what it lists; in a cell, they would hold on to the next row. */
    private boolean introduces(Block next) {
        return next instanceof SignatureLines || next instanceof ItemList && place.around() != Surroundings.CELL;
    }

    private void write(WordStyle style, Runnable content) {
        paragraphs.write(style, place, content);
    }

    @Override
    public Void visit(Section section) {
        PageKind own = place.pages().of(section);
        opens = false;
        String outer = heading;
        heading = PlainText.of(section.heading());
        keyFacts = keyFacts(section);
        rendering
                .findings()
                .within(
                        section.anchor(),
                        () -> at(
                                place.on(own, layout.width(own)),
                                () -> headings.within(section, () -> {
                                    heading(section, own);
                                    walk(section.blocks());
                                })));
        heading = outer;
        return null;
    }

    private static @Nullable DefinitionList keyFacts(Section section) {
        boolean facts = section.role() == Section.Role.ARTICLE
                && !section.blocks().isEmpty()
                && section.blocks().get(0) instanceof DefinitionList;
        return facts ? (DefinitionList) section.blocks().get(0) : null;
    }

    private void heading(Section section, PageKind own) {
        List<Block> blocks = section.blocks();
        boolean more = PageKind.next(blocks, 0) < blocks.size();
        paragraphs.holding(more, () -> {
            if (more && own.first(blocks) != own) {
                paragraphs.endSection(own);
            }
            headings.write(section, place);
        });
    }

    @Override
    public Void visit(Paragraph paragraph) {
        WordStyle style = switch (paragraph.role()) {
            case BODY -> place.style();
            case TITLE -> WordStyle.TITLE;
            case SUBTITLE -> WordStyle.SUBTITLE;
            case LEAD -> WordStyle.LEAD;
            case SMALL -> WordStyle.SMALL;
        };
        write(style, () -> inlines.write(paragraph.inlines(), place.language()));
        return null;
    }

    @Override
    public Void visit(ItemList list) {
        items.write(list, place);
        return null;
    }

    @Override
    public Void visit(DefinitionList list) {
        definitions.write(list, place, list == keyFacts);
        return null;
    }

    @Override
    public Void visit(Table table) {
        rendering.findings().within(table.anchor(), () -> write(table));
        return null;
    }

    /** A table without caption is called by the heading above it, so that screen readers have a name for it. */
    private void write(Table table) {
        if (table.caption().isEmpty()) {
            paragraphs.beforeTable(place);
            writers.bookmarks().mark(table.anchor(), () -> tables.write(table, heading, "", place));
            return;
        }
        captions.above(table.anchor(), Label.TABLE, table.caption(), place);
        tables.write(table, PlainText.of(table.caption()), "", place);
    }

    @Override
    public Void visit(Chart chart) {
        rendering.findings().within(chart.anchor(), () -> figures.write(chart, place));
        return null;
    }

    @Override
    public Void visit(Image image) {
        rendering.findings().within(image.anchor(), () -> figures.write(image, place));
        return null;
    }

    @Override
    public Void visit(Quotation quotation) {
        boolean attributed = !quotation.attribution().isEmpty();
        at(place.within(WordStyle.QUOTE, WordStyle.QUOTE.indent()), () -> {
            paragraphs.holding(attributed, () -> walk(quotation.blocks()));
            if (attributed) {
                write(WordStyle.QUOTE_ATTRIBUTION, () -> inlines.write(quotation.attribution(), place.language()));
            }
        });
        return null;
    }

    @Override
    public Void visit(Division division) {
        PageKind own = place.pages().of(division);
        Place inside = division.language() == null ? place : place.in(division.language());
        if (own != place.pages()) {
            inside = inside.on(own, layout.width(own));
        }
        if (division.role() == Division.Role.ASIDE) {
            inside = inside.around(Surroundings.ASIDE).within(WordStyle.ASIDE, WordStyle.ASIDE.indent());
        }
        at(inside, () -> {
            if (division.role() == Division.Role.TITLE_PAGE) {
                figures.logo(place);
            }
            walk(division.blocks());
        });
        return null;
    }

    @Override
    public Void visit(FormField field) {
        fields.write(field, place);
        return null;
    }

    @Override
    public Void visit(SignatureLines lines) {
        signatures.write(lines, place);
        return null;
    }

    @Override
    public Void visit(Contents node) {
        contents.write(node, headings.areInside(), place);
        if (node.scope() == Contents.Scope.SECTIONS && place.around() == Surroundings.TEXT && place.indent() == 0) {
            // The text begins on a page of its own, as in the PDF, whose page numbers contents have.
            paragraphs.breakPage();
        }
        return null;
    }

    @Override
    public Void visit(PageBreak pageBreak) {
        paragraphs.breakPage();
        return null;
    }

    @Override
    public Void visit(ExtensionBlock extension) {
        if (extension instanceof ContentControl control) {
            if (control.kind() == ContentControl.Kind.RICH_TEXT) {
                walk(control.fallback());
            } else {
                controls.write(control, place);
            }
            return null;
        }
        rendering.findings().add(RenderFindings.NODE_DEGRADED, extension.name(), "docx");
        walk(extension.fallback());
        return null;
    }
}
