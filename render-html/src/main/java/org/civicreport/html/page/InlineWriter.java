package org.civicreport.html.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.civicreport.document.Abbreviation;
import org.civicreport.document.Badge;
import org.civicreport.document.CrossReference;
import org.civicreport.document.Emphasis;
import org.civicreport.document.ExtensionInline;
import org.civicreport.document.Inline;
import org.civicreport.document.InlineVisitor;
import org.civicreport.document.Label;
import org.civicreport.document.LineBreak;
import org.civicreport.document.Link;
import org.civicreport.document.Note;
import org.civicreport.document.PlainText;
import org.civicreport.document.Span;
import org.civicreport.document.Strong;
import org.civicreport.document.Text;
import org.civicreport.document.Tone;
import org.civicreport.html.embedding.ElementRole;
import org.civicreport.html.markup.Markup;
import org.civicreport.render.RenderFindings;

/** Writes inlines, and keeps the notes for the end of the page. */
final class InlineWriter implements InlineVisitor<Void> {

    private final Rendering rendering;
    private final Markup markup;
    private final List<Note> notes = new ArrayList<>();
    private final Map<Tone, String> badgeClasses = new EnumMap<>(Tone.class);
    private Locale language;
    private DividedWords words;
    private boolean narrow;

    InlineWriter(Rendering rendering) {
        this.rendering = rendering;
        this.markup = rendering.markup();
        this.language = rendering.document().language();
        for (Tone tone : Tone.values()) {
            badgeClasses.put(
                    tone,
                    (Symbols.toneClass(tone) + " " + rendering.form().classes().ofBadge(tone)).strip());
        }
        this.words = rendering.softHyphens().in(language);
    }

    void write(List<Inline> inlines) {
        // Without an iterator: most texts are a single inline, and there are very many.
        for (int i = 0; i < inlines.size(); i++) {
            inlines.get(i).accept(this);
        }
    }

    /** Writes what stands where lines are short: its long words are divided. */
    void writeNarrow(List<Inline> inlines) {
        boolean outer = setNarrow(true);
        write(inlines);
        setNarrow(outer);
    }

    /** Sets whether lines are short from here on, and returns whether they were. */
    boolean setNarrow(boolean value) {
        boolean before = narrow;
        narrow = value;
        return before;
    }

    /** Sets the language from here on, and returns the one before. */
    Locale setLanguage(Locale value) {
        Locale before = language;
        language = value;
        words = rendering.softHyphens().in(value);
        return before;
    }

    /** Writes words of the document. */
    private void words(String text) {
        if (narrow) {
            words.write(markup, text);
        } else {
            markup.text(text);
        }
    }

    /** Returns the notes whose marks were written, in their order. */
    List<Note> notes() {
        return List.copyOf(notes);
    }

    private Void element(ElementRole role, List<Inline> inlines) {
        markup.open(role);
        write(inlines);
        markup.close();
        return null;
    }

    @Override
    public Void visit(Text text) {
        words(text.value());
        return null;
    }

    @Override
    public Void visit(Emphasis emphasis) {
        return element(ElementRole.EMPHASIS, emphasis.inlines());
    }

    @Override
    public Void visit(Strong strong) {
        return element(ElementRole.STRONG, strong.inlines());
    }

    @Override
    public Void visit(LineBreak lineBreak) {
        markup.leaf(ElementRole.LINE_BREAK).line();
        return null;
    }

    @Override
    public Void visit(Link link) {
        // In print the address stands behind every other link's text.
        boolean address = PlainText.of(link.inlines()).equals(link.href());
        markup.open(ElementRole.LINK, address ? "address" : "").href(link.href());
        write(link.inlines());
        markup.close();
        return null;
    }

    @Override
    public Void visit(CrossReference reference) {
        markup.open(ElementRole.REFERENCE).target(reference.target().value(), "");
        if (reference.inlines().isEmpty()) {
            markup.text(rendering.numbering().reference(reference.target()));
        } else {
            write(reference.inlines());
        }
        markup.close();
        return null;
    }

    @Override
    public Void visit(Note note) {
        notes.add(note);
        markup.open(ElementRole.NOTE_MARK);
        markup.open(ElementRole.NOTE_LINK)
                .id(note.anchor().value(), Ids.MARK)
                .target(note.anchor().value(), "");
        markup.attribute("role", "doc-noteref");
        markup.open(ElementRole.HIDDEN_TEXT)
                .text(rendering.label(Label.NOTE) + " ")
                .close();
        markup.text(number(note)).close().close();
        return null;
    }

    private String number(Note note) {
        return rendering.document().labels().number(rendering.numbering().note(note.anchor()));
    }

    @Override
    public Void visit(Abbreviation abbreviation) {
        markup.open(ElementRole.ABBREVIATION).attribute("title", abbreviation.expansion());
        markup.text(abbreviation.shortForm()).close();
        return null;
    }

    @Override
    public Void visit(Badge badge) {
        markup.open(ElementRole.BADGE, Objects.requireNonNull(badgeClasses.get(badge.tone())));
        rendering.symbols().icon(markup, badge.tone());
        words(badge.word());
        markup.close();
        return null;
    }

    @Override
    public Void visit(Span span) {
        markup.open(ElementRole.LANGUAGE);
        language(markup, span.language());
        Locale outer = setLanguage(span.language());
        write(span.inlines());
        setLanguage(outer);
        markup.close();
        return null;
    }

    @Override
    public Void visit(ExtensionInline extension) {
        rendering.report(RenderFindings.NODE_DEGRADED, extension.name(), "html");
        write(extension.fallback());
        return null;
    }

    /** Writes language and, where it isn't the one that follows from the document, direction. */
    static Markup language(Markup markup, Locale language) {
        markup.attribute("lang", language.toLanguageTag());
        return markup.attribute("dir", WritingDirection.of(language));
    }
}
