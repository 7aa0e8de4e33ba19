package org.civicreport.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;

class NumbersTest {

    @Property
    void trailingZerosMakeNoDifference(
            @ForAll @BigRange(min = "-1000000", max = "1000000") BigDecimal value,
            @ForAll @IntRange(min = 0, max = 20) int zeros) {
        assertEquals(kept(value), kept(value.setScale(value.scale() + zeros)));
        assertEquals(0, value.compareTo(kept(value)));
    }

    @Property
    void numbersInWholeHundredsReadAsWritten(@ForAll @IntRange(min = 1, max = 1000) int hundreds) {
        assertEquals(hundreds + "00", kept(new BigDecimal(hundreds + "E+2")).toString());
    }

    @Example
    void aNumberWithAHugeExponentIsNotWrittenOut() {
        assertEquals("1E+999999999", kept(new BigDecimal("1E+999999999")).toString());
    }

    private static BigDecimal kept(BigDecimal value) {
        return Cost.builder()
                .planned(value)
                .actual(BigDecimal.ZERO)
                .posts(BigDecimal.ONE)
                .build()
                .planned();
    }
}
