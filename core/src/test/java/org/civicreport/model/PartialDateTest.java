package org.civicreport.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @Property
    void whatIsWrittenIsReadBack(
            @ForAll @IntRange(min = 1, max = 9999) int year, @ForAll @IntRange(min = 0, max = 12) int month) {
        PartialDate date = month == 0 ? PartialDate.of(year) : PartialDate.of(year, month);
        assertEquals(date, PartialDate.parse(date.toString()));
    }

    @Property
    void aMonthLiesWithinItsYear(
            @ForAll @IntRange(min = 1, max = 9999) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        PartialDate whole = PartialDate.of(year);
        PartialDate part = PartialDate.of(year, month);
        assertTrue(!part.firstDay().isBefore(whole.firstDay()));
        assertTrue(!part.lastDay().isAfter(whole.lastDay()));
        assertEquals(part.firstDay().plusMonths(1), part.lastDay().plusDays(1));
    }

    @Example
    void aYearHasItsFirstAndLastDay() {
        assertEquals(LocalDate.of(2021, 1, 1), PartialDate.of(2021).firstDay());
        assertEquals(LocalDate.of(2021, 12, 31), PartialDate.of(2021).lastDay());
        assertEquals(LocalDate.of(2024, 2, 29), PartialDate.of(2024, 2).lastDay());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "21", "2021-3", "2021-13", "2021-00", "0000", "2021-03-17", "٢٠٢١", " 2021", "2021\n"})
    void whatIsNeitherYearNorMonthIsRefused(String text) {
        assertThrows(DateTimeParseException.class, () -> PartialDate.parse(text));
    }

    @Example
    void thereIsNoMonthThirteen() {
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of(2021, 13));
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of(0));
    }
}
