package org.civicreport.text;

import java.util.Objects;

/**
 * White space, which word processors, editors and people who wrap lines change without meaning anything by it. All methods
 * are pure functions and safe to call from any thread.
 */
public final class WhiteSpace {

    private WhiteSpace() {}

    /**
     * Collapses white space, as XML Schema's {@code whiteSpace="collapse"} does: each run of it becomes one space, none is
     * left at the ends. Two texts have the same words if this gives the same for both, however their lines are broken. A
     * no-break space is no white space, as in {@link Character#isWhitespace(int)}.
     *
     * @param text any text
     * @return the text in one line; the same object if there is nothing to change
     */
    public static String collapse(String text) {
        Objects.requireNonNull(text, "text");
        StringBuilder collapsed = new StringBuilder(text.length());
        boolean pending = false;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (Character.isWhitespace(character)) {
                pending = collapsed.length() > 0;
            } else {
                if (pending) {
                    collapsed.append(' ');
                    pending = false;
                }
                collapsed.append(character);
            }
        }
        return collapsed.length() == text.length() && text.contentEquals(collapsed) ? text : collapsed.toString();
    }
}
