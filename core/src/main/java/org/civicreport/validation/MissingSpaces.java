package org.civicreport.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences and dates that run into the next word: "umgesetzt.Die", "03.03.2021eingebracht". */
final class MissingSpaces {

    private static final Pattern DATE_THEN_WORD =
            Pattern.compile("(?<![\\p{N}.])\\p{N}{1,2}\\.\\h?\\p{N}{1,2}\\.\\h?\\p{N}{4}\\p{L}+");

    /** Words on both sides; a single letter before the full stop is an abbreviation. */
    private static final Pattern SENTENCE_THEN_WORD =
            Pattern.compile("(?<![^\\s„“\"(»])\\p{Lu}?\\p{Ll}{2,}[.!?]\\p{Lu}\\p{Ll}+(?=[.,;:!?)“”\"«]*(?:\\s|$))");

    private MissingSpaces() {}

    /** Pieces with addresses, files and versions in them are no sentences: they have further marks, which don't match. */
    static List<String> in(String words) {
        List<String> hits = new ArrayList<>();
        for (Pattern pattern : List.of(DATE_THEN_WORD, SENTENCE_THEN_WORD)) {
            Matcher matcher = pattern.matcher(words);
            while (matcher.find()) {
                hits.add(matcher.group());
            }
        }
        return hits;
    }
}
