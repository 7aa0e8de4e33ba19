package org.civicreport.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Refers to a paper of the council information system (Verweis auf einen Beschluss oder Antrag).
 *
 * <p>What a reference looks like is local. In Munich it has the council's term, a letter for the kind of paper and
 * a number: “20-26 / V 01868”. The letter V stands for a proposal of the administration (Sitzungsvorlage), A for a
 * motion of council members (Antrag), B for a motion of a district committee (Bezirksausschuss), E for a
 * recommendation of a citizens' assembly (Bürgerversammlungsempfehlung). The kind can be read off there, so it is
 * no field of its own; Hamburg's “22/1234” has none. The pattern is that of the wording profile, and is checked by
 * validation.
 *
 * <p>Source: OParl 1.1 {@code Paper}; Munich council papers.
 *
 * @param reference reference number; OParl 1.1 {@code Paper.reference}; required
 * @param title title; OParl 1.1 {@code Paper.name}; {@code null} if absent
 * @param date the day of the decision; OParl 1.1 {@code Paper.date}; {@code null} if absent
 * @param body who decided, such as “Vollversammlung des Stadtrats” (Gremium); {@code null} if absent
 * @param url absolute URL of the paper in the council information system; {@code null} if absent
 */
public record DecisionReference(
        String reference,
        @Nullable String title,
        @Nullable LocalDate date,
        @Nullable String body,
        @Nullable String url) implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public DecisionReference {
        reference = Components.text(reference, "reference");
        title = Components.optionalText(title);
        body = Components.optionalText(body);
        url = Components.optionalText(url);
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this decision reference} */
    public Builder toBuilder() {
        return new Builder()
                .reference(reference)
                .title(title)
                .date(date)
                .body(body)
                .url(url);
    }

    /** Builder of {@link DecisionReference}; not thread-safe. */
    public static final class Builder {
        private @Nullable String reference;
        private @Nullable String title;
        private @Nullable LocalDate date;
        private @Nullable String body;
        private @Nullable String url;

        private Builder() {}

        /** {@return this builder, with {@link DecisionReference#reference()} set, which is required} */
        public Builder reference(String reference) {
            this.reference = reference;
            return this;
        }

        /** {@return this builder, with {@link DecisionReference#title()} set, or cleared by {@code null}} */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** {@return this builder, with {@link DecisionReference#date()} set, or cleared by {@code null}} */
        public Builder date(@Nullable LocalDate date) {
            this.date = date;
            return this;
        }

        /** {@return this builder, with {@link DecisionReference#body()} set, or cleared by {@code null}} */
        public Builder body(@Nullable String body) {
            this.body = body;
            return this;
        }

        /** {@return this builder, with {@link DecisionReference#url()} set, or cleared by {@code null}} */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public DecisionReference build() {
            return new DecisionReference(
                    Components.required(reference, "reference", DecisionReference.class), title, date, body, url);
        }
    }
}
