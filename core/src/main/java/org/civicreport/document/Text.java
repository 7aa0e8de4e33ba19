package org.civicreport.document;

import org.civicreport.text.TextPolicy;

/**
 * Text without markup. Characters that no format can carry are replaced on construction; see {@link TextPolicy}.
 *
 * @param value the characters; line feeds count as spaces (a forced break is a {@link LineBreak})
 */
public record Text(String value) implements Inline {

    /** Cleans the characters. */
    public Text {
        value = TextPolicy.clean(value);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
