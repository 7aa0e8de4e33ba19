package org.civicreport.consultation;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A value that a person has to decide on: returned forms say different things, or the report has changed since the form
 * was made.
 *
 * @param question which value
 * @param id key of the department, id of the comment or of the commitment, by the question's subject
 * @param current the value that the report has now; empty for none
 * @param versions what the returned forms say, at least one
 */
public record Conflict(Question question, String id, String current, List<Version> versions) implements Serializable {

    /** Copies the versions. */
    public Conflict {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(current, "current");
        versions = List.copyOf(versions);
    }

    /**
     * What a form says.
     *
     * @param sent the value that the form was sent with; empty for none
     * @param text the value that it came back with; empty for none
     * @param origins the places that say so
     */
    public record Version(String sent, String text, List<Origin> origins) implements Serializable {

        /** Copies the places. */
        public Version {
            Objects.requireNonNull(sent, "sent");
            Objects.requireNonNull(text, "text");
            origins = List.copyOf(origins);
        }
    }
}
