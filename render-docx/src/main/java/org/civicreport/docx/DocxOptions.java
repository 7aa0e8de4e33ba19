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

    private DocxOptions(Builder builder) {
        paginator = builder.paginator;
    }

    /** Returns page numbers in contents if a renderer that lays out pages is there. */
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

    /** Builds options. Not thread-safe. */
    public static final class Builder {

        private Supplier<Optional<Paginator>> paginator = () -> Renderers.load().paginator();

        private Builder() {}

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
