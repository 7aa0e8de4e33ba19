package org.civicreport.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FallbackTest {

    private final Fallback fallback = new Fallback(new FontLibrary());

    @Test
    void ordinaryTextIsOnePiece() {
        assertEquals(
                List.of(new Segment(Face.BOLD, "Straße\u00A0– Żółć Αθήνα ИТ", null)),
                fallback.divide(Face.BOLD, "Straße\u00A0– Żółć Αθήνα ИТ"));
    }

    @Test
    void symbolsComeFromTheFacesThatHaveThem() {
        assertEquals(
                List.of(
                        new Segment(Face.REGULAR, "a ", null),
                        new Segment(Face.MATH, "≤", null),
                        new Segment(Face.REGULAR, " b", null),
                        new Segment(Face.SYMBOLS_2, "☑", null),
                        new Segment(Face.SYMBOLS, "①", null)),
                fallback.divide(Face.REGULAR, "a ≤ b☑①"));
    }

    @Test
    void aMarkStaysInTheFaceOfItsLetterAndALetterGoesToTheFaceThatHasItsMark() {
        assertEquals(
                List.of(
                        new Segment(Face.REGULAR, "m\u0308 ", null),
                        new Segment(Face.MATH, "→\u0308\u0301", null),
                        new Segment(Face.REGULAR, " ", null),
                        new Segment(Face.MATH, "A\u20DD", null),
                        new Segment(Face.REGULAR, "b", null)),
                fallback.divide(Face.REGULAR, "m\u0308 →\u0308\u0301 A\u20DDb"));
    }

    @Test
    void whatNoFaceHasIsShownByItsCodePoint() {
        assertEquals(
                List.of(new Segment(Face.REGULAR, "[U+1F600]", "\uD83D\uDE00"), new Segment(Face.REGULAR, "!", null)),
                fallback.divide(Face.REGULAR, "\uD83D\uDE00!"));
        assertEquals(List.of("U+1F600"), fallback.missing());
    }

    @Test
    void whatRunsFromRightToLeftIsNeverShownReversed() {
        fallback.divide(Face.REGULAR, "\u05E9\u202E\u0634");
        assertEquals(List.of("U+05E9", "U+0634", "U+202E"), fallback.missing());
    }

    @Test
    void whatNeedsShapingIsNeverShownInTheWrongOrder() {
        fallback.divide(Face.REGULAR, "\u0939\u093F a");
        assertEquals(List.of("U+0939", "U+093F"), fallback.missing());
    }

    @Test
    void otherWhiteSpaceIsASpace() {
        assertEquals(List.of(new Segment(Face.REGULAR, "a b c", null)), fallback.divide(Face.REGULAR, "a\tb\nc"));
    }
}
