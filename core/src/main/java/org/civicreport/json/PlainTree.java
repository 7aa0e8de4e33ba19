package org.civicreport.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.civicreport.model.RichText;

/**
 * Turns a record into what JSON and YAML can write: maps, lists, text, numbers and truth values. Fields come in the order of
 * the components; what is absent or empty is left out.
 */
final class PlainTree {
    private final Shape shape;

    private PlainTree(Shape shape) {
        this.shape = shape;
    }

    /** Of the whole, or of one of the records that it consists of. */
    static Map<String, Object> of(Record record, Shape shape) {
        return new PlainTree(shape).object(record, shape.entity(record.getClass()));
    }

    private Map<String, Object> object(Object value, Entity entity) {
        Entity.Fields fields =
                entity instanceof Entity.Choice choice ? choice.alternative(value) : (Entity.Fields) entity;
        Map<String, Object> object = new LinkedHashMap<>();
        for (Entity.Field field : fields.fields()) {
            Object held = field.valueIn(value);
            if (held != null && !isEmpty(held)) {
                object.put(
                        field.name(), field.isList() ? list((List<?>) held, field.type()) : plain(held, field.type()));
            }
        }
        return object;
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Collection<?> list && list.isEmpty() || value instanceof Map<?, ?> map && map.isEmpty();
    }

    private List<Object> list(List<?> values, FieldType type) {
        List<Object> list = new ArrayList<>();
        values.forEach(value -> list.add(plain(value, type)));
        return list;
    }

    private Object plain(Object value, FieldType type) {
        if (type instanceof FieldType.Reference reference) {
            return object(value, shape.entity(reference.entity()));
        }
        if (type instanceof FieldType.Constants) {
            return FieldType.Constants.name((Enum<?>) value);
        }
        if (type instanceof FieldType.Scalar scalar) {
            return switch (scalar) {
                case TEXT, INTEGER, DECIMAL, BOOLEAN -> value;
                case RICH_TEXT -> ((RichText) value).commonMark();
                case LANGUAGE -> ((Locale) value).toLanguageTag();
                case DATE, TIME, PARTIAL_DATE -> value.toString();
            };
        }
        return new TreeMap<>((Map<?, ?>) value);
    }
}
