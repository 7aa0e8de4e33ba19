package org.civicreport.statistics;

import java.util.Arrays;
import java.util.Collection;
import java.util.OptionalInt;
import org.civicreport.model.Measure;
import org.civicreport.model.MeasureStatus;

/** How many measures there are, by status, how far they are, and when those that are open end. Immutable, equal by content. */
public final class MeasureCounts {
    private final int[] byStatus;
    private final int withProgress;
    private final long progressSum;

    /** The years in which open measures end, ascending. */
    private final int[] openEnds;

    private MeasureCounts(int[] byStatus, int withProgress, long progressSum, int[] openEnds) {
        this.byStatus = byStatus;
        this.withProgress = withProgress;
        this.progressSum = progressSum;
        this.openEnds = openEnds;
    }

    /**
     * Counts measures.
     *
     * @param measures the measures
     * @return their counts
     */
    public static MeasureCounts of(Collection<Measure> measures) {
        int[] byStatus = new int[MeasureStatus.values().length];
        int withProgress = 0;
        long progressSum = 0;
        for (Measure measure : measures) {
            byStatus[measure.status().ordinal()]++;
            Integer progress = measure.progress();
            if (progress != null && progress >= 0 && progress <= 100) {
                withProgress++;
                progressSum += progress;
            }
        }
        int[] openEnds = measures.stream()
                .filter(measure -> isOpen(measure.status()))
                .mapToInt(measure -> measure.to().year())
                .sorted()
                .toArray();
        return new MeasureCounts(byStatus, withProgress, progressSum, openEnds);
    }

    /**
     * How many measures have a status.
     *
     * @param status the status
     * @return the number, from 0
     */
    public int of(MeasureStatus status) {
        return byStatus[status.ordinal()];
    }

    private static boolean isOpen(MeasureStatus status) {
        return status == MeasureStatus.PLANNED || status == MeasureStatus.IN_PROGRESS;
    }

    /**
     * How many measures that are planned or in progress end in one of some years, as they are planned.
     *
     * @param from the first year
     * @param to the last year
     * @return the number, from 0
     */
    public int openEnding(int from, int to) {
        return (int) Arrays.stream(openEnds)
                .filter(year -> year >= from && year <= to)
                .count();
    }

    /** {@return how many measures there are} */
    public int total() {
        return Arrays.stream(byStatus).sum();
    }

    /** {@return how many measures state a progress from 0 to 100; others do not count for the average} */
    public int withProgress() {
        return withProgress;
    }

    /** {@return the average of the stated progress in whole per cent, half rounded up; empty if none is stated} */
    public OptionalInt averageProgress() {
        return withProgress == 0
                ? OptionalInt.empty()
                : OptionalInt.of(Math.toIntExact((2 * progressSum + withProgress) / (2L * withProgress)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeasureCounts counts
                && Arrays.equals(byStatus, counts.byStatus)
                && withProgress == counts.withProgress
                && progressSum == counts.progressSum
                && Arrays.equals(openEnds, counts.openEnds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(byStatus) + 31 * Long.hashCode(progressSum);
    }

    /** {@return the counts in one line, for test failures} */
    @Override
    public String toString() {
        return total() + " measures " + Arrays.toString(byStatus) + ", progress of " + withProgress;
    }
}
