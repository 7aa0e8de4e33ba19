package org.civicreport.document;

import org.civicreport.text.TextPolicy;

/**
 * A table of contents, made by the renderer from {@link Outline}. Its title is no heading: it doesn't list itself. In
 * plain text it is the title followed by the listed headings, without numbers and pages.
 *
 * @param title what stands above it, not blank
 * @param depth how many levels of sections it lists, but nothing inside of articles; 1 to {@value Section#DEEPEST}
 */
public record Contents(String title, int depth) implements Block {

    /**
     * Checks title and depth.
     *
     * @throws IllegalArgumentException if the title is blank or the depth out of range
     */
    public Contents {
        title = Containment.notBlank("a title of contents", TextPolicy.clean(title));
        if (depth < 1 || depth > Section.DEEPEST) {
            throw new IllegalArgumentException("contents list 1 to " + Section.DEEPEST + " levels, but were " + depth);
        }
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
