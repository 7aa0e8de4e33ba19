package org.civicreport.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one department responded to a request for comments (Rückmeldung).
 *
 * <p>Source: Munich council papers.
 *
 * @param department key of the department; see {@link Department#key()}; required
 * @param response how it responded; required
 */
public record DepartmentResponse(String department, ConsultationResponse response) implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public DepartmentResponse {
        department = Components.text(department, "department");
        Objects.requireNonNull(response, "response");
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this department response} */
    public Builder toBuilder() {
        return new Builder().department(department).response(response);
    }

    /** Builder of {@link DepartmentResponse}; not thread-safe. */
    public static final class Builder {
        private @Nullable String department;
        private @Nullable ConsultationResponse response;

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

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public DepartmentResponse build() {
            return new DepartmentResponse(
                    Components.required(department, "department", DepartmentResponse.class),
                    Components.required(response, "response", DepartmentResponse.class));
        }
    }
}
