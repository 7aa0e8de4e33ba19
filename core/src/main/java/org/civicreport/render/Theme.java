package org.civicreport.render;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.civicreport.document.Tone;
import org.jspecify.annotations.Nullable;

/**
 * How documents look: colours, typefaces, logo, page. A city's corporate design goes in here once and holds for every
 * format. Immutable. Text colours whose contrast falls below 4.5:1 (WCAG 2.2, 1.4.3) are refused.
 */
public final class Theme implements Serializable {

    /** The least contrast between text and its background (WCAG 2.2, 1.4.3, level AA). */
    public static final double LEAST_CONTRAST = 4.5;

    private static final long serialVersionUID = 1L;
    private static final Theme DEFAULTS = new Builder().build();

    private final Colour text;
    private final Colour muted;
    private final Colour background;
    private final Colour surface;
    private final Colour accent;
    private final Colour rule;
    private final EnumMap<Tone, Colour> tones;
    private final String bodyFamily;
    private final String headingFamily;
    private final @Nullable Logo logo;
    private final PageFormat page;

    private Theme(Builder builder) {
        text = builder.text;
        muted = builder.muted;
        background = builder.background;
        surface = builder.surface;
        accent = builder.accent;
        rule = builder.rule;
        tones = new EnumMap<>(builder.tones);
        bodyFamily = builder.bodyFamily;
        headingFamily = builder.headingFamily;
        logo = builder.logo;
        page = builder.page;
        legible("text", text);
        legible("muted", muted);
        legible("accent", accent);
        tones.forEach((tone, colour) -> legible("tone " + tone, colour));
    }

    private void legible(String name, Colour colour) {
        for (Colour behind : new Colour[] {background, surface}) {
            if (colour.contrast(behind) < LEAST_CONTRAST) {
                throw new IllegalArgumentException("the colour '" + name + "' (" + colour.hex() + ") on " + behind.hex()
                        + " has a contrast of less than 4.5:1; take a darker one, or a lighter background");
            }
        }
    }

    /** Returns the library's own look. */
    public static Theme defaults() {
        return DEFAULTS;
    }

    /** Begins with the library's own look. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the colour of running text. */
    public Colour text() {
        return text;
    }

    /** Returns the colour of secondary text: captions, running heads. */
    public Colour muted() {
        return muted;
    }

    /** Returns the colour of the page. */
    public Colour background() {
        return background;
    }

    /** Returns the colour behind table heads and things set off from the text. */
    public Colour surface() {
        return surface;
    }

    /** Returns the colour of headings and links. */
    public Colour accent() {
        return accent;
    }

    /** Returns the colour of lines between rows and around things. */
    public Colour rule() {
        return rule;
    }

    /**
     * Returns the colour of badges and charts' series of a tone.
     *
     * @param tone what is meant
     * @return a colour that is legible as text on background and surface
     */
    public Colour tone(Tone tone) {
        return Objects.requireNonNull(tones.get(tone));
    }

    /** Returns the family name of the body's typeface; formats that embed fonts take their own if they lack it. */
    public String bodyFamily() {
        return bodyFamily;
    }

    /** Returns the family name of the headings' typeface; formats that embed fonts take their own if they lack it. */
    public String headingFamily() {
        return headingFamily;
    }

    /** Returns the logo, or null if there is none. */
    public @Nullable Logo logo() {
        return logo;
    }

    /** Returns size and margins of the page, for formats that have pages. */
    public PageFormat page() {
        return page;
    }

    /**
     * A logo on the title page.
     *
     * @param key what the image resolver knows it by
     * @param alternative what it shows, usually the city's name
     */
    public record Logo(String key, String alternative) implements Serializable {

        /** Checks that both are there. */
        public Logo {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(alternative, "alternative");
        }
    }

    /** Builds themes. Not thread-safe. */
    public static final class Builder {

        private Colour text = Colour.of("#1d2329");
        private Colour muted = Colour.of("#4c5763");
        private Colour background = Colour.of("#ffffff");
        private Colour surface = Colour.of("#eef2f6");
        private Colour accent = Colour.of("#0b4a75");
        private Colour rule = Colour.of("#aeb9c4");
        private final EnumMap<Tone, Colour> tones = new EnumMap<>(Map.of(
                Tone.NEUTRAL, Colour.of("#4c5763"),
                Tone.PLANNED, Colour.of("#5b4a8a"),
                Tone.ACTIVE, Colour.of("#0b5ea8"),
                Tone.DONE, Colour.of("#1e6b3a"),
                Tone.STOPPED, Colour.of("#8a2b2b"),
                Tone.ATTENTION, Colour.of("#8a4b00")));
        private String bodyFamily = "Noto Sans";
        private String headingFamily = "Noto Sans";
        private @Nullable Logo logo;
        private PageFormat page = PageFormat.a4();

        private Builder() {}

        /** Sets the colour of running text. */
        public Builder text(Colour value) {
            text = Objects.requireNonNull(value, "text");
            return this;
        }

        /** Sets the colour of secondary text. */
        public Builder muted(Colour value) {
            muted = Objects.requireNonNull(value, "muted");
            return this;
        }

        /** Sets the colour of the page. */
        public Builder background(Colour value) {
            background = Objects.requireNonNull(value, "background");
            return this;
        }

        /** Sets the colour behind table heads and things set off from the text. */
        public Builder surface(Colour value) {
            surface = Objects.requireNonNull(value, "surface");
            return this;
        }

        /** Sets the colour of headings and links. */
        public Builder accent(Colour value) {
            accent = Objects.requireNonNull(value, "accent");
            return this;
        }

        /** Sets the colour of lines. */
        public Builder rule(Colour value) {
            rule = Objects.requireNonNull(value, "rule");
            return this;
        }

        /** Sets the colour of a tone. */
        public Builder tone(Tone tone, Colour value) {
            tones.put(Objects.requireNonNull(tone, "tone"), Objects.requireNonNull(value, "value"));
            return this;
        }

        /** Sets the family name of the body's typeface. */
        public Builder bodyFamily(String value) {
            bodyFamily = Objects.requireNonNull(value, "bodyFamily");
            return this;
        }

        /** Sets the family name of the headings' typeface. */
        public Builder headingFamily(String value) {
            headingFamily = Objects.requireNonNull(value, "headingFamily");
            return this;
        }

        /** Sets the logo; null for none. */
        public Builder logo(@Nullable Logo value) {
            logo = value;
            return this;
        }

        /** Sets size and margins of the page. */
        public Builder page(PageFormat value) {
            page = Objects.requireNonNull(value, "page");
            return this;
        }

        /**
         * Returns the theme.
         *
         * @throws IllegalArgumentException if a text colour has a contrast below 4.5:1 on background or surface; the
         *     message names it
         */
        public Theme build() {
            return new Theme(this);
        }
    }
}
