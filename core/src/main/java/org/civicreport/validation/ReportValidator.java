package org.civicreport.validation;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.civicreport.findings.Finding;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Findings;

/**
 * Judges reports by a rule set. Immutable, thread-safe, meant to be shared.
 *
 * <p>A rule that fails with an exception doesn't stop the others: what it has found so far counts, a finding
 * {@code rule-failed} with its name says that the rest of its checks is missing, and the exception goes to the system log.
 */
public final class ReportValidator {

    private static final System.Logger LOG = System.getLogger(ReportValidator.class.getName());

    private final RuleSet rules;

    /**
     * Makes a validator.
     *
     * @param rules the rules to judge by
     */
    public ReportValidator(RuleSet rules) {
        this.rules = Objects.requireNonNull(rules, "rules");
    }

    /** {@return a validator with the rules of this library} */
    public static ReportValidator standard() {
        return new ReportValidator(RuleSet.standard());
    }

    /** {@return the rules to judge by} */
    public RuleSet rules() {
        return rules;
    }

    /**
     * Judges a report. The findings are graded by rule set and profile. Those that the report's authors have accepted
     * ({@link org.civicreport.model.Report#suppressedFindings()}) are taken out, unless they are structural
     * ({@link RuleSet#isStructural}) or say that a rule failed.
     *
     * @param context the report and what else a rule may know
     * @return the findings by place in the report, at one place by code; without source positions
     */
    public Findings validate(RuleContext context) {
        return check(context).findings();
    }

    /**
     * Judges a report as {@link #validate} does, and also tells what its authors have accepted.
     *
     * @param context the report and what else a rule may know
     * @return the findings that stand and those that are accepted, both by place in the report; without source positions
     */
    public Validation check(RuleContext context) {
        List<Finding> made = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            run(rule, context, made::add);
        }
        Suppressions.Applied applied =
                Suppressions.of(context.report(), rules.codes()).applyTo(made);
        return new Validation(
                Findings.of(ReportOrder.sorted(
                        applied.left().stream()
                                .map(finding -> graded(finding, context.profile()))
                                .toList(),
                        Function.identity())),
                ReportOrder.sorted(
                        applied.suppressed().stream()
                                .map(suppressed -> new Validation.Suppressed(
                                        graded(suppressed.finding(), context.profile()), suppressed.reason()))
                                .toList(),
                        Validation.Suppressed::finding));
    }

    private void run(Rule rule, RuleContext context, Consumer<Finding> sink) {
        Set<FindingType> declared = Set.copyOf(rule.types());
        try {
            rule.check(context, finding -> {
                if (!declared.contains(finding.type())) {
                    throw new IllegalStateException("the rule \"" + rule.name()
                            + "\" doesn't declare the type of its finding " + finding.code() + "; add it to types()");
                }
                sink.accept(finding);
            });
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "The validation rule \"" + rule.name() + "\" failed.", failure);
            sink.accept(Finding.of(ValidationFindings.RULE_FAILED, "", rule.name()));
        }
    }

    private Finding graded(Finding finding, Profile profile) {
        return RuleSet.isStructural(finding.type())
                ? finding
                : finding.as(profile.grade(rules.severityOf(finding.type(), finding.severity())));
    }
}
