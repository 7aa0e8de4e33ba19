package org.civicreport.validation;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.civicreport.findings.Finding;
import org.civicreport.findings.FindingType;

/**
 * One thing that a report is checked for. Implementations are immutable, thread-safe and deterministic; what they need to
 * know is in the {@link RuleContext}.
 *
 * <p>A rule states the gravest severity that its findings have in a final edition; {@link Profile} and
 * {@link RuleSet#regrade} grade them. One finding is one thing to mend, at the innermost place that tells it.
 */
public interface Rule {

    /**
     * Returns the name by which a rule set knows the rule, in lower case with hyphens ({@code "ids-unique"}). It is
     * stable: applications replace rules by it.
     *
     * @return the name
     */
    String name();

    /**
     * Returns all kinds of findings that the rule can make. It makes no other: the validator refuses them.
     *
     * @return the types, in the order of a catalogue
     */
    List<FindingType> types();

    /**
     * Checks a report.
     *
     * @param context the report and what else a rule may know
     * @param sink takes the findings, in any order
     */
    void check(RuleContext context, Consumer<Finding> sink);

    /**
     * Returns a rule that runs a function.
     *
     * @param name the stable name
     * @param types all types that the function makes findings of
     * @param check the check itself: pure, thread-safe
     * @return the rule
     */
    static Rule of(String name, List<FindingType> types, BiConsumer<RuleContext, Consumer<Finding>> check) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(check, "check");
        List<FindingType> all = List.copyOf(types);
        return new Rule() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<FindingType> types() {
                return all;
            }

            @Override
            public void check(RuleContext context, Consumer<Finding> sink) {
                check.accept(context, sink);
            }

            @Override
            public String toString() {
                return name;
            }
        };
    }
}
