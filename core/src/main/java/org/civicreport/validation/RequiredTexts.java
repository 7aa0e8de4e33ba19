package org.civicreport.validation;

import static org.civicreport.validation.ValidationFindings.TEXT_MISSING;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Pointer;
import org.civicreport.model.AbbreviationEntry;
import org.civicreport.model.Annex;
import org.civicreport.model.CarriedCommitment;
import org.civicreport.model.Chapter;
import org.civicreport.model.Commitment;
import org.civicreport.model.CoreArea;
import org.civicreport.model.Correction;
import org.civicreport.model.CouncilPaper;
import org.civicreport.model.CouncilSession;
import org.civicreport.model.Department;
import org.civicreport.model.Edition;
import org.civicreport.model.Equality;
import org.civicreport.model.Highlight;
import org.civicreport.model.Indicator;
import org.civicreport.model.Maturity;
import org.civicreport.model.Measure;
import org.civicreport.model.MeasureStatus;
import org.civicreport.model.Milestone;
import org.civicreport.model.PaperPart;
import org.civicreport.model.Report;
import org.civicreport.model.RetiredMeasure;
import org.civicreport.model.RichText;
import org.civicreport.model.StakeholderComment;
import org.civicreport.model.SuppressedFinding;

/**
 * One pass over all texts that a report can't do without. References are not among them, as an empty one dangles; nor are
 * the results of a measure that hasn't begun.
 */
final class RequiredTexts {

    private final Consumer<Finding> sink;

    RequiredTexts(Consumer<Finding> sink) {
        this.sink = sink;
    }

    void check(RuleContext context) {
        Report report = context.report();
        ReportIndex index = context.index();
        Pointer root = Pointer.ROOT;
        text(root, "title", report.title());
        edition(report.edition(), root.field("edition"));
        text(root.field("municipality"), "name", report.municipality().name());
        text(root.field("mandate"), "text", report.mandate().text());
        text(root, "introduction", report.introduction());
        each(index.coreAreas(), this::area);
        each(index.measures(), this::measure);
        each(index.highlights(), this::highlight);
        each(report.chapters(), root.field("chapters"), this::chapter);
        each(index.comments(), this::comment);
        each(index.commitments(), this::commitment);
        CouncilPaper paper = report.councilPaper();
        if (paper != null) {
            paper(paper, root.field("councilPaper"));
        }
        each(index.departments(), this::department);
        each(report.retired(), root.field("retired"), this::retired);
        each(report.carriedCommitments(), root.field("carriedCommitments"), this::carried);
        each(report.abbreviations(), root.field("abbreviations"), this::abbreviation);
        each(report.suppressedFindings(), root.field("suppressedFindings"), this::suppression);
    }

    private void edition(Edition edition, Pointer at) {
        text(at, "label", edition.label());
        each(edition.corrections(), at.field("corrections"), this::correction);
    }

    private void correction(Correction correction, Pointer at) {
        text(at, "what", correction.what());
    }

    private void area(CoreArea area, Pointer at) {
        text(at, "title", area.title());
        text(at, "intro", area.intro());
        each(area.goals(), at.field("goals"), this::richText);
    }

    private void measure(Measure measure, Pointer at) {
        text(at, "title", measure.title());
        text(at, "description", measure.description());
        each(measure.goals(), at.field("goals"), this::richText);
        if (measure.status() != MeasureStatus.PLANNED) {
            text(at, "results", measure.results());
        }
        each(measure.milestones(), at.field("milestones"), this::milestone);
        each(measure.principles(), at.field("principles"), this::plainText);
        each(measure.indicators(), at.field("indicators"), this::indicator);
        Maturity maturity = measure.maturity();
        if (maturity != null) {
            text(at.field("maturity"), "model", maturity.model());
        }
        Equality equality = measure.equality();
        if (equality != null) {
            text(at.field("equality"), "effect", equality.effect());
        }
    }

    private void milestone(Milestone milestone, Pointer at) {
        text(at, "text", milestone.text());
    }

    private void indicator(Indicator indicator, Pointer at) {
        text(at, "name", indicator.name());
    }

    private void highlight(Highlight highlight, Pointer at) {
        text(at, "text", highlight.text());
    }

    private void chapter(Chapter chapter, Pointer at) {
        text(at, "title", chapter.title());
        text(at, "text", chapter.text());
    }

    private void comment(StakeholderComment comment, Pointer at) {
        text(at, "text", comment.text());
    }

    private void commitment(Commitment commitment, Pointer at) {
        text(at, "text", commitment.text());
    }

    private void paper(CouncilPaper paper, Pointer at) {
        text(at, "bodyName", paper.bodyName());
        each(paper.sessions(), at.field("sessions"), this::session);
        text(at.field("presenter"), "label", paper.presenter().label());
        each(paper.parts(), at.field("parts"), this::part);
        each(paper.motions(), at.field("motions"), this::richText);
        each(paper.annexes(), at.field("annexes"), this::annex);
    }

    private void session(CouncilSession session, Pointer at) {
        text(at, "committee", session.committee());
    }

    private void part(PaperPart part, Pointer at) {
        text(at, "title", part.title());
    }

    private void annex(Annex annex, Pointer at) {
        text(at, "title", annex.title());
        text(at, "file", annex.file());
    }

    private void department(Department department, Pointer at) {
        text(at, "name", department.name());
    }

    private void retired(RetiredMeasure retired, Pointer at) {
        text(at, "reason", retired.reason());
    }

    private void carried(CarriedCommitment carried, Pointer at) {
        text(at, "note", carried.note());
    }

    private void abbreviation(AbbreviationEntry entry, Pointer at) {
        text(at, "shortForm", entry.shortForm());
        text(at, "expansion", entry.expansion());
    }

    private void suppression(SuppressedFinding suppressed, Pointer at) {
        text(at, "reason", suppressed.reason());
    }

    private void richText(RichText text, Pointer at) {
        plainText(text.commonMark(), at);
    }

    private void plainText(String text, Pointer at) {
        if (CompletenessRules.isBlank(text)) {
            String pointer = at.toString();
            sink.accept(Finding.of(TEXT_MISSING, pointer, lastName(pointer)));
        }
    }

    private void text(Pointer at, String field, RichText text) {
        text(at, field, text.commonMark());
    }

    private void text(Pointer at, String field, String text) {
        if (CompletenessRules.isBlank(text)) {
            sink.accept(Finding.of(TEXT_MISSING, at.field(field), field));
        }
    }

    /** An element of a list is called after the list. */
    private static String lastName(String pointer) {
        String list = pointer.substring(0, pointer.lastIndexOf('/'));
        return list.substring(list.lastIndexOf('/') + 1);
    }

    private static <T> void each(List<T> values, Pointer list, BiConsumer<T, Pointer> check) {
        each(Located.all(values, list), check);
    }

    private static <T> void each(List<Located<T>> parts, BiConsumer<T, Pointer> check) {
        parts.forEach(part -> check.accept(part.value(), part.pointer()));
    }
}
