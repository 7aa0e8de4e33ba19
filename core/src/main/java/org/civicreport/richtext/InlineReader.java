package org.civicreport.richtext;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civicreport.document.Emphasis;
import org.civicreport.document.Inline;
import org.civicreport.document.LineBreak;
import org.civicreport.document.Link;
import org.civicreport.document.PlainText;
import org.civicreport.document.Strong;
import org.civicreport.document.Text;
import org.civicreport.findings.Finding;
import org.civicreport.findings.FindingType;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

/** Turns the inline children of a CommonMark node into inlines of the document tree. */
final class InlineReader {

    /** Emphasis nested deeper says nothing more to a reader. */
    private static final int DEEPEST = 12;

    private static final int SHOWN_OF_SOURCE = 40;

    private final String pointer;
    private final List<Finding> findings;
    private final Set<String> addresses = new HashSet<>();

    InlineReader(String pointer, List<Finding> findings) {
        this.pointer = pointer;
        this.findings = findings;
    }

    static String text(String literal) {
        return literal.replace(RichTextParser.TEXT_ASTERISK, '*');
    }

    /** Tells whether a link led to this address, so that its definition was of use. */
    boolean hasUsed(String destination) {
        return addresses.contains(destination);
    }

    void find(FindingType type, String... arguments) {
        findings.add(Finding.of(type, pointer, arguments));
    }

    static String beginning(String source) {
        String line = PlainText.normalised(text(source));
        if (line.length() <= SHOWN_OF_SOURCE) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(SHOWN_OF_SOURCE - 1)) ? SHOWN_OF_SOURCE - 1 : SHOWN_OF_SOURCE;
        return line.substring(0, end) + "…";
    }

    /** Returns the node's children as inlines, with visible text, or nothing. */
    List<Inline> read(Node parent) {
        Collector collector = new Collector(0);
        collector.children(parent);
        return visible(collector.inlines);
    }

    private static List<Inline> visible(List<Inline> inlines) {
        return PlainText.normalised(PlainText.of(inlines)).isEmpty() ? List.of() : inlines;
    }

    /** All text below a node, in one piece, without recursion. */
    private static String flat(Node top) {
        StringBuilder text = new StringBuilder();
        Node node = top.getFirstChild();
        while (node != null) {
            if (node instanceof org.commonmark.node.Text leaf) {
                text.append(leaf.getLiteral());
            } else if (node instanceof Code code) {
                text.append(code.getLiteral());
            } else if (node instanceof HtmlInline html) {
                text.append(html.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                text.append(' ');
            }
            Node next = node.getFirstChild();
            while (next == null && node != null && node != top) {
                next = node.getNext();
                node = next == null ? node.getParent() : node;
            }
            node = next;
        }
        return text(text.toString());
    }

    private final class Collector extends AbstractVisitor {

        private final List<Inline> inlines = new ArrayList<>();
        private final int depth;

        Collector(int depth) {
            this.depth = depth;
        }

        void children(Node parent) {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                child.accept(this);
            }
        }

        private void add(String literal) {
            if (!literal.isEmpty()) {
                inlines.add(new Text(text(literal)));
            }
        }

        private List<Inline> inner(Node node) {
            if (depth >= DEEPEST) {
                find(RichTextFindings.TOO_DEEP);
                String flat = flat(node);
                return flat.isEmpty() ? List.of() : List.of(new Text(flat));
            }
            Collector inner = new Collector(depth + 1);
            inner.children(node);
            return inner.inlines;
        }

        @Override
        public void visit(org.commonmark.node.Text node) {
            add(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            add(node.getLiteral());
        }

        @Override
        public void visit(org.commonmark.node.Emphasis node) {
            List<Inline> inner = inner(node);
            if (!inner.isEmpty()) {
                inlines.add(new Emphasis(inner));
            }
        }

        @Override
        public void visit(StrongEmphasis node) {
            List<Inline> inner = inner(node);
            if (!inner.isEmpty()) {
                inlines.add(new Strong(inner));
            }
        }

        @Override
        public void visit(SoftLineBreak node) {
            add(" ");
        }

        @Override
        public void visit(HardLineBreak node) {
            inlines.add(new LineBreak());
        }

        @Override
        public void visit(HtmlInline node) {
            find(RichTextFindings.HTML, beginning(node.getLiteral()));
            add(node.getLiteral());
        }

        @Override
        public void visit(Image node) {
            String description = flat(node);
            addresses.add(node.getDestination());
            find(RichTextFindings.IMAGE, PlainText.isBlank(description) ? text(node.getDestination()) : description);
            add(PlainText.isBlank(description) ? node.getDestination() : description);
            addTitle(node.getTitle());
        }

        @Override
        public void visit(org.commonmark.node.Link node) {
            String href = text(node.getDestination());
            addresses.add(node.getDestination());
            List<Inline> words = visible(inner(node));
            if (Link.isAllowed(href)) {
                inlines.add(new Link(href, words.isEmpty() ? List.of(new Text(href)) : words));
            } else {
                find(RichTextFindings.LINK, href);
                inlines.addAll(words.isEmpty() && !PlainText.isBlank(href) ? List.of(new Text(href)) : words);
            }
            addTitle(node.getTitle());
        }

        /** A title of a link would be seen only by who rests a mouse on it. */
        private void addTitle(@Nullable String title) {
            if (title != null && !PlainText.isBlank(title)) {
                add(" (" + title + ")");
            }
        }

        @Override
        public void visit(CustomNode node) {
            inlines.addAll(inner(node));
        }
    }
}
