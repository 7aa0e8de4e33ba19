package org.civicreport.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure that shows the effect of a measure (Kennzahl, Indikator).
 *
 * <p>Numbers that differ only in trailing zeros are the same here: 7.50 is kept as 7.5.
 *
 * <p>Source: this library's own proposal, after the steering figures in Munich council papers.
 *
 * @param name what is measured; required
 * @param unit what it is counted in, such as “%” or “Anträge”; required
 * @param baseline value at the start (Ausgangswert); {@code null} if absent
 * @param value present value (Istwert); required
 * @param target value aimed at (Zielwert); {@code null} if absent
 * @param date the day of the present value (Stand); {@code null} if absent
 * @param source where the value comes from (Quelle); {@code null} if absent
 */
public record Indicator(
        String name,
        String unit,
        @Nullable BigDecimal baseline,
        BigDecimal value,
        @Nullable BigDecimal target,
        @Nullable LocalDate date,
        @Nullable String source)
        implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public Indicator {
        name = Components.text(name, "name");
        unit = Components.text(unit, "unit");
        baseline = Components.optionalNumber(baseline);
        value = Components.number(value, "value");
        target = Components.optionalNumber(target);
        source = Components.optionalText(source);
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this indicator} */
    public Builder toBuilder() {
        return new Builder()
                .name(name)
                .unit(unit)
                .baseline(baseline)
                .value(value)
                .target(target)
                .date(date)
                .source(source);
    }

    /** Builder of {@link Indicator}; not thread-safe. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable String unit;
        private @Nullable BigDecimal baseline;
        private @Nullable BigDecimal value;
        private @Nullable BigDecimal target;
        private @Nullable LocalDate date;
        private @Nullable String source;

        private Builder() {}

        /** {@return this builder, with {@link Indicator#name()} set, which is required} */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** {@return this builder, with {@link Indicator#unit()} set, which is required} */
        public Builder unit(String unit) {
            this.unit = unit;
            return this;
        }

        /** {@return this builder, with {@link Indicator#baseline()} set, or cleared by {@code null}} */
        public Builder baseline(@Nullable BigDecimal baseline) {
            this.baseline = baseline;
            return this;
        }

        /** {@return this builder, with {@link Indicator#value()} set, which is required} */
        public Builder value(BigDecimal value) {
            this.value = value;
            return this;
        }

        /** {@return this builder, with {@link Indicator#target()} set, or cleared by {@code null}} */
        public Builder target(@Nullable BigDecimal target) {
            this.target = target;
            return this;
        }

        /** {@return this builder, with {@link Indicator#date()} set, or cleared by {@code null}} */
        public Builder date(@Nullable LocalDate date) {
            this.date = date;
            return this;
        }

        /** {@return this builder, with {@link Indicator#source()} set, or cleared by {@code null}} */
        public Builder source(@Nullable String source) {
            this.source = source;
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public Indicator build() {
            return new Indicator(
                    Components.required(name, "name", Indicator.class),
                    Components.required(unit, "unit", Indicator.class),
                    baseline,
                    Components.required(value, "value", Indicator.class),
                    target,
                    date,
                    source);
        }
    }
}
