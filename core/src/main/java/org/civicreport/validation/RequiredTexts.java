package org.civicreport.validation;

import static org.civicreport.validation.ValidationFindings.TEXT_MISSING;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
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
        richTexts(index.highlights(), "text", Highlight::text);
        each(report.chapters(), root.field("chapters"), this::chapter);
        texts(index.comments(), "text", StakeholderComment::text);
        richTexts(index.commitments(), "text", Commitment::text);
        CouncilPaper paper = report.councilPaper();
        if (paper != null) {
            paper(paper, root.field("councilPaper"));
        }
        texts(index.departments(), "name", Department::name);
        richTexts(Located.all(report.retired(), root.field("retired")), "reason", RetiredMeasure::reason);
        richTexts(
                Located.all(report.carriedCommitments(), root.field("carriedCommitments")),
                "note",
                CarriedCommitment::note);
        each(report.abbreviations(), root.field("abbreviations"), this::abbreviation);
        texts(
                Located.all(report.suppressedFindings(), root.field("suppressedFindings")),
                "reason",
                SuppressedFinding::reason);
    }

    private void edition(Edition edition, Pointer at) {
        text(at, "label", edition.label());
        richTexts(Located.all(edition.corrections(), at.field("corrections")), "what", Correction::what);
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
        richTexts(Located.all(measure.milestones(), at.field("milestones")), "text", Milestone::text);
        each(measure.principles(), at.field("principles"), this::plainText);
        texts(Located.all(measure.indicators(), at.field("indicators")), "name", Indicator::name);
        Maturity maturity = measure.maturity();
        if (maturity != null) {
            text(at.field("maturity"), "model", maturity.model());
        }
        Equality equality = measure.equality();
        if (equality != null) {
            text(at.field("equality"), "effect", equality.effect());
        }
    }

    private void chapter(Chapter chapter, Pointer at) {
        text(at, "title", chapter.title());
        text(at, "text", chapter.text());
    }

    private void paper(CouncilPaper paper, Pointer at) {
        text(at, "bodyName", paper.bodyName());
        texts(Located.all(paper.sessions(), at.field("sessions")), "committee", CouncilSession::committee);
        text(at.field("presenter"), "label", paper.presenter().label());
        texts(Located.all(paper.parts(), at.field("parts")), "title", PaperPart::title);
        each(paper.motions(), at.field("motions"), this::richText);
        each(paper.annexes(), at.field("annexes"), this::annex);
    }

    private void annex(Annex annex, Pointer at) {
        text(at, "title", annex.title());
        text(at, "file", annex.file());
    }

    private void abbreviation(AbbreviationEntry entry, Pointer at) {
        text(at, "shortForm", entry.shortForm());
        text(at, "expansion", entry.expansion());
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

    private <T> void richTexts(List<Located<T>> parts, String field, Function<T, RichText> text) {
        texts(parts, field, part -> text.apply(part).commonMark());
    }

    private <T> void texts(List<Located<T>> parts, String field, Function<T, String> text) {
        each(parts, (part, at) -> text(at, field, text.apply(part)));
    }

    private static <T> void each(List<T> values, Pointer list, BiConsumer<T, Pointer> check) {
        each(Located.all(values, list), check);
    }

    private static <T> void each(List<Located<T>> parts, BiConsumer<T, Pointer> check) {
        parts.forEach(part -> check.accept(part.value(), part.pointer()));
    }
}
