package org.civicreport.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a copy of the paper (Abdruck von I. mit III.).
 *
 * <p>All of it is printed as it stands, since the lines are inflected (“an das Revisionsamt”).
 *
 * <p>Source: Munich's digitalisation report.
 *
 * @param via through whom the copies go (über); {@code null} if absent
 * @param recipients the offices, one a line, as they are to be printed; at least one is expected, in order
 * @param purpose what for, such as “z. K.” (zur Kenntnis); {@code null} if absent
 */
public record Distribution(
        @Nullable String via,
        List<String> recipients,
        @Nullable String purpose) implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public Distribution {
        via = Components.optionalText(via);
        recipients = Components.texts(recipients, "recipients");
        purpose = Components.optionalText(purpose);
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this distribution} */
    public Builder toBuilder() {
        return new Builder().via(via).recipients(recipients).purpose(purpose);
    }

    /** Builder of {@link Distribution}; not thread-safe. */
    public static final class Builder {
        private @Nullable String via;
        private List<String> recipients = new ArrayList<>();
        private @Nullable String purpose;

        private Builder() {}

        /** {@return this builder, with {@link Distribution#via()} set, or cleared by {@code null}} */
        public Builder via(@Nullable String via) {
            this.via = via;
            return this;
        }

        /** {@return this builder, with {@link Distribution#recipients()} replaced by these} */
        public Builder recipients(List<String> recipients) {
            this.recipients = new ArrayList<>(recipients);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link Distribution#recipients()}} */
        public Builder addRecipient(String recipient) {
            recipients.add(recipient);
            return this;
        }

        /** {@return this builder, with {@link Distribution#purpose()} set, or cleared by {@code null}} */
        public Builder purpose(@Nullable String purpose) {
            this.purpose = purpose;
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         */
        public Distribution build() {
            return new Distribution(via, recipients, purpose);
        }
    }
}
