package org.civicreport.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A digitalisation measure (Maßnahme).
 *
 * <p>The core area of a measure is the {@link CoreArea} that holds it. It is not repeated here, so that the two
 * cannot disagree; {@link Report#coreAreaOf(String)} finds it.
 *
 * <p>Source: Munich's digitalisation report and Digitalisierungsradar; progress, results and milestones also in
 * Decidim's “accountability” component and in CONSUL.
 *
 * @param id what identifies the measure, the same in every edition; required
 * @param title name of the measure (Titel), plain text; required
 * @param formerTitles titles that the measure had in earlier editions (frühere Bezeichnungen); “Bürger-Lab” became
 *     “WerkSTADT Digitales München”; any number, in order; empty if there are none
 * @param description what is done, and for whom (Beschreibung); required
 * @param goals what the measure is to achieve (Ziele); any number, in order; empty if there are none
 * @param status how far the measure is (Umsetzungsstand); required
 * @param statusReason why the measure was discontinued, or why it went back to an earlier status (Begründung);
 *     {@code null} if absent
 * @param progress share of the intended results that is reached, in per cent from 0 to 100 (Fortschritt); other
 *     values are reported by validation; {@code null} if absent
 * @param from begin, a year or a month (Beginn); required
 * @param to planned or actual end, a year or a month (Ende); required
 * @param results what was reached in the period (Ergebnisse); required
 * @param milestones what was or is to be reached, and when (Meilensteine); any number, in order; empty if there are
 *     none
 * @param outlook what comes next (Ausblick); {@code null} if absent
 * @param lead key of the department in charge (Federführung); see {@link Department#key()}; required
 * @param participants keys of the departments that take part (Beteiligte); any number, in order; empty if there are
 *     none
 * @param principles principles of the digital strategy that the measure serves, by name (Grundsätze); any number,
 *     in order; empty if there are none
 * @param planActual comparison of plan and actual state (Plan-Ist-Vergleich); {@code null} if absent
 * @param riskCause cause of a deviation or risk (Risikoursache); internal steering information; {@code null} if
 *     absent
 * @param indicators figures that show the effect (Kennzahlen); any number, in order; empty if there are none
 * @param maturity maturity of the service (Reifegrad); {@code null} if absent
 * @param decisions council decisions on the measure (Beschlüsse); any number, in order; empty if there are none
 * @param predecessors measures of earlier editions that this one continues (Vorgänger); any number, in order; empty
 *     if there are none
 * @param cost money and posts (Kosten und Stellen); {@code null} if absent
 * @param equality effect on equality (Gleichstellung); {@code null} if absent
 */
public record Measure(
        String id,
        String title,
        List<String> formerTitles,
        RichText description,
        List<RichText> goals,
        MeasureStatus status,
        @Nullable RichText statusReason,
        @Nullable Integer progress,
        PartialDate from,
        PartialDate to,
        RichText results,
        List<Milestone> milestones,
        @Nullable RichText outlook,
        String lead,
        List<String> participants,
        List<String> principles,
        @Nullable PlanActual planActual,
        @Nullable RichText riskCause,
        List<Indicator> indicators,
        @Nullable Maturity maturity,
        List<DecisionReference> decisions,
        List<Predecessor> predecessors,
        @Nullable Cost cost,
        @Nullable Equality equality)
        implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public Measure {
        id = Components.text(id, "id");
        title = Components.text(title, "title");
        formerTitles = Components.texts(formerTitles, "formerTitles");
        Objects.requireNonNull(description, "description");
        goals = Components.list(goals, "goals");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(results, "results");
        milestones = Components.list(milestones, "milestones");
        lead = Components.text(lead, "lead");
        participants = Components.texts(participants, "participants");
        principles = Components.texts(principles, "principles");
        indicators = Components.list(indicators, "indicators");
        decisions = Components.list(decisions, "decisions");
        predecessors = Components.list(predecessors, "predecessors");
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this measure} */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .title(title)
                .formerTitles(formerTitles)
                .description(description)
                .goals(goals)
                .status(status)
                .statusReason(statusReason)
                .progress(progress)
                .from(from)
                .to(to)
                .results(results)
                .milestones(milestones)
                .outlook(outlook)
                .lead(lead)
                .participants(participants)
                .principles(principles)
                .planActual(planActual)
                .riskCause(riskCause)
                .indicators(indicators)
                .maturity(maturity)
                .decisions(decisions)
                .predecessors(predecessors)
                .cost(cost)
                .equality(equality);
    }

    /** Builder of {@link Measure}; not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String title;
        private List<String> formerTitles = new ArrayList<>();
        private @Nullable RichText description;
        private List<RichText> goals = new ArrayList<>();
        private @Nullable MeasureStatus status;
        private @Nullable RichText statusReason;
        private @Nullable Integer progress;
        private @Nullable PartialDate from;
        private @Nullable PartialDate to;
        private @Nullable RichText results;
        private List<Milestone> milestones = new ArrayList<>();
        private @Nullable RichText outlook;
        private @Nullable String lead;
        private List<String> participants = new ArrayList<>();
        private List<String> principles = new ArrayList<>();
        private @Nullable PlanActual planActual;
        private @Nullable RichText riskCause;
        private List<Indicator> indicators = new ArrayList<>();
        private @Nullable Maturity maturity;
        private List<DecisionReference> decisions = new ArrayList<>();
        private List<Predecessor> predecessors = new ArrayList<>();
        private @Nullable Cost cost;
        private @Nullable Equality equality;

        private Builder() {}

        /** {@return this builder, with {@link Measure#id()} set, which is required} */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** {@return this builder, with {@link Measure#title()} set, which is required} */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /** {@return this builder, with {@link Measure#formerTitles()} replaced by these} */
        public Builder formerTitles(List<String> formerTitles) {
            this.formerTitles = new ArrayList<>(formerTitles);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link Measure#formerTitles()}} */
        public Builder addFormerTitle(String title) {
            formerTitles.add(title);
            return this;
        }

        /** {@return this builder, with {@link Measure#description()} set, which is required} */
        public Builder description(RichText description) {
            this.description = description;
            return this;
        }

        /** {@return this builder, with {@link Measure#goals()} replaced by these} */
        public Builder goals(List<RichText> goals) {
            this.goals = new ArrayList<>(goals);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link Measure#goals()}} */
        public Builder addGoal(RichText goal) {
            goals.add(goal);
            return this;
        }

        /** {@return this builder, with {@link Measure#status()} set, which is required} */
        public Builder status(MeasureStatus status) {
            this.status = status;
            return this;
        }

        /** {@return this builder, with {@link Measure#statusReason()} set, or cleared by {@code null}} */
        public Builder statusReason(@Nullable RichText statusReason) {
            this.statusReason = statusReason;
            return this;
        }

        /** {@return this builder, with {@link Measure#progress()} set, or cleared by {@code null}} */
        public Builder progress(@Nullable Integer progress) {
            this.progress = progress;
            return this;
        }

        /** {@return this builder, with {@link Measure#from()} set, which is required} */
        public Builder from(PartialDate from) {
            this.from = from;
            return this;
        }

        /** {@return this builder, with {@link Measure#to()} set, which is required} */
        public Builder to(PartialDate to) {
            this.to = to;
            return this;
        }

        /** {@return this builder, with {@link Measure#results()} set, which is required} */
        public Builder results(RichText results) {
            this.results = results;
            return this;
        }

        /** {@return this builder, with {@link Measure#milestones()} replaced by these} */
        public Builder milestones(List<Milestone> milestones) {
            this.milestones = new ArrayList<>(milestones);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link Measure#milestones()}} */
        public Builder addMilestone(Milestone milestone) {
            milestones.add(milestone);
            return this;
        }

        /** {@return this builder, with {@link Measure#outlook()} set, or cleared by {@code null}} */
        public Builder outlook(@Nullable RichText outlook) {
            this.outlook = outlook;
            return this;
        }

        /** {@return this builder, with {@link Measure#lead()} set, which is required} */
        public Builder lead(String lead) {
            this.lead = lead;
            return this;
        }

        /** {@return this builder, with {@link Measure#participants()} replaced by these} */
        public Builder participants(List<String> participants) {
            this.participants = new ArrayList<>(participants);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link Measure#participants()}} */
        public Builder addParticipant(String department) {
            participants.add(department);
            return this;
        }

        /** {@return this builder, with {@link Measure#principles()} replaced by these} */
        public Builder principles(List<String> principles) {
            this.principles = new ArrayList<>(principles);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link Measure#principles()}} */
        public Builder addPrinciple(String principle) {
            principles.add(principle);
            return this;
        }

        /** {@return this builder, with {@link Measure#planActual()} set, or cleared by {@code null}} */
        public Builder planActual(@Nullable PlanActual planActual) {
            this.planActual = planActual;
            return this;
        }

        /** {@return this builder, with {@link Measure#riskCause()} set, or cleared by {@code null}} */
        public Builder riskCause(@Nullable RichText riskCause) {
            this.riskCause = riskCause;
            return this;
        }

        /** {@return this builder, with {@link Measure#indicators()} replaced by these} */
        public Builder indicators(List<Indicator> indicators) {
            this.indicators = new ArrayList<>(indicators);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link Measure#indicators()}} */
        public Builder addIndicator(Indicator indicator) {
            indicators.add(indicator);
            return this;
        }

        /** {@return this builder, with {@link Measure#maturity()} set, or cleared by {@code null}} */
        public Builder maturity(@Nullable Maturity maturity) {
            this.maturity = maturity;
            return this;
        }

        /** {@return this builder, with {@link Measure#decisions()} replaced by these} */
        public Builder decisions(List<DecisionReference> decisions) {
            this.decisions = new ArrayList<>(decisions);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link Measure#decisions()}} */
        public Builder addDecision(DecisionReference decision) {
            decisions.add(decision);
            return this;
        }

        /** {@return this builder, with {@link Measure#predecessors()} replaced by these} */
        public Builder predecessors(List<Predecessor> predecessors) {
            this.predecessors = new ArrayList<>(predecessors);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link Measure#predecessors()}} */
        public Builder addPredecessor(Predecessor predecessor) {
            predecessors.add(predecessor);
            return this;
        }

        /** {@return this builder, with {@link Measure#cost()} set, or cleared by {@code null}} */
        public Builder cost(@Nullable Cost cost) {
            this.cost = cost;
            return this;
        }

        /** {@return this builder, with {@link Measure#equality()} set, or cleared by {@code null}} */
        public Builder equality(@Nullable Equality equality) {
            this.equality = equality;
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public Measure build() {
            return new Measure(
                    Components.required(id, "id", Measure.class),
                    Components.required(title, "title", Measure.class),
                    formerTitles,
                    Components.required(description, "description", Measure.class),
                    goals,
                    Components.required(status, "status", Measure.class),
                    statusReason,
                    progress,
                    Components.required(from, "from", Measure.class),
                    Components.required(to, "to", Measure.class),
                    Components.required(results, "results", Measure.class),
                    milestones,
                    outlook,
                    Components.required(lead, "lead", Measure.class),
                    participants,
                    principles,
                    planActual,
                    riskCause,
                    indicators,
                    maturity,
                    decisions,
                    predecessors,
                    cost,
                    equality);
        }
    }
}
