package org.civicreport.consultation;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.civicreport.model.Report;

/**
 * What one department is asked: the items of this department and of no other. A value, without layout.
 *
 * @param head by what the form is known again
 * @param rows the row of the department, if the form has one, its comments in the report's order, their commitments
 */
public record Form(FormHead head, List<FormRow> rows) implements Serializable {

    /** Copies the rows. */
    public Form {
        Objects.requireNonNull(head, "head");
        rows = List.copyOf(rows);
    }

    /**
     * Makes all forms of a report: for each department that was asked or has commented a statement form, and for each
     * that has commented a reply form.
     *
     * @param report the report, not redacted
     * @return the forms, by department in the order of the consultation; empty without a consultation
     */
    public static List<Form> all(Report report) {
        FormMaker maker = new FormMaker(report);
        List<Form> forms = new ArrayList<>();
        for (String department : maker.departments()) {
            forms.add(maker.form(FormKind.STATEMENT, department));
            Form reply = maker.form(FormKind.REPLY, department);
            if (!reply.rows().isEmpty()) {
                forms.add(reply);
            }
        }
        return List.copyOf(forms);
    }

    /**
     * Makes one form. It can be made for any department: of one that wasn't asked, the response isn't asked either.
     *
     * @param report the report, not redacted
     * @param kind which form
     * @param department key or alias of the department
     * @return the form
     * @throws IllegalArgumentException if the report has no such department
     */
    public static Form of(Report report, FormKind kind, String department) {
        FormMaker maker = new FormMaker(report);
        String key = maker.index()
                .key(department)
                .orElseThrow(() -> new IllegalArgumentException("the report has no department '" + department + "'"));
        return maker.form(kind, key);
    }

    /**
     * Puts a form together that travelled as data.
     *
     * @param kind which form
     * @param report id of the report
     * @param edition label of the edition
     * @param department key of the department
     * @param rows the rows
     * @return the form, with the digest of just this content as its base
     */
    public static Form of(FormKind kind, String report, String edition, String department, List<FormRow> rows) {
        FormHead unsigned = new FormHead(kind, report, edition, department, "");
        return new Form(new FormHead(kind, report, edition, department, digest(unsigned, rows)), rows);
    }

    /**
     * Looks a row up.
     *
     * @param subject what it is about
     * @param id the id, in whatever case
     * @return the row, if there is one
     */
    public Optional<FormRow> row(Subject subject, String id) {
        return rows.stream()
                .filter(row -> row.subject() == subject && row.id().equalsIgnoreCase(id))
                .findFirst();
    }

    /** Every text goes in with its length, so that no two contents look alike. */
    private static String digest(FormHead head, List<FormRow> rows) {
        MessageDigest digest = sha256();
        for (String text : new String[] {head.kind().name(), head.report(), head.edition(), head.department()}) {
            add(digest, text);
        }
        for (FormRow row : rows) {
            add(digest, row.subject().name());
            add(digest, row.id());
            add(digest, Integer.toString(row.values().size()));
            for (Map.Entry<Question, String> value : row.values().entrySet()) {
                add(digest, value.getKey().name());
                add(digest, value.getValue());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
