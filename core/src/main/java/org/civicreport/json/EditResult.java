package org.civicreport.json;

import java.util.Objects;
import org.civicreport.findings.Findings;
import org.jspecify.annotations.Nullable;

/**
 * What became of changing a text.
 *
 * @param text the changed text, to be written in UTF-8; {@code null} exactly if the findings have an error
 * @param findings why there is no text, or what reading it again finds
 */
public record EditResult(@Nullable String text, Findings findings) {

    /** Checks that the findings are there. */
    public EditResult {
        Objects.requireNonNull(findings, "findings");
    }

    /**
     * The text, for callers who can't go on without one.
     *
     * @return the text
     * @throws IllegalStateException if there is none; the message lists the findings
     */
    public String textOrThrow() {
        if (text == null) {
            throw new IllegalStateException("The text was not changed; mend these and try again:\n" + findings);
        }
        return text;
    }
}
