package org.civicreport.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A highlight (Schlaglicht): a short piece on what one department did, or several.
 *
 * <p>Source: Munich's digitalisation report, which has four, untitled and without a department.
 *
 * @param id what identifies the highlight within the report; required
 * @param title title, plain text; {@code null} if absent
 * @param text the piece itself; required
 * @param departments keys of the departments that it is about; see {@link Department#key()}; any number, in order;
 *     empty if there are none
 * @param coreArea key of the core area that it belongs to; {@code null} if absent
 * @param measure id of the measure that it belongs to; {@code null} if absent
 * @param image name of an image, which the caller's image resolver understands; commonly a file name beside the
 *     report; {@code null} if absent
 * @param alt text alternative of the image (Alternativtext); every image needs one, which validation checks;
 *     {@code null} if absent
 */
public record Highlight(
        String id,
        @Nullable String title,
        RichText text,
        List<String> departments,
        @Nullable String coreArea,
        @Nullable String measure,
        @Nullable String image,
        @Nullable String alt)
        implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public Highlight {
        id = Components.text(id, "id");
        title = Components.optionalText(title);
        Objects.requireNonNull(text, "text");
        departments = Components.texts(departments, "departments");
        coreArea = Components.optionalText(coreArea);
        measure = Components.optionalText(measure);
        image = Components.optionalText(image);
        alt = Components.optionalText(alt);
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this highlight} */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .title(title)
                .text(text)
                .departments(departments)
                .coreArea(coreArea)
                .measure(measure)
                .image(image)
                .alt(alt);
    }

    /** Builder of {@link Highlight}; not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String title;
        private @Nullable RichText text;
        private List<String> departments = new ArrayList<>();
        private @Nullable String coreArea;
        private @Nullable String measure;
        private @Nullable String image;
        private @Nullable String alt;

        private Builder() {}

        /** {@return this builder, with {@link Highlight#id()} set, which is required} */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** {@return this builder, with {@link Highlight#title()} set, or cleared by {@code null}} */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** {@return this builder, with {@link Highlight#text()} set, which is required} */
        public Builder text(RichText text) {
            this.text = text;
            return this;
        }

        /** {@return this builder, with {@link Highlight#departments()} replaced by these} */
        public Builder departments(List<String> departments) {
            this.departments = new ArrayList<>(departments);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link Highlight#departments()}} */
        public Builder addDepartment(String department) {
            departments.add(department);
            return this;
        }

        /** {@return this builder, with {@link Highlight#coreArea()} set, or cleared by {@code null}} */
        public Builder coreArea(@Nullable String coreArea) {
            this.coreArea = coreArea;
            return this;
        }

        /** {@return this builder, with {@link Highlight#measure()} set, or cleared by {@code null}} */
        public Builder measure(@Nullable String measure) {
            this.measure = measure;
            return this;
        }

        /** {@return this builder, with {@link Highlight#image()} set, or cleared by {@code null}} */
        public Builder image(@Nullable String image) {
            this.image = image;
            return this;
        }

        /** {@return this builder, with {@link Highlight#alt()} set, or cleared by {@code null}} */
        public Builder alt(@Nullable String alt) {
            this.alt = alt;
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public Highlight build() {
            return new Highlight(
                    Components.required(id, "id", Highlight.class),
                    title,
                    Components.required(text, "text", Highlight.class),
                    departments,
                    coreArea,
                    measure,
                    image,
                    alt);
        }
    }
}
