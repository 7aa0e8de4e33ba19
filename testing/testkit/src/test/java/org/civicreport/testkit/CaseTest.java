package org.civicreport.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseTest {

    private static final String TEXT = "--- input ---\nGröße\n\nzwei\n--- upper ---\nGRÖSSE\n--- findings ---\n";

    @TempDir
    private Path folder;

    private Case written(String text) throws IOException {
        return Case.read(Files.writeString(folder.resolve("fall.txt"), text));
    }

    private static Map<String, String> outputs(String upper, String findings) {
        Map<String, String> outputs = new LinkedHashMap<>();
        outputs.put("upper", upper);
        outputs.put("findings", findings);
        return outputs;
    }

    @Test
    void aCaseHasAnInputAndExpectations() throws IOException {
        Case one = written(TEXT);
        assertEquals("Größe\n\nzwei", one.input());
        assertEquals("fall.txt", one.toString());
        one.verify(outputs("GRÖSSE", ""));
        one.verify(outputs("GRÖSSE\n\n", "\n"));
    }

    @Test
    void lineEndsAreAllTheSame() throws IOException {
        written(TEXT.replace("\n", "\r\n")).verify(outputs("GRÖSSE", ""));
    }

    @Test
    void anotherTextIsAFailureThatShowsBoth() throws IOException {
        AssertionError failure =
                assertThrows(AssertionError.class, () -> written(TEXT).verify(outputs("GRÖẞE", "")));
        String message = String.valueOf(failure.getMessage());
        assertTrue(message.contains("'upper'"), message);
        assertTrue(message.contains("GRÖ⟦HERE⟧SSE") && message.contains("GRÖ⟦HERE⟧ẞE"), message);
        assertTrue(message.contains("-Dapprove"), message);
    }

    @Test
    void sectionsThatDoNotMatchAreAFailure() throws IOException {
        Case one = written(TEXT);
        assertThrows(AssertionError.class, () -> one.verify(Map.of("upper", "GRÖSSE")));
        Map<String, String> more = outputs("GRÖSSE", "");
        more.put("more", "");
        assertThrows(AssertionError.class, () -> one.verify(more));
    }

    @Test
    void approvingWritesDownWhatCameOut() throws IOException {
        Case one = written(TEXT);
        String before = System.setProperty("approve", "");
        try {
            one.verify(outputs("NEU\n", "WARNING"));
            assertThrows(IllegalArgumentException.class, () -> one.verify(outputs("--- input ---", "")));
        } finally {
            if (before == null) {
                System.clearProperty("approve");
            }
        }
        assertEquals(
                "--- input ---\nGröße\n\nzwei\n--- upper ---\nNEU\n--- findings ---\nWARNING\n",
                Files.readString(folder.resolve("fall.txt")));
        Case.read(folder.resolve("fall.txt")).verify(outputs("NEU", "WARNING"));
    }

    @Test
    void anotherFormIsRefused() {
        for (String wrong :
                List.of("", "Text", "--- upper ---\n--- input ---\n", "--- input ---\n--- a ---\n--- a ---\n")) {
            assertThrows(IllegalArgumentException.class, () -> written(wrong));
        }
    }

    @Test
    void aFoldersCasesAreSortedAndNeverNone() throws IOException {
        assertThrows(IllegalArgumentException.class, () -> Case.in(folder));
        for (String name : List.of("b.txt", "a.txt", "liesmich.md")) {
            Files.writeString(folder.resolve(name), "--- input ---\n");
        }
        assertEquals("[a.txt, b.txt]", Case.in(folder).toString());
    }
}
