package org.civicreport.validation;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.civicreport.findings.Finding;
import org.civicreport.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * The order of places in a report: the order in which the model declares its fields, which is the order in which a report is
 * written. Elements of lists go by position. What the model doesn't know comes last, by name.
 */
final class ReportOrder {

    /** One step of a pointer: its rank among its siblings, and its name for what has no rank. */
    private record Step(int rank, String name) implements Comparable<Step> {
        private static final Comparator<Step> ORDER =
                Comparator.comparingInt(Step::rank).thenComparing(Step::name);

        @Override
        public int compareTo(Step other) {
            return ORDER.compare(this, other);
        }
    }

    private record Placed<T>(T item, Finding finding, Step[] path) {}

    /** A field of a record: its rank, and the type of its value, or of the elements if it is a list. */
    private record Field(int rank, Class<?> type) {}

    private static final int UNKNOWN = Integer.MAX_VALUE;
    private static final Map<Class<?>, Map<String, Field>> FIELDS = fields();

    private ReportOrder() {}

    /** Sorts what has a finding by the finding's place, then by code; those alike in both keep their order. */
    static <T> List<T> sorted(Collection<T> items, Function<T, Finding> findingOf) {
        Comparator<Placed<T>> byPath = Comparator.comparing(Placed::path, Arrays::<Step>compare);
        return items.stream()
                .map(item -> {
                    Finding finding = findingOf.apply(item);
                    return new Placed<>(item, finding, path(finding.pointer()));
                })
                .sorted(byPath.thenComparing(placed -> placed.finding().code()))
                .map(Placed::item)
                .toList();
    }

    private static Step[] path(String pointer) {
        String[] tokens =
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
        Step[] path = new Step[tokens.length];
        Class<?> type = Report.class;
        for (int depth = 0; depth < tokens.length; depth++) {
            String token = tokens[depth];
            Field field = FIELDS.getOrDefault(type, Map.of()).get(token);
            if (field != null) {
                path[depth] = new Step(field.rank(), "");
                type = field.type();
            } else {
                path[depth] = new Step(position(token), token);
            }
        }
        return path;
    }

    private static int position(String token) {
        boolean isPosition = !token.isEmpty()
                && token.length() < 10
                && token.chars().allMatch(character -> character >= '0' && character <= '9');
        return isPosition ? Integer.parseInt(token) : UNKNOWN;
    }

    private static Map<Class<?>, Map<String, Field>> fields() {
        Map<Class<?>, Map<String, Field>> known = new HashMap<>();
        collect(Report.class, known);
        return Map.copyOf(known);
    }

    private static void collect(Class<?> type, Map<Class<?>, Map<String, Field>> known) {
        if (known.containsKey(type) || !type.getPackageName().equals(Report.class.getPackageName())) {
            return;
        }
        Map<String, Field> fields = new HashMap<>();
        known.put(type, fields);
        for (RecordComponent component : componentsOf(type)) {
            Class<?> valueType = valueType(component);
            fields.put(jsonName(component), new Field(fields.size(), valueType));
            collect(valueType, known);
        }
    }

    /** A sealed type has the fields of all its records: in JSON, a value shows which one it is by its field. */
    private static List<RecordComponent> componentsOf(Class<?> type) {
        Class<?> @Nullable [] permitted = type.getPermittedSubclasses();
        if (permitted != null) {
            return Arrays.stream(permitted)
                    .flatMap(record -> componentsOf(record).stream())
                    .toList();
        }
        return type.isRecord() ? List.of(type.getRecordComponents()) : List.of();
    }

    private static Class<?> valueType(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }

    /** {@code public} is no name in Java. */
    private static String jsonName(RecordComponent component) {
        return component.getName().equals("isPublic") ? "public" : component.getName();
    }
}
