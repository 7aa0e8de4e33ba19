package org.civicreport.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class SourceTest {

    private static final Source SOURCE = new Source("report.json", "application/json", new byte[] {1, 2, 3});

    @Test
    void theBytesAreCopiedInAndOut() {
        byte[] bytes = {1, 2, 3};
        Source source = new Source("report.json", "application/json", bytes);
        bytes[0] = 9;
        source.bytes()[1] = 9;
        assertArrayEquals(new byte[] {1, 2, 3}, source.bytes());
    }

    @Test
    void aSourceIsEqualByItsContent() {
        Source same = new Source("report.json", "application/json", new byte[] {1, 2, 3});
        assertEquals(SOURCE, same);
        assertEquals(SOURCE.hashCode(), same.hashCode());
        assertNotEquals(SOURCE, new Source("other.json", "application/json", new byte[] {1, 2, 3}));
        assertNotEquals(SOURCE, new Source("report.json", "text/plain", new byte[] {1, 2, 3}));
        assertNotEquals(SOURCE, new Source("report.json", "application/json", new byte[] {1, 2}));
    }

    @Test
    void aSourceDoesNotPrintItsContent() {
        assertEquals("report.json (application/json, 3 bytes)", SOURCE.toString());
    }

    @Test
    void aSourceCanBeSerialised() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(SOURCE);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals(SOURCE, in.readObject());
        }
    }
}
