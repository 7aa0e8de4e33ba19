package org.civicreport.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one department responded to a request for comments (Rückmeldung).
 *
 * <p>Source: Munich council papers; the release is this library's own proposal.
 *
 * @param department key of the department; see {@link Department#key()}; required
 * @param response how it responded; required
 * @param releasedBy who released the response there (freigegeben von); not for the public, see
 *     {@link Report#forAudience}; {@code null} if absent
 * @param releasedOn the day on which it was released (freigegeben am); {@code null} if absent
 */
public record DepartmentResponse(
        String department,
        ConsultationResponse response,
        @Nullable String releasedBy,
        @Nullable LocalDate releasedOn) implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public DepartmentResponse {
        department = Components.text(department, "department");
        Objects.requireNonNull(response, "response");
        releasedBy = Components.optionalText(releasedBy);
    }

    /**
     * A response of which nobody noted who released it, and when.
     *
     * @param department key of the department
     * @param response how it responded
     */
    public DepartmentResponse(String department, ConsultationResponse response) {
        this(department, response, null, null);
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this department response} */
    public Builder toBuilder() {
        return new Builder()
                .department(department)
                .response(response)
                .releasedBy(releasedBy)
                .releasedOn(releasedOn);
    }

    /** Builder of {@link DepartmentResponse}; not thread-safe. */
    public static final class Builder {
        private @Nullable String department;
        private @Nullable ConsultationResponse response;
        private @Nullable String releasedBy;
        private @Nullable LocalDate releasedOn;

        private Builder() {}

        /** {@return this builder, with {@link DepartmentResponse#department()} set, which is required} */
        public Builder department(String department) {
            this.department = department;
            return this;
        }

        /** {@return this builder, with {@link DepartmentResponse#response()} set, which is required} */
        public Builder response(ConsultationResponse response) {
            this.response = response;
            return this;
        }

        /** {@return this builder, with {@link DepartmentResponse#releasedBy()} set, or cleared by {@code null}} */
        public Builder releasedBy(@Nullable String releasedBy) {
            this.releasedBy = releasedBy;
            return this;
        }

        /** {@return this builder, with {@link DepartmentResponse#releasedOn()} set, or cleared by {@code null}} */
        public Builder releasedOn(@Nullable LocalDate releasedOn) {
            this.releasedOn = releasedOn;
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public DepartmentResponse build() {
            return new DepartmentResponse(
                    Components.required(department, "department", DepartmentResponse.class),
                    Components.required(response, "response", DepartmentResponse.class),
                    releasedBy,
                    releasedOn);
        }
    }
}
