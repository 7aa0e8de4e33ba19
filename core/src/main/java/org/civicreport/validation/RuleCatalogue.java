package org.civicreport.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.civicreport.findings.Finding;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Severity;
import org.jspecify.annotations.Nullable;

/**
 * All that a rule set can find, for people: one entry per code, in the order of the rules, those of an application
 * included. Immutable and thread-safe.
 *
 * <p>What an entry means in plain words and its example come with this library. Of an application's own type, the message
 * with its placeholders as ellipses stands for both.
 */
public final class RuleCatalogue {

    private final List<Entry> entries;

    private RuleCatalogue(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * Lists what a rule set can find.
     *
     * @param rules the rules, with the severities that they have in a final edition
     * @return the catalogue
     */
    public static RuleCatalogue of(RuleSet rules) {
        Properties german = properties("catalogue_de.properties");
        Properties english = properties("catalogue_en.properties");
        Properties examples = properties("catalogue.properties");
        Map<String, String> ruleByCode = new HashMap<>();
        rules.rules().forEach(rule -> rule.types().forEach(type -> ruleByCode.putIfAbsent(type.code(), rule.name())));
        List<Entry> entries = new ArrayList<>();
        for (FindingType type : rules.types()) {
            String code = type.code();
            String arguments = examples.getProperty(code);
            entries.add(new Entry(
                    type,
                    ruleByCode.get(code),
                    rules.severityOf(type),
                    german.getProperty(code),
                    english.getProperty(code),
                    arguments == null ? null : Finding.of(type, "", arguments.split(" \\| ", -1))));
        }
        return new RuleCatalogue(entries);
    }

    private static Properties properties(String name) {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(RuleCatalogue.class.getResourceAsStream(name), name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** {@return the entries in the order of the rules} */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * Writes the catalogue as a page in Markdown, with a heading per code.
     *
     * @param locale the reader's language: German for German, otherwise English
     * @return the page, ending with a line feed
     */
    public String markdown(Locale locale) {
        return new CataloguePage(locale).of(this);
    }

    /** One kind of finding, and what there is to say about it. */
    public static final class Entry {

        private final FindingType type;
        private final @Nullable String rule;
        private final Severity severity;
        private final @Nullable String german;
        private final @Nullable String english;
        private final @Nullable Finding example;

        private Entry(
                FindingType type,
                @Nullable String rule,
                Severity severity,
                @Nullable String german,
                @Nullable String english,
                @Nullable Finding example) {
            this.type = type;
            this.rule = rule;
            this.severity = severity;
            this.german = german;
            this.english = english;
            this.example = example;
        }

        /** {@return the stable code} */
        public String code() {
            return type.code();
        }

        /** {@return the kind of finding} */
        public FindingType type() {
            return type;
        }

        /** {@return the name of the (first) rule that makes such findings; null if it is the validator itself} */
        public @Nullable String rule() {
            return rule;
        }

        /**
         * Returns how grave such a finding usually is.
         *
         * @param profile how strictly the report is judged
         * @return the severity
         */
        public Severity severity(Profile profile) {
            return RuleSet.isStructural(type) ? severity : profile.grade(severity);
        }

        /**
         * Says in general what is wrong.
         *
         * @param locale the reader's language: German for German, otherwise English
         * @return one or two sentences
         */
        public String meaning(Locale locale) {
            String meaning = isGerman(locale) ? german : english;
            return meaning == null ? withoutPlaceholders(type.texts(locale).message()) : meaning;
        }

        /**
         * Shows the message that an author gets, as an example.
         *
         * @param locale the reader's language: German for German, otherwise English
         * @return one sentence
         */
        public String example(Locale locale) {
            return example == null ? withoutPlaceholders(type.texts(locale).message()) : example.message(locale);
        }

        /**
         * Says how to mend it, for the same example.
         *
         * @param locale the reader's language: German for German, otherwise English
         * @return one sentence
         */
        public String remedy(Locale locale) {
            return example == null ? withoutPlaceholders(type.texts(locale).hint()) : example.hint(locale);
        }

        private static String withoutPlaceholders(String text) {
            return text.replaceAll("\\{\\d\\}", "…");
        }

        private static boolean isGerman(Locale locale) {
            return locale.getLanguage().equals("de");
        }
    }
}
