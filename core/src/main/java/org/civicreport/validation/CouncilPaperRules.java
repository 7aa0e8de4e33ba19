package org.civicreport.validation;

import static org.civicreport.validation.ValidationFindings.ANNOUNCEMENT_WITH_MOTION;
import static org.civicreport.validation.ValidationFindings.PAPER_PART_MISSING;
import static org.civicreport.validation.ValidationFindings.PROPOSAL_WITHOUT_MOTION;
import static org.civicreport.validation.ValidationFindings.STATEMENT_INSERT_EMPTY;
import static org.civicreport.validation.ValidationFindings.STATEMENT_INSERT_REPEATED;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Pointer;
import org.civicreport.model.CouncilPaper;
import org.civicreport.model.PaperKind;
import org.civicreport.model.PaperPart;
import org.civicreport.model.PaperPartRole;
import org.civicreport.model.Report;
import org.civicreport.model.StatementInsert;
import org.civicreport.model.StatementSection;

/** The council paper: it asks for a decision or doesn't, and prints what is written for it, once. */
final class CouncilPaperRules {

    private static final Pointer PAPER = Pointer.ROOT.field("councilPaper");

    private CouncilPaperRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "motions-fit-kind",
                        List.of(ANNOUNCEMENT_WITH_MOTION, PROPOSAL_WITHOUT_MOTION),
                        CouncilPaperRules::motions),
                Rule.of("paper-parts-present", List.of(PAPER_PART_MISSING), CouncilPaperRules::parts),
                Rule.of(
                        "statement-inserts-sensible",
                        List.of(STATEMENT_INSERT_REPEATED, STATEMENT_INSERT_EMPTY),
                        CouncilPaperRules::inserts));
    }

    private static void motions(RuleContext context, Consumer<Finding> sink) {
        CouncilPaper paper = context.report().councilPaper();
        if (paper != null) {
            boolean asks = !paper.motions().isEmpty();
            if (asks && paper.kind() == PaperKind.ANNOUNCEMENT) {
                sink.accept(Finding.of(ANNOUNCEMENT_WITH_MOTION, PAPER.field("motions")));
            } else if (!asks && paper.kind() == PaperKind.PROPOSAL) {
                sink.accept(Finding.of(PROPOSAL_WITHOUT_MOTION, PAPER.field("motions")));
            }
        }
    }

    /** A paper without any parts takes those of the wording, which fit. */
    private static void parts(RuleContext context, Consumer<Finding> sink) {
        CouncilPaper paper = context.report().councilPaper();
        if (paper == null || paper.parts().isEmpty()) {
            return;
        }
        Set<PaperPartRole> roles = EnumSet.noneOf(PaperPartRole.class);
        paper.parts().stream().map(PaperPart::role).forEach(roles::add);
        if (!paper.statement().isEmpty() && !roles.contains(PaperPartRole.STATEMENT)) {
            partMissing("statement", "statement", sink);
        }
        if (!paper.motions().isEmpty() && !roles.contains(PaperPartRole.MOTION)) {
            partMissing("motions", "motion", sink);
        }
        if (!paper.signatories().isEmpty()
                && !roles.contains(PaperPartRole.RESOLUTION)
                && !roles.contains(PaperPartRole.OUTCOME)) {
            partMissing("signatories", "outcome, resolution", sink);
        }
        if (paper.distribution() != null && !roles.contains(PaperPartRole.DISTRIBUTION)) {
            partMissing("distribution", "distribution", sink);
        }
        if (paper.resubmission() != null && !roles.contains(PaperPartRole.RESUBMISSION)) {
            partMissing("resubmission", "resubmission", sink);
        }
    }

    private static void partMissing(String field, String roles, Consumer<Finding> sink) {
        sink.accept(Finding.of(PAPER_PART_MISSING, PAPER.field(field), field, roles));
    }

    private static void inserts(RuleContext context, Consumer<Finding> sink) {
        Map<StatementInsert, Pointer> first = new EnumMap<>(StatementInsert.class);
        for (Located<StatementSection> section : context.index().statementSections()) {
            StatementInsert insert = section.value().insert();
            if (insert != null) {
                Pointer earlier = first.putIfAbsent(insert, section.pointer());
                if (earlier != null) {
                    sink.accept(section.findingAt(
                            "insert", STATEMENT_INSERT_REPEATED, jsonName(insert), earlier.toString()));
                } else if (isEmpty(insert, context.report())) {
                    sink.accept(section.findingAt("insert", STATEMENT_INSERT_EMPTY, jsonName(insert)));
                }
            }
        }
    }

    private static boolean isEmpty(StatementInsert insert, Report report) {
        return switch (insert) {
            case INTRODUCTION ->
                CompletenessRules.isBlank(report.introduction())
                        && CompletenessRules.isBlank(report.mandate().text());
            case CORE_AREAS -> report.coreAreas().isEmpty();
            case HIGHLIGHTS -> report.highlights().isEmpty();
            case CONCLUSION -> CompletenessRules.isBlank(report.conclusion());
            case CONSULTATION -> report.consultation() == null;
        };
    }

    private static String jsonName(StatementInsert insert) {
        return switch (insert) {
            case INTRODUCTION -> "introduction";
            case CORE_AREAS -> "coreAreas";
            case HIGHLIGHTS -> "highlights";
            case CONCLUSION -> "conclusion";
            case CONSULTATION -> "consultation";
        };
    }
}
