package org.civicreport.json;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which entries of a list are which of its entries before. The most that can stay where they are do so; an entry that moved
 * counts as taken out and put in anew.
 */
final class Alignment {
    /** The fields that name an entry, whatever else about it changes. */
    private static final List<String> NAMES = List.of("id", "key", "reference");

    private static final int NONE = -1;

    private final int[] partners;

    private Alignment(int[] partners) {
        this.partners = partners;
    }

    static Alignment of(List<?> before, List<?> after) {
        int[] same = inOrder(sameNames(before, after));
        pairTheOthers(same, before.size());
        return new Alignment(same);
    }

    /** Where the entry stood before, or -1 if it is new. These places ascend. */
    int placeBefore(int index) {
        return partners[index];
    }

    /** For each entry the first one before that has the same name and isn't taken. */
    private static int[] sameNames(List<?> before, List<?> after) {
        Map<Object, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            places.computeIfAbsent(name(before.get(i)), name -> new ArrayDeque<>())
                    .add(i);
        }
        int[] same = new int[after.size()];
        for (int i = 0; i < same.length; i++) {
            Deque<Integer> open = places.get(name(after.get(i)));
            same[i] = open == null || open.isEmpty() ? NONE : open.remove();
        }
        return same;
    }

    private static Object name(Object entry) {
        if (entry instanceof Map<?, ?> object) {
            for (String field : NAMES) {
                Object name = object.get(field);
                if (name != null) {
                    return name;
                }
            }
        }
        return entry;
    }

    /** Keeps the longest ascending run of places, and gives up the others. */
    private static int[] inOrder(int[] places) {
        int[] lastOfLength = new int[places.length];
        int[] previous = new int[places.length];
        int longest = 0;
        for (int i = 0; i < places.length; i++) {
            if (places[i] != NONE) {
                int length = 0;
                int high = longest;
                while (length < high) {
                    int middle = (length + high) >>> 1;
                    if (places[lastOfLength[middle]] < places[i]) {
                        length = middle + 1;
                    } else {
                        high = middle;
                    }
                }
                previous[i] = length == 0 ? NONE : lastOfLength[length - 1];
                lastOfLength[length] = i;
                longest = Math.max(longest, length + 1);
            }
        }
        int[] kept = new int[places.length];
        Arrays.fill(kept, NONE);
        for (int i = longest == 0 ? NONE : lastOfLength[longest - 1]; i != NONE; i = previous[i]) {
            kept[i] = places[i];
        }
        return kept;
    }

    /** Between entries that stayed, new ones take the places of those that went, one by one. */
    private static void pairTheOthers(int[] partners, int countBefore) {
        int open = 0;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] == NONE) {
                int next = i;
                while (next < partners.length && partners[next] == NONE) {
                    next++;
                }
                int end = next < partners.length ? partners[next] : countBefore;
                for (; i < next && open < end; i++) {
                    partners[i] = open;
                    open++;
                }
                i = next - 1;
            } else {
                open = partners[i] + 1;
            }
        }
    }
}
