package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.pdf.layout.BreakPoints.Division;
import org.civicreport.pdf.text.Metrics;
import org.civicreport.render.Cancellation;
import org.civicreport.text.Hyphenation;

/**
 * Breaks paragraphs into lines, looking at the whole paragraph (Knuth and Plass, "Breaking paragraphs into lines", 1981):
 * of all ways it takes the one whose lines are most evenly full, with as few hyphens as that allows. Lines are ragged at
 * the right, which is easier to read for many than spaces of different width. What is wider than a line is broken
 * anywhere, so that nothing overflows.
 */
final class LineBreaker {

    /** Lines this empty, in percent, make it worth to divide words. */
    private static final int RAGGED = 13;

    /** Lines that are too few for an eye to follow their ends. */
    private static final int FEW = 4;

    private final Metrics metrics;
    private final Hyphenation hyphenation;
    private final Cancellation cancellation;

    LineBreaker(Metrics metrics, Hyphenation hyphenation, Cancellation cancellation) {
        this.metrics = metrics;
        this.hyphenation = hyphenation;
        this.cancellation = cancellation;
    }

    /**
     * A line, as a range of the paragraph's characters.
     *
     * @param from its first character
     * @param to behind its last character
     * @param width how wide it is without the spaces at its end, and with its hyphen
     * @param hyphen whether it ends with a hyphen that the text doesn't have
     */
    record Line(int from, int to, int width, boolean hyphen) {}

    /** Returns a paragraph's characters. A table asks for those of each cell, so its rendering can be ended in any row. */
    Characters characters(List<Run> runs) {
        cancellation.check();
        return Characters.of(runs, metrics);
    }

    /**
     * Breaks a paragraph.
     *
     * @param characters its characters
     * @param width how wide a line can be
     * @param divides whether words may be divided that a line has room for; where they mayn't, as in headings, the last
     *     line is no shorter than it must be
     */
    List<Line> lines(Characters characters, int width, boolean divides) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < characters.length()) {
            int feed = characters.text().indexOf('\n', start);
            int end = feed < 0 ? characters.length() : feed + 1;
            lines(lines, characters, start, end, width, divides);
            start = end;
        }
        if (lines.isEmpty()) {
            lines.add(new Line(0, 0, 0, false));
        }
        return lines;
    }

    private void lines(List<Line> lines, Characters characters, int from, int to, int width, boolean divides) {
        int visible = characters.visibleEnd(from, to);
        if (characters.width(from, visible) <= width) {
            lines.add(new Line(from, to, characters.width(from, visible), false));
            return;
        }
        BreakPoints whole = BreakPoints.of(characters, from, to, metrics);
        OptimumFit fit = new OptimumFit(from, width, !divides, cancellation);
        List<Line> found = fit.lines(whole, false);
        if (divides && (found.isEmpty() || isRagged(found, width))) {
            List<Line> divided = fit.lines(whole.divided(from, width, Division.WORDS, hyphenation), false);
            found = isBetter(divided, found) ? divided : found;
        }
        if (found.isEmpty()) {
            BreakPoints more = whole.divided(from, width, Division.WIDE_WORDS, hyphenation);
            found = fit.lines(more, false);
            if (found.isEmpty()) {
                found = fit.lines(more.divided(from, width, Division.ANYWHERE, hyphenation), true);
            }
        }
        lines.addAll(found);
    }

    /** Of few lines nobody sees how even they are, but words are divided: each of them has to save a line. */
    private static boolean isBetter(List<Line> divided, List<Line> whole) {
        if (divided.isEmpty() || whole.isEmpty() || whole.size() > FEW) {
            return !divided.isEmpty();
        }
        long hyphens = divided.stream().filter(Line::hyphen).count();
        return hyphens <= whole.size() - divided.size();
    }

    private static boolean isRagged(List<Line> lines, int width) {
        for (Line line : lines.subList(0, lines.size() - 1)) {
            if ((width - line.width()) * 100L > (long) width * RAGGED) {
                return true;
            }
        }
        return false;
    }

    /** Returns a paragraph's pieces, which lines end between. */
    Pieces pieces(Characters characters) {
        Pieces pieces = new Pieces(characters.width(0, characters.length()));
        int start = 0;
        while (start < characters.length()) {
            int feed = characters.text().indexOf('\n', start);
            int end = feed < 0 ? characters.length() : feed + 1;
            BreakPoints points = BreakPoints.of(characters, start, end, metrics);
            int from = start;
            int groupFrom = start;
            for (int p = 0; p < points.count(); p++) {
                pieces.add(points.natural(from, p), characters.width(from, points.at(p)));
                from = points.at(p);
                if (points.cost(p) < BoundWords.YEAR) {
                    pieces.addGroup(points.natural(groupFrom, p));
                    groupFrom = from;
                }
            }
            start = end;
        }
        return pieces;
    }
}
