package org.civicreport.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.civicreport.model.Measure;

/**
 * Pairs of measures that are alike in the words of their titles and descriptions, the most alike first. Words that many
 * measures share say little and cost much, so they don't make a pair.
 */
final class Likeness {

    /** From here on two measures are taken for one: half of the title's words, or the same description. */
    private static final double ENOUGH = 0.5;

    /** Of two measures' likeness, the title counts for so much and the description for the rest. */
    private static final double TITLE_SHARE = 0.7;

    /** A title's word that more measures have doesn't propose pairs. */
    private static final int MOST_SHARERS = 20;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Two measures that are probably one. */
    record Pair(String before, String now, double likeness) {}

    private record Words(Set<String> title, Set<String> description) {

        static Words of(Measure measure) {
            return new Words(words(measure.title()), words(measure.description().commonMark()));
        }

        private static Set<String> words(String text) {
            Set<String> words = new HashSet<>();
            for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
                if (word.length() > 2) {
                    words.add(word);
                }
            }
            return words;
        }

        double likeness(Words other) {
            return TITLE_SHARE * dice(title, other.title) + (1 - TITLE_SHARE) * dice(description, other.description);
        }

        private static double dice(Set<String> one, Set<String> other) {
            if (one.isEmpty() && other.isEmpty()) {
                return 0;
            }
            long shared = one.stream().filter(other::contains).count();
            return 2.0 * shared / (one.size() + other.size());
        }
    }

    private Likeness() {}

    /** Each measure is in one pair at most. */
    static List<Pair> pairs(Collection<Measure> before, Collection<Measure> now) {
        Map<String, Words> words = new HashMap<>();
        Map<String, List<Measure>> byWord = new HashMap<>();
        for (Measure measure : before) {
            Words its = Words.of(measure);
            words.put(measure.id(), its);
            its.title()
                    .forEach(word -> byWord.computeIfAbsent(word, any -> new ArrayList<>())
                            .add(measure));
        }
        List<Pair> candidates = new ArrayList<>();
        for (Measure measure : now) {
            Words its = Words.of(measure);
            Set<String> compared = new HashSet<>();
            for (String word : its.title()) {
                List<Measure> sharers = byWord.getOrDefault(word, List.of());
                for (Measure earlier : sharers.size() > MOST_SHARERS ? List.<Measure>of() : sharers) {
                    Words others = words.get(earlier.id());
                    if (others != null && compared.add(earlier.id())) {
                        candidates.add(new Pair(earlier.id(), measure.id(), its.likeness(others)));
                    }
                }
            }
        }
        return best(candidates);
    }

    private static List<Pair> best(List<Pair> candidates) {
        candidates.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparing(Pair::before)
                .thenComparing(Pair::now));
        Set<String> takenBefore = new HashSet<>();
        Set<String> takenNow = new HashSet<>();
        List<Pair> best = new ArrayList<>();
        for (Pair pair : candidates) {
            boolean free = !takenBefore.contains(pair.before()) && !takenNow.contains(pair.now());
            if (pair.likeness() >= ENOUGH && free) {
                takenBefore.add(pair.before());
                takenNow.add(pair.now());
                best.add(pair);
            }
        }
        return best;
    }
}
