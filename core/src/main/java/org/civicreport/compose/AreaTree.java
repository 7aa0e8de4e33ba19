package org.civicreport.compose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civicreport.model.CoreArea;
import org.civicreport.model.Report;

/** The core areas in the order in which they are shown: each followed by the areas below it, and none lost. */
final class AreaTree {

    /**
     * An area and where it stands.
     *
     * @param area the area
     * @param position its place in the report's list
     * @param level 1 for one that is part of no other
     * @param inCircle whether it is a top area only since it would be part of itself otherwise
     */
    record Place(CoreArea area, int position, int level, boolean inCircle) {}

    private final List<CoreArea> areas;
    private final Map<String, List<Integer>> below = new HashMap<>();
    private final Set<Integer> placed = new HashSet<>();
    private final List<Place> places = new ArrayList<>();

    private AreaTree(List<CoreArea> areas) {
        this.areas = areas;
        for (int i = 0; i < areas.size(); i++) {
            String parent = areas.get(i).parent();
            if (parent != null) {
                below.computeIfAbsent(parent, key -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Areas whose parents make a circle hang below no top area; they come last. */
    static List<Place> of(Report report) {
        AreaTree tree = new AreaTree(report.coreAreas());
        List<CoreArea> top = report.topLevelCoreAreas();
        for (int i = 0; i < tree.areas.size(); i++) {
            if (top.contains(tree.areas.get(i))) {
                tree.place(i, false);
            }
        }
        for (int i = 0; i < tree.areas.size(); i++) {
            tree.place(i, true);
        }
        return List.copyOf(tree.places);
    }

    private void place(int top, boolean inCircle) {
        Deque<Place> open = new ArrayDeque<>(List.of(new Place(areas.get(top), top, 1, inCircle)));
        while (!open.isEmpty()) {
            Place next = open.pop();
            if (placed.add(next.position())) {
                places.add(next);
                List<Integer> parts = below.getOrDefault(next.area().key(), List.of());
                for (int i = parts.size() - 1; i >= 0; i--) {
                    int part = parts.get(i);
                    open.push(new Place(areas.get(part), part, next.level() + 1, false));
                }
            }
        }
    }
}
