package org.civicreport.render;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a document is rendered, whatever the format. Immutable; renderers have options of their own beside these. */
public final class RenderOptions {

    private static final RenderOptions DEFAULTS = new Builder().build();

    private final Theme theme;
    private final ImageResolver images;
    private final ProgressListener progress;
    private final Cancellation cancellation;
    private final @Nullable Paginator paginator;

    private RenderOptions(Builder builder) {
        theme = builder.theme;
        images = builder.images;
        progress = builder.progress;
        cancellation = builder.cancellation;
        paginator = builder.paginator;
    }

    /** Returns the default theme, no images, no listener, no cancellation, no paginator. */
    public static RenderOptions defaults() {
        return DEFAULTS;
    }

    /** Begins with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns colours, faces, logo and page. */
    public Theme theme() {
        return theme;
    }

    /** Returns where images come from. */
    public ImageResolver images() {
        return images;
    }

    /** Returns who is told how far the rendering has come. */
    public ProgressListener progress() {
        return progress;
    }

    /** Returns how the rendering can be ended early. */
    public Cancellation cancellation() {
        return cancellation;
    }

    /** Returns where a format without pages of its own gets page numbers from, if anywhere. */
    public Optional<Paginator> paginator() {
        return Optional.ofNullable(paginator);
    }

    /** Begins with these options. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.theme = theme;
        builder.images = images;
        builder.progress = progress;
        builder.cancellation = cancellation;
        builder.paginator = paginator;
        return builder;
    }

    /** Builds options. Not thread-safe. */
    public static final class Builder {

        private Theme theme = Theme.defaults();
        private ImageResolver images = ImageResolver.none();
        private ProgressListener progress = ProgressListener.none();
        private Cancellation cancellation = Cancellation.never();
        private @Nullable Paginator paginator;

        private Builder() {}

        /** Sets colours, faces, logo and page. */
        public Builder theme(Theme value) {
            theme = Objects.requireNonNull(value, "theme");
            return this;
        }

        /** Sets where images come from. */
        public Builder images(ImageResolver value) {
            images = Objects.requireNonNull(value, "images");
            return this;
        }

        /** Sets who is told how far the rendering has come. */
        public Builder progress(ProgressListener value) {
            progress = Objects.requireNonNull(value, "progress");
            return this;
        }

        /** Sets how the rendering can be ended early. */
        public Builder cancellation(Cancellation value) {
            cancellation = Objects.requireNonNull(value, "cancellation");
            return this;
        }

        /**
         * Sets where a format without pages of its own gets page numbers from. {@link org.civicreport.CivicReport} sets
         * that of its renderers if there is none.
         *
         * @param value the paginator, or null for none
         */
        public Builder paginator(@Nullable Paginator value) {
            paginator = value;
            return this;
        }

        /** Returns the options. */
        public RenderOptions build() {
            return new RenderOptions(this);
        }
    }
}
