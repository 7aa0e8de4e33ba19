package org.civicreport.docx;

import java.util.Optional;
import java.util.function.Supplier;
import org.civicreport.render.Paginator;
import org.civicreport.render.Renderers;
import org.jspecify.annotations.Nullable;

/** What only Word files know, beside {@link org.civicreport.render.RenderOptions}. Immutable and thread-safe. */
public final class DocxOptions {

    private static final DocxOptions DEFAULTS = builder().build();

    private final Supplier<Optional<Paginator>> paginator;
    private final @Nullable WordTemplate template;

    private DocxOptions(Builder builder) {
        paginator = builder.paginator;
        template = builder.template;
    }

    /** Returns our own design, and page numbers in contents if a renderer that lays out pages is there. */
    public static DocxOptions defaults() {
        return DEFAULTS;
    }

    /** Begins with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns who tells the page numbers of contents, if somebody does. */
    public Optional<Paginator> paginator() {
        return paginator.get();
    }

    /** Returns the corporate design that files are written in; {@code null} for our own. */
    public @Nullable WordTemplate template() {
        return template;
    }

    /** Builds options. Not thread-safe. */
    public static final class Builder {

        private Supplier<Optional<Paginator>> paginator = () -> Renderers.load().paginator();

        private @Nullable WordTemplate template;

        private Builder() {}

        /**
         * Sets the corporate design. Its page set-up comes before that of the theme, its styles and running heads before
         * our own; the theme's colours and typefaces hold for styles that it lacks, for badges and charts.
         *
         * @param value the template; {@code null} for our own design
         * @return this builder
         */
        public Builder template(@Nullable WordTemplate value) {
            template = value;
            return this;
        }

        /**
         * Sets who tells the page numbers of contents. Word breaks lines and pages itself, so these are a good estimate
         * until somebody updates the contents. Unless this is called, it is the first {@link Paginator} among the
         * renderers that a service loader finds, as {@code civicreport-render-pdf} brings one.
         *
         * @param value the paginator; {@code null} leaves the numbers out, and saves the time that laying out takes
         * @return this builder
         */
        public Builder paginator(@Nullable Paginator value) {
            paginator = () -> Optional.ofNullable(value);
            return this;
        }

        /** Returns the options. */
        public DocxOptions build() {
            return new DocxOptions(this);
        }
    }
}
