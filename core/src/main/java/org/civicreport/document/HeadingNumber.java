package org.civicreport.document;

import java.io.Serializable;
import org.civicreport.text.TextPolicy;

/** How a section's heading is numbered. Numbers are generated marks: they are no part of the plain text. */
public sealed interface HeadingNumber extends Serializable {

    /**
     * Counts on: "1", "2" among its siblings, "2.1" inside "2". Inside a section with a given number, or none, counting
     * begins anew without a prefix.
     */
    record Counted() implements HeadingNumber {}

    /**
     * A number set by hand, such as "I." or "III.".
     *
     * @param numeral the numeral as it is shown, not blank
     */
    record Given(String numeral) implements HeadingNumber {

        /** Checks and cleans the numeral. */
        public Given {
            numeral = Containment.notBlank("a numeral", TextPolicy.clean(numeral));
        }
    }

    /** No number. */
    record None() implements HeadingNumber {}

    /** Returns {@link Counted}. */
    static HeadingNumber counted() {
        return new Counted();
    }

    /**
     * Returns {@link Given}.
     *
     * @param numeral the numeral as it is shown
     */
    static HeadingNumber given(String numeral) {
        return new Given(numeral);
    }

    /** Returns {@link None}. */
    static HeadingNumber none() {
        return new None();
    }
}
