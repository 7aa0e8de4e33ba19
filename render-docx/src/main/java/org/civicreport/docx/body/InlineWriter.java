package org.civicreport.docx.body;

import java.util.List;
import java.util.Locale;
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
import org.civicreport.document.Numbering;
import org.civicreport.document.Span;
import org.civicreport.document.Strong;
import org.civicreport.document.Text;
import org.civicreport.docx.packaging.Address;
import org.civicreport.docx.packaging.Relationships;
import org.civicreport.docx.packaging.XmlWriter;
import org.civicreport.docx.styles.WordStyle;
import org.civicreport.render.RenderFindings;
import org.jspecify.annotations.Nullable;

/** Writes running text as runs. One for each part, since links have relationships of the part they stand in. */
final class InlineWriter implements InlineVisitor<Void> {

    /** So much of a long address tells which one it is. */
    private static final int BEGINNING = 60;

    private final XmlWriter xml;
    private final Runs runs;
    private final Relationships relationships;
    private final Numbering numbering;
    private final Survey survey;
    private final FindingCollector findings;
    private final Footnotes notes;
    private final Locale documentLanguage;
    private RunFormat format = RunFormat.plain();
    private boolean repeating;

    InlineWriter(XmlWriter xml, Relationships relationships, Rendering rendering) {
        this.xml = xml;
        this.runs = new Runs(xml);
        this.relationships = relationships;
        this.numbering = rendering.numbering();
        this.survey = rendering.survey();
        this.findings = rendering.findings();
        this.notes = rendering.notes();
        this.documentLanguage = rendering.document().language();
    }

    /** Writes inlines in the language of their place. */
    void write(List<Inline> inlines, Locale language) {
        within(format.in(unlessDocuments(language)), inlines);
    }

    /** Writes inlines in the language of their place and in a character style. */
    void write(List<Inline> inlines, Locale language, WordStyle style) {
        within(format.in(unlessDocuments(language)).with(style), inlines);
    }

    /** Writes inlines that stand elsewhere too, with no finding of their own. */
    void repeat(List<Inline> inlines, Locale language) {
        repeating = true;
        write(inlines, language);
        repeating = false;
    }

    /** Returns the format of generated text in a language. */
    RunFormat plainIn(Locale language) {
        return RunFormat.plain().in(unlessDocuments(language));
    }

    private @Nullable Locale unlessDocuments(Locale language) {
        return language.equals(documentLanguage) ? null : language;
    }

    private void within(RunFormat inner, List<Inline> inlines) {
        RunFormat outer = format;
        format = inner;
        for (Inline inline : inlines) {
            inline.accept(this);
        }
        format = outer;
    }

    @Override
    public Void visit(Text text) {
        runs.text(text.value(), format);
        return null;
    }

    @Override
    public Void visit(Emphasis emphasis) {
        within(format.emphatically(), emphasis.inlines());
        return null;
    }

    @Override
    public Void visit(Strong strong) {
        within(format.strongly(), strong.inlines());
        return null;
    }

    @Override
    public Void visit(LineBreak lineBreak) {
        runs.element(format, "w:br");
        return null;
    }

    @Override
    public Void visit(Link link) {
        if (!Address.fits(link.href())) {
            if (!repeating) {
                findings.add(RenderFindings.LINK_TOO_LONG, link.href().substring(0, BEGINNING), "docx");
            }
            within(format, link.inlines());
            return null;
        }
        xml.open("w:hyperlink", "r:id", relationships.toAddress(link.href()), "w:history", "1");
        within(format.with(WordStyle.HYPERLINK), link.inlines());
        xml.end();
        return null;
    }

    /** A field where Word can renew the words itself: label and number of a caption, number of a heading. */
    @Override
    public Void visit(CrossReference reference) {
        String target = reference.target().value();
        if (reference.inlines().isEmpty() && survey.isCaptioned(reference.target())) {
            runs.field("REF " + target + " \\h", numbering.reference(reference.target()), format);
            return null;
        }
        if (reference.inlines().isEmpty() && survey.isCounted(reference.target())) {
            String words = numbering.reference(reference.target());
            int number = words.lastIndexOf('\u00A0') + 1;
            runs.text(words.substring(0, number), format);
            runs.field("REF " + target + " \\r \\h", words.substring(number), format);
            return null;
        }
        xml.open("w:hyperlink", "w:anchor", target, "w:history", "1");
        if (reference.inlines().isEmpty()) {
            runs.text(numbering.reference(reference.target()), format.with(WordStyle.HYPERLINK));
        } else {
            within(format.with(WordStyle.HYPERLINK), reference.inlines());
        }
        xml.end();
        return null;
    }

    @Override
    public Void visit(Note note) {
        int number = numbering.note(note.anchor());
        notes.add(note, format.language() == null ? documentLanguage : format.language());
        runs.element(
                RunFormat.of(WordStyle.FOOTNOTE_REFERENCE), "w:footnoteReference", "w:id", Integer.toString(number));
        return null;
    }

    @Override
    public Void visit(Abbreviation abbreviation) {
        runs.text(abbreviation.shortForm(), format);
        return null;
    }

    @Override
    public Void visit(Badge badge) {
        runs.text(badge.word(), format.with(WordStyle.badge(badge.tone())));
        return null;
    }

    @Override
    public Void visit(Span span) {
        within(format.in(unlessDocuments(span.language())), span.inlines());
        return null;
    }

    @Override
    public Void visit(ExtensionInline extension) {
        if (!repeating) {
            findings.add(RenderFindings.NODE_DEGRADED, extension.name(), "docx");
        }
        within(format, extension.fallback());
        return null;
    }
}
