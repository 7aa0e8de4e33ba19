package org.civicreport.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of the model with arbitrary contents, so that the tests of what all records promise cover a new field from
 * the day it is added. Every text is different from every other text.
 */
public final class RecordSamples {
    private static final int MAX_DEPTH = 8;

    private final Random random;
    private final Supplier<String> texts;
    private int textCount;

    public RecordSamples(long seed) {
        this.random = new Random(seed);
        this.texts = () -> {
            textCount++;
            return "text " + textCount + ".";
        };
    }

    public RecordSamples(long seed, Supplier<String> texts) {
        this.random = new Random(seed);
        this.texts = texts;
    }

    /** Every record type that a report can hold, {@link Report} first. */
    static List<Class<? extends Record>> recordTypes() {
        Set<Class<? extends Record>> found = new LinkedHashSet<>();
        collect(Report.class, found);
        return List.copyOf(found);
    }

    private static void collect(Class<?> type, Set<Class<? extends Record>> found) {
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(permitted -> collect(permitted, found));
        } else if (type.isRecord() && found.add(type.asSubclass(Record.class))) {
            for (RecordComponent component : type.getRecordComponents()) {
                collect(isList(component) ? elementType(component) : component.getType(), found);
            }
        }
    }

    static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    static boolean isList(RecordComponent component) {
        return component.getType() == List.class;
    }

    static <R extends Record> R create(Class<R> type, @Nullable Object... values) {
        try {
            Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<R> constructor = type.getDeclaredConstructor(parameters);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    static Object valueOf(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    public <R extends Record> R sample(Class<R> type) {
        return sample(type, 0);
    }

    /** Values for all components of a type, none of them {@code null}. */
    Object[] fullValues(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> isList(component) ? listOf(component, 1) : value(component.getType(), 1))
                .toArray();
    }

    private <R extends Record> R sample(Class<R> type, int depth) {
        @Nullable
        Object[] values = Arrays.stream(type.getRecordComponents())
                .map(component -> arbitrary(component, depth + 1))
                .toArray();
        return create(type, values);
    }

    private @Nullable Object arbitrary(RecordComponent component, int depth) {
        if (isNullable(component) && random.nextInt(4) == 0) {
            return null;
        }
        return isList(component) ? listOf(component, depth) : value(component.getType(), depth);
    }

    private List<Object> listOf(RecordComponent component, int depth) {
        int size = depth > MAX_DEPTH ? 0 : random.nextInt(3);
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(value(elementType(component), depth));
        }
        return values;
    }

    private static Class<?> elementType(RecordComponent component) {
        Type element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return (Class<?>) element;
    }

    private Object value(Class<?> type, int depth) {
        if (type == String.class) {
            return texts.get();
        } else if (type == int.class || type == Integer.class) {
            return 1 + random.nextInt(12); // suits months too
        } else if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == BigDecimal.class) {
            return BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(6) - 2);
        } else if (type == LocalTime.class) {
            return LocalTime.of(random.nextInt(24), random.nextInt(60));
        } else if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(random.nextInt(40_000));
        } else if (type == Locale.class) {
            return random.nextBoolean() ? Locale.GERMAN : Locale.forLanguageTag("de-AT");
        } else if (type.isEnum()) {
            return oneOf(type.getEnumConstants());
        } else if (type.isSealed()) {
            return value(oneOf(type.getPermittedSubclasses()), depth);
        }
        return sample(type.asSubclass(Record.class), depth);
    }

    private <T> T oneOf(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
