package org.civicreport.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.civicreport.text.TextPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every record of the model promises, tried on every record of the model. */
class RecordContractTest {
    private static final int SAMPLES = 20;

    static List<Class<? extends Record>> recordTypes() {
        return RecordSamples.recordTypes();
    }

    static List<Class<? extends Record>> recordTypesWithBuilder() {
        return recordTypes().stream().filter(RecordContractTest::hasBuilder).toList();
    }

    @Test
    void allEntitiesAreCovered() {
        assertTrue(recordTypes().size() >= 44, () -> "only " + recordTypes());
        assertTrue(recordTypesWithBuilder().size() >= 36, () -> "only " + recordTypesWithBuilder());
    }

    @ParameterizedTest
    @MethodSource("recordTypes")
    void requiredComponentsMayNotBeNullAndAreNamed(Class<? extends Record> type) {
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (!RecordSamples.isNullable(components[i])
                    && !components[i].getType().isPrimitive()) {
                Object[] values = new RecordSamples(i).fullValues(type);
                values[i] = null;
                var thrown = assertThrows(NullPointerException.class, () -> RecordSamples.create(type, values));
                assertEquals(components[i].getName(), thrown.getMessage());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("recordTypes")
    void optionalComponentsMayBeNull(Class<? extends Record> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new RecordSamples(1).fullValues(type);
        for (int i = 0; i < components.length; i++) {
            values[i] = RecordSamples.isNullable(components[i]) ? null : values[i];
        }
        Record bare = RecordSamples.create(type, values);
        for (int i = 0; i < components.length; i++) {
            if (RecordSamples.isNullable(components[i])) {
                assertEquals(null, RecordSamples.valueOf(bare, components[i]), components[i].getName());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("recordTypes")
    @SuppressWarnings("unchecked")
    void listsAreCopiedAndCannotBeChanged(Class<? extends Record> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new RecordSamples(1).fullValues(type);
        Record record = RecordSamples.create(type, values);
        for (int i = 0; i < components.length; i++) {
            if (RecordSamples.isList(components[i])) {
                var given = (List<Object>) values[i];
                var kept = (List<Object>) RecordSamples.valueOf(record, components[i]);
                List<Object> before = List.copyOf(kept);
                given.clear();
                assertEquals(before, kept, components[i].getName());
                assertThrows(UnsupportedOperationException.class, () -> kept.add("one more"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("recordTypes")
    void aNullInAListIsNamed(Class<? extends Record> type) {
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (RecordSamples.isList(components[i])) {
                Object[] values = new RecordSamples(i).fullValues(type);
                var withNull = new ArrayList<Object>((List<?>) values[i]);
                withNull.add(null);
                values[i] = withNull;
                var thrown = assertThrows(NullPointerException.class, () -> RecordSamples.create(type, values));
                assertEquals(components[i].getName() + "[" + (withNull.size() - 1) + "]", thrown.getMessage());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("recordTypes")
    void everyTextIsCleaned(Class<? extends Record> type) {
        String dirty = "Bu\u0308rger\r\nund\0Stadt";
        assertEquals(
                new RecordSamples(7, () -> TextPolicy.clean(dirty)).sample(type),
                new RecordSamples(7, () -> dirty).sample(type));
    }

    @ParameterizedTest
    @MethodSource("recordTypes")
    void everyRecordSurvivesSerialisation(Class<? extends Record> type) throws IOException, ClassNotFoundException {
        for (int seed = 0; seed < SAMPLES; seed++) {
            Record record = new RecordSamples(seed).sample(type);
            var bytes = new ByteArrayOutputStream();
            try (var out = new ObjectOutputStream(bytes)) {
                out.writeObject(record);
            }
            try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertEquals(record, in.readObject());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("recordTypesWithBuilder")
    void aBuilderTakesOverEveryField(Class<? extends Record> type) {
        for (int seed = 0; seed < SAMPLES; seed++) {
            Record record = new RecordSamples(seed).sample(type);
            Record copy = build(call(record, "toBuilder"));
            assertNotSame(record, copy);
            assertEquals(record, copy);
        }
    }

    @ParameterizedTest
    @MethodSource("recordTypesWithBuilder")
    void everyFieldCanBeSetOnABuilder(Class<? extends Record> type) {
        Record record = new RecordSamples(3).sample(type);
        Object builder = newBuilder(type);
        for (RecordComponent component : type.getRecordComponents()) {
            set(builder, component, RecordSamples.valueOf(record, component));
        }
        assertEquals(record, build(builder));
    }

    @ParameterizedTest
    @MethodSource("recordTypesWithBuilder")
    void aMissingRequiredFieldIsNamedTogetherWithItsBuilder(Class<? extends Record> type) {
        Record record = new RecordSamples(5).sample(type);
        for (RecordComponent missing : type.getRecordComponents()) {
            if (isRequired(missing)) {
                Object builder = newBuilder(type);
                Arrays.stream(type.getRecordComponents())
                        .filter(component -> !component.getName().equals(missing.getName()))
                        .forEach(component -> set(builder, component, RecordSamples.valueOf(record, component)));
                var thrown = assertThrows(IllegalStateException.class, () -> build(builder));
                String message = String.valueOf(thrown.getMessage());
                assertTrue(message.startsWith(type.getSimpleName() + ".builder()"), message);
                assertTrue(message.contains('"' + missing.getName() + '"'), message);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("recordTypesWithBuilder")
    void aBuilderAddsToItsListsWithoutTouchingWhatItBuiltBefore(Class<? extends Record> type) {
        Record record = new RecordSamples(11).sample(type);
        Object builder = call(record, "toBuilder");
        for (Method adder : builder.getClass().getMethods()) {
            if (adder.getName().startsWith("add")) {
                Record before = build(builder);
                Record sameAsBefore = build(call(before, "toBuilder"));
                Object element = adder.getParameterTypes()[0] == String.class
                        ? "one more"
                        : new RecordSamples(12).sample(adder.getParameterTypes()[0].asSubclass(Record.class));
                invoke(adder, builder, element);
                Record after = build(builder);
                assertEquals(sameAsBefore, before);
                assertEquals(1, listSizes(after) - listSizes(before), adder.getName());
            }
        }
    }

    private static int listSizes(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(RecordSamples::isList)
                .mapToInt(component -> ((List<?>) RecordSamples.valueOf(record, component)).size())
                .sum();
    }

    private static boolean isRequired(RecordComponent component) {
        return !RecordSamples.isNullable(component)
                && !RecordSamples.isList(component)
                && !component.getName().equals("schemaVersion");
    }

    private static boolean hasBuilder(Class<? extends Record> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("builder"));
    }

    private static Object newBuilder(Class<? extends Record> type) {
        try {
            return type.getMethod("builder").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static void set(Object builder, RecordComponent component, Object value) {
        Method setter = Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(component.getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no builder method for " + component));
        invoke(setter, builder, value);
    }

    private static Object call(Object target, String method) {
        try {
            return invoke(target.getClass().getMethod(method), target);
        } catch (NoSuchMethodException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Record build(Object builder) {
        return (Record) call(builder, "build");
    }

    private static Object invoke(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e);
        } catch (IllegalAccessException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
