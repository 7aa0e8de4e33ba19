package org.civicreport.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import org.civicreport.consultation.Merge;
import org.civicreport.consultation.MergeResult;
import org.civicreport.consultation.Proposal;
import org.civicreport.consultation.ReturnedForm;
import org.civicreport.consultation.Unassigned;

/** What comes of a returned form, in short words. */
final class Returned {

    private Returned() {}

    static ReturnedForm read(byte[] file) {
        FormReading reading = new FormReader().read("Antwort.docx", file);
        return Objects.requireNonNull(reading.form(), reading.findings().toString());
    }

    static MergeResult merge(byte[] file) {
        return Merge.of(Forms.REPORT, List.of(read(file)));
    }

    static List<String> changes(MergeResult result) {
        return result.proposals().stream().map(Returned::words).toList();
    }

    private static String words(Proposal proposal) {
        if (proposal instanceof Proposal.Change change) {
            return change.id() + " " + change.question() + ": " + change.after();
        }
        if (proposal instanceof Proposal.NewComment added) {
            return added.comment().id() + ": " + added.comment().text();
        }
        Proposal.NewCommitment added = (Proposal.NewCommitment) proposal;
        return added.comment() + ": " + added.commitment().text().commonMark();
    }

    static List<String> left(MergeResult result) {
        return result.unassigned().stream()
                .map((Unassigned item) -> item.reason() + ": " + item.text())
                .toList();
    }

    static void assertUntouched(byte[] file) {
        MergeResult result = merge(file);
        assertEquals(List.of(), changes(result));
        assertEquals(List.of(), left(result));
        assertEquals(List.of(), result.findings().asList());
    }
}
