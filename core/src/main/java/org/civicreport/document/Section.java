package org.civicreport.document;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.civicreport.text.TextPolicy;

/**
 * A heading with what belongs to it. The heading's level follows from nesting alone, so that no level can be skipped; at
 * most {@value #DEEPEST} sections stand inside each other. A section stands in the document, in another section, in a
 * division, or in an extension's fallback at such a place.
 *
 * @param anchor the section's name, unique in the document
 * @param heading the heading, with visible text
 * @param number how the heading is numbered
 * @param role what the section is, so that a web page can mark it up fittingly
 * @param orientation how the pages of this section stand, where there are pages
 * @param facets by what readers can pick this section out of many, where a format lets them; no text of the document
 * @param blocks what belongs to the heading; may be empty
 */
public record Section(
        Anchor anchor,
        List<Inline> heading,
        HeadingNumber number,
        Role role,
        Orientation orientation,
        List<Facet> facets,
        List<Block> blocks)
        implements Block {

    /** How many sections can stand inside each other. */
    public static final int DEEPEST = 6;

    /** What a section is. */
    public enum Role {
        /** A chapter or a part of one. */
        CHAPTER,
        /**
         * A piece that can stand alone, such as one measure (HTML {@code article}). A table of contents lists it, but not
         * the sections inside it.
         */
        ARTICLE
    }

    /**
     * A property by which sections are picked out: the status of measures, their department.
     *
     * @param name what it is, such as "Status"; not blank
     * @param values what it is for this section, such as "in Umsetzung"; not empty, none blank
     */
    public record Facet(String name, List<String> values) implements Serializable {

        /**
         * Cleans the texts.
         *
         * @throws IllegalArgumentException if there is no value or a text is blank
         */
        public Facet {
            name = Containment.notBlank("a facet's name", TextPolicy.clean(name));
            values = Containment.notEmpty("a facet's values", values).stream()
                    .map(value -> Containment.notBlank("a facet's value", TextPolicy.clean(value)))
                    .toList();
        }
    }

    /** How pages stand. */
    public enum Orientation {
        /** Upright. */
        PORTRAIT,
        /** On the long side, for wide tables. */
        LANDSCAPE
    }

    /**
     * Copies the lists and checks the heading and the depth.
     *
     * @throws IllegalArgumentException if the heading has no visible text, or if sections are nested too deeply
     */
    public Section {
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(orientation, "orientation");
        heading = Containment.heading(heading);
        facets = List.copyOf(facets);
        blocks = Containment.sectionContent(blocks);
    }

    /**
     * Makes a section without facets.
     *
     * @param anchor the section's name
     * @param heading the heading
     * @param number how the heading is numbered
     * @param role what the section is
     * @param orientation how its pages stand
     * @param blocks what belongs to the heading
     * @throws IllegalArgumentException if the heading has no visible text, or if sections are nested too deeply
     */
    public Section(
            Anchor anchor,
            List<Inline> heading,
            HeadingNumber number,
            Role role,
            Orientation orientation,
            List<Block> blocks) {
        this(anchor, heading, number, role, orientation, List.of(), blocks);
    }

    /**
     * Returns an upright chapter.
     *
     * @param anchor the section's name
     * @param heading the heading
     * @param number how the heading is numbered
     * @param blocks what belongs to it
     * @return the section
     */
    public static Section chapter(Anchor anchor, String heading, HeadingNumber number, List<Block> blocks) {
        return new Section(anchor, List.of(new Text(heading)), number, Role.CHAPTER, Orientation.PORTRAIT, blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
