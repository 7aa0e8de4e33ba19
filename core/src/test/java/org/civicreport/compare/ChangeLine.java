package org.civicreport.compare;

import java.util.stream.Collectors;

/** A change in one short line, for tests. */
final class ChangeLine implements ChangeVisitor<String> {

    @Override
    public String visit(Change.AreaAdded change) {
        return "AreaAdded " + change.area().key();
    }

    @Override
    public String visit(Change.AreaRemoved change) {
        return "AreaRemoved " + change.area().key() + " " + change.successors();
    }

    @Override
    public String visit(Change.AreaChanged change) {
        return "AreaChanged " + change.now().key();
    }

    @Override
    public String visit(Change.MeasureAdded change) {
        return "MeasureAdded " + change.measure().id();
    }

    @Override
    public String visit(Change.MeasureVanished change) {
        return "MeasureVanished " + change.measure().id() + " " + change.isAccountedFor();
    }

    @Override
    public String visit(Change.MeasuresMerged change) {
        String earlier = change.earlier().stream().map(MeasureState::id).collect(Collectors.joining("+"));
        return "MeasuresMerged " + earlier + "→" + change.measure().id();
    }

    @Override
    public String visit(Change.MeasureSplit change) {
        String parts = change.parts().stream().map(MeasureState::id).collect(Collectors.joining("+"));
        return "MeasureSplit " + change.earlier().id() + "→" + parts;
    }

    @Override
    public String visit(Change.MeasureRenamed change) {
        return "MeasureRenamed " + change.idBefore() + "→" + change.id();
    }

    @Override
    public String visit(Change.MeasureMoved change) {
        return "MeasureMoved " + change.id() + " " + change.before() + "→" + change.now() + " " + change.recut();
    }

    @Override
    public String visit(Change.StatusChanged change) {
        return "StatusChanged " + change.id() + (change.isBack() ? " back" : "");
    }

    @Override
    public String visit(Change.ProgressChanged change) {
        return "ProgressChanged " + change.id() + " " + change.points();
    }

    @Override
    public String visit(Change.PeriodMoved change) {
        return "PeriodMoved " + change.id() + " " + change.monthsSlipped();
    }

    @Override
    public String visit(Change.LeadChanged change) {
        return "LeadChanged " + change.id() + " " + change.now();
    }

    @Override
    public String visit(Change.IndicatorMoved change) {
        return "IndicatorMoved " + change.id() + " " + change.indicator() + " " + change.before() + "→" + change.now();
    }

    @Override
    public String visit(Change.TextChanged change) {
        return "TextChanged " + change.place().id() + " " + change.place().field();
    }

    @Override
    public String visit(Change.CommitmentChanged change) {
        return "CommitmentChanged " + change.key().commitment();
    }
}
