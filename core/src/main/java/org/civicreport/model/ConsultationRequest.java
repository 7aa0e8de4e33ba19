package org.civicreport.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One request for comments, sent to one department or a whole group of them (Beteiligungsaufforderung, Zuleitung).
 *
 * <p>Source: Munich council papers; the dates also in XBeteiligung 1.2.
 *
 * @param departments keys of the departments asked; see {@link Department#key()}; at least one is expected, in
 *     order
 * @param sentOn the day that the request was sent; {@code null} if absent
 * @param dueOn the last day for an answer (Frist); {@code null} if absent
 * @param responses how the departments responded; one without an entry is still pending; any number, in order;
 *     empty if there are none
 */
public record ConsultationRequest(
        List<String> departments,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate dueOn,
        List<DepartmentResponse> responses)
        implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public ConsultationRequest {
        departments = Components.texts(departments, "departments");
        responses = Components.list(responses, "responses");
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this consultation request} */
    public Builder toBuilder() {
        return new Builder()
                .departments(departments)
                .sentOn(sentOn)
                .dueOn(dueOn)
                .responses(responses);
    }

    /**
     * How a department responded. If it did several times, the last entry counts.
     *
     * @param departmentKey the department's key, as in the response
     * @return its response; {@link ConsultationResponse#PENDING} if there is none
     */
    public ConsultationResponse responseOf(String departmentKey) {
        Objects.requireNonNull(departmentKey, "departmentKey");
        return responses.stream()
                .filter(entry -> entry.department().equals(departmentKey))
                .map(DepartmentResponse::response)
                .reduce(ConsultationResponse.PENDING, (earlier, later) -> later);
    }

    /** Builder of {@link ConsultationRequest}; not thread-safe. */
    public static final class Builder {
        private List<String> departments = new ArrayList<>();
        private @Nullable LocalDate sentOn;
        private @Nullable LocalDate dueOn;
        private List<DepartmentResponse> responses = new ArrayList<>();

        private Builder() {}

        /** {@return this builder, with {@link ConsultationRequest#departments()} replaced by these} */
        public Builder departments(List<String> departments) {
            this.departments = new ArrayList<>(departments);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link ConsultationRequest#departments()}} */
        public Builder addDepartment(String department) {
            departments.add(department);
            return this;
        }

        /** {@return this builder, with {@link ConsultationRequest#sentOn()} set, or cleared by {@code null}} */
        public Builder sentOn(@Nullable LocalDate sentOn) {
            this.sentOn = sentOn;
            return this;
        }

        /** {@return this builder, with {@link ConsultationRequest#dueOn()} set, or cleared by {@code null}} */
        public Builder dueOn(@Nullable LocalDate dueOn) {
            this.dueOn = dueOn;
            return this;
        }

        /** {@return this builder, with {@link ConsultationRequest#responses()} replaced by these} */
        public Builder responses(List<DepartmentResponse> responses) {
            this.responses = new ArrayList<>(responses);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link ConsultationRequest#responses()}} */
        public Builder addResponse(DepartmentResponse response) {
            responses.add(response);
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         */
        public ConsultationRequest build() {
            return new ConsultationRequest(departments, sentOn, dueOn, responses);
        }
    }
}
