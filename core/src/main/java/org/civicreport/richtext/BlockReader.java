package org.civicreport.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.Inline;
import org.civicreport.document.ItemList;
import org.civicreport.document.LineBreak;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.document.Quotation;
import org.civicreport.document.Strong;
import org.civicreport.document.Text;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Findings;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Turns a CommonMark document into blocks of the document tree. */
final class BlockReader {

    /** Leaves a document room for the sections and cells around the text. */
    private static final int DEEPEST = 16;

    private final List<Finding> findings = new ArrayList<>();
    private final List<LinkReferenceDefinition> definitions = new ArrayList<>();
    private int depth;
    private final String commonMark;
    private final InlineReader inlines;
    private final @Nullable Supplier<Anchor> tableAnchors;

    BlockReader(String commonMark, String pointer, @Nullable Supplier<Anchor> tableAnchors) {
        this.commonMark = commonMark;
        this.inlines = new InlineReader(pointer, findings);
        this.tableAnchors = tableAnchors;
    }

    RichTextBlocks read(Node document) {
        List<Block> blocks = new ArrayList<>(children(document));
        definitions.stream()
                .filter(definition -> !inlines.hasUsed(definition.getDestination()))
                .forEach(definition -> blocks.add(unused(definition)));
        return new RichTextBlocks(blocks, Findings.of(findings));
    }

    /** CommonMark would leave it out: a definition is no text. But who wrote it may have meant text. */
    private Block unused(LinkReferenceDefinition definition) {
        inlines.find(RichTextFindings.DEFINITION, InlineReader.beginning(definition.getLabel()));
        String title = definition.getTitle();
        return Paragraph.of(InlineReader.text("[" + definition.getLabel() + "]: " + definition.getDestination()
                + (title == null ? "" : " \"" + title + "\"")));
    }

    private List<Block> children(Node parent) {
        Collector collector = new Collector();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            child.accept(collector);
        }
        return collector.blocks;
    }

    private final class Collector extends AbstractVisitor {

        private final List<Block> blocks = new ArrayList<>();

        private void paragraph(List<Inline> content) {
            if (!content.isEmpty()) {
                blocks.add(Paragraph.of(content));
            }
        }

        /** Keeps the lines of code and HTML apart. */
        private void lines(String literal) {
            List<Inline> content = new ArrayList<>();
            for (String line : InlineReader.text(literal).split("\n")) {
                if (!content.isEmpty()) {
                    content.add(new LineBreak());
                }
                content.add(new Text(line));
            }
            if (!PlainText.normalised(literal).isEmpty()) {
                paragraph(content);
            }
        }

        @Override
        public void visit(org.commonmark.node.Paragraph node) {
            paragraph(inlines.read(node));
        }

        @Override
        public void visit(Heading node) {
            List<Inline> content = inlines.read(node);
            if (!content.isEmpty()) {
                inlines.find(RichTextFindings.HEADING, InlineReader.beginning(PlainText.of(content)));
                paragraph(List.of(new Strong(content)));
            }
        }

        @Override
        public void visit(BulletList node) {
            list(node, false, 1);
        }

        @Override
        public void visit(OrderedList node) {
            Integer start = node.getMarkerStartNumber();
            list(node, true, start == null ? 1 : start);
        }

        private void list(ListBlock node, boolean ordered, int start) {
            if (isTooDeep()) {
                for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
                    blocks.addAll(children(item));
                }
                return;
            }
            depth++;
            List<ItemList.Item> items = new ArrayList<>();
            for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
                List<Block> content = children(item);
                if (!content.isEmpty()) {
                    items.add(new ItemList.Item(content));
                }
            }
            depth--;
            if (!items.isEmpty()) {
                blocks.add(new ItemList(ordered, start, items));
            }
        }

        @Override
        public void visit(BlockQuote node) {
            if (isTooDeep()) {
                blocks.addAll(children(node));
                return;
            }
            depth++;
            List<Block> content = children(node);
            depth--;
            if (!content.isEmpty()) {
                blocks.add(new Quotation(content, List.of()));
            }
        }

        private boolean isTooDeep() {
            if (depth < DEEPEST) {
                return false;
            }
            inlines.find(RichTextFindings.TOO_DEEP);
            return true;
        }

        @Override
        public void visit(LinkReferenceDefinition node) {
            definitions.add(node);
        }

        @Override
        public void visit(FencedCodeBlock node) {
            String info = node.getInfo();
            if (info != null && !PlainText.isBlank(info)) {
                inlines.find(RichTextFindings.CODE_INFO, InlineReader.beginning(info));
            }
            lines(node.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock node) {
            lines(node.getLiteral());
        }

        @Override
        public void visit(HtmlBlock node) {
            inlines.find(RichTextFindings.HTML, InlineReader.beginning(node.getLiteral()));
            lines(node.getLiteral());
        }

        @Override
        public void visit(ThematicBreak node) {
            inlines.find(RichTextFindings.RULE);
        }

        @Override
        public void visit(CustomBlock node) {
            if (node instanceof TableBlock table) {
                new TableReader(commonMark, inlines, tableAnchors).read(table).ifPresent(blocks::add);
            } else {
                blocks.addAll(children(node));
            }
        }
    }
}
