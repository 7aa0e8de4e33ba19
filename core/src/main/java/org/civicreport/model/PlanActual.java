package org.civicreport.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Comparison of plan and actual state (Plan-Ist-Vergleich), in words.
 *
 * <p>Source: Munich council papers on digitalisation.
 *
 * @param time on time, or how far off (Zeit); required
 * @param results results as planned, or what is missing (Leistung); required
 * @param budget within the budget, or how far off (Budget); required
 */
public record PlanActual(RichText time, RichText results, RichText budget) implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public PlanActual {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(results, "results");
        Objects.requireNonNull(budget, "budget");
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this plan actual} */
    public Builder toBuilder() {
        return new Builder().time(time).results(results).budget(budget);
    }

    /** Builder of {@link PlanActual}; not thread-safe. */
    public static final class Builder {
        private @Nullable RichText time;
        private @Nullable RichText results;
        private @Nullable RichText budget;

        private Builder() {}

        /** {@return this builder, with {@link PlanActual#time()} set, which is required} */
        public Builder time(RichText time) {
            this.time = time;
            return this;
        }

        /** {@return this builder, with {@link PlanActual#results()} set, which is required} */
        public Builder results(RichText results) {
            this.results = results;
            return this;
        }

        /** {@return this builder, with {@link PlanActual#budget()} set, which is required} */
        public Builder budget(RichText budget) {
            this.budget = budget;
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public PlanActual build() {
            return new PlanActual(
                    Components.required(time, "time", PlanActual.class),
                    Components.required(results, "results", PlanActual.class),
                    Components.required(budget, "budget", PlanActual.class));
        }
    }
}
