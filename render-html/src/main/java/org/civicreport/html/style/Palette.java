package org.civicreport.html.style;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.civicreport.document.Tone;
import org.civicreport.render.Colour;
import org.civicreport.render.Theme;

/**
 * The colours of one colour scheme. Each text colour has a contrast of at least 4.5:1 to background and surface (WCAG
 * 2.2, 1.4.3).
 *
 * @param text running text
 * @param muted secondary text
 * @param background the page
 * @param surface things set off from the page
 * @param accent headings and links
 * @param rule lines
 * @param tones badges and charts' series
 */
record Palette(
        Colour text,
        Colour muted,
        Colour background,
        Colour surface,
        Colour accent,
        Colour rule,
        Map<Tone, Colour> tones) {

    /** The names of all colours, in a fixed order. */
    static final List<String> NAMES = Stream.concat(
                    Stream.of("text", "muted", "background", "surface", "accent", "rule"),
                    Stream.of(Tone.values()).map(Palette::name))
            .toList();

    private static final Colour WHITE = Colour.of("#ffffff");
    private static final Colour NIGHT = Colour.of("#13181d");
    private static final Colour NIGHT_SURFACE = Colour.of("#1f272e");
    private static final int STEPS = 32;

    Palette {
        tones = Map.copyOf(tones);
    }

    /** Returns the theme's own colours. */
    static Palette of(Theme theme) {
        return new Palette(
                theme.text(),
                theme.muted(),
                theme.background(),
                theme.surface(),
                theme.accent(),
                theme.rule(),
                tones(theme));
    }

    /** Returns dark colours of the same hues: each of the theme's colours, as much lighter as it must be. */
    static Palette dark(Theme theme) {
        Map<Tone, Colour> tones = tones(theme);
        tones.replaceAll((tone, colour) -> lightened(colour, Theme.LEAST_CONTRAST));
        return new Palette(
                lightened(theme.text(), 11),
                lightened(theme.muted(), 7),
                NIGHT,
                NIGHT_SURFACE,
                lightened(theme.accent(), 6),
                mixed(NIGHT_SURFACE, WHITE, 8),
                tones);
    }

    private static Map<Tone, Colour> tones(Theme theme) {
        Map<Tone, Colour> tones = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            tones.put(tone, theme.tone(tone));
        }
        return tones;
    }

    /** The surface is the lighter one of both dark colours, so what is legible on it is legible on the other. */
    private static Colour lightened(Colour colour, double contrast) {
        Colour lighter = colour;
        for (int step = 1; step <= STEPS && lighter.contrast(NIGHT_SURFACE) < contrast; step++) {
            lighter = mixed(colour, WHITE, step);
        }
        return lighter;
    }

    private static Colour mixed(Colour from, Colour to, int step) {
        return new Colour(
                mixed(from.red(), to.red(), step),
                mixed(from.green(), to.green(), step),
                mixed(from.blue(), to.blue(), step));
    }

    private static int mixed(int from, int to, int step) {
        return from + (to - from) * step / STEPS;
    }

    private static String name(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    /** Returns a colour by one of {@link #NAMES}. */
    Colour named(String name) {
        return switch (name) {
            case "text" -> text;
            case "muted" -> muted;
            case "background" -> background;
            case "surface" -> surface;
            case "accent" -> accent;
            case "rule" -> rule;
            default -> Objects.requireNonNull(tones.get(Tone.valueOf(name.toUpperCase(Locale.ROOT))));
        };
    }
}
