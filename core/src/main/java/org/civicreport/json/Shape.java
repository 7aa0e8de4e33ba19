package org.civicreport.json;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.civicreport.model.PartialDate;
import org.civicreport.model.RichText;
import org.jspecify.annotations.Nullable;

/**
 * What a value may look like, read off the model's records once: the one description that reading, writing and the JSON
 * Schema share, so that they can't contradict each other.
 */
sealed interface Shape {

    /** A single value. */
    enum Leaf implements Shape {
        TEXT,
        RICH_TEXT,
        INTEGER,
        DECIMAL,
        BOOLEAN,
        DATE,
        PARTIAL_DATE,
        LANGUAGE
    }

    /** One of an enumeration's words. */
    record Words(Class<? extends Enum<?>> type) implements Shape {

        List<String> words() {
            return Arrays.stream(type.getEnumConstants()).map(Words::word).toList();
        }

        /** {@code IN_PROGRESS} is written {@code inProgress}. */
        static String word(Enum<?> constant) {
            StringBuilder word = new StringBuilder();
            for (String part : constant.name().split("_")) {
                String lower = part.toLowerCase(Locale.ROOT);
                word.append(word.isEmpty() ? lower : part.charAt(0) + lower.substring(1));
            }
            return word.toString();
        }
    }

    /** Any number of values of one shape. */
    record Many(Shape item) implements Shape {}

    /** Texts by name. */
    record TextMap() implements Shape {}

    /** A record of the model. */
    record Entity(Class<? extends Record> type) implements Shape {

        List<Member> members() {
            return Arrays.stream(type.getRecordComponents()).map(Member::of).toList();
        }

        Record create(@Nullable Object[] values) throws ReflectiveOperationException {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        }
    }

    /** One of several records of one field each; the field's name tells which. */
    record Choice(List<Entity> entities) implements Shape {}

    /**
     * A record's component.
     *
     * @param name the field's name
     * @param shape what it holds
     * @param required whether it must be there
     * @param component the component itself
     */
    record Member(String name, Shape shape, boolean required, RecordComponent component) {

        static Member of(RecordComponent component) {
            Shape shape = Shape.of(component.getGenericType());
            boolean many = shape instanceof Many || shape instanceof TextMap;
            boolean nullable = isNullable(component.getAnnotatedType()) || isNullable(component);
            boolean defaulted = component.getName().equals("schemaVersion");
            return new Member(jsonName(component), shape, !many && !nullable && !defaulted, component);
        }

        /** A Java keyword can't name a component, so the model writes isPublic for public. */
        private static String jsonName(RecordComponent component) {
            String name = component.getName();
            return name.equals("isPublic") ? "public" : name;
        }

        private static boolean isNullable(AnnotatedElement element) {
            return element.isAnnotationPresent(Nullable.class);
        }

        @Nullable
        Object valueIn(Record record) {
            try {
                return component.getAccessor().invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("an accessor of " + record.getClass() + " failed", e);
            }
        }
    }

    /** Returns the shape of a component's type. */
    static Shape of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Map.class
                    ? new TextMap()
                    : new Many(of(generic.getActualTypeArguments()[0]));
        }
        Class<?> raw = (Class<?>) type;
        Leaf leaf = leaf(raw);
        if (leaf != null) {
            return leaf;
        }
        if (raw.isEnum()) {
            @SuppressWarnings("unchecked")
            Class<? extends Enum<?>> words = (Class<? extends Enum<?>>) raw;
            return new Words(words);
        }
        if (raw.isSealed()) {
            return new Choice(Arrays.stream(raw.getPermittedSubclasses())
                    .map(one -> new Entity(one.asSubclass(Record.class)))
                    .toList());
        }
        return new Entity(raw.asSubclass(Record.class));
    }

    private static @Nullable Leaf leaf(Class<?> type) {
        if (type == String.class) {
            return Leaf.TEXT;
        }
        if (type == RichText.class) {
            return Leaf.RICH_TEXT;
        }
        if (type == int.class || type == Integer.class) {
            return Leaf.INTEGER;
        }
        if (type == BigDecimal.class) {
            return Leaf.DECIMAL;
        }
        if (type == boolean.class || type == Boolean.class) {
            return Leaf.BOOLEAN;
        }
        if (type == LocalDate.class) {
            return Leaf.DATE;
        }
        if (type == PartialDate.class) {
            return Leaf.PARTIAL_DATE;
        }
        return type == Locale.class ? Leaf.LANGUAGE : null;
    }
}
