package org.civicreport.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

/** Words are the same however their lines are broken. */
class WhiteSpaceTest {

    @Test
    void runsOfWhiteSpaceBecomeOneSpaceAndNoneIsLeftAtTheEnds() {
        assertEquals("eins zwei drei", WhiteSpace.collapse("\n eins\r\n\t zwei\u2003drei  "));
        assertEquals("", WhiteSpace.collapse(" \n"));
    }

    @Test
    void aNoBreakSpaceStays() {
        assertEquals("10\u00A0km", WhiteSpace.collapse(" 10\u00A0km"));
    }

    /** The words as another programmer would take them out. */
    @Property
    void theWordsStayInTheirOrder(@ForAll @Chars({' ', '\n', '\t'}) @CharRange(from = 'a', to = 'c') String text) {
        assertEquals(String.join(" ", text.strip().split("[ \n\t]+")), WhiteSpace.collapse(text));
    }

    @Property
    void collapsingTwiceChangesNothingMore(@ForAll String text) {
        String once = WhiteSpace.collapse(text);
        assertSame(once, WhiteSpace.collapse(once));
    }
}
