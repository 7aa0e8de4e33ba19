package org.civicreport.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.civicreport.model.Report;

/**
 * The JSON Schema (draft 2020-12) of reports, for editors that complete and check while authors write. It is made from the same
 * shape by which reports are read; titles are the German terms, descriptions English. It is also in the jar, as
 * {@code /org/civicreport/json/report.schema.json}.
 *
 * <p>The schema is stricter than the reader in two ways: an absent field is left out, not {@code null}, and in YAML a text that
 * looks like a number stands in quotes. So other programs understand the text, too.
 */
public final class ReportSchema {
    private final Vocabulary vocabulary = Vocabulary.STANDARD;
    private final Map<String, Object> definitions = new TreeMap<>();

    private ReportSchema() {}

    /** {@return the schema as JSON, indented, with a line feed at its end} */
    public static String json() {
        return JsonText.indented(new ReportSchema().schema());
    }

    private Map<String, Object> schema() {
        for (Entity entity : Shape.REPORT.entities()) {
            definitions.put(entity.name(), definition(entity));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "civicreport " + Report.SCHEMA_VERSION);
        schema.put("$ref", reference(Report.class));
        schema.put("$defs", definitions);
        return schema;
    }

    private static String reference(Class<?> type) {
        return "#/$defs/" + Vocabulary.key(type);
    }

    private Map<String, Object> definition(Entity entity) {
        Map<String, Object> definition = described(Vocabulary.key(entity.type()));
        definition.put("type", "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        if (entity.type() == Report.class) {
            properties.put(SchemaVersion.SCHEMA, type("string"));
        }
        List<Object> required = new ArrayList<>();
        for (Entity.Field field : entity.fields()) {
            properties.put(field.name(), property(entity, field));
            if (entity instanceof Entity.Fields && field.presence() == Entity.Presence.REQUIRED) {
                required.add(field.name());
            }
        }
        definition.put("properties", properties);
        if (entity instanceof Entity.Choice) {
            definition.put("minProperties", 1);
            definition.put("maxProperties", 1);
        } else if (!required.isEmpty()) {
            definition.put("required", required);
        }
        definition.put("additionalProperties", false);
        return definition;
    }

    private Map<String, Object> property(Entity entity, Entity.Field field) {
        Map<String, Object> property = described(Vocabulary.key(entity, field));
        if (field.isList()) {
            property.put("type", "array");
            property.put("items", values(field.type()));
        } else {
            property.putAll(values(field.type()));
        }
        return property;
    }

    private Map<String, Object> described(String key) {
        Map<String, Object> described = new LinkedHashMap<>();
        vocabulary.term(key).ifPresent(term -> described.put("title", term));
        vocabulary.description(key).ifPresent(description -> described.put("description", description));
        return described;
    }

    private Map<String, Object> values(FieldType type) {
        if (type instanceof FieldType.Reference reference) {
            return Map.of("$ref", reference(reference.entity()));
        }
        if (type instanceof FieldType.Constants constants) {
            definitions.computeIfAbsent(Vocabulary.key(constants.type()), key -> constants(key, constants));
            return Map.of("$ref", reference(constants.type()));
        }
        if (type instanceof FieldType.Scalar scalar) {
            return scalar(scalar);
        }
        Map<String, Object> texts = type("object");
        texts.put("additionalProperties", type("string"));
        return texts;
    }

    private Map<String, Object> constants(String key, FieldType.Constants type) {
        Map<String, Object> constants = described(key);
        constants.put("enum", type.names());
        // No keyword of the standard, but editors show them beside the values that they propose.
        constants.put(
                "enumDescriptions",
                type.values().stream().map(this::describedConstant).toList());
        return constants;
    }

    private String describedConstant(Enum<?> constant) {
        String key = Vocabulary.key(constant);
        return vocabulary.term(key).orElse("") + ": "
                + vocabulary.description(key).orElse("");
    }

    private static Map<String, Object> scalar(FieldType.Scalar scalar) {
        Map<String, Object> value = type(
                switch (scalar) {
                    case TEXT, RICH_TEXT, LANGUAGE, DATE, TIME, PARTIAL_DATE -> "string";
                    case INTEGER -> "integer";
                    case DECIMAL -> "number";
                    case BOOLEAN -> "boolean";
                });
        switch (scalar) {
            case RICH_TEXT -> value.put("contentMediaType", "text/markdown");
            case LANGUAGE -> value.put("pattern", "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$");
            case DATE -> {
                value.put("format", "date");
                value.put("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");
            }
            // Without seconds and offset it is no "time" of the standard's formats.
            case TIME -> value.put("pattern", "^([01][0-9]|2[0-3]):[0-5][0-9]$");
            case PARTIAL_DATE -> {
                // A year alone is a number in YAML, unless it stands in quotes.
                value.put("type", List.of("string", "integer"));
                value.put("pattern", "^[0-9]{4}(-(0[1-9]|1[0-2]))?$");
                value.put("minimum", 1000);
                value.put("maximum", 9999);
            }
            case TEXT, INTEGER, DECIMAL, BOOLEAN -> {}
        }
        return value;
    }

    private static Map<String, Object> type(String name) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("type", name);
        return value;
    }
}
