package org.civicreport.validation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the word that somebody probably meant: one that differs in case or punctuation only, or by one letter that is
 * missing, added, other or swapped with its neighbour. A look-up costs the square of the word's length, whatever the
 * number of words.
 *
 * <p>Two words at most one such slip apart share a form in which each of them has lost at most one letter.
 */
final class Spellings {

    /** Ids have at most 31 characters; no longer word is worth the forms. */
    private static final int MAX_LENGTH = 64;

    /** Between words that are shorter, one letter of difference says nothing. */
    private static final int MIN_LENGTH = 3;

    private final Map<String, String> wordByForm = new HashMap<>();

    private Spellings() {}

    /** In the order given: of words equally near, the first is found. */
    static Spellings of(Iterable<String> words) {
        Spellings spellings = new Spellings();
        words.forEach(word -> spellings.wordByForm.putIfAbsent(folded(word), word));
        words.forEach(spellings::addShortened);
        return spellings;
    }

    private void addShortened(String word) {
        String folded = folded(word);
        for (int index = 0; hasShortened(folded) && index < folded.length(); index++) {
            wordByForm.putIfAbsent(without(folded, index), word);
        }
    }

    Optional<String> nearest(String word) {
        String folded = folded(word);
        String found = folded.isEmpty() ? null : wordByForm.get(folded);
        for (int index = 0; found == null && hasShortened(folded) && index < folded.length(); index++) {
            found = wordByForm.get(without(folded, index));
        }
        return Optional.ofNullable(found);
    }

    private static boolean hasShortened(String folded) {
        return folded.length() >= MIN_LENGTH && folded.length() <= MAX_LENGTH;
    }

    private static String without(String word, int index) {
        return word.substring(0, index) + word.substring(index + 1);
    }

    private static String folded(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        word.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
