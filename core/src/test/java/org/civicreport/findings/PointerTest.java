package org.civicreport.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PointerTest {
    @Test
    void theWholeReportIsTheEmptyPointer() {
        assertEquals("", Pointer.ROOT.toString());
    }

    @Test
    void fieldsAndPositionsAreStepsFromTheRoot() {
        Pointer measures = Pointer.ROOT.field("coreAreas").item(0).field("measures");
        assertEquals(
                "/coreAreas/0/measures/12/lead", measures.item(12).field("lead").toString());
        assertEquals("/coreAreas/0/measures", measures.toString());
    }

    @Test
    void namesAreEscapedAsRfc6901SaysSo() {
        assertEquals(
                "/a~1b/m~0n/~01/",
                Pointer.ROOT.field("a/b").field("m~n").field("~1").field("").toString());
    }

    @Test
    void pointersToOnePlaceAreEqual() {
        assertEquals(Pointer.ROOT.field("a").item(1), Pointer.ROOT.field("a").field("1"));
        assertEquals(
                Pointer.ROOT.field("a").item(1).hashCode(),
                Pointer.ROOT.field("a").field("1").hashCode());
    }

    @Test
    void positionsAreNotNegative() {
        assertThrows(IllegalArgumentException.class, () -> Pointer.ROOT.item(-1));
    }
}
