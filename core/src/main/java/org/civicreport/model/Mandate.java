package org.civicreport.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * On whose order the city reports (Auftrag, Berichtsauftrag).
 *
 * <p>Source: Munich's digitalisation report, chapter on structure and mandate.
 *
 * @param text structure and mandate in prose; required
 * @param decisions the council decisions that ordered the report (Beschlüsse); any number, in order; empty if there
 *     are none
 */
public record Mandate(RichText text, List<DecisionReference> decisions) implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public Mandate {
        Objects.requireNonNull(text, "text");
        decisions = Components.list(decisions, "decisions");
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this mandate} */
    public Builder toBuilder() {
        return new Builder().text(text).decisions(decisions);
    }

    /** Builder of {@link Mandate}; not thread-safe. */
    public static final class Builder {
        private @Nullable RichText text;
        private List<DecisionReference> decisions = new ArrayList<>();

        private Builder() {}

        /** {@return this builder, with {@link Mandate#text()} set, which is required} */
        public Builder text(RichText text) {
            this.text = text;
            return this;
        }

        /** {@return this builder, with {@link Mandate#decisions()} replaced by these} */
        public Builder decisions(List<DecisionReference> decisions) {
            this.decisions = new ArrayList<>(decisions);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link Mandate#decisions()}} */
        public Builder addDecision(DecisionReference decision) {
            decisions.add(decision);
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public Mandate build() {
            return new Mandate(Components.required(text, "text", Mandate.class), decisions);
        }
    }
}
