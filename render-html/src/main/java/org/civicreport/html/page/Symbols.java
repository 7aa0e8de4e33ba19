package org.civicreport.html.page;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.civicreport.document.Tone;
import org.civicreport.html.markup.Markup;

/**
 * Icons of badges and patterns of charts, drawn once at the end of the page and only if they are used. Their ids hold
 * hyphens, which anchors never do.
 */
final class Symbols {

    /** How many patterns can be told apart. */
    private static final int PATTERNS = 6;

    private final Set<Tone> icons = EnumSet.noneOf(Tone.class);
    private final Set<Pattern> patterns = new TreeSet<>();

    private record Pattern(Tone tone, int index) implements Comparable<Pattern> {

        String id() {
            return "pattern-" + name(tone) + "-" + index;
        }

        @Override
        public int compareTo(Pattern other) {
            return tone == other.tone ? Integer.compare(index, other.index) : tone.compareTo(other.tone);
        }
    }

    static String toneClass(Tone tone) {
        return "tone-" + name(tone);
    }

    private static String name(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    /** Writes the icon of a tone, for eyes only. */
    void icon(Markup markup, Tone tone) {
        icons.add(tone);
        markup.open("svg").classes("icon").attribute("aria-hidden", "true");
        markup.attribute("width", "16").attribute("height", "16");
        markup.open("use").attribute("href", "#icon-" + name(tone)).close().close();
    }

    /**
     * Returns the value of a {@code fill} attribute.
     *
     * @param tone decides the colour
     * @param series decides the pattern, so that two series of one tone differ
     */
    String fill(Tone tone, int series) {
        Pattern pattern = new Pattern(tone, series % PATTERNS);
        patterns.add(pattern);
        return "url(#" + pattern.id() + ")";
    }

    /** Writes what was used. */
    void write(Markup markup) {
        if (icons.isEmpty() && patterns.isEmpty()) {
            return;
        }
        markup.open("svg").classes("symbols generated").attribute("aria-hidden", "true");
        markup.attribute("width", "0").attribute("height", "0").line();
        for (Tone tone : icons) {
            markup.open("symbol").attribute("id", "icon-" + name(tone)).attribute("viewBox", "0 0 16 16");
            path(markup, shape(tone)).close().line();
        }
        for (Pattern pattern : patterns) {
            markup.open("pattern").attribute("id", pattern.id()).classes(toneClass(pattern.tone));
            markup.attribute("width", "8").attribute("height", "8").attribute("patternUnits", "userSpaceOnUse");
            markup.open("rect").attribute("width", "8").attribute("height", "8");
            markup.attribute("fill", "currentColor").attribute("fill-opacity", pattern.index == 0 ? "1" : "0.2");
            markup.close();
            if (pattern.index > 0) {
                path(markup, lines(pattern.index));
            }
            markup.close().line();
        }
        markup.close().line();
    }

    private static Markup path(Markup markup, String data) {
        markup.open("path").attribute("d", data).attribute("fill", "none").attribute("stroke", "currentColor");
        return markup.attribute("stroke-width", "2").close();
    }

    private static String shape(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> "M4 8h8";
            case PLANNED -> "M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12M8 4.5V8l2.5 1.5";
            case ACTIVE -> "M3 8h9M8 3.5L12.5 8L8 12.5";
            case DONE -> "M2.5 8.5L6.5 12.5L13.5 4";
            case STOPPED -> "M3.5 3.5l9 9M12.5 3.5l-9 9";
            case ATTENTION -> "M8 2L15 14H1ZM8 6v4M8 11.2v1.4";
        };
    }

    private static String lines(int index) {
        return switch (index) {
            case 1 -> "M-2 2l4-4M0 8l8-8M6 10l4-4";
            case 2 -> "M0 4h8";
            case 3 -> "M3 4h2";
            case 4 -> "M4 0v8";
            default -> "M0 0l8 8M0 8l8-8";
        };
    }
}
