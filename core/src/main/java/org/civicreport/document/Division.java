package org.civicreport.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Blocks that belong together without a heading: for a language of their own, or for a place such as the title page.
 *
 * @param role what holds them together
 * @param language their language, if it differs from what is around them
 * @param blocks the blocks, not empty
 */
public record Division(Role role, @Nullable Locale language, List<Block> blocks) implements Block {

    /** What holds blocks together. */
    public enum Role {
        /** Only that they stand together. */
        GROUP,
        /** They are the title page; where there are pages, it stands alone. */
        TITLE_PAGE,
        /** They are the head of a council paper or letter: who, to whom, when. */
        HEAD,
        /** They stand beside the text: a highlight, a hint. */
        ASIDE
    }

    /** Copies the blocks and checks the language. */
    public Division {
        Objects.requireNonNull(role, "role");
        if (language != null) {
            Containment.language(language);
        }
        blocks = Containment.divisionContent(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
