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
     * @param section the section itself
     * @param number the number as it is shown, or null if there is none
     * @param level how deep it stands, from 1
     * @param entries the sections inside it that stand in no other inside it
     */
    public record Entry(Section section, @Nullable String number, int level, List<Entry> entries) {

        /** Copies the entries. */
        public Entry {
            entries = List.copyOf(entries);
        }

        /** Returns the section's name. */
        public Anchor anchor() {
            return section.anchor();
        }

        /** Returns the heading, which holds neither notes nor links. */
        public List<Inline> heading() {
            return section.heading();
        }

        /**
         * Returns what a table of contents lists below this section: nothing below an article, as every article has the
         * same parts, and nobody looks for "Results" in the contents.
         */
        public List<Entry> listed() {
            return section.role() == Section.Role.ARTICLE ? List.of() : entries;
        }

        /** Returns the heading's text. */
        public String text() {
            return PlainText.of(heading());
        }
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
}
