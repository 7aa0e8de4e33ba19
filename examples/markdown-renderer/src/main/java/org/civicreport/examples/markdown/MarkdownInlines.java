package org.civicreport.examples.markdown;

import java.util.List;
import org.civicreport.document.Abbreviation;
import org.civicreport.document.Badge;
import org.civicreport.document.CrossReference;
import org.civicreport.document.Emphasis;
import org.civicreport.document.ExtensionInline;
import org.civicreport.document.Inline;
import org.civicreport.document.InlineVisitor;
import org.civicreport.document.LineBreak;
import org.civicreport.document.Link;
import org.civicreport.document.Note;
import org.civicreport.document.Span;
import org.civicreport.document.Strong;
import org.civicreport.document.Text;
import org.civicreport.render.RenderFindings;

/** Writes running text on one line. */
final class MarkdownInlines implements InlineVisitor<Void> {

    private final Rendering rendering;
    private final StringBuilder out = new StringBuilder();

    private MarkdownInlines(Rendering rendering) {
        this.rendering = rendering;
    }

    static String of(List<Inline> inlines, Rendering rendering) {
        MarkdownInlines writer = new MarkdownInlines(rendering);
        writer.all(inlines);
        return writer.out.toString().strip();
    }

    private void all(List<Inline> inlines) {
        for (Inline inline : inlines) {
            inline.accept(this);
        }
    }

    @Override
    public Void visit(Text text) {
        out.append(MarkdownText.escaped(text.value()));
        return null;
    }

    @Override
    public Void visit(Emphasis emphasis) {
        return delimited("*", "em", emphasis.inlines());
    }

    @Override
    public Void visit(Strong strong) {
        return delimited("**", "strong", strong.inlines());
    }

    /**
     * Asterisks where it is certain that they are read as meant: around letters and digits, not beside or around other
     * asterisks. Tags elsewhere.
     */
    private Void delimited(String asterisks, String tag, List<Inline> inlines) {
        int start = out.length();
        all(inlines);
        String inner = out.substring(start);
        boolean clear = !inner.isEmpty()
                && Character.isLetterOrDigit(inner.codePointAt(0))
                && Character.isLetterOrDigit(inner.codePointBefore(inner.length()))
                && inner.indexOf('*') < 0
                && (start == 0 || out.charAt(start - 1) != '*');
        out.setLength(start);
        out.append(clear ? asterisks : "<" + tag + ">").append(inner).append(clear ? asterisks : "</" + tag + ">");
        return null;
    }

    @Override
    public Void visit(LineBreak lineBreak) {
        out.append("<br>");
        return null;
    }

    @Override
    public Void visit(Link link) {
        return linked(
                "<" + link.href().replace("\\", "\\\\").replace("|", "%7C").replace("&", "&amp;") + ">",
                link.inlines());
    }

    @Override
    public Void visit(CrossReference reference) {
        List<Inline> words = reference.inlines().isEmpty()
                ? List.of(new Text(rendering.numbering().reference(reference.target())))
                : reference.inlines();
        return linked("#" + reference.target(), words);
    }

    private Void linked(String target, List<Inline> words) {
        out.append('[');
        all(words);
        out.append("](").append(target).append(')');
        return null;
    }

    @Override
    public Void visit(Note note) {
        rendering.keep(note);
        String number = rendering.labels().number(rendering.numbering().note(note.anchor()));
        out.append("<sup class=\"mark\"><a id=\"ref_")
                .append(note.anchor())
                .append("\" href=\"#")
                .append(note.anchor())
                .append("\">")
                .append(number)
                .append("</a></sup>");
        return null;
    }

    @Override
    public Void visit(Abbreviation abbreviation) {
        out.append("<abbr title=\"")
                .append(MarkdownText.attribute(abbreviation.expansion()))
                .append("\">")
                .append(MarkdownText.escaped(abbreviation.shortForm()))
                .append("</abbr>");
        return null;
    }

    @Override
    public Void visit(Badge badge) {
        return delimited("**", "strong", List.of(new Text(badge.word())));
    }

    @Override
    public Void visit(Span span) {
        out.append("<span lang=\"").append(span.language().toLanguageTag()).append("\">");
        all(span.inlines());
        out.append("</span>");
        return null;
    }

    @Override
    public Void visit(ExtensionInline extension) {
        rendering.find(RenderFindings.NODE_DEGRADED, extension.name(), MarkdownRenderer.FORMAT);
        all(extension.fallback());
        return null;
    }
}
