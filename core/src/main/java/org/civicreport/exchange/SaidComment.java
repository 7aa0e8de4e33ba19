package org.civicreport.exchange;

import java.time.LocalDate;
import java.util.List;
import org.civicreport.model.CommentLocator;
import org.civicreport.model.CommentStatus;
import org.civicreport.model.Commitment;
import org.civicreport.model.Disposition;
import org.civicreport.model.RichText;
import org.civicreport.model.StakeholderComment;
import org.civicreport.model.Visibility;
import org.civicreport.text.WhiteSpace;
import org.jspecify.annotations.Nullable;

/** What a file says about a comment; null where it says nothing, and no id where it gives none. */
record SaidComment(
        String id,
        String source,
        String text,
        @Nullable String publicText,
        @Nullable LocalDate receivedOn,
        @Nullable CommentLocator locator,
        @Nullable String proposedChange,
        @Nullable RichText answer,
        @Nullable Disposition disposition,
        @Nullable CommentStatus status,
        List<Commitment> commitments,
        @Nullable Visibility visibility) {

    static SaidComment of(StakeholderComment comment) {
        return new SaidComment(
                comment.id(),
                comment.source(),
                comment.text(),
                comment.publicText(),
                comment.receivedOn(),
                comment.locator(),
                comment.proposedChange(),
                comment.answer(),
                comment.disposition(),
                comment.status(),
                comment.commitments(),
                comment.visibility());
    }

    /** As a comment of its own, internal unless it is said to be public. */
    StakeholderComment asNew(String newId) {
        return StakeholderComment.builder()
                .id(newId)
                .source(source)
                .text(text)
                .publicText(publicText)
                .receivedOn(receivedOn)
                .locator(locator)
                .proposedChange(proposedChange)
                .answer(answer)
                .disposition(disposition)
                .status(status == null ? CommentStatus.NEW : status)
                .commitments(commitments)
                .visibility(visibility == null ? Visibility.INTERNAL : visibility)
                .build();
    }

    /** Whether it is what a department wrote, or what the public reads of it; how its lines are broken doesn't count. */
    boolean isTextOf(StakeholderComment comment) {
        String words = WhiteSpace.collapse(text);
        return words.equals(WhiteSpace.collapse(comment.text()))
                || (comment.publicText() != null && words.equals(WhiteSpace.collapse(comment.publicText())));
    }

    /** The text, however its lines are broken. */
    String textAsWords() {
        return WhiteSpace.collapse(text);
    }
}
