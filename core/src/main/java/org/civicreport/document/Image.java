package org.civicreport.document;

import java.util.List;
import java.util.Objects;
import org.civicreport.text.TextPolicy;

/**
 * An image. The tree holds only its key; the bytes come from the image resolver that rendering is given.
 *
 * @param anchor the image's name, unique in the document
 * @param key what the resolver knows it by, not blank
 * @param alternative what someone who can't see the image needs to know, not blank (WCAG 2.2, 1.1.1); shown in place of
 *     an image that can't be had, but no part of the plain text
 * @param caption the caption; empty if there is none, then the image isn't numbered
 */
public record Image(Anchor anchor, String key, String alternative, List<Inline> caption) implements Block {

    /** Checks the texts and copies the caption. */
    public Image {
        Objects.requireNonNull(anchor, "anchor");
        key = Containment.notBlank("an image's key", key);
        alternative = Containment.notBlank("an image's alternative", TextPolicy.clean(alternative));
        caption = caption.isEmpty() ? List.of() : Containment.visibleInlines("a caption", caption);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
