package org.civicreport.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a document, counted once for all formats. Sections are counted as their {@link HeadingNumber} says;
 * tables with a caption on their own; charts and images with a caption together, as figures; notes in the order of
 * their marks. Immutable and thread-safe.
 */
public final class Numbering {

    private final Labels labels;
    private final Map<Anchor, String> sections;
    private final Map<Anchor, List<Inline>> headings;
    private final Map<Anchor, String> captions;
    private final Map<Anchor, String> kinds;
    private final Outline outline;
    private final List<Block> blocks;

    /** Counted when first asked for: that takes a look at every word, and many documents have no notes. */
    private volatile @Nullable Map<Anchor, Integer> notes;

    private Numbering(Counter counter, List<Block> blocks, Labels labels) {
        this.labels = labels;
        this.blocks = blocks;
        this.sections = counter.sections;
        this.headings = counter.headings;
        this.captions = counter.captions;
        this.kinds = counter.kinds;
        this.outline = new Outline(counter.entries);
    }

    static Numbering of(List<Block> blocks, Labels labels) {
        Counter counter = new Counter(labels);
        counter.walkBlocks(blocks);
        return new Numbering(counter, blocks, labels);
    }

    Outline outline() {
        return outline;
    }

    /**
     * Returns a section's number as it is shown before the heading: "2.1", "III.".
     *
     * @param section the section's anchor
     * @return the number, or nothing if it has none
     */
    public Optional<String> section(Anchor section) {
        return Optional.ofNullable(sections.get(section));
    }

    /**
     * Returns a caption's label with its number: "Tabelle 4", "Abbildung 2".
     *
     * @param captioned the anchor of a table, chart or image
     * @return the label, or nothing if it has no caption
     */
    public Optional<String> caption(Anchor captioned) {
        return Optional.ofNullable(captions.get(captioned));
    }

    /**
     * Returns a note's number, from 1.
     *
     * @param note the note's anchor
     * @return the number
     * @throws IllegalArgumentException if the document has no such note
     */
    public int note(Anchor note) {
        Integer number = notes().get(note);
        if (number == null) {
            throw new IllegalArgumentException("the document has no note " + note);
        }
        return number;
    }

    private Map<Anchor, Integer> notes() {
        Map<Anchor, Integer> counted = notes;
        if (counted == null) {
            NoteCounter counter = new NoteCounter();
            counter.walkBlocks(blocks);
            counted = counter.notes;
            notes = counted;
        }
        return counted;
    }

    /**
     * Returns the words of a cross reference that has none of its own: "Abschnitt 3.2", "Tabelle 4"; for a section
     * without number its heading; for a table or image without caption "Tabelle" or "Abbildung".
     *
     * @param target the anchor of a section, table, chart or image
     * @return the words
     * @throws IllegalArgumentException if the document has no such place
     */
    public String reference(Anchor target) {
        String number = sections.get(target);
        if (number != null) {
            String bare = number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
            return labels.get(Label.SECTION) + '\u00A0' + bare;
        }
        List<Inline> heading = headings.get(target);
        String words = heading == null ? captions.get(target) : PlainText.of(heading);
        words = words == null ? kinds.get(target) : words;
        if (words == null) {
            throw new IllegalArgumentException("the document has no place " + target);
        }
        return words;
    }

    private static final class Counter extends TreeWalker {

        private final Labels labels;
        private final Map<Anchor, String> sections = new HashMap<>();
        private final Map<Anchor, List<Inline>> headings = new HashMap<>();
        private final Map<Anchor, String> captions = new HashMap<>();
        private final Map<Anchor, String> kinds = new HashMap<>();
        private List<Outline.Entry> entries = new ArrayList<>();
        private String prefix = "";
        private int level;
        private int siblings;
        private int tables;
        private int figures;

        Counter(Labels labels) {
            this.labels = labels;
        }

        @Override
        public Void visit(Section section) {
            String number = numberOf(section.number());
            if (!number.isEmpty()) {
                sections.put(section.anchor(), number);
            }
            headings.put(section.anchor(), section.heading());
            List<Outline.Entry> outerEntries = entries;
            String outerPrefix = prefix;
            int outerSiblings = siblings;
            entries = new ArrayList<>();
            level++;
            prefix = section.number() instanceof HeadingNumber.Counted ? number + "." : "";
            siblings = 0;
            super.visit(section);
            outerEntries.add(new Outline.Entry(section, number.isEmpty() ? null : number, level, entries));
            entries = outerEntries;
            level--;
            prefix = outerPrefix;
            siblings = outerSiblings;
            return null;
        }

        private String numberOf(HeadingNumber number) {
            if (number instanceof HeadingNumber.Given given) {
                return given.numeral();
            }
            return number instanceof HeadingNumber.Counted ? prefix + ++siblings : "";
        }

        @Override
        public Void visit(Table table) {
            String word = labels.get(Label.TABLE);
            kinds.put(table.anchor(), word);
            if (!table.caption().isEmpty()) {
                captions.put(table.anchor(), word + '\u00A0' + ++tables);
            }
            return super.visit(table);
        }

        @Override
        public Void visit(Chart chart) {
            figure(chart.anchor(), true);
            return super.visit(chart);
        }

        @Override
        public Void visit(Image image) {
            figure(image.anchor(), !image.caption().isEmpty());
            return super.visit(image);
        }

        private void figure(Anchor anchor, boolean captioned) {
            String word = labels.get(Label.FIGURE);
            kinds.put(anchor, word);
            if (captioned) {
                captions.put(anchor, word + '\u00A0' + ++figures);
            }
        }

        /** Inlines have no numbers but those of notes. */
        @Override
        public void walkInlines(List<Inline> inlines) {}

        @Override
        public Void visit(Paragraph paragraph) {
            return null;
        }
    }

    private static final class NoteCounter extends TreeWalker {

        private final Map<Anchor, Integer> notes = new HashMap<>();

        @Override
        public Void visit(Note note) {
            notes.put(note.anchor(), notes.size() + 1);
            return super.visit(note);
        }
    }
}
