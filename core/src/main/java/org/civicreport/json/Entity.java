package org.civicreport.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an object may hold. */
sealed interface Entity {

    /** The class whose values the object stands for. */
    Class<?> type();

    /** All fields that may stand in the object. */
    List<Field> fields();

    /** What the entity is called in the schema. */
    default String name() {
        return type().getSimpleName();
    }

    /** The names of all fields, parted by commas, as hints list them. */
    default String fieldNames() {
        return String.join(", ", fields().stream().map(Field::name).toList());
    }

    /** Finds a field by its name. */
    default Optional<Field> field(String name) {
        return fields().stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** An object whose fields are the components of a record. */
    record Fields(Class<? extends Record> type, List<Field> fields) implements Entity {

        /** Makes the record. */
        Object create(List<@Nullable Object> values) {
            Class<?>[] parameters =
                    fields.stream().map(field -> field.component().getType()).toArray(Class<?>[]::new);
            try {
                return type.getDeclaredConstructor(parameters).newInstance(values.toArray());
            } catch (InvocationTargetException e) {
                throw new IllegalStateException("checked values must suit " + type, e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the records of a report are public: " + type, e);
            }
        }
    }

    /** An object with exactly one of several fields: a sealed type whose records have one component each. */
    record Choice(Class<?> type, List<Fields> alternatives) implements Entity {

        @Override
        public List<Field> fields() {
            List<Field> all = new ArrayList<>();
            alternatives.forEach(alternative -> all.addAll(alternative.fields()));
            return all;
        }

        /** The alternative that has a field. */
        Fields alternative(Field field) {
            return alternatives.stream()
                    .filter(alternative -> alternative.fields().contains(field))
                    .findFirst()
                    .orElseThrow();
        }

        /** The alternative that a value is of. */
        Fields alternative(Object value) {
            return alternatives.stream()
                    .filter(alternative -> alternative.type().isInstance(value))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * A field of an object.
     *
     * @param name its name in the text
     * @param type what it holds, or what each entry of its list holds
     * @param presence whether it has to be there
     * @param component the component that it stands for
     */
    record Field(String name, FieldType type, Presence presence, RecordComponent component) {

        boolean isList() {
            return presence == Presence.LIST;
        }

        /** The component's value in a record. */
        @Nullable
        Object valueIn(Object record) {
            try {
                return component.getAccessor().invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the records of a report are public: " + component, e);
            }
        }
    }

    /** Whether a field has to be there. */
    enum Presence {
        REQUIRED,
        OPTIONAL,
        /** Any number of values; none is the same as an absent field. */
        LIST,
        /** Any number of values by name; none is the same as an absent field. */
        MAP
    }
}
