package org.civicreport.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A comment on the draft (Stellungnahme) and its answer: a row of the table Quelle, Kommentar, Beantwortung.
 *
 * <p>The text is kept as it was received. Only characters that no output format can hold are replaced, see
 * {@link org.civicreport.text.TextPolicy}; it is plain text, not CommonMark, and paragraphs are parted by empty
 * lines.
 *
 * <p>Source: Munich's digitalisation report; XBeteiligung 1.2; the ISO/IEC commenting form; the disposition is this
 * library's own proposal.
 *
 * @param id what identifies the comment within the report, such as “GSt-01”; required
 * @param source key of the department that made the comment (Quelle); see {@link Department#key()}; required
 * @param text the comment as received, never altered (Kommentar); plain text of one paragraph or several; required
 * @param publicText what the public may read instead: an excerpt with its omissions marked, or a redacted text
 *     (öffentliche Fassung); plain text; {@code null} if absent
 * @param receivedOn the day that it was received (Eingang); {@code null} if absent
 * @param locator what it is about (Bezug), which the ISO/IEC commenting form calls clause or subclause;
 *     {@code null} stands for the whole report
 * @param proposedChange the change that the department proposes, as received (Änderungsvorschlag); plain text;
 *     ISO/IEC commenting form; {@code null} if absent
 * @param answer the answer (Beantwortung); a public comment needs one, which validation checks; {@code null} if
 *     absent
 * @param disposition what was done about it (Abwägungsergebnis); {@code null} if absent
 * @param status how far the handling is; required
 * @param commitments what the answer promises (Zusagen); any number, in order; empty if there are none
 * @param visibility who may see the comment; required
 */
public record StakeholderComment(
        String id,
        String source,
        String text,
        @Nullable String publicText,
        @Nullable LocalDate receivedOn,
        @Nullable CommentLocator locator,
        @Nullable String proposedChange,
        @Nullable RichText answer,
        @Nullable Disposition disposition,
        CommentStatus status,
        List<Commitment> commitments,
        Visibility visibility)
        implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public StakeholderComment {
        id = Components.text(id, "id");
        source = Components.text(source, "source");
        text = Components.text(text, "text");
        publicText = Components.optionalText(publicText);
        proposedChange = Components.optionalText(proposedChange);
        Objects.requireNonNull(status, "status");
        commitments = Components.list(commitments, "commitments");
        Objects.requireNonNull(visibility, "visibility");
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this stakeholder comment} */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .source(source)
                .text(text)
                .publicText(publicText)
                .receivedOn(receivedOn)
                .locator(locator)
                .proposedChange(proposedChange)
                .answer(answer)
                .disposition(disposition)
                .status(status)
                .commitments(commitments)
                .visibility(visibility);
    }

    /** Builder of {@link StakeholderComment}; not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String source;
        private @Nullable String text;
        private @Nullable String publicText;
        private @Nullable LocalDate receivedOn;
        private @Nullable CommentLocator locator;
        private @Nullable String proposedChange;
        private @Nullable RichText answer;
        private @Nullable Disposition disposition;
        private @Nullable CommentStatus status;
        private List<Commitment> commitments = new ArrayList<>();
        private @Nullable Visibility visibility;

        private Builder() {}

        /** {@return this builder, with {@link StakeholderComment#id()} set, which is required} */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** {@return this builder, with {@link StakeholderComment#source()} set, which is required} */
        public Builder source(String source) {
            this.source = source;
            return this;
        }

        /** {@return this builder, with {@link StakeholderComment#text()} set, which is required} */
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /** {@return this builder, with {@link StakeholderComment#publicText()} set, or cleared by {@code null}} */
        public Builder publicText(@Nullable String publicText) {
            this.publicText = publicText;
            return this;
        }

        /** {@return this builder, with {@link StakeholderComment#receivedOn()} set, or cleared by {@code null}} */
        public Builder receivedOn(@Nullable LocalDate receivedOn) {
            this.receivedOn = receivedOn;
            return this;
        }

        /** {@return this builder, with {@link StakeholderComment#locator()} set, or cleared by {@code null}} */
        public Builder locator(@Nullable CommentLocator locator) {
            this.locator = locator;
            return this;
        }

        /** {@return this builder, with {@link StakeholderComment#proposedChange()} set, or cleared by {@code null}} */
        public Builder proposedChange(@Nullable String proposedChange) {
            this.proposedChange = proposedChange;
            return this;
        }

        /** {@return this builder, with {@link StakeholderComment#answer()} set, or cleared by {@code null}} */
        public Builder answer(@Nullable RichText answer) {
            this.answer = answer;
            return this;
        }

        /** {@return this builder, with {@link StakeholderComment#disposition()} set, or cleared by {@code null}} */
        public Builder disposition(@Nullable Disposition disposition) {
            this.disposition = disposition;
            return this;
        }

        /** {@return this builder, with {@link StakeholderComment#status()} set, which is required} */
        public Builder status(CommentStatus status) {
            this.status = status;
            return this;
        }

        /** {@return this builder, with {@link StakeholderComment#commitments()} replaced by these} */
        public Builder commitments(List<Commitment> commitments) {
            this.commitments = new ArrayList<>(commitments);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link StakeholderComment#commitments()}} */
        public Builder addCommitment(Commitment commitment) {
            commitments.add(commitment);
            return this;
        }

        /** {@return this builder, with {@link StakeholderComment#visibility()} set, which is required} */
        public Builder visibility(Visibility visibility) {
            this.visibility = visibility;
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public StakeholderComment build() {
            return new StakeholderComment(
                    Components.required(id, "id", StakeholderComment.class),
                    Components.required(source, "source", StakeholderComment.class),
                    Components.required(text, "text", StakeholderComment.class),
                    publicText,
                    receivedOn,
                    locator,
                    proposedChange,
                    answer,
                    disposition,
                    Components.required(status, "status", StakeholderComment.class),
                    commitments,
                    Components.required(visibility, "visibility", StakeholderComment.class));
        }
    }
}
