package org.civicreport.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Divides German and English words by the patterns that TeX uses (hyph-utf8; after Liang, 1983), and by a list of exceptions
 * that comes before them. Words of other languages stay whole, since a wrong place reads worse than an uneven line.
 *
 * <p>One object serves any number of threads. Each language's patterns are read from the jar when they are first needed and
 * kept for as long as the object, so renderers keep one.
 */
public final class Hyphenation {

    /** A word this short stays whole. */
    private static final int SHORTEST = 5;

    private final Map<Patterns, Rules> read = new EnumMap<>(Patterns.class);

    /** The pattern files. */
    private enum Patterns {
        GERMAN("hyph-de-1996.tex", "exceptions-de.txt", 2, 2),
        BRITISH("hyph-en-gb.tex", "exceptions-en.txt", 2, 3),
        AMERICAN("hyph-en-us.tex", "exceptions-en.txt", 2, 3);

        private final String file;
        private final String exceptions;
        private final int left;
        private final int right;

        Patterns(String file, String exceptions, int left, int right) {
            this.file = file;
            this.exceptions = exceptions;
            this.left = left;
            this.right = right;
        }

        static @Nullable Patterns of(Locale language) {
            return switch (language.getLanguage()) {
                case "de" -> GERMAN;
                case "en" -> language.getCountry().equals("US") ? AMERICAN : BRITISH;
                default -> null;
            };
        }
    }

    private record Rules(PatternTrie patterns, Map<String, int[]> exceptions) {}

    /** Makes one that has read nothing yet. */
    public Hyphenation() {}

    /**
     * Returns where a word can be divided: {@code "Maßnahmen"} in German before its letters 3 and 6.
     *
     * @param word letters only; capitals make no difference, what isn't a letter is no place to divide at
     * @param language its language; of English, American words are divided their own way, all others as in British English
     * @return the indexes of the chars before which it can be divided, ascending; none if it stays whole. The caller's own
     */
    public int[] points(String word, Locale language) {
        Patterns patterns = word.length() < SHORTEST ? null : Patterns.of(language);
        if (patterns == null) {
            return new int[0];
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() != word.length()) {
            return new int[0];
        }
        Rules rules = rules(patterns);
        int[] exception = rules.exceptions().get(lower);
        if (exception != null) {
            return exception.clone();
        }
        byte[] weights = rules.patterns().weigh(lower);
        int[] points = new int[weights.length];
        int count = 0;
        for (int i = patterns.left; i <= weights.length - patterns.right; i++) {
            if (weights[i] % 2 == 1) {
                points[count++] = i;
            }
        }
        return Arrays.copyOf(points, count);
    }

    private synchronized Rules rules(Patterns patterns) {
        return read.computeIfAbsent(patterns, Hyphenation::read);
    }

    private static Rules read(Patterns patterns) {
        PatternTrie trie = new PatternTrie();
        Map<String, int[]> exceptions = new HashMap<>();
        Section section = new Section(trie, exceptions);
        lines(patterns.file, section::line);
        lines(patterns.exceptions, line -> exception(exceptions, line));
        return new Rules(trie, exceptions);
    }

    private static void lines(String name, Consumer<String> each) {
        try (InputStream in = Hyphenation.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar is incomplete: " + name + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int comment = line.indexOf('%');
                each.accept((comment < 0 ? line : line.substring(0, comment)).strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void exception(Map<String, int[]> exceptions, String divided) {
        if (divided.isEmpty()) {
            return;
        }
        List<Integer> points = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < divided.length(); i++) {
            char c = divided.charAt(i);
            if (c == '-') {
                points.add(word.length());
            } else {
                word.append(c);
            }
        }
        exceptions.put(
                word.toString().toLowerCase(Locale.ROOT),
                points.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Reads a TeX file: patterns in the braces of {@code \patterns}, exceptions in those of {@code \hyphenation}. */
    private static final class Section {

        private final PatternTrie trie;
        private final Map<String, int[]> exceptions;
        private String open = "";

        Section(PatternTrie trie, Map<String, int[]> exceptions) {
            this.trie = trie;
            this.exceptions = exceptions;
        }

        void line(String line) {
            if (line.startsWith("\\")) {
                open = line.substring(0, Math.max(0, line.indexOf('{')));
            } else if (line.startsWith("}")) {
                open = "";
            } else if (!line.isEmpty() && open.equals("\\patterns")) {
                trie.add(line);
            } else if (open.equals("\\hyphenation")) {
                exception(exceptions, line);
            }
        }
    }
}
