package org.civicreport.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civicreport.findings.Finding;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Pointer;
import org.civicreport.findings.Position;
import org.civicreport.text.TextPolicy;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Parses JSON or YAML into nodes with places, and finds what the notation alone shows to be wrong. */
final class TreeParser {

    private static final Position START = new Position(1, 1);

    private final int mostBytes;
    private final int deepest;
    private final TokenStreamFactory json;
    private final TokenStreamFactory yaml;

    TreeParser(int mostBytes, int deepest) {
        this.mostBytes = mostBytes;
        this.deepest = deepest;
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(deepest + 1)
                .maxStringLength(mostBytes)
                .build();
        this.json = JsonFactory.builder().streamReadConstraints(constraints).build();
        this.yaml = YAMLFactory.builder().streamReadConstraints(constraints).build();
    }

    /** Returns the root, or null after a finding that nothing can be read. */
    @Nullable
    Node parse(byte[] bytes, TextFormat format, List<Finding> findings) {
        if (bytes.length > mostBytes) {
            findings.add(found(JsonFindings.TOO_LARGE, Pointer.ROOT, START, Integer.toString(mostBytes)));
            return null;
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            findings.add(found(JsonFindings.ENCODING, Pointer.ROOT, START));
            return null;
        }
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        TokenStreamFactory factory = format == TextFormat.JSON ? json : yaml;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), withoutMark)) {
            return new Reading(parser, findings).root();
        } catch (JacksonException e) {
            findings.add(found(JsonFindings.SYNTAX, Pointer.ROOT, position(e.getLocation()), problem(e)));
            return null;
        } catch (TooDeep e) {
            findings.add(found(JsonFindings.TOO_DEEP, Pointer.ROOT, e.position, Integer.toString(deepest)));
            return null;
        } catch (RuntimeException e) {
            // The YAML scanner lets some of its own exceptions through.
            findings.add(found(JsonFindings.SYNTAX, Pointer.ROOT, START, firstLine(e.getMessage())));
            return null;
        }
    }

    private static String problem(JacksonException e) {
        return firstLine(e.getOriginalMessage());
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "?" : message.lines().findFirst().orElse("?");
    }

    static Finding found(FindingType type, Pointer pointer, Position position, String... arguments) {
        return Finding.of(type, pointer, arguments).at(position);
    }

    private static Position position(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1 || location.getColumnNr() < 1
                ? START
                : new Position(location.getLineNr(), location.getColumnNr());
    }

    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Position position;

        TooDeep(Position position) {
            super(null, null, false, false);
            this.position = position;
        }
    }

    private final class Reading {

        private final JsonParser parser;
        private final List<Finding> findings;

        Reading(JsonParser parser, List<Finding> findings) {
            this.parser = parser;
            this.findings = findings;
        }

        Node root() {
            JsonToken token = parser.nextToken();
            Node root = token == null
                    ? new Node.Scalar(START, Node.Scalar.Kind.NOTHING, "")
                    : value(token, Pointer.ROOT, 1);
            if (parser.nextToken() != null) {
                findings.add(found(JsonFindings.SYNTAX, Pointer.ROOT, here(), "more than one document"));
            }
            return root;
        }

        private Position here() {
            return position(parser.currentTokenLocation());
        }

        private Node value(JsonToken token, Pointer pointer, int depth) {
            if (depth > deepest) {
                throw new TooDeep(here());
            }
            Position position = here();
            refuseAnchors(pointer, position);
            return switch (token) {
                case START_OBJECT -> fields(pointer, position, depth);
                case START_ARRAY -> items(pointer, position, depth);
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    new Node.Scalar(position, Node.Scalar.Kind.NUMBER, parser.getString());
                case VALUE_TRUE, VALUE_FALSE -> new Node.Scalar(position, Node.Scalar.Kind.BOOLEAN, parser.getString());
                case VALUE_NULL -> new Node.Scalar(position, Node.Scalar.Kind.NOTHING, "null");
                default -> text(pointer, position);
            };
        }

        private void refuseAnchors(Pointer pointer, Position position) {
            if (parser instanceof YAMLParser yamlParser) {
                Object anchor = parser.getObjectId();
                if (yamlParser.isCurrentAlias() || anchor != null) {
                    String name = anchor == null ? parser.getString() : anchor.toString();
                    findings.add(found(JsonFindings.ALIAS, pointer, position, name));
                }
            }
        }

        private Node text(Pointer pointer, Position position) {
            String text = parser.getString();
            TextPolicy.firstForbidden(text).ifPresent(index -> {
                String codePoint = String.format(java.util.Locale.ROOT, "U+%04X", text.codePointAt(index));
                findings.add(found(JsonFindings.CHARACTER, pointer, position, codePoint));
            });
            return new Node.Scalar(position, Node.Scalar.Kind.TEXT, text);
        }

        private Node fields(Pointer pointer, Position position, int depth) {
            Map<String, Node.Field> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                Position place = here();
                Node value = value(parser.nextToken(), pointer.field(name), depth + 1);
                if (fields.putIfAbsent(name, new Node.Field(place, value)) != null) {
                    findings.add(found(JsonFindings.DUPLICATE_FIELD, pointer.field(name), place, name));
                }
            }
            return new Node.Fields(position, fields);
        }

        private Node items(Pointer pointer, Position position, int depth) {
            List<Node> items = new ArrayList<>();
            JsonToken token = parser.nextToken();
            while (token != JsonToken.END_ARRAY) {
                items.add(value(token, pointer.item(items.size()), depth + 1));
                token = parser.nextToken();
            }
            return new Node.Items(position, items);
        }
    }
}
