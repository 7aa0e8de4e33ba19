package org.civicreport.json;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.civicreport.model.PartialDate;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.wording.WordingProfile;
import org.jspecify.annotations.Nullable;

/**
 * What a text of a kind consists of: the entities and their fields, derived from the components of records. Reader, writer
 * and schema all go by it. Immutable.
 */
final class Shape {
    private static final Map<Class<?>, FieldType.Scalar> SCALARS = Map.ofEntries(
            Map.entry(String.class, FieldType.Scalar.TEXT),
            Map.entry(RichText.class, FieldType.Scalar.RICH_TEXT),
            Map.entry(Locale.class, FieldType.Scalar.LANGUAGE),
            Map.entry(int.class, FieldType.Scalar.INTEGER),
            Map.entry(Integer.class, FieldType.Scalar.INTEGER),
            Map.entry(BigDecimal.class, FieldType.Scalar.DECIMAL),
            Map.entry(boolean.class, FieldType.Scalar.BOOLEAN),
            Map.entry(Boolean.class, FieldType.Scalar.BOOLEAN),
            Map.entry(LocalDate.class, FieldType.Scalar.DATE),
            Map.entry(LocalTime.class, FieldType.Scalar.TIME),
            Map.entry(PartialDate.class, FieldType.Scalar.PARTIAL_DATE));

    static final Shape REPORT = new Shape(Report.class);
    static final Shape WORDING_PROFILE = new Shape(WordingProfile.class);
    static final Shape COMMENTS = new Shape(CommentReader.CommentFile.class);

    private final Class<? extends Record> root;
    private final Map<Class<?>, Entity> entities = new LinkedHashMap<>();

    private Shape(Class<? extends Record> root) {
        this.root = root;
        addEntity(root);
    }

    /** The entity of the whole text. */
    Entity.Fields root() {
        return (Entity.Fields) entity(root);
    }

    /** The entity of a class that a {@link FieldType.Reference} names. */
    Entity entity(Class<?> type) {
        return Objects.requireNonNull(entities.get(type));
    }

    /** All entities, each after the first that refers to it. */
    Collection<Entity> entities() {
        return entities.values();
    }

    private void addEntity(Class<?> type) {
        if (entities.containsKey(type)) {
            return;
        }
        if (type.isSealed()) {
            List<Entity.Fields> alternatives = Arrays.stream(type.getPermittedSubclasses())
                    .map(permitted -> fieldsOf(permitted.asSubclass(Record.class)))
                    .toList();
            entities.put(type, new Entity.Choice(type, alternatives));
        } else {
            Entity.Fields entity = fieldsOf(type.asSubclass(Record.class));
            entities.put(type, entity);
            for (Entity.Field field : entity.fields()) {
                if (field.type() instanceof FieldType.Reference reference) {
                    addEntity(reference.entity());
                }
            }
        }
    }

    private static Entity.Fields fieldsOf(Class<? extends Record> type) {
        return new Entity.Fields(
                type,
                Arrays.stream(type.getRecordComponents()).map(Shape::fieldOf).toList());
    }

    private static Entity.Field fieldOf(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == List.class) {
            Class<?> item = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return new Entity.Field(nameOf(component), typeOf(item), Entity.Presence.LIST, component);
        }
        if (type == Map.class) {
            return new Entity.Field(nameOf(component), new FieldType.TextsByName(), Entity.Presence.MAP, component);
        }
        AnnotatedElement annotated = component.getAnnotatedType();
        boolean optional = annotated.isAnnotationPresent(Nullable.class)
                || component.getName().equals(SchemaVersion.FIELD);
        Entity.Presence presence = optional ? Entity.Presence.OPTIONAL : Entity.Presence.REQUIRED;
        return new Entity.Field(nameOf(component), typeOf(type), presence, component);
    }

    /** A truth value drops the “is” that Java wants: {@code isPublic} is {@code public}. */
    private static String nameOf(RecordComponent component) {
        String name = component.getName();
        boolean asks = component.getType() == boolean.class
                && name.length() > 2
                && name.startsWith("is")
                && Character.isUpperCase(name.charAt(2));
        return asks ? name.substring(2, 3).toLowerCase(Locale.ROOT) + name.substring(3) : name;
    }

    private static FieldType typeOf(Class<?> type) {
        FieldType.Scalar scalar = SCALARS.get(type);
        if (scalar != null) {
            return scalar;
        }
        if (type.isEnum()) {
            @SuppressWarnings("unchecked") // every enum class extends Enum of itself
            Class<? extends Enum<?>> constants = (Class<? extends Enum<?>>) type;
            return new FieldType.Constants(constants);
        }
        return new FieldType.Reference(type);
    }
}
