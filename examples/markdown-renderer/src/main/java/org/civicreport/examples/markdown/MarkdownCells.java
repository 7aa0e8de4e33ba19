package org.civicreport.examples.markdown;

import java.util.ArrayList;
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
import org.civicreport.document.Inline;
import org.civicreport.document.ItemList;
import org.civicreport.document.Label;
import org.civicreport.document.PageBreak;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Quotation;
import org.civicreport.document.Section;
import org.civicreport.document.SignatureLines;
import org.civicreport.document.Table;
import org.civicreport.render.RenderFindings;

/** Writes the blocks of a table cell, which in Markdown is a single line: a break stands between its blocks. */
final class MarkdownCells implements BlockVisitor<Void> {

    private final Rendering rendering;
    private final List<String> lines = new ArrayList<>();
    private String mark = "";

    private MarkdownCells(Rendering rendering) {
        this.rendering = rendering;
    }

    static String of(List<Block> blocks, Rendering rendering) {
        MarkdownCells cells = new MarkdownCells(rendering);
        cells.all(blocks);
        return String.join("<br>", cells.lines);
    }

    private void all(List<Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
    }

    private void line(String text) {
        lines.add(mark + text);
        mark = "";
    }

    private void line(List<Inline> inlines) {
        line(MarkdownInlines.of(inlines, rendering));
    }

    @Override
    public Void visit(Paragraph paragraph) {
        line(paragraph.inlines());
        return null;
    }

    @Override
    public Void visit(ItemList list) {
        int number = list.start();
        for (ItemList.Item item : list.items()) {
            mark = MarkdownText.mark(list.ordered() ? number++ + ". " : "• ");
            all(item.blocks());
        }
        return null;
    }

    @Override
    public Void visit(DefinitionList list) {
        for (DefinitionList.Entry entry : list.entries()) {
            line("<strong>" + MarkdownInlines.of(entry.term(), rendering) + "</strong>");
            all(entry.description());
        }
        return null;
    }

    @Override
    public Void visit(Image image) {
        rendering.at(image.anchor());
        line("<a id=\"" + image.anchor() + "\"></a>" + MarkdownImage.of(image, rendering));
        if (!image.caption().isEmpty()) {
            mark = rendering
                    .numbering()
                    .caption(image.anchor())
                    .map(words -> MarkdownText.mark(words + rendering.labels().get(Label.CAPTION_SEPARATOR)))
                    .orElse("");
            line(image.caption());
        }
        return null;
    }

    @Override
    public Void visit(Quotation quotation) {
        all(quotation.blocks());
        if (!quotation.attribution().isEmpty()) {
            mark = MarkdownText.mark("— ");
            line(quotation.attribution());
        }
        return null;
    }

    @Override
    public Void visit(Division division) {
        if (division.language() == null) {
            all(division.blocks());
        } else {
            String inner = of(division.blocks(), rendering);
            line("<span lang=\"" + division.language().toLanguageTag() + "\">" + inner + "</span>");
        }
        return null;
    }

    @Override
    public Void visit(FormField field) {
        line("<strong>" + MarkdownText.escaped(field.label()) + "</strong>");
        line(
                field.value().isBlank()
                        ? MarkdownText.mark(rendering.labels().get(Label.NOT_FILLED_IN))
                        : MarkdownText.escaped(field.value()));
        return null;
    }

    @Override
    public Void visit(SignatureLines signatures) {
        for (SignatureLines.Signatory signatory : signatures.signatories()) {
            line(MarkdownText.mark("________________"));
            signatory.lines().forEach(text -> line(MarkdownText.escaped(text)));
        }
        return null;
    }

    @Override
    public Void visit(ExtensionBlock extension) {
        rendering.find(RenderFindings.NODE_DEGRADED, extension.name(), MarkdownRenderer.FORMAT);
        all(extension.fallback());
        return null;
    }

    @Override
    public Void visit(Section section) {
        throw neverInCell();
    }

    @Override
    public Void visit(Table table) {
        throw neverInCell();
    }

    @Override
    public Void visit(Chart chart) {
        throw neverInCell();
    }

    @Override
    public Void visit(Contents contents) {
        throw neverInCell();
    }

    @Override
    public Void visit(PageBreak pageBreak) {
        throw neverInCell();
    }

    /** {@link Table.Cell} refuses these nodes on construction. */
    private static AssertionError neverInCell() {
        return new AssertionError("a cell never contains this node");
    }
}
