package org.civicreport.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One edition (Ausgabe) of a report that appears again and again.
 *
 * <p>Life cycle and corrections are this library's own; ordinal, label and the place of the data cut-off follow
 * Munich's digitalisation reports.
 *
 * @param ordinal which edition in sequence, counted from 1: the second report has 2; required
 * @param label how the edition is named, such as “2020/2021”; required
 * @param periodFrom first day of the period reported on (Berichtszeitraum); required
 * @param periodTo last day of the period reported on; may lie after the council session; required
 * @param dataCutoff the day that the figures were taken (Stichtag); {@code null} if absent
 * @param releasedOn the day of release (Veröffentlichung, Freigabe); {@code null} if absent
 * @param revision number of the revision after the release, counted from 1 (Fassung); {@code null} for the first
 *     release
 * @param corrections what was corrected after the release (Berichtigungen); any number, in order; empty if there
 *     are none
 * @param strategyVersions decisions on the versions of the digital strategy that the edition reports on
 *     (Digitalisierungsstrategie); any number, in order; empty if there are none
 * @param previousEdition the edition before this one; {@code null} for the first edition
 * @param status how far the edition is; required
 */
public record Edition(
        int ordinal,
        String label,
        LocalDate periodFrom,
        LocalDate periodTo,
        @Nullable LocalDate dataCutoff,
        @Nullable LocalDate releasedOn,
        @Nullable Integer revision,
        List<Correction> corrections,
        List<DecisionReference> strategyVersions,
        @Nullable PreviousEdition previousEdition,
        EditionStatus status)
        implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public Edition {
        label = Components.text(label, "label");
        Objects.requireNonNull(periodFrom, "periodFrom");
        Objects.requireNonNull(periodTo, "periodTo");
        corrections = Components.list(corrections, "corrections");
        strategyVersions = Components.list(strategyVersions, "strategyVersions");
        Objects.requireNonNull(status, "status");
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this edition} */
    public Builder toBuilder() {
        return new Builder()
                .ordinal(ordinal)
                .label(label)
                .periodFrom(periodFrom)
                .periodTo(periodTo)
                .dataCutoff(dataCutoff)
                .releasedOn(releasedOn)
                .revision(revision)
                .corrections(corrections)
                .strategyVersions(strategyVersions)
                .previousEdition(previousEdition)
                .status(status);
    }

    /** Builder of {@link Edition}; not thread-safe. */
    public static final class Builder {
        private @Nullable Integer ordinal;
        private @Nullable String label;
        private @Nullable LocalDate periodFrom;
        private @Nullable LocalDate periodTo;
        private @Nullable LocalDate dataCutoff;
        private @Nullable LocalDate releasedOn;
        private @Nullable Integer revision;
        private List<Correction> corrections = new ArrayList<>();
        private List<DecisionReference> strategyVersions = new ArrayList<>();
        private @Nullable PreviousEdition previousEdition;
        private @Nullable EditionStatus status;

        private Builder() {}

        /** {@return this builder, with {@link Edition#ordinal()} set, which is required} */
        public Builder ordinal(int ordinal) {
            this.ordinal = ordinal;
            return this;
        }

        /** {@return this builder, with {@link Edition#label()} set, which is required} */
        public Builder label(String label) {
            this.label = label;
            return this;
        }

        /** {@return this builder, with {@link Edition#periodFrom()} set, which is required} */
        public Builder periodFrom(LocalDate periodFrom) {
            this.periodFrom = periodFrom;
            return this;
        }

        /** {@return this builder, with {@link Edition#periodTo()} set, which is required} */
        public Builder periodTo(LocalDate periodTo) {
            this.periodTo = periodTo;
            return this;
        }

        /** {@return this builder, with {@link Edition#dataCutoff()} set, or cleared by {@code null}} */
        public Builder dataCutoff(@Nullable LocalDate dataCutoff) {
            this.dataCutoff = dataCutoff;
            return this;
        }

        /** {@return this builder, with {@link Edition#releasedOn()} set, or cleared by {@code null}} */
        public Builder releasedOn(@Nullable LocalDate releasedOn) {
            this.releasedOn = releasedOn;
            return this;
        }

        /** {@return this builder, with {@link Edition#revision()} set, or cleared by {@code null}} */
        public Builder revision(@Nullable Integer revision) {
            this.revision = revision;
            return this;
        }

        /** {@return this builder, with {@link Edition#corrections()} replaced by these} */
        public Builder corrections(List<Correction> corrections) {
            this.corrections = new ArrayList<>(corrections);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link Edition#corrections()}} */
        public Builder addCorrection(Correction correction) {
            corrections.add(correction);
            return this;
        }

        /** {@return this builder, with {@link Edition#strategyVersions()} replaced by these} */
        public Builder strategyVersions(List<DecisionReference> strategyVersions) {
            this.strategyVersions = new ArrayList<>(strategyVersions);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link Edition#strategyVersions()}} */
        public Builder addStrategyVersion(DecisionReference decision) {
            strategyVersions.add(decision);
            return this;
        }

        /** {@return this builder, with {@link Edition#previousEdition()} set, or cleared by {@code null}} */
        public Builder previousEdition(@Nullable PreviousEdition previousEdition) {
            this.previousEdition = previousEdition;
            return this;
        }

        /** {@return this builder, with {@link Edition#status()} set, which is required} */
        public Builder status(EditionStatus status) {
            this.status = status;
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public Edition build() {
            return new Edition(
                    Components.required(ordinal, "ordinal", Edition.class),
                    Components.required(label, "label", Edition.class),
                    Components.required(periodFrom, "periodFrom", Edition.class),
                    Components.required(periodTo, "periodTo", Edition.class),
                    dataCutoff,
                    releasedOn,
                    revision,
                    corrections,
                    strategyVersions,
                    previousEdition,
                    Components.required(status, "status", Edition.class));
        }
    }
}
