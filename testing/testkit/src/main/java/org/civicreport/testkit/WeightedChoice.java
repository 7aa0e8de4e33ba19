package org.civicreport.testkit;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;

/**
 * A choice between arbitraries of a common type, each as often as its weight says.
 *
 * <p>jqwik's own {@code frequencyOf} looks up the generator of its choice on each use, by the hash of the whole arbitrary:
 * in nested choices that takes minutes. Here generators are made once, and the hash ends at each choice.
 */
final class WeightedChoice<T> {

    /** What jqwik itself takes where nobody says how many values are needed. */
    private static final int GENERATOR_SIZE = 1000;

    /** Each arbitrary as often as its weight says. */
    private final List<Arbitrary<? extends T>> kinds = new ArrayList<>();

    WeightedChoice<T> add(int weight, Arbitrary<? extends T> kind) {
        for (int i = 0; i < weight; i++) {
            kinds.add(kind);
        }
        return this;
    }

    Arbitrary<T> arbitrary() {
        List<RandomGenerator<T>> generators = new ArrayList<>();
        kinds.forEach(kind -> generators.add(kind.<T>map(value -> value).generator(GENERATOR_SIZE)));
        Arbitrary<T> choice = Arbitraries.fromGenerator(
                random -> generators.get(random.nextInt(generators.size())).next(random));
        return Arbitraries.lazy(() -> choice);
    }

    /** Returns a choice that takes one as often as the other. */
    static <T> Arbitrary<T> either(Arbitrary<? extends T> one, Arbitrary<? extends T> other) {
        return new WeightedChoice<T>().add(1, one).add(1, other).arbitrary();
    }
}
