package org.civicreport.html;

import java.util.Objects;
import org.civicreport.document.Section;

/** What only web pages know, beside {@link org.civicreport.render.RenderOptions}. Immutable. */
public final class HtmlOptions {

    private static final HtmlOptions DEFAULTS = builder().build();

    private final int navigationDepth;
    private final ColourScheme colourScheme;

    /** Which colour schemes a page has. */
    public enum ColourScheme {
        /** The theme's colours only. */
        THEME,
        /** The theme's colours, and dark ones derived from them for readers whose system asks for dark pages. */
        THEME_AND_DARK
    }

    private HtmlOptions(Builder builder) {
        navigationDepth = builder.navigationDepth;
        colourScheme = builder.colourScheme;
    }

    /** Returns a navigation of two levels and both colour schemes. */
    public static HtmlOptions defaults() {
        return DEFAULTS;
    }

    /** Begins with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns how many levels of headings the navigation beside the content lists, from 1. */
    public int navigationDepth() {
        return navigationDepth;
    }

    /** Returns which colour schemes the page has. */
    public ColourScheme colourScheme() {
        return colourScheme;
    }

    /** Builds options. Not thread-safe. */
    public static final class Builder {

        private int navigationDepth = 2;
        private ColourScheme colourScheme = ColourScheme.THEME_AND_DARK;

        private Builder() {}

        /**
         * Sets how many levels of headings the navigation lists.
         *
         * @param value 1 to {@value Section#DEEPEST}
         * @return this builder
         * @throws IllegalArgumentException if the value is out of range
         */
        public Builder navigationDepth(int value) {
            if (value < 1 || value > Section.DEEPEST) {
                throw new IllegalArgumentException(
                        "a navigation lists 1 to " + Section.DEEPEST + " levels, but were " + value);
            }
            navigationDepth = value;
            return this;
        }

        /** Sets which colour schemes the page has. */
        public Builder colourScheme(ColourScheme value) {
            colourScheme = Objects.requireNonNull(value, "colourScheme");
            return this;
        }

        /** Returns the options. */
        public HtmlOptions build() {
            return new HtmlOptions(this);
        }
    }
}
