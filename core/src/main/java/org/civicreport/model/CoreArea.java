package org.civicreport.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A core area (Kernbereich, Handlungsfeld): a field of action with its measures.
 *
 * <p>Areas are data, never an enum: cities cut them anew. Munich went from three areas to nine. They may nest by
 * {@link #parent()}, as Munich's “Handlungsschwerpunkte” do, while the list in the report stays flat; and an area
 * may have prose only.
 *
 * <p>Source: Munich's digitalisation report of 2021 and its later council papers.
 *
 * @param key what identifies the area within the report; required
 * @param title name of the area (Titel), plain text, such as “Stadtgesellschaft”; required
 * @param intro what the area is about (Einführung); required
 * @param excerpt short prose for the council paper (Auszug); without it the paper prints the intro; {@code null} if
 *     absent
 * @param measures the measures of this area (Maßnahmen); a measure belongs to the area that holds it, and to no
 *     other; any number, in order; empty if there are none
 * @param parent key of the area that this one is part of; {@code null} if absent
 * @param goals what the city wants to achieve in the area (Ziele); any number, in order; empty if there are none
 * @param successorKeys keys of the areas that continue this one in the next edition, when areas are cut anew; any
 *     number, in order; empty if there are none
 */
public record CoreArea(
        String key,
        String title,
        RichText intro,
        @Nullable RichText excerpt,
        List<Measure> measures,
        @Nullable String parent,
        List<RichText> goals,
        List<String> successorKeys)
        implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public CoreArea {
        key = Components.text(key, "key");
        title = Components.text(title, "title");
        Objects.requireNonNull(intro, "intro");
        measures = Components.list(measures, "measures");
        parent = Components.optionalText(parent);
        goals = Components.list(goals, "goals");
        successorKeys = Components.texts(successorKeys, "successorKeys");
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this core area} */
    public Builder toBuilder() {
        return new Builder()
                .key(key)
                .title(title)
                .intro(intro)
                .excerpt(excerpt)
                .measures(measures)
                .parent(parent)
                .goals(goals)
                .successorKeys(successorKeys);
    }

    /** Builder of {@link CoreArea}; not thread-safe. */
    public static final class Builder {
        private @Nullable String key;
        private @Nullable String title;
        private @Nullable RichText intro;
        private @Nullable RichText excerpt;
        private List<Measure> measures = new ArrayList<>();
        private @Nullable String parent;
        private List<RichText> goals = new ArrayList<>();
        private List<String> successorKeys = new ArrayList<>();

        private Builder() {}

        /** {@return this builder, with {@link CoreArea#key()} set, which is required} */
        public Builder key(String key) {
            this.key = key;
            return this;
        }

        /** {@return this builder, with {@link CoreArea#title()} set, which is required} */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /** {@return this builder, with {@link CoreArea#intro()} set, which is required} */
        public Builder intro(RichText intro) {
            this.intro = intro;
            return this;
        }

        /** {@return this builder, with {@link CoreArea#excerpt()} set, or cleared by {@code null}} */
        public Builder excerpt(@Nullable RichText excerpt) {
            this.excerpt = excerpt;
            return this;
        }

        /** {@return this builder, with {@link CoreArea#measures()} replaced by these} */
        public Builder measures(List<Measure> measures) {
            this.measures = new ArrayList<>(measures);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link CoreArea#measures()}} */
        public Builder addMeasure(Measure measure) {
            measures.add(measure);
            return this;
        }

        /** {@return this builder, with {@link CoreArea#parent()} set, or cleared by {@code null}} */
        public Builder parent(@Nullable String parent) {
            this.parent = parent;
            return this;
        }

        /** {@return this builder, with {@link CoreArea#goals()} replaced by these} */
        public Builder goals(List<RichText> goals) {
            this.goals = new ArrayList<>(goals);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link CoreArea#goals()}} */
        public Builder addGoal(RichText goal) {
            goals.add(goal);
            return this;
        }

        /** {@return this builder, with {@link CoreArea#successorKeys()} replaced by these} */
        public Builder successorKeys(List<String> successorKeys) {
            this.successorKeys = new ArrayList<>(successorKeys);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link CoreArea#successorKeys()}} */
        public Builder addSuccessorKey(String key) {
            successorKeys.add(key);
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public CoreArea build() {
            return new CoreArea(
                    Components.required(key, "key", CoreArea.class),
                    Components.required(title, "title", CoreArea.class),
                    Components.required(intro, "intro", CoreArea.class),
                    excerpt,
                    measures,
                    parent,
                    goals,
                    successorKeys);
        }
    }
}
