package org.civicreport.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.civicreport.model.RichText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes records by their shapes. */
final class NodeWriter {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private final YAMLMapper yaml = YAMLMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES, YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
            .build();

    String compact(Record value) {
        return json.writeValueAsString(node(value));
    }

    String indented(Record value) {
        return indented(node(value));
    }

    String indented(JsonNode node) {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
        return json.writer().with(printer).writeValueAsString(node) + "\n";
    }

    String yaml(Record value) {
        return yaml.writeValueAsString(node(value));
    }

    private ObjectNode node(Record value) {
        ObjectNode node = nodes.objectNode();
        for (Shape.Member member : new Shape.Entity(value.getClass()).members()) {
            Object field = member.valueIn(value);
            boolean absent = field == null
                    || field instanceof Collection<?> list && list.isEmpty()
                    || field instanceof Map<?, ?> map && map.isEmpty();
            if (!absent) {
                node.set(member.name(), node(field, member.shape()));
            }
        }
        return node;
    }

    private JsonNode node(@Nullable Object value, Shape shape) {
        if (value instanceof List<?> list && shape instanceof Shape.Many many) {
            ArrayNode items = nodes.arrayNode();
            list.forEach(item -> items.add(node(item, many.item())));
            return items;
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode texts = nodes.objectNode();
            map.forEach((name, text) -> texts.put((String) name, (String) text));
            return texts;
        }
        if (value instanceof Integer number) {
            return nodes.numberNode(number);
        }
        if (value instanceof BigDecimal number) {
            return nodes.numberNode(number);
        }
        if (value instanceof Boolean truth) {
            return nodes.booleanNode(truth);
        }
        if (value instanceof Enum<?> word) {
            return nodes.stringNode(Shape.Words.word(word));
        }
        if (value instanceof Record record && (shape instanceof Shape.Entity || shape instanceof Shape.Choice)) {
            return node(record);
        }
        return nodes.stringNode(text(value));
    }

    private static String text(@Nullable Object value) {
        if (value instanceof RichText rich) {
            return rich.commonMark();
        }
        return value instanceof Locale language ? language.toLanguageTag() : String.valueOf(value);
    }
}
