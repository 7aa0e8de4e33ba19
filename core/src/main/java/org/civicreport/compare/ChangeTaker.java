package org.civicreport.compare;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.civicreport.model.RichText;
import org.jspecify.annotations.Nullable;

/** Takes over one change after the other; what a visit returns says nothing. */
final class ChangeTaker implements ChangeVisitor<Boolean> {

    private final SortedMap<String, AreaState> areas;
    private final SortedMap<String, MeasureState> measures;
    private final SortedMap<CommitmentKey, CommitmentEntry> commitments;
    private SortedMap<String, RichText> texts;

    ChangeTaker(EditionState from) {
        areas = new TreeMap<>(from.areas());
        measures = new TreeMap<>(from.measures());
        commitments = new TreeMap<>(from.commitments());
        texts = from.texts();
    }

    EditionState state() {
        return new EditionState(areas, measures, commitments, texts);
    }

    private AreaState area(String key) {
        AreaState area = areas.get(key);
        if (area == null) {
            throw new IllegalArgumentException("there is no area \"" + key + "\" that could change");
        }
        return area;
    }

    private boolean replace(String id, UnaryOperator<MeasureState> change) {
        MeasureState before = measures.get(id);
        if (before == null) {
            throw new IllegalArgumentException("there is no measure \"" + id + "\" that could change");
        }
        measures.put(id, change.apply(before));
        return true;
    }

    @Override
    public Boolean visit(Change.AreaAdded change) {
        areas.put(change.area().key(), change.area());
        return true;
    }

    @Override
    public Boolean visit(Change.AreaRemoved change) {
        areas.remove(change.area().key());
        return true;
    }

    @Override
    public Boolean visit(Change.AreaChanged change) {
        AreaState before = area(change.now().key());
        areas.put(before.key(), before.placed(change.now().title(), change.now().parent()));
        return true;
    }

    @Override
    public Boolean visit(Change.MeasureAdded change) {
        measures.put(change.measure().id(), change.measure());
        return true;
    }

    @Override
    public Boolean visit(Change.MeasureVanished change) {
        measures.remove(change.measure().id());
        return true;
    }

    @Override
    public Boolean visit(Change.MeasuresMerged change) {
        change.earlier().forEach(earlier -> measures.remove(earlier.id()));
        if (!change.continued()) {
            measures.put(change.measure().id(), change.measure());
        }
        return true;
    }

    @Override
    public Boolean visit(Change.MeasureSplit change) {
        if (!change.continued()) {
            measures.remove(change.earlier().id());
        }
        change.parts().forEach(part -> measures.put(part.id(), part));
        return true;
    }

    @Override
    public Boolean visit(Change.MeasureRenamed change) {
        MeasureState before = measures.remove(change.idBefore());
        if (before == null) {
            throw new IllegalArgumentException(
                    "there is no measure \"" + change.idBefore() + "\" that could be renamed");
        }
        measures.put(change.id(), before.named(change.id(), change.title()));
        return true;
    }

    @Override
    public Boolean visit(Change.MeasureMoved change) {
        return replace(change.id(), measure -> measure.in(change.now()));
    }

    @Override
    public Boolean visit(Change.StatusChanged change) {
        return replace(change.id(), measure -> measure.as(change.now()));
    }

    @Override
    public Boolean visit(Change.ProgressChanged change) {
        return replace(change.id(), measure -> measure.at(change.now()));
    }

    @Override
    public Boolean visit(Change.PeriodMoved change) {
        return replace(change.id(), measure -> measure.during(change.from(), change.to()));
    }

    @Override
    public Boolean visit(Change.LeadChanged change) {
        return replace(change.id(), measure -> measure.ledBy(change.now()));
    }

    @Override
    public Boolean visit(Change.IndicatorMoved change) {
        return replace(change.id(), measure -> measure.with(change.indicator(), change.now()));
    }

    @Override
    public Boolean visit(Change.TextChanged change) {
        String id = change.place().id();
        String field = change.place().field();
        return switch (change.place().owner()) {
            case REPORT -> ofReport(field, change.now());
            case AREA -> ofArea(id, field, change.now());
            case MEASURE -> replace(id, measure -> measure.withText(field, change.now()));
        };
    }

    private boolean ofReport(String field, @Nullable RichText text) {
        texts = RunningTexts.with(texts, field, text);
        return true;
    }

    private boolean ofArea(String key, String field, @Nullable RichText text) {
        areas.put(key, area(key).withText(field, text));
        return true;
    }

    @Override
    public Boolean visit(Change.CommitmentChanged change) {
        if (change.now() == null) {
            commitments.remove(change.key());
        } else {
            commitments.put(change.key(), change.now());
        }
        return true;
    }
}
