package org.civicreport.html.page;

/** Finds the words of a text that are divided where lines are short, and tells how wide the others make a column. */
final class LongWords {

    /** From so many letters on, a word is divided; shorter ones read better whole. */
    private static final int SHORTEST = 12;

    private static final int LATIN_1 = 0x100;
    private static final boolean[] LETTERS = new boolean[LATIN_1];

    /** Letters beside one of these are part of an address, a path or a name for machines. */
    private static final boolean[] NO_PROSE = new boolean[LATIN_1];

    static {
        for (char c = 0; c < LATIN_1; c++) {
            LETTERS[c] = Character.isLetter(c);
            NO_PROSE[c] = "@_/\\.:#0123456789\u00AD".indexOf(c) >= 0;
        }
    }

    private LongWords() {}

    /** Returns where the next long word begins, or the text's length. From its last letter on, most others are skipped. */
    static int next(String text, int from) {
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

    /** Returns where the long word ends that begins here. */
    static int end(String text, int begin) {
        return endOfLetters(text, begin + SHORTEST);
    }

    /** Returns where the letters end that begin here; the beginning if there is none. */
    private static int endOfLetters(String text, int begin) {
        int end = begin;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Tells whether a word is none of an address, a path or a name for machines. */
    static boolean isProse(String text, int begin, int end) {
        return (begin == 0 || !isNoProse(text.charAt(begin - 1)))
                && (end == text.length() || !isNoProse(text.charAt(end)) || isMark(text, end));
    }

    /** Makes a column wide enough for a text. Pieces that are no longer than its longest one are skipped. */
    static void widen(ColumnWidth column, String text) {
        for (int begin = 0; begin + column.piece() < text.length(); ) {
            int at = begin + column.piece();
            while (at >= begin && !isBetween(text.charAt(at))) {
                at--;
            }
            if (at < begin) {
                at = begin + column.piece();
                while (at < text.length() && !isBetween(text.charAt(at))) {
                    at++;
                }
                column.widen(longestPart(text, begin, at), at - begin);
            }
            begin = at + 1;
        }
    }

    /** Returns the length of the longest part of a piece whose long words are divided. */
    private static int longestPart(String text, int from, int to) {
        int longest = 0;
        int part = 0;
        for (int at = from; at < to; ) {
            int end = endOfLetters(text, at);
            boolean divided = end - at >= SHORTEST && isProse(text, at, end);
            int next = Math.max(end, at + 1);
            part = divided ? SHORTEST : part + next - at;
            longest = Math.max(longest, part);
            at = next;
        }
        return longest;
    }

    /** Tells whether a line can end here anyway. */
    private static boolean isBetween(char c) {
        return c == ' ' || c == '-' || c == '\n' || c == '\t';
    }

    private static boolean isLetter(char c) {
        return c < LATIN_1 ? LETTERS[c] : Character.isLetter(c);
    }

    private static boolean isNoProse(char c) {
        return c < LATIN_1 && NO_PROSE[c];
    }

    /** Tells whether a full stop or colon ends a sentence, or what is before it. */
    private static boolean isMark(String text, int at) {
        boolean mark = text.charAt(at) == '.' || text.charAt(at) == ':';
        return mark && (at + 1 == text.length() || isBetween(text.charAt(at + 1)));
    }
}
