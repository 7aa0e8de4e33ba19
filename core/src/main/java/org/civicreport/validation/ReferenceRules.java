package org.civicreport.validation;

import static org.civicreport.validation.ValidationFindings.CORE_AREA_CYCLE;
import static org.civicreport.validation.ValidationFindings.REFERENCE_DANGLING;
import static org.civicreport.validation.ValidationFindings.REFERENCE_MISSPELT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Pointer;
import org.civicreport.model.CommentLocator;
import org.civicreport.model.Commitment;
import org.civicreport.model.Consultation;
import org.civicreport.model.ConsultationRequest;
import org.civicreport.model.CoreArea;
import org.civicreport.model.DepartmentResponse;
import org.civicreport.model.Highlight;
import org.civicreport.model.Measure;
import org.civicreport.model.Report;
import org.civicreport.model.StakeholderComment;
import org.civicreport.model.StatedTotal;
import org.jspecify.annotations.Nullable;

/**
 * References inside the report: each leads to an entry. The successors of core areas belong to the next edition, so they
 * lead nowhere yet.
 */
final class ReferenceRules {

    private ReferenceRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "references-resolve",
                        List.of(REFERENCE_DANGLING, REFERENCE_MISSPELT),
                        (context, sink) -> new References(context.index(), sink).check(context.report())),
                Rule.of("core-areas-nest", List.of(CORE_AREA_CYCLE), ReferenceRules::areasNest));
    }

    /** Each area is walked towards its top once: a walk ends where an earlier one has been. */
    private static void areasNest(RuleContext context, Consumer<Finding> sink) {
        Set<String> done = new HashSet<>();
        Set<String> inCircle = new HashSet<>();
        for (Located<CoreArea> area : context.index().coreAreas()) {
            String key = area.value().key();
            walkUp(key, context.index(), done, inCircle);
            if (inCircle.contains(key)) {
                sink.accept(area.findingAt("parent", CORE_AREA_CYCLE, key));
            }
        }
    }

    private static void walkUp(String start, ReportIndex index, Set<String> done, Set<String> inCircle) {
        List<String> path = new ArrayList<>();
        Set<String> onPath = new HashSet<>();
        Optional<String> key = Optional.of(start);
        while (key.isPresent() && !done.contains(key.get()) && onPath.add(key.get())) {
            path.add(key.get());
            key = index.coreArea(key.get()).map(CoreArea::parent);
        }
        if (key.isPresent() && onPath.contains(key.get())) {
            inCircle.addAll(path.subList(path.indexOf(key.get()), path.size()));
        }
        done.addAll(path);
    }

    /** One pass over all references of a report. */
    private static final class References {

        private final ReportIndex index;
        private final Consumer<Finding> sink;
        private final Map<String, Spellings> spellings = new HashMap<>();

        References(ReportIndex index, Consumer<Finding> sink) {
            this.index = index;
            this.sink = sink;
        }

        void check(Report report) {
            department(report.publisher(), Pointer.ROOT.field("publisher"));
            index.coreAreas().forEach(this::area);
            index.measures().forEach(this::measure);
            index.highlights().forEach(this::highlight);
            Consultation consultation = report.consultation();
            if (consultation != null) {
                Pointer asked = Pointer.ROOT.field("consultation").field("asked");
                Located.all(consultation.asked(), asked).forEach(this::request);
            }
            index.comments().forEach(this::comment);
            index.commitments().forEach(this::commitment);
            Located.all(report.statedTotals(), Pointer.ROOT.field("statedTotals"))
                    .forEach(this::total);
        }

        private void area(Located<CoreArea> area) {
            optionalArea(area.value().parent(), area.pointer().field("parent"));
        }

        private void measure(Located<Measure> measure) {
            department(measure.value().lead(), measure.pointer().field("lead"));
            departments(measure.value().participants(), measure.pointer().field("participants"));
        }

        private void highlight(Located<Highlight> highlight) {
            departments(highlight.value().departments(), highlight.pointer().field("departments"));
            optionalArea(highlight.value().coreArea(), highlight.pointer().field("coreArea"));
            String measure = highlight.value().measure();
            if (measure != null) {
                measure(measure, highlight.pointer().field("measure"));
            }
        }

        private void request(Located<ConsultationRequest> request) {
            departments(request.value().departments(), request.pointer().field("departments"));
            for (Located<DepartmentResponse> response :
                    Located.all(request.value().responses(), request.pointer().field("responses"))) {
                department(response.value().department(), response.pointer().field("department"));
            }
        }

        private void comment(Located<StakeholderComment> comment) {
            department(comment.value().source(), comment.pointer().field("source"));
            CommentLocator locator = comment.value().locator();
            Pointer pointer = comment.pointer().field("locator");
            if (locator instanceof CommentLocator.OfMeasure about) {
                measure(about.measure(), pointer.field("measure"));
            } else if (locator instanceof CommentLocator.OfCoreArea about) {
                optionalArea(about.coreArea(), pointer.field("coreArea"));
            }
        }

        private void commitment(Located<Commitment> commitment) {
            department(commitment.value().owner(), commitment.pointer().field("owner"));
        }

        private void total(Located<StatedTotal> total) {
            optionalArea(total.value().coreArea(), total.pointer().field("coreArea"));
        }

        private void departments(List<String> keys, Pointer pointer) {
            Located.all(keys, pointer).forEach(key -> department(key.value(), key.pointer()));
        }

        private void department(String key, Pointer pointer) {
            if (index.department(key).isEmpty()) {
                dangling(key, pointer, "departments");
            }
        }

        private void optionalArea(@Nullable String key, Pointer pointer) {
            if (key != null && index.coreArea(key).isEmpty()) {
                dangling(key, pointer, "coreAreas");
            }
        }

        private void measure(String id, Pointer pointer) {
            if (index.measure(id).isEmpty()) {
                dangling(id, pointer, "measures");
            }
        }

        private void dangling(String reference, Pointer pointer, String list) {
            sink.accept(spellings
                    .computeIfAbsent(list, this::spellingsOf)
                    .nearest(reference)
                    .map(near -> Finding.of(REFERENCE_MISSPELT, pointer, reference, list, near))
                    .orElseGet(() -> Finding.of(REFERENCE_DANGLING, pointer, reference, list)));
        }

        private Spellings spellingsOf(String list) {
            List<String> names = new ArrayList<>();
            switch (list) {
                case "departments" ->
                    index.departments().forEach(department -> {
                        names.add(department.value().key());
                        names.addAll(department.value().aliases());
                    });
                case "coreAreas" ->
                    index.coreAreas().forEach(area -> names.add(area.value().key()));
                default ->
                    index.measures()
                            .forEach(measure -> names.add(measure.value().id()));
            }
            return Spellings.of(names);
        }
    }
}
