package org.civicreport.compare;

import static org.civicreport.compare.TwoEditions.OLD;
import static org.civicreport.compare.TwoEditions.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.civicreport.model.CarriedCommitment;
import org.civicreport.model.CommentStatus;
import org.civicreport.model.Commitment;
import org.civicreport.model.CommitmentState;
import org.civicreport.model.Consultation;
import org.civicreport.model.Due;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.model.StakeholderComment;
import org.civicreport.model.Visibility;
import org.junit.jupiter.api.Test;

/** What becomes of commitments from one edition to the next. */
class CommitmentChangesTest {

    @Test
    void commitmentsThatAreMadeCarriedOrDroppedAreChanges() {
        Report old = OLD.toBuilder()
                .consultation(Consultation.builder()
                        .comments(List.of(comment("kept"), comment("dropped")))
                        .build())
                .build();
        Report newer = OLD.toBuilder()
                .id("r2")
                .carriedCommitments(List.of(carried("kept", CommitmentState.FULFILLED)))
                .consultation(Consultation.builder()
                        .comments(List.of(comment("made")))
                        .build())
                .build();
        assertEquals(
                List.of("CommitmentChanged dropped", "CommitmentChanged kept", "CommitmentChanged made"),
                told(old, newer));
    }

    @Test
    void commitmentsAreFollowed() {
        Report old = OLD.toBuilder()
                .consultation(Consultation.builder()
                        .comments(List.of(comment("kept"), comment("open"), comment("late"), comment("forgotten")))
                        .build())
                .build();
        Report newer = OLD.toBuilder()
                .id("r2")
                .carriedCommitments(List.of(
                        carried("kept", CommitmentState.FULFILLED),
                        carried("open", CommitmentState.OPEN),
                        carried("late", CommitmentState.PARTLY_FULFILLED)))
                .build();
        assertEquals(
                List.of("kept KEPT", "open OPEN", "late OVERDUE", "forgotten UNMENTIONED"),
                Changes.between(old, newer).commitments().stream()
                        .map(commitment -> commitment.commitment() + " " + commitment.outcome())
                        .toList());
    }

    private static StakeholderComment comment(String id) {
        LocalDate due = LocalDate.of(id.equals("late") ? 2020 : 2030, 1, 1);
        return StakeholderComment.builder()
                .id("c-" + id)
                .source("soz")
                .text("Bitte")
                .status(CommentStatus.ANSWERED)
                .visibility(Visibility.PUBLIC)
                .commitments(List.of(Commitment.builder()
                        .id(id)
                        .text(RichText.of("Wird getan"))
                        .owner("it")
                        .due(new Due.OnDate(due))
                        .build()))
                .build();
    }

    private static CarriedCommitment carried(String id, CommitmentState state) {
        return new CarriedCommitment("r1", "c-" + id, id, state, RichText.of("Stand"));
    }
}
