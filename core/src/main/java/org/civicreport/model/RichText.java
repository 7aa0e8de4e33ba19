package org.civicreport.model;

import java.io.Serializable;

/**
 * A text with paragraphs, emphasis, lists, links and tables, written in CommonMark. In JSON it is a plain string.
 *
 * <p>Raw HTML in it is text. Gender forms such as {@code Bürger*innen} stay text, too. What the marks mean is worked out
 * where the text is composed into a document; here it is kept as it was written.
 *
 * @param commonMark the text in CommonMark; required
 */
public record RichText(String commonMark) implements Serializable {

    /** Checks that the text is not {@code null} and cleans it. */
    public RichText {
        commonMark = Components.text(commonMark, "commonMark");
    }

    /**
     * The same as the constructor.
     *
     * @param commonMark the text in CommonMark
     * @return the rich text
     */
    public static RichText of(String commonMark) {
        return new RichText(commonMark);
    }

    /** {@return whether the text is empty or only white space} */
    public boolean isBlank() {
        return commonMark.isBlank();
    }
}
