package org.civicreport.findings;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Findings in the order in which they were made. Immutable. */
public final class Findings implements Iterable<Finding>, Serializable {

    private static final long serialVersionUID = 1L;
    private static final Findings NONE = new Findings(List.of());

    private final List<Finding> list;

    private Findings(List<Finding> list) {
        this.list = list;
    }

    /** Returns the empty findings. */
    public static Findings none() {
        return NONE;
    }

    /**
     * Returns these findings.
     *
     * @param findings the findings, in order
     * @return their immutable copy
     */
    public static Findings of(Collection<Finding> findings) {
        return findings.isEmpty() ? NONE : new Findings(List.copyOf(findings));
    }

    /**
     * Returns these findings.
     *
     * @param findings the findings, in order
     * @return their immutable copy
     */
    public static Findings of(Finding... findings) {
        return of(List.of(findings));
    }

    /**
     * Returns these findings followed by others.
     *
     * @param others what comes behind
     * @return both, in order
     */
    public Findings plus(Findings others) {
        if (others.isEmpty()) {
            return this;
        }
        List<Finding> both = new ArrayList<>(list);
        both.addAll(others.list);
        return of(both);
    }

    /**
     * Returns the findings after a change of each one, as when positions are added.
     *
     * @param change applied to each finding
     * @return the changed findings, in the same order
     */
    public Findings map(UnaryOperator<Finding> change) {
        return of(list.stream().map(change).toList());
    }

    /** Tells whether one of them is of severity {@link Severity#ERROR}. */
    public boolean hasErrors() {
        return list.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Tells whether there is none. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** Returns how many there are. */
    public int size() {
        return list.size();
    }

    /** Returns them as an immutable list. */
    public List<Finding> asList() {
        return list;
    }

    /** Returns them as a stream, in order. */
    public Stream<Finding> stream() {
        return list.stream();
    }

    @Override
    public Iterator<Finding> iterator() {
        return list.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Findings findings && list.equals(findings.list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    /** Returns one line per finding. */
    @Override
    public String toString() {
        return String.join("\n", list.stream().map(Finding::toString).toList());
    }
}
