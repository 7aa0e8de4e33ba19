package org.civicreport.document;

import java.util.Objects;
import org.civicreport.text.TextPolicy;

/**
 * A short status word that renderers set off with an icon, a border and a colour.
 *
 * @param tone what it means; decides icon and colour
 * @param word the word, not blank
 */
public record Badge(Tone tone, String word) implements Inline {

    /**
     * Checks and cleans the word.
     *
     * @throws IllegalArgumentException if the word is blank
     */
    public Badge {
        Objects.requireNonNull(tone, "tone");
        word = Containment.notBlank("a badge's word", TextPolicy.clean(word));
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
