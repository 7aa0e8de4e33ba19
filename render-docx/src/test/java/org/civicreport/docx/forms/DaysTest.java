package org.civicreport.docx.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-03",
                "03.02.2026",
                "3.2.2026",
                "3. 2. 2026",
                "3.2.26",
                "3. Februar 2026",
                "3.\u00A0Februar\u00A02026",
                "03. Feb. 2026",
                "3. FEB 26",
                "3 February 2026",
                "February 3, 2026",
                "Feb. 3, 2026"
            })
    void aDayIsReadHoweverClerksWriteIt(String words) {
        assertEquals(Optional.of(LocalDate.of(2026, 2, 3)), Days.read(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5. Jänner 2027", "5. Januar 2027", "5 January 2027", "5. Jan. 2027"})
    void monthsAreCalledAsInAustriaToo(String words) {
        assertEquals(Optional.of(LocalDate.of(2027, 1, 5)), Days.read(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/02/2026",
                "31.02.2026",
                "31. Februar 2026",
                "3. Foo 2026",
                "3. Ma 2026",
                "Februar 2026",
                "3. Quartal 2026",
                "Ende 2026",
                "bis 3. Februar 2026 mit Vorbehalt",
                "99999999999. Mai 2026",
                ""
            })
    void whatIsNoDayOrCanBeMeantInTwoWaysIsNone(String words) {
        assertEquals(Optional.empty(), Days.read(words));
    }
}
