package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.civicreport.pdf.layout.Run.Wrap;
import org.civicreport.pdf.tagging.StructureBuilder;
import org.civicreport.pdf.tagging.Tag;
import org.civicreport.pdf.text.Face;
import org.civicreport.pdf.text.Segment;
import org.civicreport.render.Colour;
import org.civicreport.render.RenderFindings;
import org.jspecify.annotations.Nullable;

/** Turns inlines into runs, and writes their structure into the open element. */
final class InlineRuns implements InlineVisitor<Void> {

    /** A page number as wide as any up to 999: digits are all equally wide. */
    private static final int PLACEHOLDER = 888;

    private final Preparation preparation;
    private final StructureBuilder structure;
    private final List<Run> runs = new ArrayList<>();
    private TextStyle style;
    private int rise;
    private int link = Frame.NO_LINK;
    private Wrap wrap = Wrap.WORDS;
    private Locale language;
    private @Nullable String place;
    private @Nullable String onPage;

    private InlineRuns(Preparation preparation, TextStyle style) {
        this.preparation = preparation;
        this.structure = preparation.structure();
        this.style = style;
        this.language = preparation.language();
    }

    static InlineRuns begin(Preparation preparation, TextStyle style) {
        return new InlineRuns(preparation, style);
    }

    /** Adds inlines. */
    InlineRuns inlines(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return this;
    }

    /** Adds text. */
    InlineRuns text(String text) {
        words(text, null);
        return this;
    }

    /** Adds a generated mark. */
    InlineRuns mark(String text) {
        structure.open(Tag.LBL);
        words(text, null);
        structure.close();
        return this;
    }

    /** Everything that is added between this and {@link #endLink} belongs to a link. */
    InlineRuns beginLink(int number) {
        link = number;
        return this;
    }

    /** Ends what {@link #beginLink} began. */
    InlineRuns endLink() {
        link = Frame.NO_LINK;
        return this;
    }

    List<Run> runs() {
        return runs;
    }

    private void words(String text, @Nullable Seal seal) {
        Seal next = seal;
        for (Segment segment : preparation.fallback().divide(style.face(), text)) {
            int leaf;
            if (segment.meant() == null) {
                leaf = structure.leaf();
            } else {
                structure.open(Tag.SPAN).actualText(segment.meant());
                leaf = structure.leaf();
                structure.close();
            }
            runs.add(new Run(
                    leaf,
                    segment.shown(),
                    segment.face(),
                    style,
                    rise,
                    link,
                    segment.meant() == null ? wrap : Wrap.WHOLE,
                    language,
                    place,
                    onPage,
                    next));
            next = null;
            place = null;
        }
    }

    private void styled(TextStyle inner, List<Inline> inlines) {
        TextStyle outer = style;
        style = inner;
        inlines(inlines);
        style = outer;
    }

    @Override
    public Void visit(Text text) {
        words(text.value(), null);
        return null;
    }

    @Override
    public Void visit(Emphasis emphasis) {
        styled(style.emphasised(), emphasis.inlines());
        return null;
    }

    @Override
    public Void visit(Strong strong) {
        styled(style.strong(), strong.inlines());
        return null;
    }

    @Override
    public Void visit(LineBreak lineBreak) {
        runs.add(new Run(
                structure.leaf(), "\n", Face.REGULAR, style, 0, Frame.NO_LINK, Wrap.WORDS, language, null, null, null));
        return null;
    }

    @Override
    public Void visit(Link target) {
        String words = PlainText.of(target.inlines());
        int number = structure.openLink(target.href(), null, words + " (" + target.href() + ")");
        linked(number, target.inlines());
        printed(target.href(), words);
        endLink(number);
        return null;
    }

    /** On paper nobody can click: the address follows the words, unless these say it. */
    private void printed(String href, String words) {
        String address = href.replaceFirst("^https?://", "").replaceFirst("/$", "");
        if (href.startsWith("http") && !words.contains(address)) {
            Wrap outer = wrap;
            wrap = Wrap.ADDRESS;
            mark("\u00A0(" + address + ")");
            wrap = outer;
        }
    }

    @Override
    public Void visit(CrossReference reference) {
        List<Inline> words = reference.inlines().isEmpty()
                ? List.of(new Text(preparation.numbering().reference(reference.target())))
                : reference.inlines();
        String target = reference.target().value();
        structure.open(Tag.REFERENCE);
        int number = structure.openLink(null, target, PlainText.of(words));
        linked(number, words);
        onPage(target);
        endLink(number);
        structure.close();
        return null;
    }

    private void onPage(String target) {
        structure.open(Tag.LBL);
        words(" ", null);
        wrap = Wrap.WHOLE;
        onPage = target;
        words(preparation.document().labels().onPage(PLACEHOLDER), null);
        onPage = null;
        wrap = Wrap.WORDS;
        structure.close();
    }

    private void linked(int number, List<Inline> words) {
        link = number;
        styled(style.coloured(preparation.theme().accent()).underline(), words);
    }

    private void endLink(int number) {
        link = Frame.NO_LINK;
        structure.closeLink(number);
    }

    @Override
    public Void visit(Note note) {
        preparation.notes().add(note, language);
        String number =
                preparation.document().labels().number(preparation.numbering().note(note.anchor()));
        TextStyle outer = style;
        structure.open(Tag.REFERENCE);
        link = structure.openLink(null, NotePlaces.note(note), preparation.label(Label.NOTE) + '\u00A0' + number);
        rise = style.size() * 35 / 100;
        style = style.sized(style.size() * 65 / 100, style.leading())
                .coloured(preparation.theme().accent());
        structure.open(Tag.LBL);
        place = NotePlaces.mark(note);
        words(number, null);
        structure.close();
        structure.closeLink(link);
        structure.close();
        style = outer;
        rise = 0;
        link = Frame.NO_LINK;
        return null;
    }

    @Override
    public Void visit(Abbreviation abbreviation) {
        structure.open(Tag.SPAN).expansion(abbreviation.expansion());
        words(abbreviation.shortForm(), null);
        structure.close();
        return null;
    }

    @Override
    public Void visit(Badge badge) {
        TextStyle outer = style;
        Colour colour = preparation.theme().tone(badge.tone());
        style = style.strong().coloured(colour);
        wrap = Wrap.WHOLE;
        structure.open(Tag.SPAN);
        words(badge.word(), new Seal(badge.tone(), colour, preparation.theme().background(), style.size()));
        structure.close();
        wrap = Wrap.WORDS;
        style = outer;
        return null;
    }

    @Override
    public Void visit(Span span) {
        Locale outer = language;
        language = span.language();
        structure.open(Tag.SPAN).language(language);
        inlines(span.inlines());
        structure.close();
        language = outer;
        return null;
    }

    @Override
    public Void visit(ExtensionInline extension) {
        preparation.report(RenderFindings.NODE_DEGRADED, extension.name(), "PDF");
        inlines(extension.fallback());
        return null;
    }
}
