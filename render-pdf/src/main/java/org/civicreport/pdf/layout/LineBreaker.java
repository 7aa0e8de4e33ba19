package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.pdf.text.Metrics;

/**
 * Breaks text into lines, each as full as it can be: after spaces, after hyphens and slashes between letters, at soft
 * hyphens. A word wider than the line is broken where the line is full, so that nothing overflows.
 */
final class LineBreaker {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    private final Metrics metrics;

    LineBreaker(Metrics metrics) {
        this.metrics = metrics;
    }

    /**
     * A line, as a range of the paragraph's characters.
     *
     * @param from its first character
     * @param to behind its last character
     * @param width how wide it is without the spaces at its end
     */
    record Line(int from, int to, int width) {}

    /**
     * A paragraph's characters with their widths.
     *
     * @param text the texts of all runs
     * @param advances the width of each character, in 1/1000 pt; of a surrogate pair at the first
     * @param runOf the run that each character belongs to
     */
    record Characters(String text, int[] advances, int[] runOf, List<Run> runs) {}

    Characters characters(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        int[] advances = new int[text.length()];
        int[] runOf = new int[text.length()];
        int at = 0;
        for (int r = 0; r < runs.size(); r++) {
            Run run = runs.get(r);
            int end = at + run.text().length();
            Seal seal = run.seal();
            int icon = seal == null ? 0 : seal.before();
            while (at < end) {
                int codePoint = text.codePointAt(at);
                int units = codePoint == SOFT_HYPHEN ? 0 : Math.max(0, metrics.advance(run.face(), codePoint));
                advances[at] = (int) ((long) units * run.size() / 1000) + icon;
                icon = 0;
                runOf[at++] = r;
                if (Character.isSupplementaryCodePoint(codePoint)) {
                    runOf[at++] = r;
                }
            }
            if (seal != null && end > 0) {
                advances[end - 1] += seal.after();
            }
        }
        return new Characters(text.toString(), advances, runOf, runs);
    }

    List<Line> lines(Characters characters, int width) {
        List<Line> lines = new ArrayList<>();
        int length = characters.text().length();
        int start = 0;
        int chance = -1;
        int chanceWidth = 0;
        int total = 0;
        int visible = 0;
        for (int i = 0; i < length; i++) {
            char c = characters.text().charAt(i);
            boolean space = isSpace(c);
            int advance = characters.advances()[i];
            while (!space && total + advance > width && i > start && !Character.isLowSurrogate(c)) {
                boolean atChance = chance > start;
                int end = atChance ? chance : forced(characters.text(), start, i);
                lines.add(new Line(start, end, atChance ? chanceWidth : visible));
                start = end;
                total = 0;
                for (int k = start; k < i; k++) {
                    total += characters.advances()[k];
                }
                visible = total;
                chance = -1;
            }
            total += advance;
            if (!space) {
                visible = total;
            }
            if (c == '\n') {
                lines.add(new Line(start, i + 1, visible));
                start = i + 1;
                total = 0;
                visible = 0;
                chance = -1;
            } else if (isChance(characters, i)) {
                chance = i + 1;
                chanceWidth = visible + (c == SOFT_HYPHEN ? hyphen(characters, i) : 0);
                if (chanceWidth > width) {
                    chance = -1;
                }
            }
        }
        if (start < length || lines.isEmpty()) {
            lines.add(new Line(start, length, visible));
        }
        return lines;
    }

    /** There is no room for the hyphen that a soft hyphen at the line's end would show. */
    private static int forced(String text, int start, int full) {
        return text.charAt(full - 1) == SOFT_HYPHEN && full - 1 > start ? full - 1 : full;
    }

    /** Returns the width of the widest piece that can't be broken. */
    int widestPiece(Characters characters) {
        int widest = 0;
        int piece = 0;
        for (int i = 0; i < characters.text().length(); i++) {
            if (!isSpace(characters.text().charAt(i))) {
                piece += characters.advances()[i];
                widest = Math.max(widest, piece);
            }
            if (isChance(characters, i)) {
                piece = 0;
            }
        }
        return widest;
    }

    /** Returns the width that one line for everything would have. */
    int width(Characters characters) {
        long sum = 0;
        for (int advance : characters.advances()) {
            sum += advance;
        }
        return (int) Math.min(sum, Integer.MAX_VALUE / 4);
    }

    private int hyphen(Characters characters, int at) {
        Run run = characters.runs().get(characters.runOf()[at]);
        return metrics.width(run.face(), String.valueOf(SOFT_HYPHEN), run.size());
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c >= '\u2000' && c <= '\u200A' && c != '\u2007' || c == '\u3000';
    }

    private static boolean isChance(Characters characters, int at) {
        String text = characters.text();
        if (at + 1 >= text.length()) {
            return false;
        }
        int run = characters.runOf()[at];
        if (characters.runs().get(run).together() && characters.runOf()[at + 1] == run) {
            return false;
        }
        char c = text.charAt(at);
        char next = text.charAt(at + 1);
        if (isSpace(c)) {
            return !isSpace(next);
        }
        if (c == SOFT_HYPHEN || c == ZERO_WIDTH_SPACE) {
            return true;
        }
        boolean joins = c == '-' || c == '\u2010' || c == '/' || c == '\u2013' || c == '\u2014';
        return joins && at > 0 && Character.isLetter(text.charAt(at - 1)) && Character.isLetterOrDigit(next);
    }
}
