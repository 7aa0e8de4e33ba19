package org.civicreport.html.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.DefinitionList;
import org.civicreport.document.Document;
import org.civicreport.document.ItemList;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Section;
import org.civicreport.document.Table;
import org.civicreport.document.TreeWalker;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a document before its first byte: its blocks' number, its articles, and by which facets they can
 * be picked out.
 */
final class Articles extends TreeWalker {

    private final List<Section> articles = new ArrayList<>();
    private final Map<String, Map<String, Integer>> facets = new LinkedHashMap<>();
    private final Map<Anchor, String> values = new LinkedHashMap<>();
    private final boolean counting;
    private @Nullable Anchor outermost;
    private @Nullable Anchor first;
    private int blocks;
    private int count;

    private Articles(boolean counting) {
        this.counting = counting;
    }

    /**
     * Walks through a document.
     *
     * @param counting whether its blocks are counted, which costs a look at each of them
     */
    static Articles of(Document document, boolean counting) {
        Articles articles = new Articles(counting);
        articles.walkBlocks(document.blocks());
        return articles;
    }

    @Override
    public void walkBlocks(List<Block> more) {
        blocks += more.size();
        super.walkBlocks(more);
    }

    /** Inlines hold no blocks. */
    @Override
    public Void visit(Paragraph paragraph) {
        return null;
    }

    /** Cells hold no sections. */
    @Override
    public Void visit(Table table) {
        return counting ? super.visit(table) : null;
    }

    /** Descriptions hold no sections. */
    @Override
    public Void visit(DefinitionList list) {
        return counting ? super.visit(list) : null;
    }

    /** Items hold no sections. */
    @Override
    public Void visit(ItemList list) {
        return counting ? super.visit(list) : null;
    }

    @Override
    public Void visit(Section section) {
        boolean outer = outermost == null;
        if (outer) {
            outermost = section.anchor();
        }
        if (section.role() == Section.Role.ARTICLE) {
            articles.add(section);
        }
        if (!section.facets().isEmpty()) {
            take(section);
        }
        super.visit(section);
        if (outer) {
            outermost = null;
        }
        return null;
    }

    private void take(Section section) {
        if (first == null) {
            first = outermost;
        }
        StringJoiner numbers = new StringJoiner(" ");
        for (Section.Facet facet : section.facets()) {
            Map<String, Integer> known = facets.computeIfAbsent(facet.name(), name -> new LinkedHashMap<>());
            for (String value : facet.values()) {
                numbers.add(Integer.toString(known.computeIfAbsent(value, name -> count++)));
            }
        }
        values.put(section.anchor(), numbers.toString());
    }

    /** Returns the number of blocks; a smaller one if they weren't to be counted. */
    int blocks() {
        return blocks;
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
