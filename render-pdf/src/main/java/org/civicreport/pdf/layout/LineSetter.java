package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.document.Table;
import org.civicreport.pdf.layout.Box.ContentsBox;
import org.civicreport.pdf.layout.Box.Look;
import org.civicreport.pdf.layout.Box.ParagraphBox;
import org.civicreport.pdf.layout.Frame.DrawingFrame;
import org.civicreport.pdf.layout.Frame.OnPageFrame;
import org.civicreport.pdf.layout.Frame.PageNumberFrame;
import org.civicreport.pdf.layout.Frame.PlaceFrame;
import org.civicreport.pdf.layout.Frame.RectangleFrame;
import org.civicreport.pdf.layout.Frame.TextFrame;
import org.civicreport.pdf.layout.LineBreaker.Line;
import org.civicreport.pdf.text.Face;
import org.civicreport.pdf.text.Metrics;
import org.jspecify.annotations.Nullable;

/** Sets paragraphs: breaks them into lines and places the runs of each line. */
final class LineSetter {

    /** Share of the leading above the base line. */
    private static final double BASELINE = 0.74;

    private static final String SOFT_HYPHEN = "\u00AD";

    /** Room for a page number and the space before it. */
    private static final int NUMBER_ROOM = 30_000;

    private final Metrics metrics;
    private final LineBreaker breaker;
    private final MarkPlacer marks;

    LineSetter(Metrics metrics, LineBreaker breaker) {
        this.metrics = metrics;
        this.breaker = breaker;
        this.marks = new MarkPlacer(metrics);
    }

    LineBreaker breaker() {
        return breaker;
    }

    List<Strip.Content> set(ParagraphBox paragraph, int x, int width) {
        return set(paragraph.before(), paragraph.runs(), paragraph.look(), paragraph.place(), x, width);
    }

    List<Strip.Content> set(ContentsBox entry, int x, int width) {
        int inner = Math.max(1, width - entry.indent() - entry.hanging() - NUMBER_ROOM);
        int start = x + entry.indent() + entry.hanging();
        List<Strip.Content> lines = set(entry.before(), entry.words(), entry.look(), null, start, inner);
        lines.set(0, numbered(lines.get(0), entry, x + entry.indent()));
        Strip.Content last = lines.remove(lines.size() - 1);
        List<Frame> frames = new ArrayList<>(last.pieces().get(0).frames());
        Run sample = entry.words().get(entry.words().size() - 1);
        int baseline = baseline(entry.look());
        int right = x + width;
        int end = start;
        for (Frame frame : frames) {
            end = frame instanceof TextFrame text ? Math.max(end, text.x() + text.width()) : end;
        }
        leader(frames, sample, end + 4_000, right - NUMBER_ROOM + 6_000, baseline);
        frames.add(new PageNumberFrame(
                entry.pageLeaf(), entry.place(), sample.size(), sample.colour(), right, baseline, entry.link()));
        lines.add(Strip.Lines.of(last.before(), last.height(), last.keepWithNext(), frames));
        return lines;
    }

    private Strip.Content numbered(Strip.Content line, ContentsBox entry, int x) {
        Characters characters = breaker.characters(entry.number());
        int width = characters.width(0, characters.length());
        List<Frame> frames = new ArrayList<>();
        place(frames, characters, new Line(0, characters.length(), width, false), entry.look(), x, width);
        frames.addAll(line.pieces().get(0).frames());
        return Strip.Lines.of(line.before(), line.height(), line.keepWithNext(), frames);
    }

    /** Dots on a grid from the right, so that they stand below each other. */
    private void leader(List<Frame> frames, Run sample, int from, int to, int baseline) {
        String dot = ". ";
        int step = metrics.width(Face.REGULAR, dot, sample.size());
        int count = step == 0 ? 0 : (to - from) / step;
        if (count > 0) {
            frames.add(new TextFrame(
                    Frame.LAYOUT,
                    dot.repeat(count),
                    Face.REGULAR,
                    sample.size(),
                    sample.colour(),
                    to - count * step,
                    baseline,
                    count * step,
                    Frame.NO_LINK));
        }
    }

    private List<Strip.Content> set(int before, List<Run> runs, Look look, @Nullable String place, int x, int width) {
        Characters characters = breaker.characters(runs);
        List<Line> lines = breaker.lines(characters, width, look.divides());
        List<Strip.Content> strips = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            List<Frame> frames = new ArrayList<>();
            if (i == 0 && place != null) {
                frames.add(new PlaceFrame(place, x, 0));
            }
            place(frames, characters, lines.get(i), look, x, width);
            boolean last = i == lines.size() - 1;
            boolean keep = last ? look.keepWithNext() : i == 0 || i == lines.size() - 2;
            strips.add(Strip.Lines.of(i == 0 ? before : 0, look.leading(), keep, frames));
        }
        return strips;
    }

    private static int after(@Nullable Seal seal) {
        return seal == null ? 0 : seal.after();
    }

    private static int baseline(Look look) {
        return (int) (look.leading() * BASELINE);
    }

    private void place(List<Frame> frames, Characters characters, Line line, Look look, int x, int width) {
        int free = Math.max(0, width - line.width());
        int at = x;
        if (look.alignment() == Table.Alignment.END) {
            at += free;
        } else if (look.alignment() == Table.Alignment.CENTER) {
            at += free / 2;
        }
        List<Frame> underlines = new ArrayList<>();
        int from = line.from();
        while (from < line.to()) {
            int index = characters.runOf()[from];
            int to = from + 1;
            while (to < line.to() && characters.runOf()[to] == index) {
                to++;
            }
            int advance = characters.width(from, to);
            Run run = characters.runs().get(index);
            boolean begins = from == 0 || characters.runOf()[from - 1] != index;
            int baseline = baseline(look) - run.rise();
            Seal seal = run.seal();
            int icon = begins && seal != null ? seal.before() : 0;
            boolean ends = to == characters.text().length() || characters.runOf()[to] != index;
            int end = ends ? after(seal) : 0;
            if (seal != null) {
                int top = baseline - seal.ascent();
                frames.add(new DrawingFrame(Frame.LAYOUT, seal.border(advance, begins, ends), at, top));
                if (begins) {
                    int drop = (seal.height() - seal.size()) / 2;
                    frames.add(new DrawingFrame(Frame.LAYOUT, seal.icon(), at + seal.inset(), top + drop));
                }
            }
            if (begins && run.place() != null) {
                frames.add(new PlaceFrame(run.place(), at, 0));
            }
            boolean hyphen = line.hyphen() && to == line.to();
            String text = drawn(characters.text().substring(from, to), hyphen);
            if (hyphen) {
                advance += metrics.width(run.face(), SOFT_HYPHEN, run.size());
            }
            TextFrame words = new TextFrame(
                    run.leaf(),
                    text,
                    run.face(),
                    run.size(),
                    run.colour(),
                    at + icon,
                    baseline,
                    advance - icon - end,
                    run.link());
            if (run.onPage() == null) {
                frames.addAll(marks.place(words));
            } else if (begins) {
                frames.add(new OnPageFrame(words, run.onPage(), x + line.width()));
            }
            if (run.style().underlined()) {
                int seen = characters.width(from, characters.visibleEnd(from, to))
                        + (hyphen ? advance - characters.width(from, to) : 0);
                underlines.add(new RectangleFrame(
                        Frame.LAYOUT, run.colour(), at, baseline + run.size() / 9, seen, run.size() / 18));
            }
            at += advance;
            from = to;
        }
        frames.addAll(underlines);
    }

    /**
     * A hyphen at a line's end is drawn as soft hyphen, wherever it comes from: who copies or searches the text gets the
     * whole word. Others aren't seen; a forced break is a space for those who read on.
     */
    private static String drawn(String text, boolean hyphen) {
        String bare = text.replace('\n', ' ').replace(SOFT_HYPHEN, "");
        return hyphen ? bare + SOFT_HYPHEN : bare;
    }
}
