package org.civicreport.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicreport.model.PaperKind;
import org.civicreport.model.PaperPart;
import org.civicreport.model.PaperPartRole;
import org.civicreport.model.PartialDate;

/**
 * The words of one document: those of a profile, and the neutral ones of the language for the rest. Dates are written by
 * these words too, never by the machine's locale data, which differ between Java versions.
 *
 * <p>Immutable and thread-safe.
 */
public final class Wording {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)\\}");
    private static final List<String> NUMERALS = List.of("I.", "II.", "III.", "IV.", "V.");

    private final WordingProfile profile;
    private final Map<String, String> words;
    private final SortedSet<String> unknownTerms;
    private final SortedSet<String> borrowedTerms;

    private Wording(
            WordingProfile profile,
            Map<String, String> words,
            SortedSet<String> unknownTerms,
            SortedSet<String> borrowedTerms) {
        this.profile = profile;
        this.words = words;
        this.unknownTerms = unknownTerms;
        this.borrowedTerms = borrowedTerms;
    }

    /**
     * Joins a profile with the neutral words of a language.
     *
     * @param profile what is local
     * @param language the document's language: German for German, otherwise English
     * @return the words
     */
    public static Wording of(WordingProfile profile, Locale language) {
        Map<String, String> words = bundle(language);
        SortedSet<String> unknown = new TreeSet<>(profile.terms().keySet());
        unknown.removeAll(words.keySet());
        SortedSet<String> borrowed = new TreeSet<>();
        if (!hasBundle(language)) {
            borrowed.addAll(words.keySet());
            borrowed.removeAll(profile.terms().keySet());
        }
        words.putAll(profile.terms());
        return new Wording(
                profile,
                Collections.unmodifiableMap(words),
                Collections.unmodifiableSortedSet(unknown),
                Collections.unmodifiableSortedSet(borrowed));
    }

    private static boolean hasBundle(Locale language) {
        return language.getLanguage().equals("de") || language.getLanguage().equals("en");
    }

    private static Map<String, String> bundle(Locale language) {
        String name = language.getLanguage().equals("de") ? "terms_de.properties" : "terms_en.properties";
        Properties properties = new Properties();
        try (InputStream in = Wording.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }

    /** {@return the profile that these words are of} */
    public WordingProfile profile() {
        return profile;
    }

    /**
     * Terms of the profile that no bundle has: words that renderers generate, or misspelt ones.
     *
     * @return their keys, sorted and unmodifiable
     */
    public SortedSet<String> termsBeyondBundle() {
        return unknownTerms;
    }

    /**
     * All terms that have words here: those of the bundle, and what the profile has beyond it.
     *
     * @return their keys, sorted and unmodifiable
     */
    public SortedSet<String> terms() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(words.keySet()));
    }

    /**
     * Terms that are in English, as neither the profile nor a bundle has them in the document's language.
     *
     * @return their keys, sorted and unmodifiable; empty for German and English
     */
    public SortedSet<String> borrowedTerms() {
        return borrowedTerms;
    }

    /**
     * Words a term.
     *
     * @param term the term
     * @param values what stands for {@code {0}}, {@code {1}} … in its pattern
     * @return the words
     */
    public String of(Term term, String... values) {
        Matcher matcher = PLACEHOLDER.matcher(word(term.key()));
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            int index = Integer.parseInt(matcher.group(1));
            matcher.appendReplacement(
                    filled, Matcher.quoteReplacement(index < values.length ? values[index] : matcher.group()));
        }
        return matcher.appendTail(filled).toString();
    }

    /**
     * Words a constant of the model, such as {@code MeasureStatus.IN_PROGRESS}.
     *
     * @param constant the constant, of an enumeration of {@code org.civicreport.model}
     * @return its word
     * @throws IllegalArgumentException if the bundles have no word for it
     */
    public String nameOf(Enum<?> constant) {
        return word(key(constant));
    }

    /**
     * The key of a constant's word in bundles and profiles: {@code measure-status-in-progress}.
     *
     * @param constant the constant
     * @return type and name in lower case, joined by hyphens
     */
    public static String key(Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName().replaceAll("(?<!^)(?=[A-Z])", "-");
        return (type + '-' + constant.name()).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The words of a term as they are written in a bundle or profile, with the places of values: {@code Seite {0}}.
     *
     * @param key one of {@link #terms()}
     * @return its words
     * @throws IllegalArgumentException if there are no words for it
     */
    public String word(String key) {
        String word = words.get(key);
        if (word == null) {
            throw new IllegalArgumentException("no bundle has a word for " + key);
        }
        return word;
    }

    /**
     * Writes a day: “17. März 2021”, “17 March 2021”.
     *
     * @param date the day
     * @return its words
     */
    public String date(LocalDate date) {
        return of(
                Term.DAY,
                Integer.toString(date.getDayOfMonth()),
                month(date.getMonthValue()),
                Integer.toString(date.getYear()));
    }

    /**
     * Writes a year or a month: “2021”, “März 2021”.
     *
     * @param date the year or month
     * @return its words
     */
    public String date(PartialDate date) {
        String year = Integer.toString(date.year());
        Integer month = date.month();
        return month == null ? year : of(Term.MONTH, month(month), year);
    }

    private String month(int number) {
        String[] names = word(Term.MONTH_NAMES.key()).split(",", -1);
        return number <= names.length ? names[number - 1].strip() : Integer.toString(number);
    }

    /**
     * The parts of a paper that names none itself: the profile's, or else neutral ones with Roman numerals.
     *
     * @param kind announcement or proposal
     * @return the parts in order, not empty
     */
    public List<PaperPart> parts(PaperKind kind) {
        List<PaperPart> parts = profile.parts(kind);
        return parts.isEmpty() ? neutralParts(kind) : parts;
    }

    private List<PaperPart> neutralParts(PaperKind kind) {
        List<PaperPartRole> roles = new ArrayList<>(List.of(PaperPartRole.STATEMENT));
        if (kind == PaperKind.ANNOUNCEMENT) {
            roles.add(PaperPartRole.OUTCOME);
        } else {
            roles.addAll(List.of(PaperPartRole.MOTION, PaperPartRole.RESOLUTION));
        }
        roles.addAll(List.of(PaperPartRole.DISTRIBUTION, PaperPartRole.RESUBMISSION));
        List<PaperPart> parts = new ArrayList<>();
        for (PaperPartRole role : roles) {
            parts.add(new PaperPart(NUMERALS.get(parts.size()), title(role), role));
        }
        return List.copyOf(parts);
    }

    /**
     * The neutral title of a part of a paper.
     *
     * @param role what is printed in the part
     * @return the title
     */
    public String title(PaperPartRole role) {
        return of(
                switch (role) {
                    case STATEMENT -> Term.PART_STATEMENT;
                    case MOTION -> Term.PART_MOTION;
                    case RESOLUTION -> Term.PART_RESOLUTION;
                    case OUTCOME -> Term.PART_OUTCOME;
                    case DISTRIBUTION -> Term.PART_DISTRIBUTION;
                    case RESUBMISSION -> Term.PART_RESUBMISSION;
                });
    }
}
