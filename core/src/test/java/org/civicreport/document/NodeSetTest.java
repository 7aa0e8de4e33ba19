package org.civicreport.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The set of nodes is frozen within a major version: renderers of other applications handle each one. What this test
 * finds changed is a change of the major version, or belongs into an extension node.
 */
class NodeSetTest {

    @Test
    void theNodesAreThoseOfThisMajorVersion() throws IOException {
        assertEquals(golden(), nodes(Block.class) + "\n" + nodes(Inline.class));
    }

    private static String nodes(Class<?> kind) {
        StringBuilder text = new StringBuilder(kind.getSimpleName()).append('\n');
        for (Class<?> node : kind.getPermittedSubclasses()) {
            text.append("  ").append(node.getSimpleName()).append(content(node)).append('\n');
            Arrays.stream(node.getDeclaredClasses())
                    .sorted(Comparator.comparing(Class::getSimpleName))
                    .map(part -> "    " + part.getSimpleName() + content(part) + '\n')
                    .forEach(text::append);
        }
        return text.toString();
    }

    private static String content(Class<?> node) {
        if (node.isEnum()) {
            return " " + Arrays.toString(node.getEnumConstants());
        }
        if (node.isRecord()) {
            return Arrays.stream(node.getRecordComponents())
                    .map(NodeSetTest::component)
                    .collect(Collectors.joining(", ", "(", ")"));
        }
        return Arrays.stream(node.getDeclaredMethods())
                .filter(method -> !method.isDefault())
                .map(method -> method.getName() + "()")
                .sorted()
                .collect(Collectors.joining(", ", " { ", " }"));
    }

    private static String component(RecordComponent component) {
        return component
                        .getGenericType()
                        .getTypeName()
                        .replaceAll("[a-z]+\\.", "")
                        .replace('$', '.') + " " + component.getName();
    }

    private static String golden() throws IOException {
        try (InputStream in = Objects.requireNonNull(NodeSetTest.class.getResourceAsStream("node-set.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
