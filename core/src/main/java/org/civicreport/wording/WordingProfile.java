package org.civicreport.wording;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.civicreport.model.PaperKind;
import org.civicreport.model.PaperPart;
import org.jspecify.annotations.Nullable;

/**
 * What is local in the wording of reports and council papers: how a city words heads, tables and parts, and what its
 * paper references look like (Sprachprofil). All that it does not say is worded neutrally by the bundles. What a report
 * says itself, such as {@link org.civicreport.model.CouncilPaper#parts()}, wins over the profile.
 *
 * <p>A value: immutable and safe to share. Component names are the names of the fields in YAML and JSON.
 *
 * <p>Source: Munich council papers for what differs from city to city; the record is this library's own.
 *
 * @param name what the profile is called, such as {@code munich}; required
 * @param language the language of its words; required
 * @param terms words and patterns that replace those of the bundles, by {@link Term#key()} or by the key of a word that
 *     renderers generate, such as {@code page-of}; in the order of the keys; empty replaces none
 * @param bodyName name of the body at the head of a paper that names none (Gremium); {@code null} if absent
 * @param announcementParts parts of an announcement (Bekanntgabe) that names none itself, in order; empty for the neutral
 *     ones
 * @param proposalParts parts of a proposal (Beschlussvorlage) that names none itself, in order; empty for the neutral
 *     ones
 * @param decisionReferencePattern regular expression that a whole decision reference matches (Vorlagennummer);
 *     {@code null} if the city has no pattern, or none is to be checked
 * @param decisionReferenceExample a reference that fits the pattern, to show in hints; {@code null} if absent
 */
public record WordingProfile(
        String name,
        Locale language,
        Map<String, String> terms,
        @Nullable String bodyName,
        List<PaperPart> announcementParts,
        List<PaperPart> proposalParts,
        @Nullable String decisionReferencePattern,
        @Nullable String decisionReferenceExample)
        implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and terms.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public WordingProfile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(terms, "terms")
                .forEach((key, words) -> Objects.requireNonNull(words, () -> "terms: the words of " + key));
        terms = Collections.unmodifiableMap(new TreeMap<>(terms));
        announcementParts = List.copyOf(announcementParts);
        proposalParts = List.copyOf(proposalParts);
    }

    /**
     * The profile that changes nothing: all words and parts are the neutral ones.
     *
     * @param language German for German, otherwise English
     * @return the profile
     */
    public static WordingProfile neutral(Locale language) {
        return builder().name("neutral").language(language).build();
    }

    /**
     * The parts that this profile gives to papers of a kind.
     *
     * @param kind announcement or proposal
     * @return the parts in order; empty for the neutral ones
     */
    public List<PaperPart> parts(PaperKind kind) {
        return kind == PaperKind.ANNOUNCEMENT ? announcementParts : proposalParts;
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this profile} */
    public Builder toBuilder() {
        return new Builder()
                .name(name)
                .language(language)
                .terms(terms)
                .bodyName(bodyName)
                .announcementParts(announcementParts)
                .proposalParts(proposalParts)
                .decisionReferencePattern(decisionReferencePattern)
                .decisionReferenceExample(decisionReferenceExample);
    }

    /** Builder of {@link WordingProfile}; not thread-safe. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable Locale language;
        private Map<String, String> terms = new TreeMap<>();
        private @Nullable String bodyName;
        private List<PaperPart> announcementParts = new ArrayList<>();
        private List<PaperPart> proposalParts = new ArrayList<>();
        private @Nullable String decisionReferencePattern;
        private @Nullable String decisionReferenceExample;

        private Builder() {}

        /** {@return this builder, with {@link WordingProfile#name()} set, which is required} */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** {@return this builder, with {@link WordingProfile#language()} set, which is required} */
        public Builder language(Locale language) {
            this.language = language;
            return this;
        }

        /** {@return this builder, with {@link WordingProfile#terms()} replaced by these} */
        public Builder terms(Map<String, String> terms) {
            this.terms = new TreeMap<>(terms);
            return this;
        }

        /** {@return this builder, with one more of {@link WordingProfile#terms()}} */
        public Builder term(Term term, String words) {
            terms.put(term.key(), words);
            return this;
        }

        /** {@return this builder, with {@link WordingProfile#bodyName()} set, or cleared by {@code null}} */
        public Builder bodyName(@Nullable String bodyName) {
            this.bodyName = bodyName;
            return this;
        }

        /** {@return this builder, with {@link WordingProfile#announcementParts()} replaced by these} */
        public Builder announcementParts(List<PaperPart> parts) {
            this.announcementParts = new ArrayList<>(parts);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link WordingProfile#announcementParts()}} */
        public Builder addAnnouncementPart(PaperPart part) {
            announcementParts.add(part);
            return this;
        }

        /** {@return this builder, with {@link WordingProfile#proposalParts()} replaced by these} */
        public Builder proposalParts(List<PaperPart> parts) {
            this.proposalParts = new ArrayList<>(parts);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link WordingProfile#proposalParts()}} */
        public Builder addProposalPart(PaperPart part) {
            proposalParts.add(part);
            return this;
        }

        /** {@return this builder, with {@link WordingProfile#decisionReferencePattern()} set, or cleared by {@code null}} */
        public Builder decisionReferencePattern(@Nullable String pattern) {
            this.decisionReferencePattern = pattern;
            return this;
        }

        /** {@return this builder, with {@link WordingProfile#decisionReferenceExample()} set, or cleared by {@code null}} */
        public Builder decisionReferenceExample(@Nullable String example) {
            this.decisionReferenceExample = example;
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public WordingProfile build() {
            return new WordingProfile(
                    required(name, "name"),
                    required(language, "language"),
                    terms,
                    bodyName,
                    announcementParts,
                    proposalParts,
                    decisionReferencePattern,
                    decisionReferenceExample);
        }

        private static <T> T required(@Nullable T value, String field) {
            if (value == null) {
                throw new IllegalStateException("WordingProfile.builder(): the required field \"" + field
                        + "\" is missing; call " + field + "(…) before build()");
            }
            return value;
        }
    }
}
