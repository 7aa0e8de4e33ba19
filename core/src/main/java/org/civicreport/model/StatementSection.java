package org.civicreport.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of the statement (Abschnitt des Vortrags): a heading, own text, a piece inserted from the report, and
 * further sections, all optional.
 *
 * <p>Source: Munich's digitalisation report, with numbered headings 1., 2., 3. inside part I.
 *
 * @param title heading; a section without one continues what stands before; {@code null} if absent
 * @param numbered whether the heading is numbered; required
 * @param text text of this section, before what is inserted; {@code null} if absent
 * @param insert piece of the report that is printed here; {@code null} if absent
 * @param children sections inside this one, after its text and insert; any number, in order; empty if there are
 *     none
 */
public record StatementSection(
        @Nullable String title,
        boolean numbered,
        @Nullable RichText text,
        @Nullable StatementInsert insert,
        List<StatementSection> children)
        implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public StatementSection {
        title = Components.optionalText(title);
        children = Components.list(children, "children");
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this statement section} */
    public Builder toBuilder() {
        return new Builder()
                .title(title)
                .numbered(numbered)
                .text(text)
                .insert(insert)
                .children(children);
    }

    /** Builder of {@link StatementSection}; not thread-safe. */
    public static final class Builder {
        private @Nullable String title;
        private @Nullable Boolean numbered;
        private @Nullable RichText text;
        private @Nullable StatementInsert insert;
        private List<StatementSection> children = new ArrayList<>();

        private Builder() {}

        /** {@return this builder, with {@link StatementSection#title()} set, or cleared by {@code null}} */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** {@return this builder, with {@link StatementSection#numbered()} set, which is required} */
        public Builder numbered(boolean numbered) {
            this.numbered = numbered;
            return this;
        }

        /** {@return this builder, with {@link StatementSection#text()} set, or cleared by {@code null}} */
        public Builder text(@Nullable RichText text) {
            this.text = text;
            return this;
        }

        /** {@return this builder, with {@link StatementSection#insert()} set, or cleared by {@code null}} */
        public Builder insert(@Nullable StatementInsert insert) {
            this.insert = insert;
            return this;
        }

        /** {@return this builder, with {@link StatementSection#children()} replaced by these} */
        public Builder children(List<StatementSection> children) {
            this.children = new ArrayList<>(children);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link StatementSection#children()}} */
        public Builder addChild(StatementSection section) {
            children.add(section);
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public StatementSection build() {
            return new StatementSection(
                    title, Components.required(numbered, "numbered", StatementSection.class), text, insert, children);
        }
    }
}
