package org.civicreport.pdf.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Tokens are as short as they can be and never run into each other. */
class PdfBytesTest {

    @Test
    void numbersHaveNoDigitTooMany() {
        assertEquals("0", written(out().thousandths(0)));
        assertEquals("12", written(out().thousandths(12_000)));
        assertEquals("12.5", written(out().thousandths(12_500)));
        assertEquals("-.05", written(out().thousandths(-50)));
        assertEquals("595.276", written(out().thousandths(595_276)));
        assertEquals("-2147483.648", written(out().thousandths(Integer.MIN_VALUE)));
        assertEquals("1234567890123", written(out().integer(1_234_567_890_123L)));
    }

    @Test
    void aSpaceStandsOnlyWhereTokensWouldMeet() {
        assertEquals("/K 5", written(out().raw("/K").integer(5)));
        assertEquals(
                "/P 7 0 R/K[1 -2]",
                written(out().raw("/P")
                        .reference(7)
                        .raw("/K[")
                        .integer(1)
                        .integer(-2)
                        .raw("]")));
        assertEquals("(a)5 null", written(out().text("a").integer(5).keyword("null")));
    }

    @Test
    void namesWriteWhatTheyCannotHaveAsNumbers() {
        assertEquals("/application#2Fjson", written(out().name("application/json")));
        assertEquals("/a#20b#23#C3#A4", written(out().name("a b#ä")));
    }

    @Test
    void textIsEscapedAndOneByteWideWhereItCanBe() {
        assertEquals("(Gr\u00F6\u00DFe \\(a\\\\b\\))", written(out().text("Größe (a\\b)")));
        assertEquals("(\u00FE\u00FF\u0020\u00AC)", written(out().text("\u20AC")));
        assertEquals("(\u00FE\u00FF\u0001\\)\u0000\\r)", written(out().text("\u0129\r")));
    }

    private static PdfBytes out() {
        return new PdfBytes(1);
    }

    private static String written(PdfBytes bytes) {
        return new String(bytes.array(), 0, bytes.length(), StandardCharsets.ISO_8859_1);
    }
}
