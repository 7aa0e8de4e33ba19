package org.civicreport.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Findings;
import org.civicreport.findings.Pointer;
import org.civicreport.findings.Position;
import org.civicreport.findings.Severity;
import org.civicreport.model.Report;
import org.jspecify.annotations.Nullable;

/** Reads a text as a record of one type. */
final class RecordReader<T extends Record> {

    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::position, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Class<T> type;
    private final TreeParser parser;

    RecordReader(Class<T> type, int mostBytes, int deepest) {
        this.type = type;
        this.parser = new TreeParser(mostBytes, deepest);
    }

    /** What came of reading; the record is there unless there are errors. */
    record Reading<T>(@Nullable T value, Findings findings, SourceMap positions) {}

    Reading<T> read(byte[] text, TextFormat format) {
        List<Finding> findings = new ArrayList<>();
        Node root = parser.parse(text, format, findings);
        if (root == null) {
            return new Reading<>(null, Findings.of(findings), SourceMap.empty());
        }
        newerSchema(root, findings);
        Object value = new Binder(format, findings).bind(root, new Shape.Entity(type), Pointer.ROOT);
        findings.sort(BY_PLACE);
        Map<String, Position> positions = new HashMap<>();
        collect(root, Pointer.ROOT, positions);
        boolean errors = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return new Reading<>(
                errors || value == null ? null : type.cast(value), Findings.of(findings), new SourceMap(positions));
    }

    /** A later format may mean other things by the same fields, so nothing of it is guessed. */
    private static void newerSchema(Node root, List<Finding> findings) {
        Node.Field field = root instanceof Node.Fields fields ? fields.fields().get("schemaVersion") : null;
        if (field != null
                && field.value() instanceof Node.Scalar scalar
                && scalar.text().matches("[1-9]\\d{0,8}")) {
            int latest = Report.SCHEMA_VERSION;
            if (Integer.parseInt(scalar.text()) > latest) {
                findings.add(TreeParser.found(
                        JsonFindings.NEWER_SCHEMA,
                        Pointer.ROOT.field("schemaVersion"),
                        field.position(),
                        scalar.text(),
                        Integer.toString(latest)));
            }
        }
    }

    private static void collect(Node node, Pointer pointer, Map<String, Position> into) {
        into.putIfAbsent(pointer.toString(), node.position());
        if (node instanceof Node.Fields fields) {
            fields.fields().forEach((name, field) -> {
                Pointer place = pointer.field(name);
                into.put(place.toString(), field.position());
                collect(field.value(), place, into);
            });
        } else if (node instanceof Node.Items items) {
            for (int i = 0; i < items.items().size(); i++) {
                collect(items.items().get(i), pointer.item(i), into);
            }
        }
    }
}
