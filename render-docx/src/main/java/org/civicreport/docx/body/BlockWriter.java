package org.civicreport.docx.body;

import java.util.List;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.BlockVisitor;
import org.civicreport.document.Chart;
import org.civicreport.document.Contents;
import org.civicreport.document.DefinitionList;
import org.civicreport.document.Division;
import org.civicreport.document.ExtensionBlock;
import org.civicreport.document.FormField;
import org.civicreport.document.Image;
import org.civicreport.document.Inline;
import org.civicreport.document.ItemList;
import org.civicreport.document.Label;
import org.civicreport.document.PageBreak;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.document.Quotation;
import org.civicreport.document.Section;
import org.civicreport.document.SignatureLines;
import org.civicreport.document.Table;
import org.civicreport.docx.packaging.Relationships;
import org.civicreport.docx.packaging.XmlWriter;
import org.civicreport.docx.styles.NumberingDefinitions;
import org.civicreport.docx.styles.WordStyle;
import org.civicreport.render.RenderFindings;
import org.civicreport.render.Theme;

/** Writes blocks as paragraphs and tables. Not thread-safe. */
final class BlockWriter implements BlockVisitor<Void> {

    private final Rendering rendering;
    private final Media media;
    private final Charts charts;
    private final PageLayout layout;
    private final NumberedLists lists;
    private final Progress progress;
    private final ParagraphWriter paragraphs;
    private final InlineWriter inlines;
    private final Runs runs;
    private final Bookmarks bookmarks;
    private final CaptionWriter captions;
    private final ContentsWriter contents;
    private final FormFieldWriter fields;
    private final TableWriter tables;
    private final DrawingWriter drawings;
    private Place place;
    private int level;

    BlockWriter(
            XmlWriter xml,
            Relationships relationships,
            Rendering rendering,
            Media media,
            Charts charts,
            PageLayout layout,
            NumberedLists lists,
            Progress progress) {
        this.rendering = rendering;
        this.media = media;
        this.charts = charts;
        this.layout = layout;
        this.lists = lists;
        this.progress = progress;
        paragraphs = new ParagraphWriter(xml, layout);
        inlines = new InlineWriter(xml, relationships, rendering);
        runs = new Runs(xml);
        bookmarks = new Bookmarks(xml);
        captions = new CaptionWriter(rendering, paragraphs, inlines, runs, bookmarks);
        contents = new ContentsWriter(xml, rendering.document().outline(), paragraphs, inlines, runs);
        fields = new FormFieldWriter(xml, rendering.document().labels(), paragraphs, inlines, runs);
        tables = new TableWriter(xml, paragraphs, this);
        drawings = new DrawingWriter(xml);
        place = new Place(
                WordStyle.BODY_TEXT,
                0,
                layout.width(PageKind.PORTRAIT),
                0,
                rendering.document().language(),
                PageKind.PORTRAIT);
    }

    /** Writes the whole body; what remains is the last section's properties. */
    PageKind writeDocument() {
        List<Block> blocks = rendering.document().blocks();
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
    void write(List<Block> blocks, Place other) {
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
                    boolean change = end != place.pages().first(blocks.get(next));
                    paragraphs.endSection(change ? end : null);
                }
                rendering.options().cancellation().check();
                block.accept(this);
                if (more) {
                    paragraphs.settleSection(place);
                }
            });
            progress.step();
        }
    }

    private void write(WordStyle style, Runnable content) {
        paragraphs.write(style, place, content);
    }

    private void line(WordStyle style, String text) {
        write(style, () -> runs.text(text, inlines.plainIn(place.language())));
    }

    @Override
    public Void visit(Section section) {
        PageKind own = place.pages().of(section);
        rendering
                .findings()
                .within(
                        section.anchor(),
                        () -> at(place.on(own, layout.width(own)), () -> {
                            level++;
                            boolean more = PageKind.next(section.blocks(), 0)
                                    < section.blocks().size();
                            paragraphs.holding(more, () -> {
                                if (more && own.first(section.blocks()) != own) {
                                    paragraphs.endSection(own);
                                }
                                write(
                                        WordStyle.heading(level),
                                        () -> bookmarks.mark(section.anchor(), () -> heading(section)));
                            });
                            walk(section.blocks());
                            level--;
                        }));
        return null;
    }

    private void heading(Section section) {
        rendering
                .numbering()
                .section(section.anchor())
                .ifPresent(number -> runs.text(number + "\t", RunFormat.of(WordStyle.HEADING_NUMBER)));
        inlines.write(section.heading(), place.language());
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
        paragraphs.settleMark(place);
        int listLevel = Math.min(place.lists(), NumberingDefinitions.LEVELS - 1);
        int instance = list.ordered() ? lists.add(listLevel, list.start()) : NumberingDefinitions.BULLETS;
        Place inside = place.inList();
        for (int i = 0; i < list.items().size(); i++) {
            List<Block> blocks = list.items().get(i).blocks();
            paragraphs.holding(i < list.items().size() - 1, () -> {
                paragraphs.markItem(new ParagraphWriter.ItemMark(instance, listLevel));
                write(blocks, inside);
            });
        }
        return null;
    }

    @Override
    public Void visit(DefinitionList list) {
        for (int i = 0; i < list.entries().size(); i++) {
            DefinitionList.Entry entry = list.entries().get(i);
            paragraphs.holding(true, () -> write(WordStyle.TERM, () -> inlines.write(entry.term(), place.language())));
            paragraphs.holding(
                    i < list.entries().size() - 1,
                    () -> write(
                            entry.description(), place.within(WordStyle.DESCRIPTION, WordStyle.DESCRIPTION.indent())));
        }
        return null;
    }

    @Override
    public Void visit(Table table) {
        rendering.findings().within(table.anchor(), () -> write(table));
        return null;
    }

    private void write(Table table) {
        if (table.caption().isEmpty()) {
            paragraphs.beforeTable(place);
            bookmarks.mark(table.anchor(), () -> tables.write(table, "", "", place));
            return;
        }
        caption(table.anchor(), Label.TABLE, table.caption(), WordStyle.CAPTION);
        tables.write(table, PlainText.of(table.caption()), "", place);
    }

    private void caption(Anchor anchor, Label kind, List<Inline> words, WordStyle style) {
        boolean above = style == WordStyle.CAPTION;
        paragraphs.holding(above, () -> captions.write(anchor, kind, words, style, place));
    }

    @Override
    public Void visit(Chart chart) {
        rendering.findings().within(chart.anchor(), () -> write(chart));
        return null;
    }

    private void write(Chart chart) {
        caption(chart.anchor(), Label.FIGURE, chart.caption(), WordStyle.CAPTION);
        paragraphs.holding(
                true,
                () -> write(
                        WordStyle.FIGURE,
                        () -> drawings.chart(
                                charts.add(chart), chart, place.width(), layout.height(place.pages()) * 3 / 5)));
        Table data = chart.dataTable(rendering.document().labels());
        tables.write(data, PlainText.of(chart.caption()), chart.alternative(), place);
    }

    @Override
    public Void visit(Image image) {
        rendering.findings().within(image.anchor(), () -> {
            boolean captioned = !image.caption().isEmpty();
            paragraphs.holding(captioned, () -> picture(image, captioned));
            if (captioned) {
                caption(image.anchor(), Label.FIGURE, image.caption(), WordStyle.FIGURE_CAPTION);
            }
        });
        return null;
    }

    private void picture(Image image, boolean captioned) {
        Media.Entry entry = media.get(image.key());
        WordStyle style = entry instanceof Media.Embedded ? WordStyle.FIGURE : WordStyle.IMAGE_PLACEHOLDER;
        Runnable content = () -> {
            if (entry instanceof Media.Embedded embedded) {
                // Room is left for the caption, so that both stay on one page.
                int height = layout.height(place.pages()) * 4 / 5;
                drawings.picture(embedded, image.anchor().value(), image.alternative(), place.width(), height);
            } else if (entry instanceof Media.Absent absent) {
                rendering.findings().add(absent.reason(), image.key());
                runs.text(image.alternative(), inlines.plainIn(place.language()));
            }
        };
        write(style, captioned ? content : () -> bookmarks.mark(image.anchor(), content));
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
            inside = inside.within(WordStyle.ASIDE, WordStyle.ASIDE.indent());
        }
        at(inside, () -> {
            if (division.role() == Division.Role.TITLE_PAGE) {
                logo();
            }
            walk(division.blocks());
        });
        return null;
    }

    private void logo() {
        Theme.Logo logo = rendering.options().theme().logo();
        if (logo == null) {
            return;
        }
        Media.Entry entry = media.get(logo.key());
        if (entry instanceof Media.Embedded embedded) {
            int height = layout.height(place.pages()) / 8;
            paragraphs.holding(
                    true,
                    () -> write(
                            WordStyle.FIGURE,
                            () -> drawings.picture(embedded, "logo", logo.alternative(), place.width() / 2, height)));
        } else if (entry instanceof Media.Absent absent) {
            rendering.findings().add(absent.reason(), logo.key());
        }
    }

    @Override
    public Void visit(FormField field) {
        fields.write(field, place);
        return null;
    }

    @Override
    public Void visit(SignatureLines lines) {
        int last = lines.signatories().size() - 1;
        for (int i = 0; i <= last; i++) {
            List<String> below = lines.signatories().get(i).lines();
            for (int j = 0; j < below.size(); j++) {
                String text = below.get(j);
                WordStyle style = j == 0 ? WordStyle.SIGNATURE_LINE : WordStyle.SIGNATURE_TEXT;
                paragraphs.holding(i < last || j < below.size() - 1, () -> line(style, text));
            }
        }
        return null;
    }

    @Override
    public Void visit(Contents node) {
        contents.write(node, place);
        return null;
    }

    @Override
    public Void visit(PageBreak pageBreak) {
        paragraphs.breakPage();
        return null;
    }

    @Override
    public Void visit(ExtensionBlock extension) {
        rendering.findings().add(RenderFindings.NODE_DEGRADED, extension.name(), "docx");
        walk(extension.fallback());
        return null;
    }
}
