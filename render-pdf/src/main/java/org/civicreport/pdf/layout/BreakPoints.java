package org.civicreport.pdf.layout;

import java.util.Arrays;
import java.util.Locale;
import org.civicreport.pdf.layout.Run.Wrap;
import org.civicreport.pdf.text.LineBreaks;
import org.civicreport.pdf.text.Metrics;
import org.civicreport.text.Hyphenation;

/** The places where lines of a paragraph may end, and what it costs to end one there. */
final class BreakPoints {

    /** Costs are shares of a line that stay empty, in percent, squared: a hyphen is worth about 16 percent. */
    static final int HYPHEN = 256;

    private static final int SOFT_HYPHEN = 100;
    private static final int DASH = 30;
    private static final int SLASH = 60;
    private static final int ADDRESS = 120;
    private static final int ANYWHERE = 4_000;

    private static final int NO_HYPHEN = -1;
    private static final int SHORTEST_WORD = 7;
    private static final int SHORTEST_PIECE = 3;
    private static final String ADDRESS_SIGNS = "/?&=#._-~+,;%";

    private final Characters characters;
    private final Metrics metrics;
    private int[] at = new int[32];
    private int[] costs = new int[32];
    private int[] visible = new int[32];
    private int[] hyphens = new int[32];
    private int count;
    private int tokenEnd;
    private boolean tokenIsAddress;

    private BreakPoints(Characters characters, Metrics metrics) {
        this.characters = characters;
        this.metrics = metrics;
    }

    /** How far words are divided. */
    enum Division {
        /** Only where their author put a hyphen. */
        NONE,
        /** Words wider than a line, where the patterns say. */
        WIDE_WORDS,
        /** Where the patterns say. */
        WORDS,
        /** Pieces wider than a line, anywhere. */
        ANYWHERE
    }

    int count() {
        return count;
    }

    int at(int point) {
        return at[point];
    }

    int cost(int point) {
        return costs[point];
    }

    /** Tells whether a line that ends here shows a hyphen that the text doesn't have. */
    boolean hyphen(int point) {
        return hyphens[point] != NO_HYPHEN;
    }

    /** Returns how wide a line is that begins at a character and ends here, with a hyphen if it shows one. */
    int width(int from, int point) {
        return natural(from, point) + Math.max(0, hyphens[point]);
    }

    /** Returns how wide it is without the hyphen. */
    int natural(int from, int point) {
        return visible[point] <= from ? 0 : characters.width(from, visible[point]);
    }

    private void add(int position, int cost, boolean hyphen) {
        if (count == at.length) {
            at = Arrays.copyOf(at, count * 2);
            costs = Arrays.copyOf(costs, count * 2);
            visible = Arrays.copyOf(visible, count * 2);
            hyphens = Arrays.copyOf(hyphens, count * 2);
        }
        at[count] = position;
        costs[count] = cost;
        visible[count] = characters.visibleEnd(count == 0 ? 0 : visible[count - 1], position);
        hyphens[count++] = hyphen ? characters.hyphen(position, metrics) : NO_HYPHEN;
    }

    /** Returns those that the text has without dividing words, the end included. */
    static BreakPoints of(Characters characters, int from, int to, Metrics metrics) {
        BreakPoints points = new BreakPoints(characters, metrics);
        String text = characters.text();
        byte[] breaks = LineBreaks.of(text.substring(from, to));
        boolean address = false;
        for (int i = from + 1; i < to; i++) {
            char last = text.charAt(i - 1);
            address = !Characters.isSpace(last)
                    && (address || text.startsWith("://", i - 1) || i >= 4 && text.startsWith("www.", i - 4));
            Run run = characters.run(i);
            boolean inside = characters.runOf()[i - 1] == characters.runOf()[i];
            if (inside && run.wrap() == Wrap.WHOLE) {
                continue;
            }
            boolean inAddress = address || inside && run.wrap() == Wrap.ADDRESS;
            if (inAddress && ADDRESS_SIGNS.indexOf(last) >= 0 && ADDRESS_SIGNS.indexOf(text.charAt(i)) < 0) {
                points.add(i, ADDRESS, false);
            } else if (breaks[i - from] != LineBreaks.NEVER && !(inAddress && !Characters.isSpace(last))) {
                points.addAllowed(from, i, last);
            }
        }
        points.add(to, 0, false);
        return points;
    }

    private void addAllowed(int from, int i, char last) {
        if (Characters.isSpace(last)) {
            add(i, BoundWords.cost(characters.text(), from, i), false);
        } else if (last == '\u200B') {
            add(i, 0, false);
        } else if (last == Characters.SOFT_HYPHEN) {
            add(i, SOFT_HYPHEN, true);
        } else if (last == '/') {
            add(i, SLASH, false);
        } else if (last != '-' && last != '\u2010') {
            add(i, DASH, false);
        } else if (hasWordBefore(from, i - 1)) {
            add(i, Character.isDigit(characters.text().charAt(i - 2)) ? BoundWords.BOUND : DASH, false);
        }
    }

    /** "E-" is no line's end. */
    private boolean hasWordBefore(int from, int hyphen) {
        return hyphen - 2 >= from
                && Character.isLetterOrDigit(characters.text().charAt(hyphen - 1))
                && Character.isLetterOrDigit(characters.text().charAt(hyphen - 2));
    }

    /** Returns these with those inside words, or inside what is wider than a line. */
    BreakPoints divided(int from, int width, Division division, Hyphenation hyphenation) {
        BreakPoints more = new BreakPoints(characters, metrics);
        int start = from;
        for (int p = 0; p < count; p++) {
            int end = at[p];
            boolean wide = width(start, p) > width;
            if (division == Division.ANYWHERE && wide) {
                more.anywhere(start, visible[p]);
            } else if (wide || division == Division.WORDS && !isInDate(p)) {
                more.words(from, start, visible[p], hyphenation);
            }
            more.add(end, costs[p], hyphen(p));
            start = end;
        }
        return more;
    }

    /** Tells whether what ends at a point belongs to a date, as a month's name does. */
    private boolean isInDate(int point) {
        return costs[point] >= BoundWords.DATE || point > 0 && costs[point - 1] >= BoundWords.DATE;
    }

    private void anywhere(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int kind = Character.getType(characters.text().codePointAt(i));
            boolean attached = Character.isLowSurrogate(characters.text().charAt(i))
                    || kind == Character.NON_SPACING_MARK
                    || kind == Character.ENCLOSING_MARK;
            if (!attached) {
                add(i, ANYWHERE, false);
            }
        }
    }

    private void words(int paragraph, int from, int to, Hyphenation hyphenation) {
        String text = characters.text();
        int i = from;
        while (i < to) {
            int start = i;
            while (i < to && Character.isLetter(text.charAt(i))) {
                i++;
            }
            if (i - start >= SHORTEST_WORD && isPlainWord(from, start, i, to) && !isInAddress(paragraph, start)) {
                Locale language = characters.run(start).language();
                for (int point : hyphenation.points(text.substring(start, i), language)) {
                    if (point >= SHORTEST_PIECE && point <= i - start - SHORTEST_PIECE) {
                        add(start + point, HYPHEN, true);
                    }
                }
            }
            i = Math.max(i, start + 1);
        }
    }

    /** Names in capitals and parts of addresses, file names, "Bürger*innen" stay whole; so does what an author divided. */
    private boolean isPlainWord(int from, int start, int end, int to) {
        String text = characters.text();
        if (start > from && !isEdge(text.charAt(start - 1)) || end < to && !isEdge(text.charAt(end))) {
            return false;
        }
        for (int i = start; i < end; i++) {
            boolean foreign =
                    !characters.run(i).language().equals(characters.run(start).language());
            if (foreign || characters.run(i).wrap() != Wrap.WORDS) {
                return false;
            }
            if (i > start && Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEdge(char c) {
        return "\u00AD@*_:=\\".indexOf(c) < 0 && !Character.isDigit(c);
    }

    /** Looks at everything between two spaces, once. */
    private boolean isInAddress(int from, int start) {
        if (start >= tokenEnd) {
            String text = characters.text();
            int begin = start;
            while (begin > tokenEnd && begin > from && !Characters.isSpace(text.charAt(begin - 1))) {
                begin--;
            }
            tokenEnd = start;
            while (tokenEnd < text.length() && !Characters.isSpace(text.charAt(tokenEnd))) {
                tokenEnd++;
            }
            String token = text.substring(begin, tokenEnd);
            tokenIsAddress = token.contains("://") || token.contains("www.") || token.indexOf('@') >= 0;
        }
        return tokenIsAddress;
    }
}
