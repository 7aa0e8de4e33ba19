package org.civicreport.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Findings;
import org.civicreport.findings.Pointer;
import org.civicreport.model.CoreArea;
import org.civicreport.model.Measure;
import org.civicreport.model.Report;
import org.civicreport.model.RetiredMeasure;
import org.civicreport.model.RichText;
import org.jspecify.annotations.Nullable;

/** One comparison of two editions. */
final class Comparison {

    private final Report older;
    private final Report newer;
    private final EditionState before;
    private final EditionState now;
    private final Matching matching;
    private final Map<String, Set<String>> successors = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();

    Comparison(Report older, Report newer) {
        this.older = older;
        this.newer = newer;
        this.before = EditionState.of(older);
        this.now = EditionState.of(newer);
        this.matching = Matching.of(older, newer);
        for (CoreArea area : older.coreAreas()) {
            successors.computeIfAbsent(area.key(), key -> new HashSet<>()).addAll(area.successorKeys());
        }
    }

    Changes changes() {
        areas();
        splits();
        matching.now().keySet().forEach(this::measure);
        vanished();
        texts(before.texts(), now.texts(), TextPlace::ofReport);
        commitments();
        return new Changes(before, now, changes, unchangedTexts(), CommitmentLedger.between(older, newer), findings());
    }

    private void areas() {
        for (AreaState area : now.areas().values()) {
            AreaState earlier = before.areas().get(area.key());
            if (earlier == null) {
                changes.add(new Change.AreaAdded(area));
            } else {
                if (!earlier.isPlacedAs(area)) {
                    changes.add(new Change.AreaChanged(earlier, area));
                }
                texts(earlier.texts(), area.texts(), field -> TextPlace.ofArea(area.key(), field));
            }
        }
        for (AreaState area : before.areas().values()) {
            if (!now.areas().containsKey(area.key())) {
                changes.add(new Change.AreaRemoved(
                        area,
                        successors.getOrDefault(area.key(), Set.of()).stream()
                                .sorted()
                                .toList()));
            }
        }
    }

    private void splits() {
        matching.split()
                .forEach((earlier, parts) -> changes.add(new Change.MeasureSplit(
                        state(before, earlier),
                        now.measures().containsKey(earlier),
                        parts.stream().map(id -> state(now, id)).toList())));
    }

    private void measure(String id) {
        List<String> merged = matching.merged().get(id);
        String earlier = matching.continued().get(id);
        MeasureState state = state(now, id);
        if (merged != null && !merged.isEmpty()) {
            List<MeasureState> sources =
                    merged.stream().map(source -> state(before, source)).toList();
            changes.add(new Change.MeasuresMerged(sources, state, earlier != null));
        }
        if (earlier != null) {
            compare(state(before, earlier), state);
        } else if (merged == null && !matching.isPart(id)) {
            changes.add(new Change.MeasureAdded(state));
        }
    }

    private void compare(MeasureState earlier, MeasureState state) {
        String id = state.id();
        if (!earlier.id().equals(id) || !earlier.title().equals(state.title())) {
            changes.add(new Change.MeasureRenamed(earlier.id(), earlier.title(), id, state.title()));
        }
        if (!earlier.area().equals(state.area())) {
            changes.add(
                    new Change.MeasureMoved(id, earlier.area(), state.area(), isCutFrom(earlier.area(), state.area())));
        }
        if (earlier.status() != state.status()) {
            changes.add(new Change.StatusChanged(id, earlier.status(), state.status()));
        }
        if (!Objects.equals(earlier.progress(), state.progress())) {
            changes.add(new Change.ProgressChanged(id, earlier.progress(), state.progress()));
        }
        if (!earlier.from().equals(state.from()) || !earlier.to().equals(state.to())) {
            changes.add(new Change.PeriodMoved(id, earlier.from(), earlier.to(), state.from(), state.to()));
        }
        if (!earlier.lead().equals(state.lead())) {
            changes.add(new Change.LeadChanged(id, earlier.lead(), state.lead()));
        }
        for (String name : MeasureState.allIndicators(earlier, state).keySet()) {
            if (!Objects.equals(
                    earlier.indicators().get(name), state.indicators().get(name))) {
                changes.add(new Change.IndicatorMoved(
                        id,
                        name,
                        earlier.indicators().get(name),
                        state.indicators().get(name)));
            }
        }
        texts(earlier.texts(), state.texts(), field -> TextPlace.ofMeasure(id, field));
    }

    private void texts(
            SortedMap<String, RichText> earlier,
            SortedMap<String, RichText> current,
            Function<String, TextPlace> place) {
        for (String field : keys(earlier, current)) {
            RichText was = earlier.get(field);
            RichText is = current.get(field);
            if (!Objects.equals(was, is)) {
                changes.add(new Change.TextChanged(place.apply(field), was, is));
            }
        }
    }

    private void commitments() {
        for (CommitmentKey key : keys(before.commitments(), now.commitments())) {
            CommitmentEntry was = before.commitments().get(key);
            CommitmentEntry is = now.commitments().get(key);
            if (!Objects.equals(was, is)) {
                changes.add(new Change.CommitmentChanged(key, was, is));
            }
        }
    }

    private static <K> SortedSet<K> keys(SortedMap<K, ?> one, SortedMap<K, ?> other) {
        SortedSet<K> keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        return keys;
    }

    /** An area comes from another also if it lies inside one of its successors; areas may stand in a circle. */
    private boolean isCutFrom(String earlier, String area) {
        Set<String> cut = successors.getOrDefault(earlier, Set.of());
        Set<String> seen = new HashSet<>();
        String key = area;
        while (key != null && seen.add(key)) {
            if (cut.contains(key)) {
                return true;
            }
            AreaState state = now.areas().get(key);
            key = state == null ? null : state.parent();
        }
        return false;
    }

    private void vanished() {
        Map<String, RichText> reasons = new TreeMap<>();
        for (RetiredMeasure retired : newer.retired()) {
            reasons.putIfAbsent(retired.id(), retired.reason());
        }
        for (Measure measure : matching.unmatchedBefore()) {
            changes.add(new Change.MeasureVanished(state(before, measure.id()), reasons.get(measure.id())));
        }
    }

    private static MeasureState state(EditionState edition, String id) {
        return Objects.requireNonNull(edition.measures().get(id), id);
    }

    private List<UnchangedText> unchangedTexts() {
        List<UnchangedText> unchanged = new ArrayList<>();
        matching.continued().forEach((id, earlierId) -> {
            Measure measure = Objects.requireNonNull(matching.now().get(id), id);
            Measure earlier = Objects.requireNonNull(matching.before().get(earlierId), earlierId);
            if (!state(now, id).hasEnded()) {
                addIfUnchanged(id, "results", earlier.results(), measure.results(), unchanged);
                addIfUnchanged(id, "outlook", earlier.outlook(), measure.outlook(), unchanged);
            }
        });
        addIfUnchanged(null, "conclusion", older.conclusion(), newer.conclusion(), unchanged);
        return unchanged;
    }

    private static void addIfUnchanged(
            @Nullable String measure,
            String field,
            @Nullable RichText earlier,
            @Nullable RichText text,
            List<UnchangedText> unchanged) {
        if (earlier != null
                && text != null
                && !text.isBlank()
                && RunningTexts.words(earlier).equals(RunningTexts.words(text))) {
            unchanged.add(new UnchangedText(measure, field));
        }
    }

    private Findings findings() {
        List<Finding> findings = new ArrayList<>();
        boolean sameEdition = older.id().equals(newer.id());
        if (!sameEdition && newer.edition().ordinal() <= older.edition().ordinal()) {
            findings.add(Finding.of(
                    CompareFindings.EDITIONS_SWAPPED,
                    Pointer.ROOT.field("edition").field("ordinal"),
                    newer.edition().label(),
                    older.edition().label()));
        }
        Map<String, Pointer> places = places();
        for (Likeness.Pair pair : matching.uncertain()) {
            findings.add(Finding.of(
                    CompareFindings.MATCH_UNCERTAIN,
                    places.getOrDefault(pair.now(), Pointer.ROOT),
                    pair.before(),
                    state(before, pair.before()).title(),
                    pair.now(),
                    state(now, pair.now()).title(),
                    older.id()));
        }
        return Findings.of(findings);
    }

    private Map<String, Pointer> places() {
        Map<String, Pointer> places = new HashMap<>();
        for (int a = 0; a < newer.coreAreas().size(); a++) {
            List<Measure> measures = newer.coreAreas().get(a).measures();
            Pointer list = Pointer.ROOT.field("coreAreas").item(a).field("measures");
            for (int m = 0; m < measures.size(); m++) {
                places.putIfAbsent(measures.get(m).id(), list.item(m));
            }
        }
        return places;
    }
}
