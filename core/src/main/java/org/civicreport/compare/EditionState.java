package org.civicreport.compare;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.civicreport.model.CoreArea;
import org.civicreport.model.Measure;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;

/**
 * All of one edition that is compared: what is said of areas, measures and commitments, and the running texts. Not compared
 * are the edition's own dates, departments, comments, the council paper, and of indicators all but their values. Of
 * duplicate keys and ids, which validation reports, the first counts.
 *
 * @param areas the core areas by key, sorted
 * @param measures the measures by id, sorted
 * @param commitments what the edition says about commitments, made now or before, sorted
 * @param texts the report's own running texts by path, sorted: mandate, introduction, highlights, conclusion, chapters
 */
public record EditionState(
        SortedMap<String, AreaState> areas,
        SortedMap<String, MeasureState> measures,
        SortedMap<CommitmentKey, CommitmentEntry> commitments,
        SortedMap<String, RichText> texts)
        implements Serializable {

    /** Copies the maps. */
    public EditionState {
        areas = Collections.unmodifiableSortedMap(new TreeMap<>(areas));
        measures = Collections.unmodifiableSortedMap(new TreeMap<>(measures));
        commitments = Collections.unmodifiableSortedMap(new TreeMap<>(commitments));
        texts = RunningTexts.copy(texts);
    }

    /**
     * Takes what is compared out of a report.
     *
     * @param report the report
     * @return its state
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
        return new EditionState(areas, measures, CommitmentEntry.of(report), RunningTexts.of(report));
    }

    /**
     * Takes changes over, one after the other.
     *
     * @param changes changes from this state
     * @return the state that they lead to
     * @throws IllegalArgumentException if a change is about something that isn't there
     */
    public EditionState after(List<Change> changes) {
        ChangeTaker taker = new ChangeTaker(this);
        changes.forEach(change -> change.accept(taker));
        return taker.state();
    }
}
