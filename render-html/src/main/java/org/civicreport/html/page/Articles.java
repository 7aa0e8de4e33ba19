package org.civicreport.html.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.civicreport.document.Anchor;
import org.civicreport.document.Outline;
import org.civicreport.document.Section;
import org.jspecify.annotations.Nullable;

/** A document's articles, and by which facets its sections can be picked out: known before the first byte. */
final class Articles {

    private final List<Section> articles = new ArrayList<>();
    private final Map<String, Map<String, Integer>> facets = new LinkedHashMap<>();
    private final Map<Anchor, String> values = new LinkedHashMap<>();
    private @Nullable Anchor first;
    private int count;

    private Articles() {}

    static Articles of(Outline outline) {
        Articles articles = new Articles();
        for (Outline.Entry entry : outline.entries()) {
            articles.look(entry, entry.anchor());
        }
        return articles;
    }

    private void look(Outline.Entry entry, Anchor outermost) {
        Section section = entry.section();
        if (section.role() == Section.Role.ARTICLE) {
            articles.add(section);
        }
        if (!section.facets().isEmpty()) {
            first = first == null ? outermost : first;
            take(section);
        }
        entry.entries().forEach(inner -> look(inner, outermost));
    }

    private void take(Section section) {
        StringJoiner numbers = new StringJoiner(" ");
        for (Section.Facet facet : section.facets()) {
            Map<String, Integer> known = facets.computeIfAbsent(facet.name(), name -> new LinkedHashMap<>());
            for (String value : facet.values()) {
                numbers.add(Integer.toString(known.computeIfAbsent(value, name -> count++)));
            }
        }
        values.put(section.anchor(), numbers.toString());
    }

    /** Returns the sections that can stand alone, in their order. */
    List<Section> all() {
        return articles;
    }

    /** Tells whether there is anything to choose from. */
    boolean canBePickedOut() {
        return values.size() > 1;
    }

    /** Returns each facet's name and its values with their numbers, in the order in which they come. */
    Map<String, Map<String, Integer>> facets() {
        return facets;
    }

    /** Returns the numbers of a section's facet values, or null if it has none. */
    @Nullable
    String values(Anchor section) {
        return values.get(section);
    }

    /** Tells whether this section holds the first one with facets, or is it, and stands in no other. */
    boolean beginsWith(Anchor section) {
        return section.equals(first);
    }
}
