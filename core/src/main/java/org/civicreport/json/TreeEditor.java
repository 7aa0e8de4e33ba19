package org.civicreport.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.civicreport.json.CollectionLayout.NewMember;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which values of a text differ from what they shall be, and has them changed where they stand. Trees before and
 * after are those of {@link PlainTree}.
 */
final class TreeEditor {
    private static final int FRONT = -1;

    private final CollectionLayout block;
    private final CollectionLayout flow;
    private final SourceText source;
    private final boolean keepsMoved;

    /**
     * @param keepsMoved whether entries of lists that move take along what their author has written, which not every style
     *     of YAML bears
     */
    TreeEditor(SourceText source, TextFormat format, TextEdits edits, boolean keepsMoved) {
        this.keepsMoved = keepsMoved;
        this.source = source;
        this.flow = new FlowLayout(source, format, edits);
        this.block = new BlockLayout(source, edits);
    }

    /** Changes the whole text. */
    void edit(Map<String, Object> before, Map<String, Object> after, SourceNode root) {
        if (root instanceof SourceNode.Mapping mapping) {
            object(before, after, mapping);
        }
    }

    private CollectionLayout layoutOf(SourceNode collection) {
        return BlockLayout.isFlow(source, collection) ? flow : block;
    }

    private void change(@Nullable Object before, Object after, Member member, CollectionLayout layout) {
        if (after.equals(before)) {
            return;
        }
        boolean done = false;
        if (member.value() instanceof SourceNode.Mapping mapping
                && before instanceof Map<?, ?> old
                && after instanceof Map<?, ?> wanted) {
            done = object(old, wanted, mapping);
        } else if (member.value() instanceof SourceNode.Sequence sequence
                && before instanceof List<?> old
                && after instanceof List<?> wanted) {
            done = list(old, wanted, sequence);
        }
        if (!done) {
            layout.replace(member, after);
        }
    }

    /** Changes the fields of an object, unless none of them stays. */
    private boolean object(Map<?, ?> before, Map<?, ?> after, SourceNode.Mapping mapping) {
        CollectionLayout layout = layoutOf(mapping);
        List<Member> members = layout.members(mapping);
        Plan plan = new Plan(members.size());
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            String name = members.get(i).name();
            places.put(name, i);
            plan.stays[i] = after.containsKey(name) || !before.containsKey(name); // what was not read is not ours
        }
        int place = FRONT;
        for (Map.Entry<?, ?> entry : after.entrySet()) {
            String name = (String) entry.getKey();
            if (places.containsKey(name)) {
                place = places.get(name);
            } else if (!entry.getValue().equals(before.get(name))) { // a default needs no words
                plan.insert(place, NewMember.of(name, entry.getValue()));
            }
        }
        return plan.carryOut(members, layout, i -> {
            Object wanted = after.get(members.get(i).name());
            if (wanted != null) {
                change(before.get(members.get(i).name()), wanted, members.get(i), layout);
            }
        });
    }

    /** Changes the entries of a list, unless none of them stays. */
    private boolean list(List<?> before, List<?> after, SourceNode.Sequence sequence) {
        CollectionLayout layout = layoutOf(sequence);
        List<Member> members = layout.members(sequence);
        Alignment alignment = Alignment.of(before, after);
        Origins origins = new Origins(before, after, alignment, members, keepsMoved);
        Plan plan = new Plan(members.size());
        Object[] wanted = new Object[members.size()];
        int place = FRONT;
        for (int i = 0; i < after.size(); i++) {
            if (alignment.placeBefore(i) >= 0) {
                place = alignment.placeBefore(i);
                plan.stays[place] = true;
                wanted[place] = after.get(i);
            } else {
                plan.insert(place, new NewMember("", after.get(i), origins.take(after.get(i))));
            }
        }
        return plan.carryOut(members, layout, i -> {
            if (areAlike(before.get(i), wanted[i])) {
                change(before.get(i), wanted[i], members.get(i), layout);
                return;
            }
            Member origin = origins.take(wanted[i]);
            if (origin == null) {
                layout.replace(members.get(i), wanted[i]);
            } else {
                layout.replaceBy(members.get(i), new NewMember("", wanted[i], origin));
            }
        });
    }

    /** Tells whether an object is the other one, changed, rather than another one. */
    private static boolean areAlike(Object before, Object after) {
        if (!(before instanceof Map<?, ?> old) || !(after instanceof Map<?, ?> wanted)) {
            return true;
        }
        Set<Object> names = new HashSet<>(old.keySet());
        names.addAll(wanted.keySet());
        long equal = names.stream()
                .filter(name -> old.containsKey(name) && old.get(name).equals(wanted.get(name)))
                .count();
        return equal > 0;
    }

    /** Where the entries of a list stood that didn't stay there. */
    private static final class Origins {
        private final Map<Object, Deque<Member>> open = new HashMap<>();

        Origins(List<?> before, List<?> after, Alignment alignment, List<Member> members, boolean keepsMoved) {
            Set<Integer> staying = new HashSet<>();
            for (int i = 0; i < after.size(); i++) {
                int place = alignment.placeBefore(i);
                if (place >= 0 && areAlike(before.get(place), after.get(i))) {
                    staying.add(place);
                }
            }
            for (int i = 0; keepsMoved && i < before.size(); i++) {
                if (!staying.contains(i)) {
                    open.computeIfAbsent(before.get(i), entry -> new ArrayDeque<>())
                            .add(members.get(i));
                }
            }
        }

        /** The place of an entry that is just like this one; each place is taken once. */
        @Nullable
        Member take(Object entry) {
            Deque<Member> places = open.get(entry);
            return places == null ? null : places.poll();
        }
    }

    /** What becomes of the members of a collection. */
    private static final class Plan {
        private final boolean[] stays;
        private final Map<Integer, List<NewMember>> inserted = new HashMap<>();

        Plan(int size) {
            stays = new boolean[size];
        }

        void insert(int behind, NewMember member) {
            inserted.computeIfAbsent(behind, place -> new ArrayList<>()).add(member);
        }

        boolean carryOut(List<Member> members, CollectionLayout layout, IntConsumer change) {
            int first = firstStaying(0);
            if (first == stays.length) {
                return false;
            }
            if (first > 0) {
                layout.removeHead(members, first);
            }
            if (inserted.containsKey(FRONT)) {
                layout.insertBefore(members.get(first), inserted.get(FRONT));
            }
            int index = first;
            while (index < stays.length) {
                if (stays[index]) {
                    change.accept(index);
                    if (inserted.containsKey(index)) {
                        layout.insertAfter(members, index, inserted.get(index));
                    }
                    index++;
                } else {
                    int end = firstStaying(index);
                    layout.remove(members, index, end);
                    index = end;
                }
            }
            return true;
        }

        private int firstStaying(int from) {
            int index = from;
            while (index < stays.length && !stays[index]) {
                index++;
            }
            return index;
        }
    }
}
