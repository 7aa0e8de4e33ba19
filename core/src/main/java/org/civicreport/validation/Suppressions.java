package org.civicreport.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Pointer;
import org.civicreport.model.Report;
import org.civicreport.model.SuppressedFinding;

/** What the authors of a report have judged and accepted, and whether that still fits what is found. */
final class Suppressions {

    /** What a suppression names: findings of one code at one place. */
    private record Target(String code, String pointer) {}

    private final List<Located<SuppressedFinding>> entries;
    private final Set<String> knownCodes;

    private Suppressions(List<Located<SuppressedFinding>> entries, Set<String> knownCodes) {
        this.entries = entries;
        this.knownCodes = knownCodes;
    }

    static Suppressions of(Report report, Set<String> knownCodes) {
        return new Suppressions(
                Located.all(report.suppressedFindings(), Pointer.ROOT.field("suppressedFindings")), knownCodes);
    }

    /**
     * What came of applying the suppressions.
     *
     * @param left the findings without the suppressed ones, and with what is to be said about the suppressions themselves
     * @param suppressed the suppressed ones, with the reasons why
     */
    record Applied(List<Finding> left, List<Validation.Suppressed> suppressed) {}

    Applied applyTo(List<Finding> made) {
        Map<Target, Finding> found = new HashMap<>();
        made.forEach(finding -> found.putIfAbsent(new Target(finding.code(), finding.pointer()), finding));
        Map<Target, String> reasons = new HashMap<>();
        List<Finding> onSuppressions = new ArrayList<>();
        for (Located<SuppressedFinding> entry : entries) {
            Target target = new Target(entry.value().code(), entry.value().pointer());
            Finding hit = found.get(target);
            if (hit == null) {
                onSuppressions.add(missed(entry));
            } else if (canBeSuppressed(hit)) {
                reasons.putIfAbsent(target, entry.value().reason());
            } else {
                onSuppressions.add(entry.finding(ValidationFindings.SUPPRESSION_REFUSED, target.code()));
            }
        }
        List<Finding> left = new ArrayList<>();
        List<Validation.Suppressed> suppressed = new ArrayList<>();
        for (Finding finding : made) {
            String reason = reasons.get(new Target(finding.code(), finding.pointer()));
            if (reason == null) {
                left.add(finding);
            } else {
                suppressed.add(new Validation.Suppressed(finding, reason));
            }
        }
        left.addAll(onSuppressions);
        return new Applied(left, suppressed);
    }

    private Finding missed(Located<SuppressedFinding> entry) {
        String code = entry.value().code();
        if (knownCodes.contains(code)) {
            return entry.finding(
                    ValidationFindings.SUPPRESSION_UNUSED, code, entry.value().pointer());
        }
        return Spellings.of(knownCodes)
                .nearest(code)
                .map(near -> entry.findingAt("code", ValidationFindings.SUPPRESSION_MISSPELT, code, near))
                .orElseGet(() -> entry.findingAt("code", ValidationFindings.SUPPRESSION_UNKNOWN, code));
    }

    private static boolean canBeSuppressed(Finding finding) {
        return !RuleSet.isStructural(finding.type()) && !finding.type().equals(ValidationFindings.RULE_FAILED);
    }
}
