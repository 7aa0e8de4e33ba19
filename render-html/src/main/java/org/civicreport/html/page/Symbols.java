package org.civicreport.html.page;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civicreport.document.Tone;
import org.civicreport.drawing.Line;
import org.civicreport.drawing.Pattern;
import org.civicreport.html.embedding.AttributeProvider;
import org.civicreport.html.embedding.ClassNames;
import org.civicreport.html.markup.Markup;
import org.civicreport.html.markup.Tags;

/**
 * Icons of badges and patterns of charts, drawn once at the end of the page and only if they are used. Their ids hold
 * hyphens, which anchors never do.
 */
final class Symbols {

    /** How large a pattern's tile is. */
    private static final int TILE = 8;

    private static final Map<Tone, String> TONE_CLASSES =
            Stream.of(Tone.values()).collect(Collectors.toUnmodifiableMap(tone -> tone, tone -> "tone-" + name(tone)));

    private final Map<Tone, byte[]> icons = new EnumMap<>(Tone.class);
    private final String idPrefix;

    Symbols(String idPrefix) {
        this.idPrefix = idPrefix;
    }

    private final Set<Fill> patterns = new TreeSet<>();

    private record Fill(Tone tone, Pattern pattern) implements Comparable<Fill> {

        String id() {
            return "pattern-" + name(tone) + "-" + name(pattern);
        }

        @Override
        public int compareTo(Fill other) {
            return tone == other.tone ? pattern.compareTo(other.pattern) : tone.compareTo(other.tone);
        }
    }

    static String toneClass(Tone tone) {
        return Objects.requireNonNull(TONE_CLASSES.get(tone));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Writes the icon of a tone, for eyes only. */
    void icon(Markup markup, Tone tone) {
        markup.copy(icons.computeIfAbsent(tone, this::icon));
    }

    private byte[] icon(Tone tone) {
        Markup markup = new Markup(new Tags(ClassNames.none(), AttributeProvider.none()), idPrefix);
        markup.open("svg").classes("icon").attribute("aria-hidden", "true");
        markup.attribute("width", "16").attribute("height", "16");
        markup.open("use").target("icon-", name(tone)).close().close();
        return markup.toBytes();
    }

    /**
     * Returns the id of what an area is filled with.
     *
     * @param tone decides the colour
     * @param pattern lies over it, so that two series of one tone differ
     */
    String fill(Tone tone, Pattern pattern) {
        Fill fill = new Fill(tone, pattern);
        patterns.add(fill);
        return fill.id();
    }

    /** Writes what was used. */
    void write(Markup markup) {
        if (icons.isEmpty() && patterns.isEmpty()) {
            return;
        }
        markup.open("svg").classes("symbols generated").attribute("aria-hidden", "true");
        markup.attribute("width", "0").attribute("height", "0").line();
        for (Tone tone : icons.keySet()) {
            markup.open("symbol").id("icon-", name(tone)).attribute("viewBox", "0 0 16 16");
            path(markup, shape(tone)).close().line();
        }
        patterns.forEach(fill -> pattern(markup, fill));
        markup.close().line();
    }

    private static void pattern(Markup markup, Fill fill) {
        String tile = Integer.toString(TILE);
        markup.open("pattern").id(fill.id(), "").classes(toneClass(fill.tone));
        markup.attribute("width", tile).attribute("height", tile).attribute("patternUnits", "userSpaceOnUse");
        markup.open("rect").attribute("width", tile).attribute("height", tile);
        markup.attribute("fill", "currentColor").attribute("fill-opacity", fill.pattern == Pattern.SOLID ? "1" : "0.2");
        markup.close();
        if (!fill.pattern.tile().isEmpty()) {
            path(markup, fill.pattern.tile().stream().map(Symbols::stroke).collect(Collectors.joining()));
        }
        markup.close().line();
    }

    private static String stroke(Line line) {
        return "M" + tiles(line.fromX()) + " " + tiles(line.fromY()) + "L" + tiles(line.toX()) + " "
                + tiles(line.toY());
    }

    private static long tiles(double share) {
        return Math.round(share * TILE);
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
}
