package org.civicreport.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.civicreport.model.CoreArea;
import org.civicreport.model.Measure;
import org.civicreport.model.Predecessor;
import org.civicreport.model.PredecessorRelation;
import org.civicreport.model.Report;

/**
 * Which measure of the older edition became which of the newer: first by the same id, then by the predecessors that the
 * newer edition names, by former titles, and last by likeness, which somebody has to confirm.
 */
final class Matching {

    private final Map<String, Measure> before;
    private final Map<String, Measure> now;

    /** Newer id → older id of the same measure. */
    private final Map<String, String> continued = new LinkedHashMap<>();

    /** Newer id → older ids that went into it. */
    private final Map<String, List<String>> merged = new TreeMap<>();

    /** Older id → newer ids that came out of it. */
    private final Map<String, List<String>> split = new TreeMap<>();

    private final Set<String> parts = new LinkedHashSet<>();
    private final List<Likeness.Pair> uncertain = new ArrayList<>();

    private Matching(Report older, Report newer) {
        before = measures(older);
        now = measures(newer);
        now.keySet().stream().filter(before::containsKey).forEach(id -> continued.put(id, id));
        byPredecessors(claims(older.id()));
        byFormerTitles();
        byLikeness();
    }

    static Matching of(Report older, Report newer) {
        return new Matching(older, newer);
    }

    private static Map<String, Measure> measures(Report report) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        for (CoreArea area : report.coreAreas()) {
            area.measures().forEach(measure -> measures.putIfAbsent(measure.id(), measure));
        }
        return measures;
    }

    /** Older measures that each newer one names; one that is still there itself can only have been split. */
    private Map<String, List<Predecessor>> claims(String edition) {
        Map<String, List<Predecessor>> claims = new LinkedHashMap<>();
        for (Measure measure : now.values()) {
            Set<String> named = new LinkedHashSet<>();
            for (Predecessor predecessor : measure.predecessors()) {
                boolean isThere = predecessor.edition().equals(edition) && before.containsKey(predecessor.id());
                boolean isFree = !now.containsKey(predecessor.id())
                        || (predecessor.relation() == PredecessorRelation.SPLIT
                                && !continued.containsKey(measure.id()));
                if (isThere && isFree && named.add(predecessor.id())) {
                    claims.computeIfAbsent(measure.id(), id -> new ArrayList<>())
                            .add(predecessor);
                }
            }
        }
        return claims;
    }

    private void byPredecessors(Map<String, List<Predecessor>> claims) {
        Map<String, Integer> claimants = new TreeMap<>();
        claims.values().forEach(all -> all.forEach(claim -> claimants.merge(claim.id(), 1, Integer::sum)));
        claims.forEach((id, all) -> {
            Predecessor first = all.get(0);
            boolean merges =
                    all.size() > 1 || first.relation() == PredecessorRelation.MERGED || continued.containsKey(id);
            List<String> sources = free(all);
            if (merges && !sources.isEmpty()) {
                merged.put(id, sources);
            } else if (continued.containsKey(id)) {
                return;
            } else if (first.relation() == PredecessorRelation.SPLIT || claimants.getOrDefault(first.id(), 0) > 1) {
                split.computeIfAbsent(first.id(), older -> new ArrayList<>()).add(id);
                parts.add(id);
            } else {
                continued.put(id, first.id());
            }
        });
    }

    /** What is still there under its own id didn't go into another measure. */
    private List<String> free(List<Predecessor> claims) {
        return claims.stream()
                .map(Predecessor::id)
                .filter(id -> !now.containsKey(id))
                .toList();
    }

    private void byFormerTitles() {
        Map<String, String> idByTitle = new LinkedHashMap<>();
        unmatchedBefore().forEach(measure -> idByTitle.putIfAbsent(measure.title(), measure.id()));
        for (Measure measure : unmatchedNow()) {
            for (String former : measure.formerTitles()) {
                String id = idByTitle.remove(former);
                if (id != null) {
                    continued.putIfAbsent(measure.id(), id);
                }
            }
        }
    }

    private void byLikeness() {
        for (Likeness.Pair pair : Likeness.pairs(unmatchedBefore(), unmatchedNow())) {
            continued.put(pair.now(), pair.before());
            uncertain.add(pair);
        }
    }

    /** {@return measures of the older edition of which nothing in the newer one is known to come, in order} */
    List<Measure> unmatchedBefore() {
        Set<String> known = new LinkedHashSet<>(continued.values());
        merged.values().forEach(known::addAll);
        known.addAll(split.keySet());
        return before.values().stream()
                .filter(measure -> !known.contains(measure.id()))
                .toList();
    }

    /** {@return measures of the newer edition that are not known to come from the older one, in order} */
    List<Measure> unmatchedNow() {
        Set<String> known = new LinkedHashSet<>(continued.keySet());
        known.addAll(merged.keySet());
        known.addAll(parts);
        return now.values().stream()
                .filter(measure -> !known.contains(measure.id()))
                .toList();
    }

    /** {@return whether a measure of the newer edition came out of one that was split} */
    boolean isPart(String id) {
        return parts.contains(id);
    }

    Map<String, Measure> now() {
        return now;
    }

    Map<String, Measure> before() {
        return before;
    }

    Map<String, String> continued() {
        return continued;
    }

    Map<String, List<String>> merged() {
        return merged;
    }

    Map<String, List<String>> split() {
        return split;
    }

    List<Likeness.Pair> uncertain() {
        return uncertain;
    }
}
