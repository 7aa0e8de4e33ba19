package org.civicreport.pdf;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.civicreport.render.RenderFindings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the table of clauses honest: what it names exists. */
class ClausesTest {

    private static final String ROOT = "org.civicreport.pdf.";
    private static final List<String> ROOMS = List.of("", "layout.", "text.");
    private static final Set<String> FINDINGS = Set.of(
            RenderFindings.GLYPH_MISSING.code(),
            RenderFindings.IMAGE_MISSING.code(),
            RenderFindings.IMAGE_UNUSABLE.code(),
            RenderFindings.NODE_DEGRADED.code());

    record Clause(String number, String asks, String kind, String where) {}

    static List<Clause> clauses() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("CLAUSES.md"))) {
            return lines.filter(line -> line.matches("\\| \\d.*"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .map(cells -> new Clause(cells.get(1), cells.get(2), cells.get(3), cells.get(4)))
                    .toList();
        }
    }

    @Test
    void bothStandardsAreCovered() throws IOException {
        List<Clause> clauses = clauses();
        assertTrue(clauses.size() > 50, () -> "only " + clauses.size());
        for (String chapter : List.of("7.1", "7.5", "7.9", "7.21", "6.1.3", "6.2.3", "6.6.4", "6.8")) {
            assertTrue(clauses.stream().anyMatch(clause -> clause.number().equals(chapter)), chapter);
        }
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void whatAClauseNamesExists(Clause clause) {
        switch (clause.kind()) {
            case "test" -> assertTrue(isTest(clause.where()), () -> "no such test: " + clause);
            case "construction" ->
                assertDoesNotThrow(
                        () -> Class.forName(
                                ROOT + clause.where(), false, getClass().getClassLoader()),
                        clause::toString);
            case "finding" -> assertTrue(FINDINGS.contains(clause.where()), clause::toString);
            default -> assertEquals("author", clause.kind(), clause::toString);
        }
    }

    private static boolean isTest(String name) {
        String[] parts = name.split("\\.");
        for (String room : ROOMS) {
            try {
                Class<?> type = Class.forName(ROOT + room + parts[0]);
                for (Method method : type.getDeclaredMethods()) {
                    if (method.getName().equals(parts[1])) {
                        return method.isAnnotationPresent(Test.class)
                                || method.isAnnotationPresent(Property.class)
                                || method.isAnnotationPresent(ParameterizedTest.class);
                    }
                }
            } catch (ClassNotFoundException e) {
                // It may stand in the next room.
            }
        }
        return false;
    }
}
