package org.civicreport.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The council paper that carries the report (Sitzungsvorlage): the head, the parts I, II, III … in their order, and
 * what is printed in them.
 *
 * <p>A council paper is a covering text. It prints excerpts of the report, never all details of the measures.
 *
 * <p>Source: Munich's digitalisation report; OParl 1.1 {@code Paper}, {@code Meeting} and {@code AgendaItem}.
 *
 * @param kind whether the council is told or asked (Art der Vorlage); required
 * @param status how far the paper is released; {@code null} before the first release
 * @param reference reference number, such as “20-26 / V 02569” (Vorlagennummer); OParl 1.1 {@code Paper.reference};
 *     {@code null} if absent
 * @param subject subject (Betreff), OParl 1.1 {@code Paper.name}; {@code null} stands for the report's title
 * @param bodyName name of the body at the head of the paper, such as “IT-Ausschuss des Stadtrats” (Gremium), as it
 *     is to be printed; required
 * @param headLine a further line of the head, such as name and office of who presents (Kopfzeile); {@code null} if
 *     absent
 * @param sessions the sessions that treat the paper, in the order of dates (Sitzungen); at least one is expected,
 *     in order
 * @param presenter who presents the paper (Referent); required
 * @param coRapporteur co-rapporteur (Korreferentin); {@code null} if absent
 * @param adviser council member who advises the administration (Verwaltungsbeirat); {@code null} if absent
 * @param parts the parts of the paper, in the order of printing; at least one is expected, in order
 * @param statement the sections of the statement (Vortrag); at least one is expected, in order
 * @param advanceCopyNote sentence on who has received a copy in advance (Vorab-Abdruck); {@code null} if absent
 * @param motions the points that the council is asked to decide (Antrag des Referenten); an announcement has none;
 *     any number, in order; empty if there are none
 * @param treatedMotions motions of others that the paper disposes of (behandelte Anträge); any number, in order;
 *     empty if there are none
 * @param signatories who signs, in the order of printing (Unterschriften); the name may be blank, and several lines
 *     may stand below it; at least one is expected, in order
 * @param distribution who gets a copy (Abdruck); {@code null} if absent
 * @param resubmission to whom the file returns (Wiedervorlage, Wv.); {@code null} if absent
 * @param annexes annexes (Anlagen); any number, in order; empty if there are none
 */
public record CouncilPaper(
        PaperKind kind,
        @Nullable PaperStatus status,
        @Nullable String reference,
        @Nullable String subject,
        String bodyName,
        @Nullable String headLine,
        List<CouncilSession> sessions,
        Person presenter,
        @Nullable Person coRapporteur,
        @Nullable Person adviser,
        List<PaperPart> parts,
        List<StatementSection> statement,
        @Nullable RichText advanceCopyNote,
        List<RichText> motions,
        List<DecisionReference> treatedMotions,
        List<Person> signatories,
        @Nullable Distribution distribution,
        @Nullable String resubmission,
        List<Annex> annexes)
        implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public CouncilPaper {
        Objects.requireNonNull(kind, "kind");
        reference = Components.optionalText(reference);
        subject = Components.optionalText(subject);
        bodyName = Components.text(bodyName, "bodyName");
        headLine = Components.optionalText(headLine);
        sessions = Components.list(sessions, "sessions");
        Objects.requireNonNull(presenter, "presenter");
        parts = Components.list(parts, "parts");
        statement = Components.list(statement, "statement");
        motions = Components.list(motions, "motions");
        treatedMotions = Components.list(treatedMotions, "treatedMotions");
        signatories = Components.list(signatories, "signatories");
        resubmission = Components.optionalText(resubmission);
        annexes = Components.list(annexes, "annexes");
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this council paper} */
    public Builder toBuilder() {
        return new Builder()
                .kind(kind)
                .status(status)
                .reference(reference)
                .subject(subject)
                .bodyName(bodyName)
                .headLine(headLine)
                .sessions(sessions)
                .presenter(presenter)
                .coRapporteur(coRapporteur)
                .adviser(adviser)
                .parts(parts)
                .statement(statement)
                .advanceCopyNote(advanceCopyNote)
                .motions(motions)
                .treatedMotions(treatedMotions)
                .signatories(signatories)
                .distribution(distribution)
                .resubmission(resubmission)
                .annexes(annexes);
    }

    /** Builder of {@link CouncilPaper}; not thread-safe. */
    public static final class Builder {
        private @Nullable PaperKind kind;
        private @Nullable PaperStatus status;
        private @Nullable String reference;
        private @Nullable String subject;
        private @Nullable String bodyName;
        private @Nullable String headLine;
        private List<CouncilSession> sessions = new ArrayList<>();
        private @Nullable Person presenter;
        private @Nullable Person coRapporteur;
        private @Nullable Person adviser;
        private List<PaperPart> parts = new ArrayList<>();
        private List<StatementSection> statement = new ArrayList<>();
        private @Nullable RichText advanceCopyNote;
        private List<RichText> motions = new ArrayList<>();
        private List<DecisionReference> treatedMotions = new ArrayList<>();
        private List<Person> signatories = new ArrayList<>();
        private @Nullable Distribution distribution;
        private @Nullable String resubmission;
        private List<Annex> annexes = new ArrayList<>();

        private Builder() {}

        /** {@return this builder, with {@link CouncilPaper#kind()} set, which is required} */
        public Builder kind(PaperKind kind) {
            this.kind = kind;
            return this;
        }

        /** {@return this builder, with {@link CouncilPaper#status()} set, or cleared by {@code null}} */
        public Builder status(@Nullable PaperStatus status) {
            this.status = status;
            return this;
        }

        /** {@return this builder, with {@link CouncilPaper#reference()} set, or cleared by {@code null}} */
        public Builder reference(@Nullable String reference) {
            this.reference = reference;
            return this;
        }

        /** {@return this builder, with {@link CouncilPaper#subject()} set, or cleared by {@code null}} */
        public Builder subject(@Nullable String subject) {
            this.subject = subject;
            return this;
        }

        /** {@return this builder, with {@link CouncilPaper#bodyName()} set, which is required} */
        public Builder bodyName(String bodyName) {
            this.bodyName = bodyName;
            return this;
        }

        /** {@return this builder, with {@link CouncilPaper#headLine()} set, or cleared by {@code null}} */
        public Builder headLine(@Nullable String headLine) {
            this.headLine = headLine;
            return this;
        }

        /** {@return this builder, with {@link CouncilPaper#sessions()} replaced by these} */
        public Builder sessions(List<CouncilSession> sessions) {
            this.sessions = new ArrayList<>(sessions);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link CouncilPaper#sessions()}} */
        public Builder addSession(CouncilSession session) {
            sessions.add(session);
            return this;
        }

        /** {@return this builder, with {@link CouncilPaper#presenter()} set, which is required} */
        public Builder presenter(Person presenter) {
            this.presenter = presenter;
            return this;
        }

        /** {@return this builder, with {@link CouncilPaper#coRapporteur()} set, or cleared by {@code null}} */
        public Builder coRapporteur(@Nullable Person coRapporteur) {
            this.coRapporteur = coRapporteur;
            return this;
        }

        /** {@return this builder, with {@link CouncilPaper#adviser()} set, or cleared by {@code null}} */
        public Builder adviser(@Nullable Person adviser) {
            this.adviser = adviser;
            return this;
        }

        /** {@return this builder, with {@link CouncilPaper#parts()} replaced by these} */
        public Builder parts(List<PaperPart> parts) {
            this.parts = new ArrayList<>(parts);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link CouncilPaper#parts()}} */
        public Builder addPart(PaperPart part) {
            parts.add(part);
            return this;
        }

        /** {@return this builder, with {@link CouncilPaper#statement()} replaced by these} */
        public Builder statement(List<StatementSection> statement) {
            this.statement = new ArrayList<>(statement);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link CouncilPaper#statement()}} */
        public Builder addStatementSection(StatementSection section) {
            statement.add(section);
            return this;
        }

        /** {@return this builder, with {@link CouncilPaper#advanceCopyNote()} set, or cleared by {@code null}} */
        public Builder advanceCopyNote(@Nullable RichText advanceCopyNote) {
            this.advanceCopyNote = advanceCopyNote;
            return this;
        }

        /** {@return this builder, with {@link CouncilPaper#motions()} replaced by these} */
        public Builder motions(List<RichText> motions) {
            this.motions = new ArrayList<>(motions);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link CouncilPaper#motions()}} */
        public Builder addMotion(RichText motion) {
            motions.add(motion);
            return this;
        }

        /** {@return this builder, with {@link CouncilPaper#treatedMotions()} replaced by these} */
        public Builder treatedMotions(List<DecisionReference> treatedMotions) {
            this.treatedMotions = new ArrayList<>(treatedMotions);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link CouncilPaper#treatedMotions()}} */
        public Builder addTreatedMotion(DecisionReference motion) {
            treatedMotions.add(motion);
            return this;
        }

        /** {@return this builder, with {@link CouncilPaper#signatories()} replaced by these} */
        public Builder signatories(List<Person> signatories) {
            this.signatories = new ArrayList<>(signatories);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link CouncilPaper#signatories()}} */
        public Builder addSignatory(Person signatory) {
            signatories.add(signatory);
            return this;
        }

        /** {@return this builder, with {@link CouncilPaper#distribution()} set, or cleared by {@code null}} */
        public Builder distribution(@Nullable Distribution distribution) {
            this.distribution = distribution;
            return this;
        }

        /** {@return this builder, with {@link CouncilPaper#resubmission()} set, or cleared by {@code null}} */
        public Builder resubmission(@Nullable String resubmission) {
            this.resubmission = resubmission;
            return this;
        }

        /** {@return this builder, with {@link CouncilPaper#annexes()} replaced by these} */
        public Builder annexes(List<Annex> annexes) {
            this.annexes = new ArrayList<>(annexes);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link CouncilPaper#annexes()}} */
        public Builder addAnnex(Annex annex) {
            annexes.add(annex);
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public CouncilPaper build() {
            return new CouncilPaper(
                    Components.required(kind, "kind", CouncilPaper.class),
                    status,
                    reference,
                    subject,
                    Components.required(bodyName, "bodyName", CouncilPaper.class),
                    headLine,
                    sessions,
                    Components.required(presenter, "presenter", CouncilPaper.class),
                    coRapporteur,
                    adviser,
                    parts,
                    statement,
                    advanceCopyNote,
                    motions,
                    treatedMotions,
                    signatories,
                    distribution,
                    resubmission,
                    annexes);
        }
    }
}
