package org.civicreport.json;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses which word a misspelt one is meant to be. */
final class Spelling {
    /** Longer words are no slip of the pen, and would take long to compare. */
    private static final int LONGEST = 60;

    private Spelling() {}

    /** The nearest of several words, if one is near enough: a third of the letters may differ, case and hyphens don't count. */
    static Optional<String> closest(String word, Collection<String> candidates) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String letters = letters(word);
        String closest = null;
        int least = Math.max(1, letters.length() / 3) + 1;
        for (String candidate : candidates) {
            int distance = distance(letters, letters(candidate));
            if (distance < least) {
                least = distance;
                closest = candidate;
            }
        }
        return Optional.ofNullable(closest);
    }

    /** Author's habits such as {@code IN_PROGRESS} or {@code in-progress} are no spelling mistakes. */
    private static String letters(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    /** How many letters are missing, too many, different, or swapped with their neighbour. */
    static int distance(String first, String second) {
        int[] beforeLast = new int[second.length() + 1];
        int[] last = new int[second.length() + 1];
        for (int column = 0; column <= second.length(); column++) {
            last[column] = column;
        }
        for (int row = 1; row <= first.length(); row++) {
            int[] current = new int[second.length() + 1];
            current[0] = row;
            for (int column = 1; column <= second.length(); column++) {
                int changed = first.charAt(row - 1) == second.charAt(column - 1) ? 0 : 1;
                int least = Math.min(last[column - 1] + changed, Math.min(last[column], current[column - 1]) + 1);
                boolean swapped = row > 1
                        && column > 1
                        && first.charAt(row - 1) == second.charAt(column - 2)
                        && first.charAt(row - 2) == second.charAt(column - 1);
                current[column] = swapped ? Math.min(least, beforeLast[column - 2] + 1) : least;
            }
            beforeLast = last;
            last = current;
        }
        return last[second.length()];
    }
}
