package org.civicreport.json;

import org.civicreport.findings.Pointer;
import org.civicreport.findings.Position;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into a tree. */
final class JsonTree {
    /** Our own limits come first, and give findings with places. */
    private static final StreamReadConstraints UNBOUNDED = StreamReadConstraints.builder()
            .maxNestingDepth(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .build();

    private static final JsonFactory FACTORY =
            JsonFactory.builder().streamReadConstraints(UNBOUNDED).build();

    private final SourceText source;
    private final TreeBuilder builder;
    private final JsonParser parser;

    private JsonTree(SourceText source, TreeBuilder builder, JsonParser parser) {
        this.source = source;
        this.builder = builder;
        this.parser = parser;
    }

    static SourceNode read(SourceText source, TreeBuilder builder) throws UnreadableTextException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), source.text())) {
            return new JsonTree(source, builder, parser).root();
        } catch (JacksonException e) {
            throw malformed(source, source.position(offset(e.getLocation(), source)));
        }
    }

    private SourceNode root() throws UnreadableTextException {
        if (parser.nextToken() == null) {
            throw new UnreadableTextException(JsonFindings.EMPTY, Pointer.ROOT, source.position(0));
        }
        SourceNode root = node(Place.ROOT, 1);
        if (parser.nextToken() != null) {
            throw malformed(source, position());
        }
        return root;
    }

    private SourceNode node(Place place, int depth) throws UnreadableTextException {
        Position position = position();
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(place, position, depth);
            case START_ARRAY -> array(place, position, depth);
            case VALUE_STRING -> scalar(SourceNode.Style.TEXT, place, position);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(SourceNode.Style.NUMBER, place, position);
            case VALUE_TRUE, VALUE_FALSE -> scalar(SourceNode.Style.BOOLEAN, place, position);
            case VALUE_NULL -> scalar(SourceNode.Style.NULL, place, position);
            default -> throw malformed(source, position);
        };
    }

    private SourceNode object(Place place, Position position, int depth) throws UnreadableTextException {
        builder.enter(depth, place, position);
        TreeBuilder.Fields fields = builder.new Fields(place, position);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Position begin = position();
            parser.nextToken();
            fields.add(new SourceNode.Entry(name, begin, node(place.field(name), depth + 1)));
        }
        return fields.node(end());
    }

    private SourceNode array(Place place, Position position, int depth) throws UnreadableTextException {
        builder.enter(depth, place, position);
        TreeBuilder.Items items = builder.new Items(place, position);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(items.next(), depth + 1));
        }
        return items.node(end());
    }

    private SourceNode scalar(SourceNode.Style style, Place place, Position position) {
        String text = parser.getString(); // read to its end only now
        return builder.scalar(text, style, position, end(), place);
    }

    private Position end() {
        return source.position(offset(parser.currentLocation(), source));
    }

    private Position position() {
        return source.position(offset(parser.currentTokenLocation(), source));
    }

    private static int offset(TokenStreamLocation location, SourceText source) {
        return location == null || location.getCharOffset() < 0
                ? source.text().length()
                : (int) location.getCharOffset();
    }

    private static UnreadableTextException malformed(SourceText source, Position position) {
        return source.malformed(JsonFindings.SYNTAX, position);
    }
}
