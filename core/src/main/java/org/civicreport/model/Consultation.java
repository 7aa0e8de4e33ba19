package org.civicreport.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who was asked for their view before the report was final, and what they said (Abstimmung, Beteiligungen).
 *
 * <p>Source: Munich's digitalisation report; the pattern of source, comment and answer is also that of XBeteiligung
 * 1.2 and of the ISO/IEC commenting form.
 *
 * @param intro what stands before the list of those asked (Einleitung); {@code null} if absent
 * @param openPointsIntro what stands before the table of open points (offene Punkte); {@code null} if absent
 * @param asked whom the draft was sent to; at least one is expected, in order
 * @param comments the comments received (Stellungnahmen); one department may have several; any number, in order;
 *     empty if there are none
 */
public record Consultation(
        @Nullable RichText intro,
        @Nullable RichText openPointsIntro,
        List<ConsultationRequest> asked,
        List<StakeholderComment> comments)
        implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public Consultation {
        asked = Components.list(asked, "asked");
        comments = Components.list(comments, "comments");
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this consultation} */
    public Builder toBuilder() {
        return new Builder()
                .intro(intro)
                .openPointsIntro(openPointsIntro)
                .asked(asked)
                .comments(comments);
    }

    /** Builder of {@link Consultation}; not thread-safe. */
    public static final class Builder {
        private @Nullable RichText intro;
        private @Nullable RichText openPointsIntro;
        private List<ConsultationRequest> asked = new ArrayList<>();
        private List<StakeholderComment> comments = new ArrayList<>();

        private Builder() {}

        /** {@return this builder, with {@link Consultation#intro()} set, or cleared by {@code null}} */
        public Builder intro(@Nullable RichText intro) {
            this.intro = intro;
            return this;
        }

        /** {@return this builder, with {@link Consultation#openPointsIntro()} set, or cleared by {@code null}} */
        public Builder openPointsIntro(@Nullable RichText openPointsIntro) {
            this.openPointsIntro = openPointsIntro;
            return this;
        }

        /** {@return this builder, with {@link Consultation#asked()} replaced by these} */
        public Builder asked(List<ConsultationRequest> asked) {
            this.asked = new ArrayList<>(asked);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link Consultation#asked()}} */
        public Builder addAsked(ConsultationRequest request) {
            asked.add(request);
            return this;
        }

        /** {@return this builder, with {@link Consultation#comments()} replaced by these} */
        public Builder comments(List<StakeholderComment> comments) {
            this.comments = new ArrayList<>(comments);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link Consultation#comments()}} */
        public Builder addComment(StakeholderComment comment) {
            comments.add(comment);
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         */
        public Consultation build() {
            return new Consultation(intro, openPointsIntro, asked, comments);
        }
    }
}
