package org.civicreport.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.civicreport.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * All that a rule may know: the report, the previous edition, the date of reference, the profile and the wording. There
 * is no clock in it: what "today" is, the caller says.
 *
 * <pre>{@code
 * RuleContext context = RuleContext.builder(report, LocalDate.of(2021, 3, 17)).previous(lastYear).build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class RuleContext {

    private final Report report;
    private final ReportIndex index;
    private final List<Located<Passage>> passages;
    private final @Nullable Report previous;
    private final @Nullable ReportIndex previousIndex;
    private final LocalDate referenceDate;
    private final Profile profile;
    private final @Nullable Pattern decisionReferencePattern;

    private RuleContext(Builder builder) {
        this.report = builder.report;
        this.index = new ReportIndex(report);
        this.passages = Passages.of(report, index);
        this.previous = builder.previous;
        this.previousIndex = previous == null ? null : new ReportIndex(previous);
        this.referenceDate = builder.referenceDate;
        this.profile = builder.profile;
        this.decisionReferencePattern = builder.decisionReferencePattern;
    }

    /**
     * Starts a context.
     *
     * @param report the report to judge
     * @param referenceDate the day from which dates are past or future
     * @return a builder without a previous edition, with the profile of the edition's status
     */
    public static Builder builder(Report report, LocalDate referenceDate) {
        return new Builder(report, referenceDate);
    }

    /** {@return the report to judge} */
    public Report report() {
        return report;
    }

    /** {@return the report's parts with their places} */
    public ReportIndex index() {
        return index;
    }

    /** {@return all texts of the report that somebody reads, for rules about wording; unmodifiable} */
    public List<Located<Passage>> passages() {
        return passages;
    }

    /** {@return the report of the previous edition, if it was given} */
    public Optional<Report> previous() {
        return Optional.ofNullable(previous);
    }

    /** {@return the parts of the previous edition, if it was given} */
    public Optional<ReportIndex> previousIndex() {
        return Optional.ofNullable(previousIndex);
    }

    /** {@return the day from which dates are past or future} */
    public LocalDate referenceDate() {
        return referenceDate;
    }

    /** {@return how strictly the report is judged} */
    public Profile profile() {
        return profile;
    }

    /** {@return what decision references look like in this city; empty if that isn't known, so nothing is checked} */
    public Optional<Pattern> decisionReferencePattern() {
        return Optional.ofNullable(decisionReferencePattern);
    }

    /** Builder of {@link RuleContext}; not thread-safe. */
    public static final class Builder {

        private final Report report;
        private final LocalDate referenceDate;
        private @Nullable Report previous;
        private Profile profile;
        private @Nullable Pattern decisionReferencePattern;

        private Builder(Report report, LocalDate referenceDate) {
            this.report = Objects.requireNonNull(report, "report");
            this.referenceDate = Objects.requireNonNull(referenceDate, "referenceDate");
            this.profile = Profile.of(report.edition().status());
        }

        /**
         * Sets the previous edition. Without it, nothing is compared.
         *
         * @param previous its report, or null if there is none
         * @return this builder
         */
        public Builder previous(@Nullable Report previous) {
            this.previous = previous;
            return this;
        }

        /**
         * Sets how strictly the report is judged, as when a draft is tried as if it were final.
         *
         * @param profile the profile
         * @return this builder
         */
        public Builder profile(Profile profile) {
            this.profile = Objects.requireNonNull(profile, "profile");
            return this;
        }

        /**
         * Sets what decision references look like in this city, such as {@code \d{2}-\d{2} / [A-Z] \d{5}} in Munich.
         *
         * @param pattern what a whole reference matches, or null to check none
         * @return this builder
         */
        public Builder decisionReferencePattern(@Nullable Pattern pattern) {
            this.decisionReferencePattern = pattern;
            return this;
        }

        /** {@return the context} */
        public RuleContext build() {
            return new RuleContext(this);
        }
    }
}
