package org.civicreport.document;

import java.io.Serializable;
import java.util.List;

/**
 * Terms with their descriptions: key facts, abbreviations.
 *
 * @param entries the entries, not empty
 */
public record DefinitionList(List<Entry> entries) implements Block {

    /** Copies the entries. */
    public DefinitionList {
        entries = Containment.notEmpty("a definition list", entries);
    }

    /**
     * A term and its description.
     *
     * @param term the term, with visible text
     * @param description the description, not empty and without sections
     */
    public record Entry(List<Inline> term, List<Block> description) implements Serializable {

        /** Copies the lists. */
        public Entry {
            term = Containment.visibleInlines("a term", term);
            description = Containment.flowContent("a description", description);
        }

        /**
         * Returns an entry in plain text.
         *
         * @param term the term
         * @param description the description
         * @return the entry
         */
        public static Entry of(String term, String description) {
            return new Entry(List.of(new Text(term)), List.of(Paragraph.of(description)));
        }
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
