package org.civicreport.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A session of the council or of a committee that treats the paper (Sitzung).
 *
 * <p>Source: OParl 1.1 {@code Meeting}, {@code AgendaItem} and {@code Consultation}.
 *
 * @param committee name of the committee (Ausschuss); OParl 1.1 {@code Organization.name}; required
 * @param date the day of the session; OParl 1.1 {@code Meeting.start}; required
 * @param start when it begins (Beginn) in the municipality's local time, to the minute; OParl 1.1 {@code Meeting.start};
 *     {@code null} if absent
 * @param end when it ends (Ende) on the same day, in the municipality's local time, to the minute; OParl 1.1
 *     {@code Meeting.end}; {@code null} if absent
 * @param isPublic whether the public may attend (öffentlich); named {@code public} in JSON, as in OParl 1.1
 *     {@code AgendaItem.public}; required
 * @param role what the session does with the paper (Beratungsart); OParl 1.1 {@code Consultation.role};
 *     {@code null} if absent
 * @param agendaNumber number on the agenda (TOP); OParl 1.1 {@code AgendaItem.number}; {@code null} if absent
 * @param result result (Ergebnis); OParl 1.1 {@code AgendaItem.result}; {@code null} if absent
 */
public record CouncilSession(
        String committee,
        LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        boolean isPublic,
        @Nullable SessionRole role,
        @Nullable String agendaNumber,
        @Nullable String result)
        implements Serializable {

    /**
     * Checks that nothing required is {@code null}, cuts times to the minute, and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public CouncilSession {
        committee = Components.text(committee, "committee");
        Objects.requireNonNull(date, "date");
        start = start == null ? null : start.truncatedTo(ChronoUnit.MINUTES);
        end = end == null ? null : end.truncatedTo(ChronoUnit.MINUTES);
        agendaNumber = Components.optionalText(agendaNumber);
        result = Components.optionalText(result);
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this council session} */
    public Builder toBuilder() {
        return new Builder()
                .committee(committee)
                .date(date)
                .start(start)
                .end(end)
                .isPublic(isPublic)
                .role(role)
                .agendaNumber(agendaNumber)
                .result(result);
    }

    /** Builder of {@link CouncilSession}; not thread-safe. */
    public static final class Builder {
        private @Nullable String committee;
        private @Nullable LocalDate date;
        private @Nullable LocalTime start;
        private @Nullable LocalTime end;
        private @Nullable Boolean isPublic;
        private @Nullable SessionRole role;
        private @Nullable String agendaNumber;
        private @Nullable String result;

        private Builder() {}

        /** {@return this builder, with {@link CouncilSession#committee()} set, which is required} */
        public Builder committee(String committee) {
            this.committee = committee;
            return this;
        }

        /** {@return this builder, with {@link CouncilSession#date()} set, which is required} */
        public Builder date(LocalDate date) {
            this.date = date;
            return this;
        }

        /** {@return this builder, with {@link CouncilSession#start()} set, or cleared by {@code null}} */
        public Builder start(@Nullable LocalTime start) {
            this.start = start;
            return this;
        }

        /** {@return this builder, with {@link CouncilSession#end()} set, or cleared by {@code null}} */
        public Builder end(@Nullable LocalTime end) {
            this.end = end;
            return this;
        }

        /** {@return this builder, with {@link CouncilSession#isPublic()} set, which is required} */
        public Builder isPublic(boolean isPublic) {
            this.isPublic = isPublic;
            return this;
        }

        /** {@return this builder, with {@link CouncilSession#role()} set, or cleared by {@code null}} */
        public Builder role(@Nullable SessionRole role) {
            this.role = role;
            return this;
        }

        /** {@return this builder, with {@link CouncilSession#agendaNumber()} set, or cleared by {@code null}} */
        public Builder agendaNumber(@Nullable String agendaNumber) {
            this.agendaNumber = agendaNumber;
            return this;
        }

        /** {@return this builder, with {@link CouncilSession#result()} set, or cleared by {@code null}} */
        public Builder result(@Nullable String result) {
            this.result = result;
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public CouncilSession build() {
            return new CouncilSession(
                    Components.required(committee, "committee", CouncilSession.class),
                    Components.required(date, "date", CouncilSession.class),
                    start,
                    end,
                    Components.required(isPublic, "isPublic", CouncilSession.class),
                    role,
                    agendaNumber,
                    result);
        }
    }
}
