package org.civicreport.validation;

import static org.civicreport.validation.ValidationFindings.DECISION_REFERENCE_MALFORMED;
import static org.civicreport.validation.ValidationFindings.DECISION_REFERENCE_NEAR_MISS;

import java.util.List;
import java.util.function.Consumer;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Pointer;
import org.civicreport.model.CouncilPaper;

/** References to papers of the council: they have the form that is usual in this city. Without one, nothing is checked. */
final class DecisionRules {

    private DecisionRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "decision-references-well-formed",
                        List.of(DECISION_REFERENCE_MALFORMED, DECISION_REFERENCE_NEAR_MISS),
                        DecisionRules::wellFormed),
                Rule.of("decision-references-in-prose", List.of(DECISION_REFERENCE_NEAR_MISS), DecisionRules::inProse));
    }

    /** In running text only what can hardly be anything else; comments stay as they came in. */
    private static void inProse(RuleContext context, Consumer<Finding> sink) {
        context.decisionReferencePattern().map(ReferenceForm::new).ifPresent(form -> {
            for (Located<Passage> passage : context.passages()) {
                if (passage.value().isOwn()) {
                    form.nearMissesIn(passage.value().words())
                            .forEach((written, normalised) ->
                                    sink.accept(passage.finding(DECISION_REFERENCE_NEAR_MISS, written, normalised)));
                }
            }
        });
    }

    private static void wellFormed(RuleContext context, Consumer<Finding> sink) {
        context.decisionReferencePattern().map(ReferenceForm::new).ifPresent(form -> {
            context.index()
                    .decisions()
                    .forEach(decision -> check(
                            decision.value().reference(), decision.pointer().field("reference"), form, sink));
            CouncilPaper paper = context.report().councilPaper();
            String reference = paper == null ? null : paper.reference();
            if (reference != null) {
                check(reference, Pointer.ROOT.field("councilPaper").field("reference"), form, sink);
            }
        });
    }

    private static void check(String reference, Pointer pointer, ReferenceForm form, Consumer<Finding> sink) {
        if (!form.matches(reference)) {
            sink.accept(form.normalised(reference)
                    .map(normalised -> Finding.of(DECISION_REFERENCE_NEAR_MISS, pointer, reference, normalised))
                    .orElseGet(() -> Finding.of(DECISION_REFERENCE_MALFORMED, pointer, reference)));
        }
    }
}
