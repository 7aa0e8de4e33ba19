package org.civicreport.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.civicreport.findings.Finding;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Pointer;
import org.civicreport.findings.Position;
import org.civicreport.model.PartialDate;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.jspecify.annotations.Nullable;

/**
 * Checks a parsed text against a shape and makes records of it. It goes on after a mistake, so that all of them are found
 * in one go; what has a mistake in it comes out as null.
 */
final class Binder {

    /** Numbers with more digits or a greater exponent could take a machine's memory when they are written out. */
    private static final int MOST_DIGITS = 40;

    private final TextFormat format;
    private final List<Finding> findings;
    private int errors;

    Binder(TextFormat format, List<Finding> findings) {
        this.format = format;
        this.findings = findings;
    }

    @Nullable
    Object bind(Node node, Shape shape, Pointer pointer) {
        if (shape instanceof Shape.Entity entity) {
            return node instanceof Node.Fields fields
                    ? entity(fields, entity, pointer)
                    : wrong(JsonFindings.NOT_OBJECT, node, pointer);
        }
        if (shape instanceof Shape.Choice choice) {
            return node instanceof Node.Fields fields
                    ? choice(fields, choice, pointer)
                    : wrong(JsonFindings.NOT_OBJECT, node, pointer);
        }
        if (shape instanceof Shape.Many many) {
            return node instanceof Node.Items items
                    ? items(items, many, pointer)
                    : wrong(JsonFindings.NOT_LIST, node, pointer);
        }
        if (shape instanceof Shape.TextMap) {
            return node instanceof Node.Fields fields
                    ? texts(fields, pointer)
                    : wrong(JsonFindings.NOT_OBJECT, node, pointer);
        }
        if (shape instanceof Shape.Words words) {
            return word(node, words, pointer);
        }
        return leaf(node, (Shape.Leaf) shape, pointer);
    }

    private @Nullable Object wrong(FindingType type, Node node, Pointer pointer, String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = node.shown();
        System.arraycopy(more, 0, arguments, 1, more.length);
        found(type, pointer, node.position(), arguments);
        return null;
    }

    private @Nullable Record entity(Node.Fields node, Shape.Entity entity, Pointer pointer) {
        int before = errors;
        List<Shape.Member> members = entity.members();
        Set<String> meant =
                unknownFields(node, members.stream().map(Shape.Member::name).toList(), pointer);
        @Nullable Object[] values = new Object[members.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = member(node, members.get(i), pointer, meant);
        }
        if (errors > before) {
            return null;
        }
        try {
            return entity.create(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the model refuses what its shape allows: " + entity.type(), e);
        }
    }

    /** Returns the fields that misspelt ones were meant to be; to call these missing too would be noise. */
    private Set<String> unknownFields(Node.Fields node, List<String> known, Pointer pointer) {
        Set<String> meant = new HashSet<>();
        node.fields().forEach((name, field) -> {
            if (!known.contains(name)) {
                String shown = new Node.Scalar(field.position(), Node.Scalar.Kind.TEXT, name).shown();
                Pointer place = pointer.field(name);
                Optional<String> near = Spelling.nearest(name, known);
                if (near.isPresent()) {
                    meant.add(near.get());
                    found(JsonFindings.MISSPELT_FIELD, place, field.position(), shown, near.get());
                } else {
                    found(JsonFindings.UNKNOWN_FIELD, place, field.position(), shown);
                }
            }
        });
        return meant;
    }

    private void found(FindingType type, Pointer pointer, Position position, String... arguments) {
        errors++;
        findings.add(TreeParser.found(type, pointer, position, arguments));
    }

    private @Nullable Object member(Node.Fields node, Shape.Member member, Pointer pointer, Set<String> meant) {
        Node.Field field = node.fields().get(member.name());
        if (field != null && !(field.value() instanceof Node.Scalar scalar && scalar.isNothing())) {
            return bind(field.value(), member.shape(), pointer.field(member.name()));
        }
        if (member.required() && !meant.contains(member.name())) {
            Position position = field == null ? node.position() : field.position();
            found(JsonFindings.MISSING_FIELD, pointer.field(member.name()), position, member.name());
        }
        if (member.name().equals("schemaVersion")) {
            return Report.SCHEMA_VERSION;
        }
        if (member.shape() instanceof Shape.TextMap) {
            return Map.of();
        }
        return member.shape() instanceof Shape.Many ? List.of() : null;
    }

    private @Nullable Object choice(Node.Fields node, Shape.Choice choice, Pointer pointer) {
        List<String> names = new ArrayList<>();
        Shape.@Nullable Entity chosen = null;
        for (Shape.Entity entity : choice.entities()) {
            String name = entity.members().get(0).name();
            names.add(name);
            if (node.fields().containsKey(name)) {
                chosen = entity;
            }
        }
        if (chosen == null || node.fields().size() != 1) {
            unknownFields(node, names, pointer);
            found(JsonFindings.CHOICE, pointer, node.position(), String.join(", ", names));
            return null;
        }
        return entity(node, chosen, pointer);
    }

    private @Nullable Object items(Node.Items node, Shape.Many many, Pointer pointer) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < node.items().size(); i++) {
            Node item = node.items().get(i);
            if (item instanceof Node.Scalar scalar && scalar.isNothing()) {
                found(JsonFindings.EMPTY_ITEM, pointer.item(i), item.position());
                continue;
            }
            Object value = bind(item, many.item(), pointer.item(i));
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private Map<String, Object> texts(Node.Fields node, Pointer pointer) {
        Map<String, Object> texts = new TreeMap<>();
        node.fields().forEach((name, field) -> {
            Object text = leaf(field.value(), Shape.Leaf.TEXT, pointer.field(name));
            if (text != null) {
                texts.put(name, text);
            }
        });
        return texts;
    }

    private @Nullable Object word(Node node, Shape.Words shape, Pointer pointer) {
        String text = textOf(node);
        if (text == null) {
            return wrong(JsonFindings.NOT_TEXT, node, pointer);
        }
        int index = shape.words().indexOf(text);
        if (index >= 0) {
            return shape.type().getEnumConstants()[index];
        }
        Optional<String> near = Spelling.nearest(text, shape.words());
        return near.isPresent()
                ? wrong(JsonFindings.MISSPELT_VALUE, node, pointer, near.get())
                : wrong(JsonFindings.UNKNOWN_VALUE, node, pointer, String.join(", ", shape.words()));
    }

    /** In YAML whatever stands in a text field is text in its letters; in JSON only a string is. */
    private @Nullable String textOf(Node node) {
        boolean text = node instanceof Node.Scalar scalar
                && (scalar.kind() == Node.Scalar.Kind.TEXT || format == TextFormat.YAML && !scalar.isNothing());
        return text ? ((Node.Scalar) node).text() : null;
    }

    private @Nullable Object leaf(Node node, Shape.Leaf shape, Pointer pointer) {
        if (!(node instanceof Node.Scalar scalar)) {
            return wrong(expected(shape), node, pointer);
        }
        Object value = switch (shape) {
            case TEXT -> textOf(node);
            case RICH_TEXT -> textOf(node) == null ? null : RichText.of(scalar.text());
            case INTEGER -> integer(scalar);
            case DECIMAL -> decimal(scalar);
            case BOOLEAN ->
                scalar.kind() == Node.Scalar.Kind.BOOLEAN
                        ? Boolean.valueOf(scalar.text().equalsIgnoreCase("true"))
                        : null;
            case DATE -> date(scalar);
            case PARTIAL_DATE -> partialDate(scalar);
            case LANGUAGE -> language(scalar);
        };
        return value == null ? wrong(expected(shape), node, pointer) : value;
    }

    private static FindingType expected(Shape.Leaf shape) {
        return switch (shape) {
            case TEXT, RICH_TEXT -> JsonFindings.NOT_TEXT;
            case INTEGER -> JsonFindings.NOT_INTEGER;
            case DECIMAL -> JsonFindings.NOT_NUMBER;
            case BOOLEAN -> JsonFindings.NOT_BOOLEAN;
            case DATE -> JsonFindings.NOT_DATE;
            case PARTIAL_DATE -> JsonFindings.NOT_PARTIAL_DATE;
            case LANGUAGE -> JsonFindings.NOT_LANGUAGE;
        };
    }

    private static @Nullable BigDecimal decimal(Node.Scalar scalar) {
        if (scalar.kind() != Node.Scalar.Kind.NUMBER) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(scalar.text());
            boolean bounded = number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
            return bounded ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Integer integer(Node.Scalar scalar) {
        BigDecimal number = decimal(scalar);
        try {
            return number == null ? null : number.intValueExact();
        } catch (ArithmeticException e) {
            return null;
        }
    }

    private static @Nullable LocalDate date(Node.Scalar scalar) {
        try {
            return LocalDate.parse(scalar.text());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable PartialDate partialDate(Node.Scalar scalar) {
        try {
            return PartialDate.parse(scalar.text());
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    private @Nullable Locale language(Node.Scalar scalar) {
        String tag = textOf(scalar);
        try {
            return tag == null || tag.isEmpty()
                    ? null
                    : new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            return null;
        }
    }
}
