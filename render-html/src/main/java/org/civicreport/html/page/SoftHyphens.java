package org.civicreport.html.page;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.civicreport.html.markup.Markup;
import org.civicreport.text.Hyphenation;

/**
 * Writes text for narrow places, headings, cells and the like, with soft hyphens (U+00AD) in its long words, since not
 * every browser knows where to divide them. Whoever searches or compares takes soft hyphens out. Running text gets none, and
 * neither do addresses and identifiers, which readers copy.
 *
 * <p>Reports say the same words again and again, so a renderer keeps one of these. Thread-safe.
 */
public final class SoftHyphens {

    /** From so many letters on, a word is divided; shorter ones read better whole. */
    private static final int SHORTEST = 12;

    /** What is kept is bounded, whatever a server's reports say. */
    private static final int MOST_WORDS = 4096;

    private static final int MOST_LANGUAGES = 8;

    private static final char SOFT_HYPHEN = '\u00AD';

    /** Letters beside one of these are part of an address, a path or a name for machines. */
    private static final String NO_PROSE = "@_/\\.:#0123456789" + SOFT_HYPHEN;

    private final Hyphenation hyphenation;
    private final Map<Locale, Map<String, String>> known = new ConcurrentHashMap<>();

    /**
     * Begins without words.
     *
     * @param hyphenation says where they can be divided
     */
    public SoftHyphens(Hyphenation hyphenation) {
        this.hyphenation = hyphenation;
    }

    /** Writes a text with soft hyphens. */
    void write(Markup markup, String text, Locale language) {
        Map<String, String> words = known(language);
        int written = 0;
        for (int begin = longWord(text, 0); begin < text.length(); ) {
            int end = endOfWord(text, begin + SHORTEST);
            if (isProse(text, begin, end)) {
                markup.text(text, written, begin).text(divided(text.substring(begin, end), language, words));
                written = end;
            }
            begin = longWord(text, end);
        }
        markup.text(text, written, text.length());
    }

    private Map<String, String> known(Locale language) {
        Map<String, String> words = known.get(language);
        if (words == null) {
            words = new ConcurrentHashMap<>();
            if (known.size() < MOST_LANGUAGES) {
                known.put(language, words);
            }
        }
        return words;
    }

    private String divided(String word, Locale language, Map<String, String> words) {
        String divided = words.get(word);
        if (divided == null) {
            StringBuilder pieces = new StringBuilder(word);
            int[] points = hyphenation.points(word, language);
            for (int i = points.length - 1; i >= 0; i--) {
                pieces.insert(points[i], SOFT_HYPHEN);
            }
            divided = pieces.toString();
            if (words.size() < MOST_WORDS) {
                words.put(word, divided);
            }
        }
        return divided;
    }

    /**
     * Returns how many characters the longest piece takes that stays in one line. A word that is divided counts as the
     * shortest such: hardly a syllable is longer.
     *
     * @param least what is returned at least; shorter pieces are skipped
     */
    static int longestPiece(String text, int least) {
        int longest = least;
        for (int begin = 0; begin + longest < text.length(); ) {
            int at = begin + longest;
            while (at >= begin && !isBetween(text.charAt(at))) {
                at--;
            }
            if (at < begin) {
                at = begin + longest;
                while (at < text.length() && !isBetween(text.charAt(at))) {
                    at++;
                }
                longest = Math.max(longest, longestPart(text, begin, at));
            }
            begin = at + 1;
        }
        return longest;
    }

    /** Returns the length of the longest part of a piece whose long words are divided. */
    private static int longestPart(String text, int from, int to) {
        int longest = 0;
        int part = 0;
        for (int at = from; at < to; ) {
            int end = endOfWord(text, at);
            boolean divided = end - at >= SHORTEST && isProse(text, at, end);
            int next = Math.max(end, at + 1);
            part = divided ? SHORTEST : part + next - at;
            longest = Math.max(longest, part);
            at = next;
        }
        return longest;
    }

    /** Returns where the next long word begins, or the text's length. From its last letter on, most others are skipped. */
    private static int longWord(String text, int from) {
        int begin = from;
        while (begin + SHORTEST <= text.length()) {
            int at = begin + SHORTEST - 1;
            while (at >= begin && isLetter(text.charAt(at))) {
                at--;
            }
            if (at < begin) {
                return begin;
            }
            begin = at + 1;
        }
        return text.length();
    }

    /** Tells whether a line can end here anyway. */
    private static boolean isBetween(char c) {
        return c == ' ' || c == '-' || c == '\n' || c == '\t';
    }

    /** Returns where the letters end that begin here; the beginning if there is none. */
    private static int endOfWord(String text, int begin) {
        int end = begin;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
    }

    private static boolean isProse(String text, int begin, int end) {
        return (begin == 0 || NO_PROSE.indexOf(text.charAt(begin - 1)) < 0)
                && (end == text.length() || NO_PROSE.indexOf(text.charAt(end)) < 0 || isMark(text, end));
    }

    /** Tells whether a full stop or colon ends a sentence, or what is before it. */
    private static boolean isMark(String text, int at) {
        boolean mark = text.charAt(at) == '.' || text.charAt(at) == ':';
        return mark && (at + 1 == text.length() || isBetween(text.charAt(at + 1)));
    }
}
