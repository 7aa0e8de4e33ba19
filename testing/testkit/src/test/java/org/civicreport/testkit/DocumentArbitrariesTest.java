package org.civicreport.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civicreport.document.Block;
import org.civicreport.document.Document;
import org.civicreport.document.Inline;
import org.civicreport.document.Table;
import org.junit.jupiter.api.Test;

class DocumentArbitrariesTest {

    private static final int DOCUMENTS = 500;

    @Provide
    Arbitrary<Document> documents() {
        return DocumentArbitraries.documents();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    void everyGeneratedDocumentHasText(@ForAll("documents") Document document) {
        assertFalse(document.plainText().isBlank());
    }

    /** For JUnit, since within jqwik's own tests there is no session to begin. */
    @Test
    void aSeedStandsForOneDocument() {
        assertEquals(DocumentArbitraries.document(7), DocumentArbitraries.document(7));
        assertNotEquals(DocumentArbitraries.document(7), DocumentArbitraries.document(8));
    }

    @Example
    void everyNodeAndEveryRoleIsGenerated() {
        Set<String> seen = new TreeSet<>();
        documents().sampleStream().limit(DOCUMENTS).forEach(document -> collect(document, seen));
        assertEquals(all(), within(all(), seen));
        Set<String> also = new TreeSet<>(Set.of("no source", "no draft mark", "spans"));
        assertEquals(also, within(also, seen));
    }

    @Example
    void theSampleDocumentHasEveryNodeAndEveryRole() {
        Set<String> seen = new TreeSet<>();
        collect(SampleDocuments.everyNode(), seen);
        assertEquals(all(), within(all(), seen));
    }

    /** The names of all nodes, and of the constants of all their enums. */
    private static Set<String> all() {
        Set<String> names = new TreeSet<>();
        for (Class<?> kind : List.of(Block.class, Inline.class)) {
            for (Class<?> node : kind.getPermittedSubclasses()) {
                names.add(node.getSimpleName());
                Stream.of(node.getDeclaredClasses())
                        .filter(Class::isEnum)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .forEach(constant -> names.add(name(constant)));
            }
        }
        return names;
    }

    private static String name(Object constant) {
        return constant.getClass().getEnclosingClass().getSimpleName() + "." + constant;
    }

    private static Set<String> within(Set<String> wanted, Set<String> seen) {
        return seen.stream().filter(wanted::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void collect(Document document, Set<String> seen) {
        if (document.source() == null) {
            seen.add("no source");
        }
        if (document.draftMark() == null) {
            seen.add("no draft mark");
        }
        collectValue(document.blocks(), seen);
    }

    /** Goes through records and lists, whatever they are. */
    private static void collectValue(Object value, Set<String> seen) {
        if (value instanceof List<?> list) {
            list.forEach(element -> collectValue(element, seen));
        } else if (value instanceof Enum<?> constant && constant.getClass().getEnclosingClass() != null) {
            seen.add(name(constant));
        } else if (value instanceof Record record) {
            Set<Class<?>> types = new HashSet<>(List.of(record.getClass().getInterfaces()));
            types.add(record.getClass());
            types.forEach(type -> seen.add(type.getSimpleName()));
            if (record instanceof Table.Cell cell && cell.columnSpan() > 1 && cell.rowSpan() > 1) {
                seen.add("spans");
            }
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                collectComponent(record, component, seen);
            }
        }
    }

    private static void collectComponent(Record record, RecordComponent component, Set<String> seen) {
        try {
            Object value = component.getAccessor().invoke(record);
            if (value != null) {
                collectValue(value, seen);
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(e);
        }
    }
}
