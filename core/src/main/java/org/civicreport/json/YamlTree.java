package org.civicreport.json;

import java.util.Iterator;
import java.util.Optional;
import org.civicreport.findings.Pointer;
import org.civicreport.findings.Position;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML into a tree: one document of plain values. Anchors, aliases, merge keys and tags are refused: they make a text
 * whose places differ from what it means, and whose size in memory is not that of the file.
 */
final class YamlTree {
    /** Our own limit on bytes comes first. */
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    private final SourceText source;
    private final TreeBuilder builder;
    private final Problems problems;
    private final Iterator<Event> events;
    private @Nullable Event latest;

    private YamlTree(SourceText source, TreeBuilder builder, Problems problems) {
        this.source = source;
        this.builder = builder;
        this.problems = problems;
        this.events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, source.text()));
    }

    static SourceNode read(SourceText source, TreeBuilder builder, Problems problems) throws UnreadableTextException {
        YamlTree tree = new YamlTree(source, builder, problems);
        try {
            return tree.root();
        } catch (MarkedYamlEngineException e) {
            throw YamlMistake.in(source, e, tree.latest);
        } catch (YamlEngineException | NumberFormatException e) {
            throw source.malformed(JsonFindings.SYNTAX, source.end());
        }
    }

    private SourceNode root() throws UnreadableTextException {
        next(); // the stream begins
        Event document = next();
        if (document.getEventId() != Event.ID.DocumentStart) {
            throw new UnreadableTextException(JsonFindings.EMPTY, Pointer.ROOT, source.position(0));
        }
        Event first = next();
        if (first instanceof ScalarEvent scalar
                && scalar.isPlain()
                && scalar.getValue().isEmpty()) {
            throw new UnreadableTextException(JsonFindings.EMPTY, Pointer.ROOT, position(first));
        }
        SourceNode root = node(first, Place.ROOT, 1, null);
        next(); // the document ends
        Event after = next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            throw new UnreadableTextException(JsonFindings.YAML_SEVERAL_DOCUMENTS, Pointer.ROOT, position(after));
        }
        return root;
    }

    private Event next() {
        Event event = events.next();
        latest = event;
        return event;
    }

    /** Reads the value that begins with an event; an empty one stands where its field's name does. */
    private SourceNode node(Event event, Place place, int depth, @Nullable Position ofName)
            throws UnreadableTextException {
        Position position = position(event);
        boolean refused = event instanceof NodeEvent written && refuse(written, place, position);
        SourceNode node;
        if (event instanceof ScalarEvent scalar) {
            boolean empty = scalar.isPlain() && scalar.getValue().isEmpty();
            node = builder.scalar(
                    scalar.getValue(),
                    scalar.isPlain() ? SourceNode.Style.PLAIN : SourceNode.Style.TEXT,
                    empty && ofName != null ? ofName : position,
                    end(event),
                    place);
        } else if (event.getEventId() == Event.ID.MappingStart) {
            node = mapping(place, position, depth);
        } else if (event.getEventId() == Event.ID.SequenceStart) {
            node = sequence(place, position, depth);
        } else {
            return new SourceNode.Refused(position);
        }
        return refused ? new SourceNode.Refused(position) : node;
    }

    private SourceNode mapping(Place place, Position position, int depth) throws UnreadableTextException {
        builder.enter(depth, place, position);
        TreeBuilder.Fields fields = builder.new Fields(place, position);
        Event key = next();
        for (; key.getEventId() != Event.ID.MappingEnd; key = next()) {
            Position begin = position(key);
            if (!(key instanceof ScalarEvent name)) {
                if (!(key instanceof AliasEvent)) {
                    problems.add(JsonFindings.YAML_KEY, place.pointer(), begin);
                }
                node(key, place, depth + 1, begin);
                node(next(), place, depth + 1, begin);
                continue;
            }
            refuse(name, place, begin);
            String field = name.getValue();
            SourceNode value = node(next(), place.field(field), depth + 1, begin);
            if (name.isPlain() && field.equals("<<")) {
                problems.add(JsonFindings.YAML_MERGE_KEY, place.pointer(), begin);
            } else {
                fields.add(new SourceNode.Entry(field, begin, value));
            }
        }
        return fields.node(end(key));
    }

    private SourceNode sequence(Place place, Position position, int depth) throws UnreadableTextException {
        builder.enter(depth, place, position);
        TreeBuilder.Items items = builder.new Items(place, position);
        Event item = next();
        for (; item.getEventId() != Event.ID.SequenceEnd; item = next()) {
            items.add(node(item, items.next(), depth + 1, null));
        }
        return items.node(end(item));
    }

    /** Tells whether a value is written with what is not allowed. */
    private boolean refuse(NodeEvent event, Place place, Position position) {
        String anchor = event.getAnchor().map(Object::toString).orElse("");
        if (event instanceof AliasEvent) {
            problems.add(JsonFindings.ALIAS, place.pointer(), position, anchor);
            return true;
        }
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
        boolean anchored = event.getAnchor().isPresent();
        if (anchored) {
            problems.add(JsonFindings.ALIAS, place.pointer(), position, anchor);
        }
        tag.ifPresent(name -> problems.add(JsonFindings.YAML_TAG, place.pointer(), position, Excerpt.of(name, 40)));
        return anchored || tag.isPresent();
    }

    private Position position(Event event) {
        return event.getStartMark().map(mark -> position(source, mark)).orElseGet(source::end);
    }

    private Position end(Event event) {
        return event.getEndMark().map(mark -> position(source, mark)).orElseGet(source::end);
    }

    private static Position position(SourceText source, Mark mark) {
        return source.position(mark.getLine(), mark.getColumn());
    }
}
