package org.civicreport.testkit;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * Records of any shape: each component by its type, absent now and then where it may be. So a field that the model gets
 * later is generated from the day it is there.
 */
final class RecordArbitraries {

    private static final int LONGEST_LIST = 2;

    /** How often a record may hold records of its own type before its lists end. */
    private static final int DEEPEST_RECURSION = 2;

    private static final double SHARE_OF_ABSENT = 0.3;

    private final Map<Class<?>, Arbitrary<?>> leaves;
    private final Map<Class<?>, Integer> open = new HashMap<>();

    /** Begins with what is known of types that are no records of the model, or not to be seen as such. */
    RecordArbitraries(Map<Class<?>, Arbitrary<?>> leaves) {
        this.leaves = Map.copyOf(leaves);
    }

    <R extends Record> Arbitrary<R> of(Class<R> type) {
        return value(type).map(type::cast);
    }

    private Arbitrary<Object> value(Class<?> type) {
        Arbitrary<?> leaf = leaves.get(type);
        if (leaf != null) {
            return leaf.map(value -> value);
        }
        if (type.isEnum()) {
            return Arbitraries.of((Object[]) type.getEnumConstants());
        }
        if (type.isSealed()) {
            WeightedChoice<Object> kinds = new WeightedChoice<>();
            Arrays.stream(type.getPermittedSubclasses()).forEach(kind -> kinds.add(1, value(kind)));
            return kinds.arbitrary();
        }
        if (!type.isRecord()) {
            throw new IllegalArgumentException("no arbitrary is known for " + type);
        }
        return record(type);
    }

    private Arbitrary<Object> record(Class<?> type) {
        open.merge(type, 1, Integer::sum);
        List<Arbitrary<@Nullable Object>> components = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.add(component(component));
        }
        open.merge(type, -1, Integer::sum);
        Constructor<?> constructor = constructor(type);
        Arbitrary<Object> record = Combinators.combine(components).as(values -> make(constructor, values.toArray()));
        return Arbitraries.lazy(() -> record);
    }

    private Arbitrary<@Nullable Object> component(RecordComponent component) {
        if (component.getType() == List.class) {
            Class<?> element = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            if (open.getOrDefault(element, 0) >= DEEPEST_RECURSION) {
                return Arbitraries.just(List.of());
            }
            return value(element).list().ofMaxSize(LONGEST_LIST).map(list -> list);
        }
        Arbitrary<Object> value = value(component.getType());
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return nullable ? value.injectNull(SHARE_OF_ABSENT) : value.map(present -> present);
    }

    private static Constructor<?> constructor(Class<?> type) {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(parameters);
        } catch (NoSuchMethodException e) {
            throw new LinkageError("a public record has a public constructor: " + type, e);
        }
    }

    private static Object make(Constructor<?> constructor, @Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new AssertionError(
                    constructor.getDeclaringClass().getSimpleName() + " refuses " + Arrays.toString(values),
                    e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a public record has a public constructor", e);
        }
    }
}
