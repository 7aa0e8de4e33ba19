package org.civicreport.pdf.layout;

import java.util.Set;

/**
 * Words that a reader takes in at once, so that a line's end between them makes them stumble: a number and what it counts
 * ("3. Februar 2026", "74 Leistungen"), a mark and its number ("§ 5", "Nr. 7"), abbreviations of several parts ("z. B."),
 * and, less so, a year and the word before it.
 */
final class BoundWords {

    /** They are parted only where about a third of a line or more would stay empty. */
    static final int BOUND = 1_000;

    /** A year begins a line only where about a sixth of a line would stay empty. */
    static final int YEAR = 300;

    /** A day, its month and its year are parted only where no line has room for them. */
    static final int DATE = 20_000;

    private static final Set<String> BEFORE_NUMBERS = Set.of(
            "§", "§§", "Nr.", "Nrn.", "Abs.", "Art.", "Ziff.", "Abb.", "Tab.", "Kap.", "Bd.", "Rn.", "No.", "Fig.",
            "pp.");

    private static final Set<String> MONTHS = Set.of(
            "Januar",
            "Jänner",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember",
            "January",
            "February",
            "March",
            "May",
            "June",
            "July",
            "October",
            "December");

    private static final int DIGITS_OF_A_YEAR = 4;
    private static final int LONGEST_ORDINAL = 2;
    private static final int LONGEST = 12;
    private static final String OPENING = "(„“«»‚‘[";

    private BoundWords() {}

    /**
     * Returns what it costs to end a line between two words.
     *
     * @param text the paragraph's text
     * @param from where the paragraph begins
     * @param next where the second word begins; before it stands a space
     */
    static int cost(String text, int from, int next) {
        int end = next;
        while (end > from && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > from && end - start <= LONGEST && !Characters.isSpace(text.charAt(start - 1))) {
            start--;
        }
        while (start < end && OPENING.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        if (start == end || next >= text.length()) {
            return 0;
        }
        // Of a long word only the end is looked at: no number is that long.
        String word = text.substring(start, end);
        char after = text.charAt(next);
        if (Character.isDigit(after)) {
            boolean bound = BEFORE_NUMBERS.contains(word) || isInitial(word);
            return bound
                    ? BOUND
                    : Character.isLetter(word.charAt(0)) && isYear(text, next) ? year(text, from, start, word) : 0;
        }
        if (!Character.isLetter(after) || !isInitial(word) && !isNumber(word)) {
            return 0;
        }
        return isNumber(word) && MONTHS.contains(word(text, next)) ? DATE : BOUND;
    }

    /** What it costs to part a year from the word before it. */
    private static int year(String text, int from, int start, String word) {
        boolean day = start - 2 >= from
                && Characters.isSpace(text.charAt(start - 1))
                && (text.charAt(start - 2) == '.' || Character.isDigit(text.charAt(start - 2)));
        return day && MONTHS.contains(word) ? DATE : YEAR;
    }

    private static String word(String text, int from) {
        int end = from;
        while (end < text.length() && end - from <= LONGEST && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    private static boolean isYear(String text, int from) {
        int end = from;
        while (end < text.length() && end - from <= DIGITS_OF_A_YEAR && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - from == DIGITS_OF_A_YEAR;
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && Character.isLetter(word.charAt(0)) && word.charAt(1) == '.';
    }

    private static boolean isNumber(String word) {
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            boolean inside = i > 0 && (word.charAt(i) == '.' || word.charAt(i) == ',');
            if (Character.isDigit(word.charAt(i))) {
                digits++;
            } else if (!inside) {
                return false;
            }
        }
        char last = word.charAt(word.length() - 1);
        if (last == '.') {
            return digits <= LONGEST_ORDINAL;
        }
        return last != ',' && !(digits == word.length() && digits == DIGITS_OF_A_YEAR);
    }
}
