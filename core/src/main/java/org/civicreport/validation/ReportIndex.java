package org.civicreport.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.civicreport.findings.Pointer;
import org.civicreport.model.Commitment;
import org.civicreport.model.Consultation;
import org.civicreport.model.CoreArea;
import org.civicreport.model.CouncilPaper;
import org.civicreport.model.DecisionReference;
import org.civicreport.model.Department;
import org.civicreport.model.Highlight;
import org.civicreport.model.Measure;
import org.civicreport.model.Report;
import org.civicreport.model.StakeholderComment;
import org.civicreport.model.StatementSection;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a report with their places, and look-ups in constant time: made once for a validation and shared by all
 * rules. Immutable and thread-safe.
 *
 * <p>Look-ups are exact in spelling, as those of {@link Report} are. All lists are in the order of the report and
 * unmodifiable.
 */
public final class ReportIndex {

    private final List<Located<CoreArea>> coreAreas;
    private final List<Located<Measure>> measures;
    private final List<Located<Highlight>> highlights;
    private final List<Located<Department>> departments;
    private final List<Located<StakeholderComment>> comments;
    private final List<Located<Commitment>> commitments;
    private final List<Located<DecisionReference>> decisions;
    private final List<Located<StatementSection>> statementSections;

    private final Map<String, CoreArea> coreAreaByKey;
    private final Map<String, Measure> measureById;
    private final Map<String, StakeholderComment> commentById;
    private final Map<String, Department> departmentByKey;

    /**
     * Goes through a report once.
     *
     * @param report the report
     */
    public ReportIndex(Report report) {
        Consultation consultation = report.consultation();
        CouncilPaper paper = report.councilPaper();
        coreAreas = Located.all(report.coreAreas(), Pointer.ROOT.field("coreAreas"));
        measures = inside(coreAreas, "measures", CoreArea::measures);
        highlights = Located.all(report.highlights(), Pointer.ROOT.field("highlights"));
        departments = Located.all(report.departments(), Pointer.ROOT.field("departments"));
        comments = consultation == null
                ? List.of()
                : Located.all(
                        consultation.comments(),
                        Pointer.ROOT.field("consultation").field("comments"));
        commitments = inside(comments, "commitments", StakeholderComment::commitments);
        decisions = decisionsOf(report, paper, measures);
        statementSections = paper == null ? List.of() : sectionsOf(paper);

        coreAreaByKey = firstBy(coreAreas, CoreArea::key);
        measureById = firstBy(measures, Measure::id);
        commentById = firstBy(comments, StakeholderComment::id);
        departmentByKey = firstBy(departments, Department::key);
        for (Located<Department> department : departments) {
            for (String alias : department.value().aliases()) {
                departmentByKey.putIfAbsent(alias, department.value());
            }
        }
    }

    /** {@return the core areas, sub-areas included} */
    public List<Located<CoreArea>> coreAreas() {
        return coreAreas;
    }

    /** {@return the measures of all core areas} */
    public List<Located<Measure>> measures() {
        return measures;
    }

    /** {@return the highlights} */
    public List<Located<Highlight>> highlights() {
        return highlights;
    }

    /** {@return the departments} */
    public List<Located<Department>> departments() {
        return departments;
    }

    /** {@return the comments of the consultation} */
    public List<Located<StakeholderComment>> comments() {
        return comments;
    }

    /** {@return the commitments in the answers to all comments} */
    public List<Located<Commitment>> commitments() {
        return commitments;
    }

    /** {@return the decision references of mandate, edition, measures and council paper} */
    public List<Located<DecisionReference>> decisions() {
        return decisions;
    }

    /** {@return the sections of the council paper's statement, each one before those inside it} */
    public List<Located<StatementSection>> statementSections() {
        return statementSections;
    }

    /**
     * Finds a core area.
     *
     * @param key its key
     * @return the first such area, if there is one
     */
    public Optional<CoreArea> coreArea(String key) {
        return Optional.ofNullable(coreAreaByKey.get(key));
    }

    /**
     * Finds a measure.
     *
     * @param id its id
     * @return the first such measure, if there is one
     */
    public Optional<Measure> measure(String id) {
        return Optional.ofNullable(measureById.get(id));
    }

    /**
     * Finds a comment.
     *
     * @param id its id
     * @return the first such comment, if there is one
     */
    public Optional<StakeholderComment> comment(String id) {
        return Optional.ofNullable(commentById.get(id));
    }

    /**
     * Finds a department. A key wins over an alias of another department.
     *
     * @param key its key or one of its aliases
     * @return the first such department, if there is one
     */
    public Optional<Department> department(String key) {
        return Optional.ofNullable(departmentByKey.get(key));
    }

    /**
     * Returns the one name of a department that has several.
     *
     * @param key its key or one of its aliases
     * @return its key; the same text if there is no such department
     */
    public String departmentKey(String key) {
        return department(key).map(Department::key).orElse(key);
    }

    private static <P, T> List<Located<T>> inside(
            List<Located<P>> parents, String field, Function<P, List<T>> children) {
        return parents.stream()
                .flatMap(parent -> Located.all(
                        children.apply(parent.value()), parent.pointer().field(field))
                        .stream())
                .toList();
    }

    private static List<Located<DecisionReference>> decisionsOf(
            Report report, @Nullable CouncilPaper paper, List<Located<Measure>> measures) {
        List<Located<DecisionReference>> all = new ArrayList<>();
        all.addAll(Located.all(
                report.edition().strategyVersions(),
                Pointer.ROOT.field("edition").field("strategyVersions")));
        all.addAll(Located.all(
                report.mandate().decisions(), Pointer.ROOT.field("mandate").field("decisions")));
        all.addAll(inside(measures, "decisions", Measure::decisions));
        if (paper != null) {
            all.addAll(Located.all(
                    paper.treatedMotions(), Pointer.ROOT.field("councilPaper").field("treatedMotions")));
        }
        return List.copyOf(all);
    }

    /** Sections nest as deep as their author likes, so they are walked without recursion. */
    private static List<Located<StatementSection>> sectionsOf(CouncilPaper paper) {
        List<Located<StatementSection>> all = new ArrayList<>();
        Deque<Located<StatementSection>> ahead = new ArrayDeque<>();
        pushReversed(
                ahead,
                Located.all(
                        paper.statement(), Pointer.ROOT.field("councilPaper").field("statement")));
        while (!ahead.isEmpty()) {
            Located<StatementSection> section = ahead.pop();
            all.add(section);
            pushReversed(
                    ahead,
                    Located.all(section.value().children(), section.pointer().field("children")));
        }
        return List.copyOf(all);
    }

    private static <T> void pushReversed(Deque<T> stack, List<T> items) {
        for (int index = items.size() - 1; index >= 0; index--) {
            stack.push(items.get(index));
        }
    }

    private static <T> Map<String, T> firstBy(List<Located<T>> parts, Function<T, String> key) {
        Map<String, T> first = new HashMap<>();
        parts.forEach(part -> first.putIfAbsent(key.apply(part.value()), part.value()));
        return first;
    }
}
