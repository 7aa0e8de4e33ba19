package org.civicreport.conformance;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@NeedsTools(Tool.POPPLER)
class PopplerTest {

    @Test
    void whatIsNoPdfIsAnError() {
        assertThrows(IOException.class, () -> Poppler.text("no PDF".getBytes(StandardCharsets.US_ASCII)));
    }
}
