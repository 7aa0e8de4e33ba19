package org.civicreport.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicreport.findings.FindingType;
import org.civicreport.model.Report;

/**
 * The version of the report format that a text is written in. A text that doesn't say is taken to be of the present one. There
 * is only one so far; a text of an older version will be turned into one of the present version here, as a tree, before it is
 * compared with the shape.
 */
final class SchemaVersion {
    /** The field that says so; authors may leave it out. */
    static final String FIELD = "schemaVersion";

    /** The field by which editors of JSON find the schema; it says nothing of the report. */
    static final String SCHEMA = "$schema";

    private SchemaVersion() {}

    /** The tree as of the present version, or nothing after a finding that it can't be had. */
    static Optional<SourceNode> upgrade(SourceNode root, Problems problems) {
        if (!(root instanceof SourceNode.Mapping mapping)) {
            return Optional.of(root);
        }
        List<SourceNode.Entry> entries = new ArrayList<>(mapping.entries());
        entries.removeIf(entry ->
                entry.name().equals(SCHEMA) || (entry.name().equals(FIELD) && ScalarReader.isAbsent(entry.value())));
        Optional<SourceNode> version = entries.stream()
                .filter(entry -> entry.name().equals(FIELD))
                .map(SourceNode.Entry::value)
                .findFirst();
        if (version.isPresent() && !isKnown(version.get(), problems)) {
            return Optional.empty();
        }
        if (version.isEmpty()) {
            SourceNode present = new SourceNode.Scalar(
                    mapping.position(),
                    mapping.position(),
                    Integer.toString(Report.SCHEMA_VERSION),
                    SourceNode.Style.NUMBER);
            entries.add(new SourceNode.Entry(FIELD, mapping.position(), present));
        }
        return Optional.of(new SourceNode.Mapping(mapping.position(), mapping.end(), entries));
    }

    /** What is no whole number is no version, and said to be wrong by the comparison with the shape. */
    private static boolean isKnown(SourceNode node, Problems problems) {
        if (!(node instanceof SourceNode.Scalar scalar)
                || scalar.style() == SourceNode.Style.TEXT
                || !scalar.text().matches("-?[0-9]{1,9}")) {
            return true;
        }
        int version = Integer.parseInt(scalar.text());
        if (version >= 1 && version <= Report.SCHEMA_VERSION) {
            return true;
        }
        FindingType type = version < 1 ? JsonFindings.UNKNOWN_SCHEMA : JsonFindings.NEWER_SCHEMA;
        problems.add(
                type,
                Place.ROOT.field(FIELD).pointer(),
                scalar.position(),
                scalar.text(),
                Integer.toString(Report.SCHEMA_VERSION));
        return version < 1;
    }
}
