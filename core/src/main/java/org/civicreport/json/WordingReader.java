package org.civicreport.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.civicreport.document.Label;
import org.civicreport.document.Labels;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Findings;
import org.civicreport.findings.Pointer;
import org.civicreport.wording.Wording;
import org.civicreport.wording.WordingProfile;
import org.jspecify.annotations.Nullable;

/** Reads wording profiles. Never throws for bad input. Immutable and thread-safe. */
public final class WordingReader {

    private static final List<String> SHIPPED = List.of("munich", "neutral-at", "neutral-de");
    private static final String PATTERN_FIELD = "decisionReferencePattern";
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]+\\}");
    private static final Limits LIMITS = new Limits(1 << 20, 8, 1_000, 100_000);

    private final RecordReader<WordingProfile> reader = new RecordReader<>(
            WordingProfile.class, Shape.WORDING_PROFILE, LIMITS, (root, problems) -> Optional.of(root));

    /** Makes a reader. */
    public WordingReader() {}

    /**
     * What came of reading a profile.
     *
     * @param profile the profile, or null if there are errors
     * @param findings all that is wrong with the text
     */
    public record Result(@Nullable WordingProfile profile, Findings findings) {}

    /**
     * Reads a profile.
     *
     * @param text the text in UTF-8, at most 1 MiB
     * @param format its notation
     * @return the profile, unless there are errors, and all findings
     */
    public Result read(byte[] text, TextFormat format) {
        RecordReader.Result<WordingProfile> reading =
                reader.read(text, format).checked(WordingReader::checkPattern).checked(WordingReader::checkTerms);
        return new Result(reading.value(), reading.findings());
    }

    private static Findings checkPattern(WordingProfile profile) {
        String pattern = profile.decisionReferencePattern();
        if (pattern != null) {
            try {
                Pattern.compile(pattern);
            } catch (PatternSyntaxException e) {
                return Findings.of(Finding.of(
                        JsonFindings.NOT_PATTERN, Pointer.ROOT.field(PATTERN_FIELD), PATTERN_FIELD, pattern));
            }
        }
        return Findings.none();
    }

    private static Findings checkTerms(WordingProfile profile) {
        Map<String, String> neutral = neutralWords(profile.language());
        List<Finding> findings = new ArrayList<>();
        new TreeMap<>(profile.terms()).forEach((key, words) -> {
            String known = neutral.get(key);
            if (known == null) {
                findings.add(unknownTerm(key, neutral.keySet()));
            } else {
                strayPlace(words, known)
                        .ifPresent(place -> findings.add(Finding.of(
                                JsonFindings.TERM_PLACE,
                                Pointer.ROOT.field("terms").field(key),
                                key,
                                place)));
            }
        });
        return Findings.of(findings);
    }

    private static Map<String, String> neutralWords(Locale language) {
        Map<String, String> words = new TreeMap<>();
        Wording neutral = Wording.of(WordingProfile.neutral(language), language);
        neutral.terms().forEach(key -> words.put(key, neutral.word(key)));
        Labels labels = Labels.of(language);
        for (Label label : Label.values()) {
            words.put(label.key(), labels.get(label));
        }
        return words;
    }

    /** A place that no value is put into would be printed as it stands. */
    private static Optional<String> strayPlace(String words, String neutral) {
        return PLACE.matcher(words)
                .results()
                .map(MatchResult::group)
                .filter(place -> !neutral.contains(place))
                .findFirst();
    }

    /** Another application's renderer may have words of its own, so it is a warning. */
    private static Finding unknownTerm(String key, Set<String> known) {
        Pointer place = Pointer.ROOT.field("terms").field(key);
        return Spelling.closest(key, known)
                .map(meant -> Finding.of(JsonFindings.MISSPELT_TERM, place, key, meant))
                .orElseGet(() -> Finding.of(JsonFindings.UNKNOWN_TERM, place, key));
    }

    /** {@return the names of the profiles that the library brings, sorted} */
    public static List<String> shippedNames() {
        return SHIPPED;
    }

    /**
     * Returns a profile that the library brings.
     *
     * @param name one of {@link #shippedNames}
     * @return the profile
     * @throws IllegalArgumentException if there is none of this name; the message lists those that there are
     */
    public WordingProfile shipped(String name) {
        if (!SHIPPED.contains(name)) {
            throw new IllegalArgumentException("there is no wording profile '" + name + "'; there are " + SHIPPED);
        }
        try (InputStream in = WordingProfile.class.getResourceAsStream(name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("the jar is incomplete: " + name + ".yaml is missing");
            }
            Result result = read(in.readAllBytes(), TextFormat.YAML);
            if (result.profile() == null) {
                throw new IllegalStateException("the shipped profile is wrong:\n" + result.findings());
            }
            return result.profile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
