package org.civicreport.richtext;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Collects the words of a CommonMark document in one walk, without recursion. */
final class WordReader {

    /** Stands for what is written for machines, so that words around it stay apart. */
    private static final String NO_WORDS = "…";

    private final StringBuilder text = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private int headlessTables;
    private int headStart;

    private WordReader() {}

    static RichTextWords read(Node document) {
        WordReader reader = new WordReader();
        Node node = document;
        while (node != null) {
            boolean goInside = reader.enter(node);
            Node next = goInside ? node.getFirstChild() : null;
            while (next == null && node != null) {
                reader.leave(node);
                next = node == document ? null : node.getNext();
                node = next == null ? parent(node, document) : node;
            }
            node = next;
        }
        return new RichTextWords(InlineReader.text(reader.text.toString()), reader.links, reader.headlessTables);
    }

    private static @Nullable Node parent(Node node, Node document) {
        return node == document ? null : node.getParent();
    }

    /** Returns whether the node's children are words, too. */
    private boolean enter(Node node) {
        if (node instanceof Text words) {
            text.append(words.getLiteral());
        } else if (node instanceof HtmlInline html) {
            text.append(html.getLiteral());
        } else if (node instanceof Code || node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            text.append(NO_WORDS);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            text.append(' ');
        } else if (node instanceof TableHead) {
            headStart = text.length();
        } else if (node instanceof Link link) {
            return link(link);
        }
        return true;
    }

    private boolean link(Link link) {
        String address = InlineReader.text(link.getDestination());
        links.add(address);
        boolean isBare = link.getFirstChild() instanceof Text words
                && words.getNext() == null
                && address.endsWith(InlineReader.text(words.getLiteral()));
        if (isBare) {
            text.append(NO_WORDS);
        }
        return !isBare;
    }

    private void leave(Node node) {
        if (node instanceof TableHead && text.substring(headStart).isBlank()) {
            headlessTables++;
        }
        boolean endsLine = (node instanceof Block && !(node instanceof TableBlock)) || node instanceof TableCell;
        if (endsLine && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
