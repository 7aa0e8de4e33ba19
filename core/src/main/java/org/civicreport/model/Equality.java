package org.civicreport.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a measure does for equality between groups of people (Gleichstellung).
 *
 * <p>Source: remarks of Munich's Equal Opportunity Office for Women in the consultation; the fields are this
 * library's own proposal.
 *
 * @param groups groups of people that the measure reaches or may leave behind (Zielgruppen); at least one is
 *     expected, in order
 * @param effect effect on them (Wirkung); required
 * @param dataByGender whether data are collected by gender (geschlechterdifferenzierte Daten); {@code null} if not
 *     stated
 */
public record Equality(
        List<String> groups, RichText effect, @Nullable Boolean dataByGender) implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public Equality {
        groups = Components.texts(groups, "groups");
        Objects.requireNonNull(effect, "effect");
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this equality} */
    public Builder toBuilder() {
        return new Builder().groups(groups).effect(effect).dataByGender(dataByGender);
    }

    /** Builder of {@link Equality}; not thread-safe. */
    public static final class Builder {
        private List<String> groups = new ArrayList<>();
        private @Nullable RichText effect;
        private @Nullable Boolean dataByGender;

        private Builder() {}

        /** {@return this builder, with {@link Equality#groups()} replaced by these} */
        public Builder groups(List<String> groups) {
            this.groups = new ArrayList<>(groups);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link Equality#groups()}} */
        public Builder addGroup(String group) {
            groups.add(group);
            return this;
        }

        /** {@return this builder, with {@link Equality#effect()} set, which is required} */
        public Builder effect(RichText effect) {
            this.effect = effect;
            return this;
        }

        /** {@return this builder, with {@link Equality#dataByGender()} set, or cleared by {@code null}} */
        public Builder dataByGender(@Nullable Boolean dataByGender) {
            this.dataByGender = dataByGender;
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public Equality build() {
            return new Equality(groups, Components.required(effect, "effect", Equality.class), dataByGender);
        }
    }
}
