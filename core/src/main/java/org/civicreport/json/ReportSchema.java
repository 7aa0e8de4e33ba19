package org.civicreport.json;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.civicreport.model.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (draft 2020-12) of reports, for editors that complete and check while authors write. Made from the same
 * description by which reports are read; also in the jar as {@code /org/civicreport/json/report.schema.json}.
 */
public final class ReportSchema {

    private static final String DEFINITIONS = "#/$defs/";

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final Set<Shape.Entity> open = new LinkedHashSet<>();
    private final Set<Shape.Entity> done = new LinkedHashSet<>();

    private ReportSchema() {}

    /** {@return the schema as JSON} */
    public static String json() {
        return new NodeWriter().indented(new ReportSchema().schema());
    }

    private ObjectNode schema() {
        ObjectNode schema = nodes.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "civicreport " + Report.SCHEMA_VERSION);
        ObjectNode definitions = nodes.objectNode();
        schema.set("$ref", node(new Shape.Entity(Report.class)).get("$ref"));
        while (!open.isEmpty()) {
            Shape.Entity entity = open.iterator().next();
            open.remove(entity);
            done.add(entity);
            definitions.set(name(entity), definition(entity));
        }
        schema.set("$defs", definitions);
        return schema;
    }

    private static String name(Shape.Entity entity) {
        return entity.type().getSimpleName();
    }

    private ObjectNode definition(Shape.Entity entity) {
        ObjectNode definition = object();
        ObjectNode properties = nodes.objectNode();
        ArrayNode required = nodes.arrayNode();
        for (Shape.Member member : entity.members()) {
            properties.set(member.name(), node(member.shape()));
            if (member.required()) {
                required.add(member.name());
            }
        }
        definition.set("properties", properties);
        if (!required.isEmpty()) {
            definition.set("required", required);
        }
        return definition;
    }

    private ObjectNode object() {
        return nodes.objectNode().put("type", "object").put("additionalProperties", false);
    }

    private ObjectNode node(Shape shape) {
        if (shape instanceof Shape.Entity entity) {
            if (!done.contains(entity)) {
                open.add(entity);
            }
            return nodes.objectNode().put("$ref", DEFINITIONS + name(entity));
        }
        if (shape instanceof Shape.Many many) {
            ObjectNode list = nodes.objectNode().put("type", "array");
            list.set("items", node(many.item()));
            return list;
        }
        if (shape instanceof Shape.Choice choice) {
            ObjectNode node = nodes.objectNode();
            ArrayNode alternatives = nodes.arrayNode();
            choice.entities().forEach(entity -> alternatives.add(definition(entity)));
            node.set("oneOf", alternatives);
            return node;
        }
        if (shape instanceof Shape.Words words) {
            ObjectNode node = nodes.objectNode();
            ArrayNode values = nodes.arrayNode();
            words.words().forEach(values::add);
            node.set("enum", values);
            return node;
        }
        if (shape instanceof Shape.TextMap) {
            ObjectNode map = nodes.objectNode().put("type", "object");
            map.set("additionalProperties", nodes.objectNode().put("type", "string"));
            return map;
        }
        return leaf((Shape.Leaf) shape);
    }

    private ObjectNode leaf(Shape.Leaf leaf) {
        ObjectNode node = nodes.objectNode();
        return switch (leaf) {
            case TEXT -> node.put("type", "string");
            case RICH_TEXT -> node.put("type", "string").put("contentMediaType", "text/markdown");
            case INTEGER -> node.put("type", "integer");
            case DECIMAL -> node.put("type", "number");
            case BOOLEAN -> node.put("type", "boolean");
            case DATE -> node.put("type", "string").put("format", "date");
            case PARTIAL_DATE -> partialDate(node);
            case LANGUAGE -> node.put("type", "string").put("pattern", "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$");
        };
    }

    /** A year alone is a number in YAML, unless it stands in quotes. */
    private ObjectNode partialDate(ObjectNode node) {
        ArrayNode types = nodes.arrayNode();
        types.add("string").add("integer");
        node.set("type", (JsonNode) types);
        return node.put("pattern", String.format(Locale.ROOT, "^\\d{4}(-(0[1-9]|1[0-2]))?$"));
    }
}
