package org.civicreport.docx.forms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.civicreport.docx.forms.Line.Marker;
import org.jspecify.annotations.Nullable;

/** What the styles and lists of a Word file mean for its text (ECMA-376, part 1, clauses 17.7 and 17.9). */
final class WordFormats {

    private static final String NO_LIST = "0";

    private final Map<String, Xml> styles = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Xml> definitions = new HashMap<>();

    WordFormats(@Nullable Xml stylesPart, @Nullable Xml numberingPart) {
        if (stylesPart != null) {
            stylesPart.children().forEach(style -> styles.put(style.attribute("styleId"), style));
        }
        if (numberingPart != null) {
            for (Xml entry : numberingPart.children()) {
                if (entry.name().equals("num")) {
                    lists.put(entry.attribute("numId"), entry.childValue("abstractNumId"));
                } else if (entry.name().equals("abstractNum")) {
                    definitions.put(entry.attribute("abstractNumId"), entry);
                }
            }
        }
    }

    /** A paragraph's marker and the level of its list. */
    Line paragraph(@Nullable Xml properties) {
        String style = properties == null ? "" : properties.childValue("pStyle");
        Xml number = properties == null ? null : properties.child("numPr");
        String list = number == null ? "" : number.childValue("numId");
        String level = number == null ? "" : number.childValue("ilvl");
        Set<String> seen = new HashSet<>();
        String inherited = style;
        while (list.isEmpty() && styles.containsKey(inherited) && seen.add(inherited)) {
            Xml definition = styles.get(inherited);
            Xml own = definition.child("pPr");
            Xml ownNumber = own == null ? null : own.child("numPr");
            list = ownNumber == null ? "" : ownNumber.childValue("numId");
            level = ownNumber == null || !level.isEmpty() ? level : ownNumber.childValue("ilvl");
            inherited = definition.childValue("basedOn");
        }
        Marker marker = list.isEmpty() || list.equals(NO_LIST) ? named(style) : marker(list, level(level));
        return new Line(marker, level(level), List.of());
    }

    private Marker named(String style) {
        Xml definition = styles.get(style);
        String name = definition == null
                ? style.toLowerCase(Locale.ROOT)
                : definition.childValue("name").toLowerCase(Locale.ROOT);
        if (name.contains("list continue") || name.contains("listcontinue")) {
            return Marker.CONTINUED;
        }
        return name.equals("quote") || name.equals("intense quote") ? Marker.QUOTE : Marker.NONE;
    }

    private Marker marker(String list, int level) {
        Xml definition = definitions.get(lists.getOrDefault(list, ""));
        if (definition != null) {
            for (Xml entry : definition.children()) {
                if (entry.name().equals("lvl") && entry.attribute("ilvl").equals(Integer.toString(level))) {
                    return switch (entry.childValue("numFmt")) {
                        case "bullet" -> Marker.BULLET;
                        case "none" -> Marker.CONTINUED;
                        default -> Marker.NUMBER;
                    };
                }
            }
        }
        return Marker.BULLET;
    }

    private static int level(String text) {
        return text.matches("[0-8]") ? Integer.parseInt(text) : 0;
    }

    /** The format of a run's text, without text. */
    Line.Piece run(@Nullable Xml properties, String href) {
        return new Line.Piece("", is("b", properties), is("i", properties), href);
    }

    /** Whether a run is in the style of what Word shows in an empty control, in whatever language. */
    boolean isPlaceholder(@Nullable Xml properties) {
        Xml style = properties == null ? null : styles.get(properties.childValue("rStyle"));
        return style != null && style.childValue("name").equalsIgnoreCase("placeholder text");
    }

    /** Whether a property is on: by the run itself or else by its character style. */
    private boolean is(String property, @Nullable Xml properties) {
        if (properties == null) {
            return false;
        }
        Xml own = properties.child(property);
        String style = properties.childValue("rStyle");
        Set<String> seen = new HashSet<>();
        while (own == null && styles.containsKey(style) && seen.add(style)) {
            Xml run = styles.get(style).child("rPr");
            own = run == null ? null : run.child(property);
            style = styles.get(style).childValue("basedOn");
        }
        return own != null
                && !Set.of("0", "false", "off", "none")
                        .contains(own.attribute("val").toLowerCase(Locale.ROOT));
    }
}
