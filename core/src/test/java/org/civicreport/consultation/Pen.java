package org.civicreport.consultation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Fills forms in by chance, as a clerk would by hand: changes values, adds rows, leaves things beside the tables. */
final class Pen {

    private static final Map<Question, List<String>> WORDS = Map.of(
            Question.RESPONSE, List.of("AGREED", "NO_COMMENT", "OPEN_POINTS", "vielleicht"),
            Question.RELEASED_ON, List.of("2026-02-03", "morgen"),
            Question.LOCATOR, List.of("M-01 Online-Antrag", "Stadtverwaltung", "Fazit, zweiter Absatz", ""),
            Question.VISIBILITY, List.of("PUBLIC", "INTERNAL", "geheim", ""),
            Question.DISPOSITION, List.of("FOLLOWED", "NOT_FOLLOWED", "", "ja"),
            Question.OUTCOME, List.of("SETTLED", "UPHELD", ""),
            Question.COMMENT, List.of("GSt-01", "SOZ-01", "GSt-02", "X-99"),
            Question.OWNER, List.of("rdo", "Sozialreferat", "SOZ", "niemand"),
            Question.DUE, List.of("2026-12-31", "edition 2028", "vor der Sitzung", ""));

    private final Random random;
    private int count;

    Pen(long seed) {
        random = new Random(seed);
    }

    ReturnedForm fill(Form form) {
        ReturnedForm untouched =
                ReturnedForm.untouched(form.head().kind() + " " + form.head().department(), form);
        List<ReturnedRow> rows = new ArrayList<>();
        for (ReturnedRow row : untouched.rows()) {
            if (random.nextInt(10) > 0) {
                rows.add(fill(row));
            }
        }
        for (Subject subject : List.of(Subject.COMMENT, Subject.COMMITMENT)) {
            for (int i = random.nextInt(3); i > 0; i--) {
                rows.add(newRow(form.head().kind(), subject, new Place(2, rows.size() + 2)));
            }
        }
        List<Unassigned> unassigned = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            unassigned.add(new Unassigned(
                    untouched.name(), new Place(0, 1), Unassigned.Reason.NOT_ASKED, "", "am Rand " + count++));
        }
        return new ReturnedForm(untouched.name(), form, null, rows, unassigned);
    }

    private ReturnedRow fill(ReturnedRow row) {
        Map<Question, ReturnedValue> values = new EnumMap<>(row.values());
        values.replaceAll((question, value) -> random.nextInt(3) == 0 ? ReturnedValue.of(words(question)) : value);
        return new ReturnedRow(row.subject(), row.id(), values, row.place());
    }

    private ReturnedRow newRow(FormKind kind, Subject subject, Place place) {
        Map<Question, ReturnedValue> values = new EnumMap<>(Question.class);
        for (Question question : kind.asked(subject)) {
            if (random.nextInt(4) > 0) {
                values.put(question, ReturnedValue.of(words(question)));
            }
        }
        return new ReturnedRow(subject, "", values, place);
    }

    private String words(Question question) {
        List<String> words = WORDS.getOrDefault(question, List.of());
        if (!words.isEmpty()) {
            return words.get(random.nextInt(words.size()));
        }
        return random.nextInt(8) == 0 ? "" : "Wort " + count++ + "\n\n- und mehr";
    }
}
