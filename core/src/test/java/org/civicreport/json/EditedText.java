package org.civicreport.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.civicreport.model.Consultation;
import org.civicreport.model.Report;
import org.civicreport.model.StakeholderComment;

/** A text of a report as somebody has written it, and what becomes of it when the report is changed. */
final class EditedText {

    /** Written by hand, in many styles. */
    static final String TEXT = """
            # Bericht 2025
            id: b-1
            title: Bericht   # kurz
            language: de
            areaTerm: ~ # noch offen
            edition: {ordinal: 2, label: "2025", periodFrom: 2025-01-01, periodTo: 2025-12-31, status: draft}
            publisher: 'rit'
            municipality: {name: Musterstadt}
            mandate: {text: Auftrag}

            introduction: |  # aus dem Vorjahr
              Erster Absatz.

              Zweiter Absatz.

            # Wer gefragt wurde
            consultation:
              comments:
              - id: GSt-01
                source: rit
                # wie eingegangen
                text: >-
                  Ein langer
                  Kommentar
                status: new
                visibility: public

              # aus dem Nachtrag
              - id: KR-01
                source: rit
                text: Kommentar
                answer: |-
                  Antwort
                status: "answered"
                visibility: public   # darf raus

            # Ende
            """;

    private EditedText() {}

    static UnaryOperator<Report> commented(int index, UnaryOperator<StakeholderComment.Builder> change) {
        return withComments(comments -> comments.set(
                index, change.apply(comments.get(index).toBuilder()).build()));
    }

    interface Comments {
        void change(List<StakeholderComment> comments);
    }

    static UnaryOperator<Report> withComments(Comments change) {
        return report -> {
            Consultation consultation = Objects.requireNonNull(report.consultation());
            List<StakeholderComment> comments = new ArrayList<>(consultation.comments());
            change.change(comments);
            return report.toBuilder()
                    .consultation(consultation.toBuilder().comments(comments).build())
                    .build();
        };
    }

    static String edit(String text, UnaryOperator<Report> change) {
        return edit(text, TextFormat.YAML, change);
    }

    static String edit(String text, TextFormat format, UnaryOperator<Report> change) {
        Report changed = change.apply(read(text, format).reportOrThrow());
        String edited = new ReportEditor().edit(bytes(text), format, changed).textOrThrow();
        assertEquals(changed, read(edited, format).reportOrThrow());
        return edited;
    }

    static ReadResult read(String text, TextFormat format) {
        return ReportReader.standard().read(bytes(text), format);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
