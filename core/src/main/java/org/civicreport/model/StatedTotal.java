package org.civicreport.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A number of measures that some text of the report states (genannte Summe), to be checked against the counted
 * number.
 *
 * <p>Source: the Digitalisierungsradar prints totals by core area and status; the record is this library's own
 * proposal.
 *
 * @param coreArea key of the core area counted in; {@code null} counts all of them
 * @param status status counted; {@code null} counts all of them
 * @param count the number stated; required
 */
public record StatedTotal(
        @Nullable String coreArea, @Nullable MeasureStatus status, int count) implements Serializable {

    /** Cleans text. */
    public StatedTotal {
        coreArea = Components.optionalText(coreArea);
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this stated total} */
    public Builder toBuilder() {
        return new Builder().coreArea(coreArea).status(status).count(count);
    }

    /** Builder of {@link StatedTotal}; not thread-safe. */
    public static final class Builder {
        private @Nullable String coreArea;
        private @Nullable MeasureStatus status;
        private @Nullable Integer count;

        private Builder() {}

        /** {@return this builder, with {@link StatedTotal#coreArea()} set, or cleared by {@code null}} */
        public Builder coreArea(@Nullable String coreArea) {
            this.coreArea = coreArea;
            return this;
        }

        /** {@return this builder, with {@link StatedTotal#status()} set, or cleared by {@code null}} */
        public Builder status(@Nullable MeasureStatus status) {
            this.status = status;
            return this;
        }

        /** {@return this builder, with {@link StatedTotal#count()} set, which is required} */
        public Builder count(int count) {
            this.count = count;
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public StatedTotal build() {
            return new StatedTotal(coreArea, status, Components.required(count, "count", StatedTotal.class));
        }
    }
}
