package org.civicreport.compare;

/**
 * Makes something of each kind of {@link Change}.
 *
 * @param <R> what it makes
 */
public interface ChangeVisitor<R> {

    /** Makes something of this kind of change. */
    R visit(Change.AreaAdded change);

    /** Makes something of this kind of change. */
    R visit(Change.AreaRemoved change);

    /** Makes something of this kind of change. */
    R visit(Change.AreaChanged change);

    /** Makes something of this kind of change. */
    R visit(Change.MeasureAdded change);

    /** Makes something of this kind of change. */
    R visit(Change.MeasureVanished change);

    /** Makes something of this kind of change. */
    R visit(Change.MeasuresMerged change);

    /** Makes something of this kind of change. */
    R visit(Change.MeasureSplit change);

    /** Makes something of this kind of change. */
    R visit(Change.MeasureRenamed change);

    /** Makes something of this kind of change. */
    R visit(Change.MeasureMoved change);

    /** Makes something of this kind of change. */
    R visit(Change.StatusChanged change);

    /** Makes something of this kind of change. */
    R visit(Change.ProgressChanged change);

    /** Makes something of this kind of change. */
    R visit(Change.PeriodMoved change);

    /** Makes something of this kind of change. */
    R visit(Change.LeadChanged change);

    /** Makes something of this kind of change. */
    R visit(Change.IndicatorMoved change);

    /** Makes something of this kind of change. */
    R visit(Change.TextChanged change);

    /** Makes something of this kind of change. */
    R visit(Change.CommitmentChanged change);
}
