package org.civicreport.model;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a measure costs (Kosten). Amounts are in the currency of the municipality, not in thousands: 1500000 is one
 * and a half million.
 *
 * <p>Numbers that differ only in trailing zeros are the same here.
 *
 * <p>Source: Munich council papers.
 *
 * @param planned planned amount over the whole run (Plankosten); required
 * @param actual amount spent so far (Istkosten); required
 * @param posts posts in full-time equivalents (Stellen, VZÄ), such as 2.5; required
 */
public record Cost(BigDecimal planned, BigDecimal actual, BigDecimal posts) implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public Cost {
        planned = Components.number(planned, "planned");
        actual = Components.number(actual, "actual");
        posts = Components.number(posts, "posts");
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this cost} */
    public Builder toBuilder() {
        return new Builder().planned(planned).actual(actual).posts(posts);
    }

    /** Builder of {@link Cost}; not thread-safe. */
    public static final class Builder {
        private @Nullable BigDecimal planned;
        private @Nullable BigDecimal actual;
        private @Nullable BigDecimal posts;

        private Builder() {}

        /** {@return this builder, with {@link Cost#planned()} set, which is required} */
        public Builder planned(BigDecimal planned) {
            this.planned = planned;
            return this;
        }

        /** {@return this builder, with {@link Cost#actual()} set, which is required} */
        public Builder actual(BigDecimal actual) {
            this.actual = actual;
            return this;
        }

        /** {@return this builder, with {@link Cost#posts()} set, which is required} */
        public Builder posts(BigDecimal posts) {
            this.posts = posts;
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public Cost build() {
            return new Cost(
                    Components.required(planned, "planned", Cost.class),
                    Components.required(actual, "actual", Cost.class),
                    Components.required(posts, "posts", Cost.class));
        }
    }
}
