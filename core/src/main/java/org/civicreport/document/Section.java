package org.civicreport.document;

import java.util.List;
import java.util.Objects;

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
 * @param blocks what belongs to the heading; may be empty
 */
public record Section(
        Anchor anchor,
        List<Inline> heading,
        HeadingNumber number,
        Role role,
        Orientation orientation,
        List<Block> blocks)
        implements Block {

    /** How many sections can stand inside each other. */
    public static final int DEEPEST = 6;

    /** What a section is. */
    public enum Role {
        /** A chapter or a part of one. */
        CHAPTER,
        /** A piece that can stand alone, such as one measure (HTML {@code article}). */
        ARTICLE
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
        blocks = Containment.sectionContent(blocks);
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
