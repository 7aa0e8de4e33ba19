package org.civicreport.pdf.layout;

import java.util.List;
import org.civicreport.pdf.text.Metrics;

/**
 * A paragraph's characters with their widths.
 *
 * @param text the texts of all runs
 * @param edges where each character begins, in 1/1000 pt, and where the last one ends; the second half of a surrogate pair
 *     has no width
 * @param runOf the run that each character belongs to
 * @param runs the runs
 */
record Characters(String text, long[] edges, int[] runOf, List<Run> runs) {

    static final char SOFT_HYPHEN = '\u00AD';

    static Characters of(List<Run> runs, Metrics metrics) {
        StringBuilder all = new StringBuilder();
        runs.forEach(run -> all.append(run.text()));
        String text = all.toString();
        long[] edges = new long[text.length() + 1];
        int[] runOf = new int[text.length()];
        int at = 0;
        for (int r = 0; r < runs.size(); r++) {
            Run run = runs.get(r);
            Seal seal = run.seal();
            int extra = seal == null ? 0 : seal.before();
            int end = at + run.text().length();
            while (at < end) {
                int codePoint = text.codePointAt(at);
                int units = codePoint == SOFT_HYPHEN ? 0 : Math.max(0, metrics.advance(run.face(), codePoint));
                long edge = edges[at] + (long) units * run.size() / 1000 + extra;
                extra = 0;
                for (int k = Character.charCount(codePoint); k > 0; k--) {
                    runOf[at++] = r;
                    edges[at] = edge;
                }
            }
            if (seal != null) {
                edges[at] += seal.after();
            }
        }
        return new Characters(text, edges, runOf, runs);
    }

    int length() {
        return text.length();
    }

    /** Returns the width from one character to before another. */
    int width(int from, int to) {
        return (int) Math.min(edges[to] - edges[from], Integer.MAX_VALUE / 4);
    }

    /** Returns where what is seen ends, if a line ends before a character: spaces at its end take no room. */
    int visibleEnd(int from, int to) {
        int end = to;
        while (end > from && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    Run run(int at) {
        return runs.get(runOf[at]);
    }

    /** Returns the width of the hyphen that a line ends with which is broken before a character. */
    int hyphen(int at, Metrics metrics) {
        Run run = run(at - 1);
        return metrics.width(run.face(), String.valueOf(SOFT_HYPHEN), run.size());
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c >= '\u2000' && c <= '\u200A' && c != '\u2007' || c == '\u3000';
    }
}
