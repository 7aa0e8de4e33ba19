package org.civicreport.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sections of a document as a tree of headings: what contents, bookmarks and navigation are made from. Immutable.
 *
 * @param entries the sections that stand in no other section
 */
public record Outline(List<Entry> entries) {

    /** Copies the entries. */
    public Outline {
        entries = List.copyOf(entries);
    }

    /**
     * One section.
     *
     * @param anchor the section's name
     * @param number the number as it is shown, or null if there is none
     * @param heading the heading, without notes and links
     * @param role what the section is
     * @param level how deep it stands, from 1
     * @param entries the sections directly inside it
     */
    public record Entry(
            Anchor anchor,
            @Nullable String number,
            List<Inline> heading,
            Section.Role role,
            int level,
            List<Entry> entries) {

        /** Copies the lists. */
        public Entry {
            heading = List.copyOf(heading);
            entries = List.copyOf(entries);
        }

        /**
         * Returns what a table of contents lists below this section: nothing below an article, as every article has the
         * same parts, and nobody looks for "Results" in the contents.
         */
        public List<Entry> listed() {
            return role == Section.Role.ARTICLE ? List.of() : entries;
        }

        /** Returns the heading's text. */
        public String text() {
            return PlainText.of(heading);
        }
    }

    static Outline of(Document document, Numbering numbering) {
        Collector collector = new Collector(numbering);
        collector.walkBlocks(document.blocks());
        return new Outline(collector.entries);
    }

    /**
     * Returns what a table of contents lists: the entries down to a level, in the order in which they stand in the
     * document, without what is inside of articles.
     *
     * @param depth the deepest level, from 1
     * @return a flat list
     */
    public List<Entry> upTo(int depth) {
        List<Entry> flat = new ArrayList<>();
        entries.forEach(entry -> flatten(entry, depth, flat));
        return flat;
    }

    private static void flatten(Entry entry, int depth, List<Entry> flat) {
        if (entry.level() <= depth) {
            flat.add(entry);
            entry.listed().forEach(inner -> flatten(inner, depth, flat));
        }
    }

    private static final class Collector extends TreeWalker {

        private final Numbering numbering;
        private List<Entry> entries = new ArrayList<>();
        private int level;

        Collector(Numbering numbering) {
            this.numbering = numbering;
        }

        /** Inlines hold no sections. */
        @Override
        public void walkInlines(List<Inline> inlines) {}

        /** Cells hold none. */
        @Override
        public Void visit(Table table) {
            return null;
        }

        /** Descriptions hold none. */
        @Override
        public Void visit(DefinitionList list) {
            return null;
        }

        /** Items hold none. */
        @Override
        public Void visit(ItemList list) {
            return null;
        }

        @Override
        public Void visit(Section section) {
            List<Entry> outer = entries;
            entries = new ArrayList<>();
            level++;
            super.visit(section);
            String number = numbering.section(section.anchor()).orElse(null);
            outer.add(new Entry(section.anchor(), number, section.heading(), section.role(), level, entries));
            level--;
            entries = outer;
            return null;
        }
    }
}
