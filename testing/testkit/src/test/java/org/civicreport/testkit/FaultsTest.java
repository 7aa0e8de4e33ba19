package org.civicreport.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civicreport.document.Document;

/** A contract that sees nothing proves nothing: here its tests meet renderers that break it. */
class FaultsTest {

    private static final int MOST_DOCUMENTS = 500;

    @Provide
    Arbitrary<Fault> faults() {
        return Arbitraries.of(Fault.class).filter(fault -> fault != Fault.NONE);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void theContractSeesEachFault(@ForAll("faults") Fault fault) throws IllegalAccessException {
        assertTrue(fails(test(fault.seenBy()), fault), () -> fault.seenBy() + " doesn't see that " + fault);
    }

    @Example
    void noTestOfTheContractIsWithoutAFaultThatItSees() {
        Set<String> seeing = Arrays.stream(Fault.values())
                .filter(fault -> fault != Fault.NONE)
                .map(Fault::seenBy)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(tests(), seeing);
    }

    private static boolean fails(Method test, Fault fault) throws IllegalAccessException {
        PlainTextContract contract = new PlainTextContract(fault) {};
        try {
            if (test.getParameterCount() == 0) {
                test.invoke(contract);
            } else {
                Iterator<Document> documents = DocumentArbitraries.documents()
                        .sampleStream()
                        .limit(MOST_DOCUMENTS)
                        .iterator();
                while (documents.hasNext()) {
                    test.invoke(contract, documents.next());
                }
            }
            return false;
        } catch (InvocationTargetException e) {
            return true;
        }
    }

    private static Method test(String name) {
        return Arrays.stream(RendererContractTest.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the contract has no test " + name));
    }

    private static Set<String> tests() {
        return Arrays.stream(RendererContractTest.class.getDeclaredMethods())
                .filter(method ->
                        method.isAnnotationPresent(Example.class) || method.isAnnotationPresent(Property.class))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
