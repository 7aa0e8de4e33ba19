package org.civicreport.pdf;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.civicreport.pdf.text.Face;
import org.civicreport.pdf.text.FontLibrary;
import org.civicreport.render.Theme;

/** The parsed fonts of each pair of families that themes have asked for. Thread-safe. */
final class FontFamilies {

    private final Map<String, FontFamily> byName = new LinkedHashMap<>();
    private final Map<List<String>, FontLibrary> libraries = new ConcurrentHashMap<>();

    FontFamilies(Collection<FontFamily> families) {
        families.forEach(family -> byName.put(family.name(), family));
    }

    /** Returns the fonts of a theme; for a family that isn't there, those that come with the renderer. */
    FontLibrary of(Theme theme) {
        return libraries.computeIfAbsent(
                List.of(known(theme.bodyFamily()), known(theme.headingFamily())), FontFamilies.this::library);
    }

    private String known(String name) {
        return byName.containsKey(name) ? name : "";
    }

    private FontLibrary library(List<String> names) {
        Map<Face, byte[]> own = new EnumMap<>(Face.class);
        FontFamily text = byName.get(names.get(0));
        FontFamily headings = byName.get(names.get(1));
        if (text != null) {
            own.putAll(text.forText());
        }
        if (headings != null) {
            own.putAll(headings.forHeadings());
        }
        return new FontLibrary(own);
    }
}
