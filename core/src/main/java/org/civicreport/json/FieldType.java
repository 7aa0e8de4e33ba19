package org.civicreport.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a field may hold. */
sealed interface FieldType {

    /** A single value that is not one of a fixed set. */
    enum Scalar implements FieldType {
        TEXT,
        RICH_TEXT,
        LANGUAGE,
        INTEGER,
        DECIMAL,
        BOOLEAN,
        DATE,
        TIME,
        PARTIAL_DATE
    }

    /**
     * One of the constants of an enumeration, in lower camel case.
     *
     * @param type the enumeration
     */
    record Constants(Class<? extends Enum<?>> type) implements FieldType {

        List<? extends Enum<?>> values() {
            return Arrays.asList(type.getEnumConstants());
        }

        List<String> names() {
            return values().stream().map(Constants::name).toList();
        }

        /** {@code IN_PROGRESS} is {@code inProgress}. */
        static String name(Enum<?> constant) {
            StringBuilder name = new StringBuilder();
            for (String word : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
                name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
            }
            return name.toString();
        }
    }

    /**
     * An object whose fields are those of an entity.
     *
     * @param entity class of the entity, see {@link Shape#entity}
     */
    record Reference(Class<?> entity) implements FieldType {}

    /** An object with fields of any name, each a text. */
    record TextsByName() implements FieldType {}
}
