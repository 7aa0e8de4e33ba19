package org.civicreport.document;

import org.civicreport.text.TextPolicy;

/**
 * An abbreviation with what it stands for (in PDF: expansion text {@code /E}; in HTML: {@code abbr}).
 *
 * @param shortForm the abbreviation as it is read, not blank
 * @param expansion what it stands for, not blank; not part of the plain text
 */
public record Abbreviation(String shortForm, String expansion) implements Inline {

    /**
     * Checks and cleans both.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public Abbreviation {
        shortForm = Containment.notBlank("an abbreviation", TextPolicy.clean(shortForm));
        expansion = Containment.notBlank("an expansion", TextPolicy.clean(expansion));
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
