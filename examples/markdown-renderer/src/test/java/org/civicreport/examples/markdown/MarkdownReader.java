package org.civicreport.examples.markdown;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads Markdown as a reader's program does. */
final class MarkdownReader extends AbstractVisitor {

    private static final Pattern IMAGE = Pattern.compile("<img .* alt=\"([^\"]*)\">");

    private final StringBuilder text = new StringBuilder();
    private final boolean everything;
    private int openMarks;

    private MarkdownReader(boolean everything) {
        this.everything = everything;
    }

    static Node parsed(byte[] markdown) {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(new String(markdown, StandardCharsets.UTF_8));
    }

    /** The text without what the renderer has marked as generated. */
    static String textOf(byte[] markdown) {
        return read(markdown, false);
    }

    /** All that a reader meets: generated marks too, and what stands in for images. */
    static String shownTextOf(byte[] markdown) {
        return read(markdown, true);
    }

    private static String read(byte[] markdown, boolean everything) {
        MarkdownReader reader = new MarkdownReader(everything);
        parsed(markdown).accept(reader);
        return reader.text.toString();
    }

    @Override
    public void visit(Text value) {
        if (everything || openMarks == 0) {
            text.append(value.getLiteral());
        }
    }

    @Override
    public void visit(HtmlInline tag) {
        String literal = tag.getLiteral();
        Matcher image = IMAGE.matcher(literal);
        if (literal.equals("<br>")) {
            text.append('\n');
        } else if (image.matches()) {
            text.append(everything ? image.group(1) : "");
        } else if (literal.startsWith("</")) {
            openMarks = Math.max(0, openMarks - 1);
        } else if (openMarks > 0 || literal.contains(" class=\"mark\"")) {
            openMarks++;
        }
    }

    @Override
    public void visit(HtmlBlock block) {
        text.append('\n');
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        text.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.append('\n');
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        text.append('\n');
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        text.append('\n');
    }

    @Override
    public void visit(CustomBlock block) {
        visitChildren(block);
        if (block instanceof TableBlock) {
            text.append('\n');
        }
    }

    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
        if (node instanceof TableCell) {
            text.append('\t');
        }
    }
}
