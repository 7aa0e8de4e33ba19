package org.civicreport.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextPolicyTest {
    /** The rule in Unicode's own terms, as an oracle beside the code. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[[\\p{Cc}\\p{Cs}\\p{IsNoncharacter_Code_Point}]&&[^\\t\\n]]");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> anyCharacters = Arbitraries.strings().all().ofMaxLength(12);
        Arbitrary<String> awkward = Arbitraries.of(
                "Straße",
                "\r\n",
                "\r",
                "\n",
                "\t",
                "\0",
                "\u007F",
                "\u0085",
                "\uD83D\uDE00",
                "\uD83D",
                "\uDE00",
                "\uFFFE",
                "\uFFFD",
                "\uFDD0",
                "\uDBFF\uDFFF",
                "u\u0308",
                "\u0308",
                "\u0323",
                "\u00E4",
                "\u212B",
                "\u1100\u1161",
                "„Zitat“");
        return Arbitraries.oneOf(anyCharacters, awkward).list().ofMaxSize(8).map(parts -> String.join("", parts));
    }

    @Property
    void cleanTextHoldsNoForbiddenCharacter(@ForAll("texts") String text) {
        assertFalse(FORBIDDEN.matcher(TextPolicy.clean(text)).find());
    }

    @Property
    void cleanTextIsInNormalisationFormC(@ForAll("texts") String text) {
        assertTrue(Normalizer.isNormalized(TextPolicy.clean(text), Normalizer.Form.NFC));
    }

    @Property
    void cleaningTwiceGivesTheSameObject(@ForAll("texts") String text) {
        String clean = TextPolicy.clean(text);
        assertSame(clean, TextPolicy.clean(clean));
    }

    @Property
    void eachForbiddenCharacterIsReplacedByOneMark(@ForAll("texts") String text) {
        long forbidden = FORBIDDEN.matcher(lineFeeds(text)).results().count();
        assertEquals(marks(text) + forbidden, marks(TextPolicy.clean(text)));
    }

    @Property
    void theFirstForbiddenCharacterIsFound(@ForAll("texts") String text) {
        OptionalInt expected = FORBIDDEN
                .matcher(text.replace('\r', ' '))
                .results()
                .mapToInt(match -> match.start())
                .findFirst();
        assertEquals(expected, TextPolicy.firstForbidden(text));
    }

    @Property
    void otherCharactersStayUpToNormalisation(@ForAll("texts") String text) {
        String expected = FORBIDDEN.matcher(lineFeeds(text)).replaceAll("\uFFFD");
        assertEquals(Normalizer.normalize(expected, Normalizer.Form.NFC), TextPolicy.clean(text));
    }

    @Example
    void umlautsOfTwoCharactersBecomeOne() {
        assertEquals("Bürgerbüro", TextPolicy.clean("Bu\u0308rgerbu\u0308ro"));
    }

    @Example
    void everyLineEndBecomesALineFeed() {
        assertEquals("a\nb\nc\n\nd", TextPolicy.clean("a\r\nb\rc\n\rd"));
        assertEquals(OptionalInt.empty(), TextPolicy.firstForbidden("a\r\nb"));
    }

    @Example
    void halfASurrogatePairIsReplaced() {
        assertEquals("a\uFFFDb", TextPolicy.clean("a\uD83Db"));
        assertEquals(OptionalInt.of(1), TextPolicy.firstForbidden("a\uD83Db"));
    }

    private static String lineFeeds(String text) {
        return text.replaceAll("\r\n?", "\n");
    }

    private static long marks(String text) {
        return text.chars()
                .filter(character -> character == TextPolicy.REPLACEMENT)
                .count();
    }
}
