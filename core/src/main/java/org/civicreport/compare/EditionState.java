package org.civicreport.compare;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.civicreport.model.CoreArea;
import org.civicreport.model.Measure;
import org.civicreport.model.Report;

/**
 * The facts of one edition that are compared. Of duplicate keys and ids, which validation reports, the first counts.
 *
 * @param areas the core areas by key, sorted
 * @param measures the measures by id, sorted
 */
public record EditionState(SortedMap<String, AreaState> areas, SortedMap<String, MeasureState> measures)
        implements Serializable {

    /** Copies the maps. */
    public EditionState {
        areas = Collections.unmodifiableSortedMap(new TreeMap<>(areas));
        measures = Collections.unmodifiableSortedMap(new TreeMap<>(measures));
    }

    /**
     * Takes the facts of a report.
     *
     * @param report the report
     * @return its facts
     */
    public static EditionState of(Report report) {
        SortedMap<String, AreaState> areas = new TreeMap<>();
        SortedMap<String, MeasureState> measures = new TreeMap<>();
        for (CoreArea area : report.coreAreas()) {
            areas.putIfAbsent(area.key(), AreaState.of(area));
            for (Measure measure : area.measures()) {
                measures.putIfAbsent(measure.id(), MeasureState.of(area.key(), measure));
            }
        }
        return new EditionState(areas, measures);
    }

    /**
     * Takes changes over, one after the other.
     *
     * @param changes changes from this state
     * @return the state that they lead to
     * @throws IllegalArgumentException if a change is about something that isn't there
     */
    public EditionState after(List<Change> changes) {
        Applying applying = new Applying(new TreeMap<>(areas), new TreeMap<>(measures));
        changes.forEach(change -> change.accept(applying));
        return new EditionState(applying.areas, applying.measures);
    }

    /** Takes over one change after the other; what a visit returns says nothing. */
    private record Applying(SortedMap<String, AreaState> areas, SortedMap<String, MeasureState> measures)
            implements ChangeVisitor<Boolean> {

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
            areas.put(change.now().key(), change.now());
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
    }
}
