package org.civicreport.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Findings;
import org.civicreport.findings.Pointer;
import org.civicreport.model.Report;

/**
 * Changes the text of a report where the report has changed, and nowhere else: comments, the order of fields, empty lines,
 * quotes and line ends of all else stay as their author wrote them.
 *
 * <pre>{@code
 * Report report = ReportReader.standard().read(bytes, TextFormat.YAML).reportOrThrow();
 * Report answered = …;
 * EditResult result = new ReportEditor().edit(bytes, TextFormat.YAML, answered);
 * Files.writeString(path, result.textOrThrow());
 * }</pre>
 *
 * <p>A value is written in the style of the one before it: quotes stay quotes, a block stays a block, and text of several
 * lines becomes a block in YAML. New fields come where the model has them; new entries of lists are indented like their
 * neighbours. What is taken out goes with its lines and the comments inside of them; comments above it stay. Entries of lists
 * are told by id, key or reference, so that one that moves is written anew in its new place.
 *
 * <p>The changed text is read again before it is given back: it means the changed report exactly, or there is a finding that
 * says what could not be changed, and no text.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReportEditor {
    private final ReportReader reader;

    /** Makes an editor that reads texts within the usual limits. */
    public ReportEditor() {
        this(ReportReader.standard());
    }

    /**
     * Makes an editor.
     *
     * @param reader reads the text before and after, and so says how large it may be
     */
    public ReportEditor(ReportReader reader) {
        this.reader = Objects.requireNonNull(reader, "reader");
    }

    /**
     * Changes a text so that it means another report.
     *
     * @param text the whole text in UTF-8, with or without a byte order mark
     * @param format what it is written in
     * @param changed the report that it shall mean; mostly made by {@link Report#toBuilder()} from the one that it means
     * @return the changed text; or findings, if the text is no report, if the changed report can't be read back within the
     *     reader's limits, or if a place is written in a way that does not allow to change it alone
     */
    public EditResult edit(byte[] text, TextFormat format, Report changed) {
        ReadResult before = reader.read(text, format);
        Report report = before.report();
        if (report == null) {
            return new EditResult(null, before.findings());
        }
        String edited = edited(text, format, tree(report), tree(changed), true);
        ReadResult after = reader.read(edited.getBytes(StandardCharsets.UTF_8), format);
        if (!changed.equals(after.report())) {
            edited = edited(text, format, tree(report), tree(changed), false);
            after = reader.read(edited.getBytes(StandardCharsets.UTF_8), format);
        }
        if (changed.equals(after.report())) {
            return new EditResult(edited, after.findings());
        }
        Report meant = after.report();
        if (meant == null && canNeverBeRead(changed, format)) {
            return new EditResult(null, after.findings());
        }
        Map<String, Object> got = tree(meant == null ? report : meant);
        Pointer pointer = firstDifference(got, tree(changed), Pointer.ROOT);
        return new EditResult(
                null, before.positions().locate(Findings.of(Finding.of(JsonFindings.NOT_EDITABLE, pointer))));
    }

    private String edited(
            byte[] text, TextFormat format, Map<String, Object> before, Map<String, Object> after, boolean keepsMoved) {
        RecordReader.Parsed parsed = reader.parse(text, format);
        TextEdits edits = new TextEdits();
        new TreeEditor(parsed.source(), format, edits, keepsMoved).edit(before, after, parsed.root());
        return edits.applyTo(new String(text, StandardCharsets.UTF_8), parsed.source());
    }

    /** Tells whether it is the report, not the way its text is written, that the reader doesn't take. */
    private boolean canNeverBeRead(Report changed, TextFormat format) {
        ReportWriter writer = new ReportWriter();
        byte[] written = format == TextFormat.JSON ? writer.json(changed) : writer.yaml(changed);
        return reader.read(written, format).report() == null;
    }

    private static Map<String, Object> tree(Report report) {
        return PlainTree.of(report, Shape.REPORT);
    }

    private static Pointer firstDifference(Object got, Object wanted, Pointer place) {
        if (got instanceof Map<?, ?> one && wanted instanceof Map<?, ?> other) {
            for (Map.Entry<?, ?> entry : other.entrySet()) {
                Object value = one.get(entry.getKey());
                if (!entry.getValue().equals(value)) {
                    Pointer field = place.field((String) entry.getKey());
                    return value == null ? field : firstDifference(value, entry.getValue(), field);
                }
            }
            for (Object name : one.keySet()) {
                if (!other.containsKey(name)) {
                    return place.field((String) name);
                }
            }
        }
        if (got instanceof List<?> one && wanted instanceof List<?> other) {
            for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
                if (!one.get(i).equals(other.get(i))) {
                    return firstDifference(one.get(i), other.get(i), place.item(i));
                }
            }
        }
        return place;
    }
}
