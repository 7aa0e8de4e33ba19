package org.civicreport.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A test case that can be read: one text file with an input and what is expected of it, each under a line with its name.
 *
 * <pre>
 * --- input ---
 * Die Stadt hat **zwölf** Vorhaben.
 * --- text ---
 * Die Stadt hat zwölf Vorhaben.
 * --- findings ---
 * </pre>
 *
 * <p>Run with the system property {@code approve}, {@link #verify} writes what came out into the file in place of
 * what was expected, to be reviewed like any other change. How lines end, and how many line feeds stand at a section's
 * end, doesn't matter. Immutable.
 */
public final class Case {

    /** The name of the section that every case begins with. */
    public static final String INPUT = "input";

    private static final Pattern HEAD = Pattern.compile("--- ([a-z][a-z0-9-]*) ---");

    private final Path file;
    private final Map<String, String> sections;

    private Case(Path file, Map<String, String> sections) {
        this.file = file;
        this.sections = sections;
    }

    /**
     * Reads all cases of a folder.
     *
     * @param folder the folder; its files that end in {@code .txt} are cases
     * @return the cases, sorted by name
     * @throws IllegalArgumentException if there is none, or a file has another form
     */
    public static List<Case> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Case> cases = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Case::read)
                    .toList();
            if (cases.isEmpty()) {
                throw new IllegalArgumentException("there are no cases in " + folder);
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a case.
     *
     * @param file the file, in UTF-8
     * @return the case
     * @throws IllegalArgumentException if it doesn't begin with the input, or a section comes twice
     */
    public static Case read(Path file) {
        Map<String, String> sections = new LinkedHashMap<>();
        String name = "";
        for (String line : content(file).lines().toList()) {
            Matcher head = HEAD.matcher(line);
            name = head.matches() ? head.group(1) : name;
            boolean misplaced = sections.isEmpty() && !name.equals(INPUT);
            if (misplaced || head.matches() && sections.containsKey(name)) {
                throw new IllegalArgumentException("no section comes twice, and the first is '--- input ---': " + file);
            }
            sections.merge(name, head.matches() ? "" : line + "\n", String::concat);
        }
        sections.replaceAll((section, text) -> trimmed(text));
        return new Case(file, sections);
    }

    private static String content(Path file) {
        try {
            // Without its end, an empty file has no line to complain of.
            return Files.readString(file) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without line feeds at the end, and without the other kinds of line ends. */
    private static String trimmed(String text) {
        return text.replace("\r\n", "\n").replaceAll("\n+\\z", "");
    }

    /** Returns the input, without line feeds at its end. */
    public String input() {
        return Objects.requireNonNull(sections.get(INPUT));
    }

    /**
     * Compares what came out with what is expected, or writes it down if the system property {@code approve} is set.
     *
     * @param outputs what came out, by the names of the sections, in the order of the file
     * @throws AssertionError if a section is missing, superfluous, elsewhere, or says something else
     * @throws IllegalArgumentException if an output couldn't be told from the head of a section
     */
    public void verify(Map<String, String> outputs) {
        Map<String, String> actual = new LinkedHashMap<>(Map.of(INPUT, input()));
        outputs.forEach((section, text) -> actual.put(section, trimmed(text)));
        if (System.getProperty("approve") != null) {
            approve(actual);
            return;
        }
        if (!List.copyOf(actual.keySet()).equals(List.copyOf(sections.keySet()))) {
            throw failure("it has the sections " + sections.keySet() + ", but there came out " + actual.keySet());
        }
        actual.forEach((section, text) -> {
            String expected = Objects.requireNonNull(sections.get(section));
            if (!text.equals(expected)) {
                throw failure("in the section '" + section + "' " + TextDifference.between(expected, text));
            }
        });
    }

    private AssertionError failure(String what) {
        return new AssertionError(file + ": " + what + "\n(-Dapprove writes down what came out)");
    }

    private void approve(Map<String, String> actual) {
        StringBuilder text = new StringBuilder();
        actual.forEach((section, content) -> {
            if (content.lines().anyMatch(line -> HEAD.matcher(line).matches())) {
                throw new IllegalArgumentException("an output has a line like the head of a section: " + content);
            }
            text.append("--- " + section + " ---\n" + content + (content.isEmpty() ? "" : "\n"));
        });
        try {
            Files.writeString(file, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the file's name, for the names of tests. */
    @Override
    public String toString() {
        return String.valueOf(file.getFileName());
    }
}
