package org.civicreport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DocumentDateTest {

    @Test
    void theOptionComesBeforeTheEnvironment() {
        Map<String, String> environment = Map.of("SOURCE_DATE_EPOCH", "0");

        assertEquals(LocalDate.of(2026, 3, 18), DocumentDate.of("2026-03-18", environment));
        assertEquals(LocalDate.of(1970, 1, 1), DocumentDate.of(null, environment));
        assertNull(DocumentDate.of(null, Map.of()));
    }

    @Test
    void whatIsNoDateIsRefused() {
        assertThrows(Problem.class, () -> DocumentDate.of("18.03.2026", Map.of()));
        assertThrows(Problem.class, () -> DocumentDate.of(null, Map.of("SOURCE_DATE_EPOCH", "yesterday")));
        assertThrows(Problem.class, () -> DocumentDate.of(null, Map.of("SOURCE_DATE_EPOCH", "99999999999999999")));
    }
}
