package org.civicreport.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Severity;

/**
 * Rules by name, and how grave their findings are. Immutable: each change makes a copy.
 *
 * <pre>{@code
 * RuleSet ours = RuleSet.standard()
 *         .without("statement-inserts-sensible")
 *         .with(Rule.of("titles-short", List.of(TITLE_LONG), OurRules::titlesShort))
 *         .regrade("department-silent", Severity.ADVICE);
 * }</pre>
 */
public final class RuleSet {

    private static final RuleSet STANDARD = new RuleSet(
            Stream.of(
                            IdentityRules.rules(),
                            ReferenceRules.rules(),
                            CompletenessRules.rules(),
                            NumberRules.rules(),
                            DateRules.rules(),
                            DecisionRules.rules(),
                            ConsultationRules.rules(),
                            CouncilPaperRules.rules(),
                            ProgressRules.rules(),
                            PreviousEditionRules.rules(),
                            WordingRules.rules())
                    .flatMap(List::stream)
                    .toList(),
            Map.of());

    private final List<Rule> rules;
    private final Map<String, FindingType> types;
    private final Map<String, Severity> severities;

    private RuleSet(List<Rule> rules, Map<String, Severity> severities) {
        this.rules = rules;
        this.types = typesOf(rules);
        this.severities = severities;
    }

    /** {@return the rules of this library} */
    public static RuleSet standard() {
        return STANDARD;
    }

    /** {@return no rules at all, to start from} */
    public static RuleSet empty() {
        return new RuleSet(List.of(), Map.of());
    }

    /**
     * Adds a rule.
     *
     * @param rule the rule
     * @return the changed copy
     * @throws IllegalArgumentException if there is a rule of this name already, or one of its codes belongs to a different
     *     type
     */
    public RuleSet with(Rule rule) {
        if (rules.stream().anyMatch(known -> known.name().equals(rule.name()))) {
            throw new IllegalArgumentException(
                    "there is a rule \"" + rule.name() + "\" already; use replace, or another name");
        }
        return new RuleSet(Stream.concat(rules.stream(), Stream.of(rule)).toList(), severities);
    }

    /**
     * Takes a rule out.
     *
     * @param name the rule's name
     * @return the changed copy
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleSet without(String name) {
        requireRule(name);
        return new RuleSet(
                rules.stream().filter(rule -> !rule.name().equals(name)).toList(), severities);
    }

    /**
     * Puts a rule in place of another.
     *
     * @param name the name of the rule that goes
     * @param replacement the rule that comes; it may have the same name
     * @return the changed copy
     * @throws IllegalArgumentException if there is no such rule, or the replacement's name or codes clash with other rules
     */
    public RuleSet replace(String name, Rule replacement) {
        requireRule(name);
        UnaryOperator<Rule> swap = rule -> rule.name().equals(name) ? replacement : rule;
        List<Rule> swapped = rules.stream().map(swap).toList();
        if (swapped.stream().map(Rule::name).distinct().count() < swapped.size()) {
            throw new IllegalArgumentException(
                    "there is a rule \"" + replacement.name() + "\" already; give the replacement another name");
        }
        return new RuleSet(swapped, severities);
    }

    /**
     * Changes how grave findings of a code are in a final edition.
     *
     * @param code the code
     * @param severity the severity in place of the one that the rule gives
     * @return the changed copy
     * @throws IllegalArgumentException if no rule makes findings of this code, or the code is structural
     */
    public RuleSet regrade(String code, Severity severity) {
        FindingType type = types.get(code);
        if (type == null) {
            throw new IllegalArgumentException("no rule makes findings of code \"" + code + "\"; known are "
                    + types.keySet().stream().sorted().toList());
        }
        if (isStructural(type)) {
            throw new IllegalArgumentException("\"" + code
                    + "\" stays an error: a report with it can't be composed without losing something; remove the rule"
                    + " if the application checks it elsewhere");
        }
        Map<String, Severity> changed = new LinkedHashMap<>(severities);
        changed.put(code, Objects.requireNonNull(severity, "severity"));
        return new RuleSet(rules, Map.copyOf(changed));
    }

    /** {@return the rules, in the order in which they run} */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Returns all kinds of findings that a validation with this set can make, those that the validator makes itself
     * included: the material of a catalogue.
     *
     * @return the types in the order of the rules, unmodifiable; severities are those before regrading
     */
    public List<FindingType> types() {
        return List.copyOf(types.values());
    }

    /**
     * Returns how grave findings of a type usually are in a final edition.
     *
     * @param type the type
     * @return its severity after regrading
     */
    public Severity severityOf(FindingType type) {
        return severities.getOrDefault(type.code(), type.severity());
    }

    /**
     * Tells whether findings of a type break the structure of a report: duplicate ids, dangling references and core areas
     * in a circle. They are errors at any time and can't be suppressed or re-graded.
     *
     * @param type the type
     * @return whether it is structural
     */
    public static boolean isStructural(FindingType type) {
        return ValidationFindings.STRUCTURAL.contains(type);
    }

    /** The severity that an application has set for a type, or else the one that the rule has chosen. */
    Severity severityOf(FindingType type, Severity chosen) {
        return severities.getOrDefault(type.code(), chosen);
    }

    Set<String> codes() {
        return types.keySet();
    }

    private void requireRule(String name) {
        if (rules.stream().noneMatch(rule -> rule.name().equals(name))) {
            throw new IllegalArgumentException("there is no rule \"" + name + "\"; there are "
                    + rules.stream().map(Rule::name).collect(Collectors.joining(", ")));
        }
    }

    private static Map<String, FindingType> typesOf(List<Rule> rules) {
        List<FindingType> all = new ArrayList<>();
        rules.forEach(rule -> all.addAll(rule.types()));
        all.addAll(ValidationFindings.OF_THE_VALIDATOR);
        Map<String, FindingType> byCode = new LinkedHashMap<>();
        for (FindingType type : all) {
            FindingType known = byCode.putIfAbsent(type.code(), type);
            if (known != null && !known.equals(type)) {
                throw new IllegalArgumentException(
                        "two types have the code \"" + type.code() + "\"; an application's codes need a prefix");
            }
        }
        return byCode;
    }
}
