package org.civicreport.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicreport.model.Measure;

/** Titles that measures had before, looked up word by word, so that many titles cost no more than one. */
final class FormerTitles {

    /** A measure by a name that it has no more. */
    record Hit(String former, String id, String title) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private final Map<String, List<Hit>> byFirstWord = new HashMap<>();

    private FormerTitles() {}

    /** A former title that is part of a current one can't be told from it. */
    static FormerTitles of(ReportIndex index) {
        FormerTitles titles = new FormerTitles();
        String current = String.join(
                "\n",
                index.measures().stream()
                        .map(measure -> measure.value().title())
                        .toList());
        for (Located<Measure> measure : index.measures()) {
            for (String former : measure.value().formerTitles()) {
                Matcher word = WORD.matcher(former);
                if (word.find() && !current.contains(former.strip())) {
                    titles.byFirstWord
                            .computeIfAbsent(word.group(), first -> new ArrayList<>())
                            .add(new Hit(
                                    former.strip(),
                                    measure.value().id(),
                                    measure.value().title()));
                }
            }
        }
        return titles;
    }

    List<Hit> in(String words) {
        List<Hit> hits = new ArrayList<>();
        Matcher word = byFirstWord.isEmpty() ? WORD.matcher("") : WORD.matcher(words);
        while (word.find()) {
            for (Hit hit : byFirstWord.getOrDefault(word.group(), List.of())) {
                int start = word.start() - firstWordOf(hit.former());
                if (start >= 0
                        && words.startsWith(hit.former(), start)
                        && endsWord(words, start + hit.former().length())) {
                    hits.add(hit);
                }
            }
        }
        return hits;
    }

    private static int firstWordOf(String title) {
        Matcher word = WORD.matcher(title);
        return word.find() ? word.start() : 0;
    }

    /** A title in a compound is another word: "Bürger-Lab-Leitung" is not the "Bürger-Lab". */
    private static boolean endsWord(String words, int end) {
        return end >= words.length() || !(Character.isLetterOrDigit(words.charAt(end)) || words.charAt(end) == '-');
    }
}
