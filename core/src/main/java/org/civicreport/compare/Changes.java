package org.civicreport.compare;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.civicreport.findings.Findings;
import org.civicreport.model.Report;

/**
 * What has changed from one edition to another (Veränderungen gegenüber der letzten Ausgabe).
 *
 * <pre>{@code
 * Changes changes = Changes.between(lastYear, thisYear);
 * changes.all(Change.StatusChanged.class).filter(Change.StatusChanged::isBack).forEach(…);
 * }</pre>
 *
 * <p>Complete for all of {@link EditionState}, to the letter: {@code before.after(changes.list())} equals {@code now}. A
 * report compared with itself has no change. A value: immutable and thread-safe.
 *
 * @param before what is compared of the older edition
 * @param now what is compared of the newer edition
 * @param list the changes: of areas, then of measures in the order of the newer report, then measures that are gone, then of
 *     the report's own texts and of commitments
 * @param unchangedTexts texts of measures that are still open, and the conclusion, where they say what they said before
 * @param commitments what became of the commitments that were open in the older edition, in its order
 * @param findings what somebody has to confirm, with places in the newer report
 */
public record Changes(
        EditionState before,
        EditionState now,
        List<Change> list,
        List<UnchangedText> unchangedTexts,
        List<CommitmentProgress> commitments,
        Findings findings)
        implements Serializable {

    /** Copies the lists. */
    public Changes {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(now, "now");
        list = List.copyOf(list);
        unchangedTexts = List.copyOf(unchangedTexts);
        commitments = List.copyOf(commitments);
        Objects.requireNonNull(findings, "findings");
    }

    /**
     * Compares two editions. Any reports can be compared, valid or not; time grows linearly with their length.
     *
     * @param older the report of the older edition
     * @param newer the report of the newer edition
     * @return what has changed
     */
    public static Changes between(Report older, Report newer) {
        Objects.requireNonNull(older, "older");
        Objects.requireNonNull(newer, "newer");
        return new Comparison(older, newer).changes();
    }

    /** {@return whether nothing that is compared differs} */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /**
     * Returns the changes of one kind.
     *
     * @param kind the kind
     * @param <C> the kind
     * @return these changes, in order
     */
    public <C extends Change> Stream<C> all(Class<C> kind) {
        return list.stream().filter(kind::isInstance).map(kind::cast);
    }

    /**
     * Returns the commitments of which one thing became.
     *
     * @param outcome what became of them
     * @return these commitments, in order
     */
    public Stream<CommitmentProgress> commitments(CommitmentProgress.Outcome outcome) {
        return commitments.stream().filter(commitment -> commitment.outcome() == outcome);
    }
}
