package org.civicreport.docx.forms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.civicreport.consultation.FormRow;
import org.civicreport.consultation.Place;
import org.civicreport.consultation.Question;
import org.civicreport.consultation.ReturnedRow;
import org.civicreport.consultation.ReturnedValue;
import org.civicreport.consultation.Subject;
import org.civicreport.consultation.Unassigned.Reason;

/**
 * Finds out which row is which. A visible id counts most, then the names of controls; where the two disagree, or an id comes
 * twice or from nowhere, nothing is guessed.
 */
final class RowFiler {

    private static final Pattern NEW = Pattern.compile("(neu|new)?\\s*\\d*", Pattern.CASE_INSENSITIVE);

    private final Sheet sheet;
    private final AnswerReader answers;
    private final Leftovers leftovers;
    private final List<Found> rows = new ArrayList<>();

    /** A row before anybody knows which one it is. */
    record Found(Subject subject, Place place, String id, Set<String> named, Map<Question, Content> cells) {}

    RowFiler(Sheet sheet, AnswerReader answers, Leftovers leftovers) {
        this.sheet = sheet;
        this.answers = answers;
        this.leftovers = leftovers;
    }

    void add(Found row) {
        rows.add(row);
    }

    /** Files all rows. */
    List<ReturnedRow> file() {
        Set<String> present = new LinkedHashSet<>();
        rows.forEach(row -> present.add(key(row.subject(), row.id())));
        Map<String, List<Found>> known = new LinkedHashMap<>();
        List<ReturnedRow> filed = new ArrayList<>();
        for (Found row : rows) {
            Optional<FormRow> sent = sheet.form().row(row.subject(), row.id());
            Set<String> named = knownNames(row);
            if (sent.isPresent()) {
                if (named.isEmpty() || named.stream().anyMatch(row.id()::equalsIgnoreCase)) {
                    known.computeIfAbsent(key(row.subject(), row.id()), first -> new ArrayList<>())
                            .add(row);
                } else {
                    keep(row, Reason.CONTRADICTION);
                }
            } else if (row.id().isBlank() && named.size() == 1) {
                String id = named.iterator().next();
                known.computeIfAbsent(key(row.subject(), id), first -> new ArrayList<>())
                        .add(new Found(row.subject(), row.place(), id, named, row.cells()));
            } else if (!named.isEmpty()) {
                keep(row, Reason.CONTRADICTION);
            } else if (NEW.matcher(row.id()).matches()) {
                filed.add(filed(row, ""));
            } else if (sheet.form().rows().stream()
                    .filter(sentRow -> sentRow.subject() == row.subject())
                    .allMatch(sentRow -> present.contains(key(sentRow.subject(), sentRow.id())))) {
                leftovers.add(row.place(), Reason.NOT_ASKED, "", row.id());
                filed.add(filed(row, ""));
            } else {
                keep(row, Reason.UNKNOWN_ID);
            }
        }
        known.values().forEach(same -> filed.add(known(same)));
        return filed;
    }

    private static String key(Subject subject, String id) {
        return subject + " " + id.toLowerCase(Locale.ROOT);
    }

    /** Ids of rows that the form was sent with, as the row's controls say. */
    private Set<String> knownNames(Found row) {
        Set<String> known = new LinkedHashSet<>();
        for (String name : row.named()) {
            sheet.form().row(row.subject(), name).map(FormRow::id).ifPresent(known::add);
        }
        return known;
    }

    /** Of rows with the same id, one counts if it is the only one, or all others look as they were sent. */
    private ReturnedRow known(List<Found> same) {
        FormRow sent = sheet.form().row(same.get(0).subject(), same.get(0).id()).orElseThrow();
        List<Found> distinct = new ArrayList<>();
        List<Map<Question, ReturnedValue>> values = new ArrayList<>();
        for (Found row : same) {
            Map<Question, ReturnedValue> own = filed(row, sent.id()).values();
            if (!values.contains(own)) {
                values.add(own);
                distinct.add(row);
            }
        }
        if (distinct.size() == 1) {
            return filed(distinct.get(0), sent.id());
        }
        for (Found row : distinct) {
            if (!looksAsSent(row, sent)) {
                keep(row, Reason.REPEATED_ID);
            }
        }
        return new ReturnedRow(sent.subject(), sent.id(), Map.of(), same.get(0).place());
    }

    private boolean looksAsSent(Found row, FormRow sent) {
        return filed(row, sent.id()).values().entrySet().stream()
                .allMatch(value -> value.getValue().text().equals(sent.value(value.getKey())));
    }

    private ReturnedRow filed(Found row, String id) {
        Optional<FormRow> sent = sheet.form().row(row.subject(), id);
        Map<Question, ReturnedValue> values = new EnumMap<>(Question.class);
        row.cells()
                .forEach((question, content) -> values.put(
                        question,
                        answers.value(
                                question,
                                content,
                                sent.map(known -> known.value(question)).orElse(""))));
        return new ReturnedRow(row.subject(), id, values, row.place());
    }

    /** Where a row says nothing else, what stands in the place of its id may be what somebody wrote. */
    private void keep(Found row, Reason reason) {
        row.cells()
                .values()
                .forEach(content -> leftovers.add(row.place(), reason, row.id(), answers.verbatim(content)));
        if (row.cells().values().stream().allMatch(answers::isEmpty)) {
            leftovers.add(row.place(), reason, "", row.id());
        }
    }
}
