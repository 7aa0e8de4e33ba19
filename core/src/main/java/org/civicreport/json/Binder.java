package org.civicreport.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civicreport.findings.Position;
import org.jspecify.annotations.Nullable;

/**
 * Compares a tree with a shape, and makes records of what fits. It never stops at a mistake, so that an author sees all of
 * them at once.
 */
final class Binder {
    private final Shape shape;
    private final Problems problems;
    private final ScalarReader scalars;

    Binder(Shape shape, Problems problems) {
        this.shape = shape;
        this.problems = problems;
        this.scalars = new ScalarReader(problems);
    }

    /** The record of the whole text, or null after a finding. */
    @Nullable
    Object bind(SourceNode root) {
        return object(root, root.position(), shape.root(), Place.ROOT);
    }

    /** A value, or null after a finding; an object stands where the name of its field does. */
    private @Nullable Object value(SourceNode node, Position begin, FieldType type, Place place) {
        if (node instanceof SourceNode.Refused) {
            return null;
        }
        if (type instanceof FieldType.Scalar scalarType) {
            if (node instanceof SourceNode.Scalar scalar) {
                return scalars.read(scalar, scalarType, place);
            }
            scalars.expected(node, scalarType, place);
            return null;
        }
        if (type instanceof FieldType.Constants constants) {
            return scalars.constant(node, constants, place);
        }
        if (type instanceof FieldType.Reference reference) {
            return object(node, begin, shape.entity(reference.entity()), place);
        }
        return texts(node, place);
    }

    private @Nullable Object object(SourceNode node, Position begin, Entity entity, Place place) {
        if (node instanceof SourceNode.Refused) {
            return null;
        }
        if (!(node instanceof SourceNode.Mapping mapping)) {
            scalars.problem(JsonFindings.NOT_OBJECT, node, place, entity.fieldNames());
            return null;
        }
        if (entity instanceof Entity.Choice choice) {
            return choice(mapping, begin, choice, place);
        }
        return record(mapping, begin, (Entity.Fields) entity, place);
    }

    private @Nullable Object record(SourceNode.Mapping mapping, Position begin, Entity.Fields entity, Place place) {
        Map<String, SourceNode.Entry> known = new LinkedHashMap<>();
        Set<String> meant = knownAndMeant(mapping, entity, place, known);
        List<@Nullable Object> values = new ArrayList<>();
        boolean complete = true;
        for (Entity.Field field : entity.fields()) {
            SourceNode.Entry entry = known.get(field.name());
            Place at = place.field(field.name());
            if (entry == null || ScalarReader.isAbsent(entry.value())) {
                boolean missing = field.presence() == Entity.Presence.REQUIRED;
                if (missing && !meant.contains(field.name())) {
                    Position position = entry == null ? begin : entry.position();
                    problems.add(JsonFindings.MISSING_FIELD, at.pointer(), position, field.name());
                }
                complete &= !missing;
                values.add(absent(field));
            } else {
                Object value = value(entry, field, at);
                complete &= value != null;
                values.add(value);
            }
        }
        return complete ? entity.create(values) : null;
    }

    private @Nullable Object value(SourceNode.Entry entry, Entity.Field field, Place place) {
        return field.isList()
                ? list(entry.value(), field.type(), place)
                : value(entry.value(), entry.position(), field.type(), place);
    }

    private static @Nullable Object absent(Entity.Field field) {
        return switch (field.presence()) {
            case REQUIRED, OPTIONAL -> null;
            case LIST -> List.of();
            case MAP -> Map.of();
        };
    }

    /** Sorts out the fields that there are, and says of the others which ones they are probably meant to be. */
    private Set<String> knownAndMeant(
            SourceNode.Mapping mapping, Entity entity, Place place, Map<String, SourceNode.Entry> known) {
        List<SourceNode.Entry> unknown = new ArrayList<>();
        for (SourceNode.Entry entry : mapping.entries()) {
            if (entity.field(entry.name()).isPresent()) {
                known.put(entry.name(), entry);
            } else {
                unknown.add(entry);
            }
        }
        Set<String> meant = new HashSet<>();
        for (SourceNode.Entry entry : unknown) {
            List<String> open = entity.fields().stream()
                    .map(Entity.Field::name)
                    .filter(name -> !known.containsKey(name))
                    .toList();
            unknown(entry, entity, open, place).ifPresent(name -> {
                meant.add(name);
                Entity.Field field = entity.field(name).orElseThrow();
                value(
                        entry,
                        field,
                        place.field(entry.name())); // its mistakes are to be seen now, not after the next run
            });
        }
        return meant;
    }

    private Optional<String> unknown(SourceNode.Entry entry, Entity entity, List<String> open, Place place) {
        String name = Excerpt.of(entry.name(), 40);
        Place at = place.field(entry.name());
        if (problems.isFull()) { // nobody would see what is guessed
            problems.add(JsonFindings.UNKNOWN_FIELD, at.pointer(), entry.position(), name, "");
            return Optional.empty();
        }
        Optional<String> meant = Vocabulary.STANDARD
                .fieldFor(entry.name(), entity)
                .filter(open::contains)
                .or(() -> Spelling.closest(entry.name(), open));
        if (meant.isPresent()) {
            problems.add(JsonFindings.MISSPELT_FIELD, at.pointer(), entry.position(), name, meant.get());
        } else {
            problems.add(JsonFindings.UNKNOWN_FIELD, at.pointer(), entry.position(), name, entity.fieldNames());
        }
        return meant;
    }

    private @Nullable Object choice(SourceNode.Mapping mapping, Position begin, Entity.Choice choice, Place place) {
        Map<String, SourceNode.Entry> known = new LinkedHashMap<>();
        Set<String> meant = knownAndMeant(mapping, choice, place, known);
        known.values().removeIf(entry -> ScalarReader.isAbsent(entry.value()));
        if (known.size() != 1) {
            if (known.size() > 1 || meant.isEmpty()) {
                problems.add(JsonFindings.CHOICE, place.pointer(), begin, place.field(), choice.fieldNames());
            }
            return null;
        }
        SourceNode.Entry entry = known.values().iterator().next();
        Entity.Field field = choice.field(entry.name()).orElseThrow();
        Object value = value(entry, field, place.field(entry.name()));
        return value == null ? null : choice.alternative(field).create(List.of(value));
    }

    private @Nullable Object list(SourceNode node, FieldType type, Place place) {
        if (!(node instanceof SourceNode.Sequence sequence)) {
            if (!(node instanceof SourceNode.Refused)) {
                scalars.problem(JsonFindings.NOT_LIST, node, place);
            }
            return null;
        }
        List<Object> values = new ArrayList<>();
        int index = 0;
        for (SourceNode item : sequence.items()) {
            Place at = place.item(index);
            if (ScalarReader.isAbsent(item)) {
                problems.add(JsonFindings.EMPTY_ITEM, at.pointer(), item.position(), at.field());
            } else {
                Object value = value(item, item.position(), type, at);
                if (value != null) {
                    values.add(value);
                }
            }
            index++;
        }
        return values.size() == index ? values : null;
    }

    private @Nullable Object texts(SourceNode node, Place place) {
        if (!(node instanceof SourceNode.Mapping mapping)) {
            scalars.problem(JsonFindings.NOT_TEXTS, node, place);
            return null;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (SourceNode.Entry entry : mapping.entries()) {
            SourceNode value = entry.value();
            Place at = place.field(entry.name());
            if (ScalarReader.isAbsent(value)) {
                problems.add(JsonFindings.MISSING_FIELD, at.pointer(), value.position(), at.field());
            } else if (!(value instanceof SourceNode.Refused)) {
                String text = scalars.text(value, at);
                if (text != null) {
                    texts.put(entry.name(), text);
                }
            }
        }
        return texts.size() == mapping.entries().size() ? texts : null;
    }
}
