package org.civicreport.validation;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.findings.Pointer;
import org.civicreport.model.Annex;
import org.civicreport.model.Audience;
import org.civicreport.model.CarriedCommitment;
import org.civicreport.model.Chapter;
import org.civicreport.model.Commitment;
import org.civicreport.model.Consultation;
import org.civicreport.model.CoreArea;
import org.civicreport.model.Correction;
import org.civicreport.model.CouncilPaper;
import org.civicreport.model.Department;
import org.civicreport.model.Equality;
import org.civicreport.model.Highlight;
import org.civicreport.model.Measure;
import org.civicreport.model.Milestone;
import org.civicreport.model.PaperPart;
import org.civicreport.model.PlanActual;
import org.civicreport.model.Report;
import org.civicreport.model.RetiredMeasure;
import org.civicreport.model.RichText;
import org.civicreport.model.StakeholderComment;
import org.civicreport.model.StatementSection;
import org.civicreport.model.Visibility;
import org.civicreport.richtext.RichTextParser;
import org.civicreport.richtext.RichTextWords;
import org.civicreport.validation.Passage.Kind;
import org.jspecify.annotations.Nullable;

/** One pass over all texts of a report that somebody reads, each parsed once. */
final class Passages {

    private final RichTextParser parser = new RichTextParser();
    private final List<Located<Passage>> found = new ArrayList<>();

    private Passages() {}

    static List<Located<Passage>> of(Report report, ReportIndex index) {
        Passages passages = new Passages();
        passages.head(report);
        index.coreAreas().forEach(passages::area);
        index.measures().forEach(passages::measure);
        index.highlights().forEach(passages::highlight);
        passages.body(report);
        index.comments().forEach(passages::comment);
        CouncilPaper paper = report.councilPaper();
        if (paper != null) {
            passages.paper(paper, index);
        }
        index.departments().forEach(passages::department);
        return List.copyOf(passages.found);
    }

    private void head(Report report) {
        Pointer root = Pointer.ROOT;
        name(root, "title", report.title());
        for (Located<Correction> correction : Located.all(
                report.edition().corrections(), root.field("edition").field("corrections"))) {
            prose(correction.pointer(), "what", correction.value().what());
        }
        prose(root.field("mandate"), "text", report.mandate().text());
        prose(root, "introduction", report.introduction());
    }

    private void body(Report report) {
        Pointer root = Pointer.ROOT;
        name(root, "highlightsTitle", report.highlightsTitle());
        prose(root, "conclusion", report.conclusion());
        for (Located<Chapter> chapter : Located.all(report.chapters(), root.field("chapters"))) {
            name(chapter.pointer(), "title", chapter.value().title());
            prose(chapter.pointer(), "text", chapter.value().text());
        }
        Consultation consultation = report.consultation();
        if (consultation != null) {
            prose(root.field("consultation"), "intro", consultation.intro());
            prose(root.field("consultation"), "openPointsIntro", consultation.openPointsIntro());
        }
        for (Located<RetiredMeasure> retired : Located.all(report.retired(), root.field("retired"))) {
            prose(retired.pointer(), "reason", retired.value().reason());
        }
        for (Located<CarriedCommitment> carried :
                Located.all(report.carriedCommitments(), root.field("carriedCommitments"))) {
            prose(carried.pointer(), "note", carried.value().note());
        }
    }

    private void area(Located<CoreArea> area) {
        name(area.pointer(), "title", area.value().title());
        prose(area.pointer(), "intro", area.value().intro());
        prose(area.pointer(), "excerpt", area.value().excerpt());
        proses(area.pointer(), "goals", area.value().goals());
    }

    private void measure(Located<Measure> measure) {
        Measure value = measure.value();
        Pointer at = measure.pointer();
        name(at, "title", value.title());
        prose(at, "description", value.description());
        proses(at, "goals", value.goals());
        prose(at, "statusReason", value.statusReason());
        prose(at, "results", value.results());
        for (Located<Milestone> milestone : Located.all(value.milestones(), at.field("milestones"))) {
            prose(milestone.pointer(), "text", milestone.value().text());
        }
        prose(at, "outlook", value.outlook());
        PlanActual planActual = value.planActual();
        if (planActual != null) {
            prose(at.field("planActual"), "time", planActual.time());
            prose(at.field("planActual"), "results", planActual.results());
            prose(at.field("planActual"), "budget", planActual.budget());
        }
        rich(Kind.PROSE, Audience.INTERNAL, at.field("riskCause"), value.riskCause());
        Equality equality = value.equality();
        if (equality != null) {
            prose(at.field("equality"), "effect", equality.effect());
        }
    }

    private void highlight(Located<Highlight> highlight) {
        name(highlight.pointer(), "title", highlight.value().title());
        prose(highlight.pointer(), "text", highlight.value().text());
        plain(
                Kind.PROSE,
                Audience.PUBLIC,
                highlight.pointer().field("alt"),
                highlight.value().alt());
    }

    /** Where there is an excerpt for the public, the comment itself stays in the house. */
    private void comment(Located<StakeholderComment> comment) {
        StakeholderComment value = comment.value();
        Audience audience = value.visibility() == Visibility.PUBLIC ? Audience.PUBLIC : Audience.INTERNAL;
        Audience ofOriginal = value.publicText() == null ? audience : Audience.INTERNAL;
        Pointer at = comment.pointer();
        plain(Kind.VERBATIM, ofOriginal, at.field("text"), value.text());
        plain(Kind.VERBATIM, audience, at.field("publicText"), value.publicText());
        plain(Kind.VERBATIM, ofOriginal, at.field("proposedChange"), value.proposedChange());
        rich(Kind.ANSWER, audience, at.field("answer"), value.answer());
        for (Located<Commitment> commitment : Located.all(value.commitments(), at.field("commitments"))) {
            rich(
                    Kind.ANSWER,
                    audience,
                    commitment.pointer().field("text"),
                    commitment.value().text());
        }
    }

    private void paper(CouncilPaper paper, ReportIndex index) {
        Pointer at = Pointer.ROOT.field("councilPaper");
        name(at, "subject", paper.subject());
        name(at, "bodyName", paper.bodyName());
        for (Located<PaperPart> part : Located.all(paper.parts(), at.field("parts"))) {
            name(part.pointer(), "title", part.value().title());
        }
        for (Located<StatementSection> section : index.statementSections()) {
            name(section.pointer(), "title", section.value().title());
            prose(section.pointer(), "text", section.value().text());
        }
        prose(at, "advanceCopyNote", paper.advanceCopyNote());
        proses(at, "motions", paper.motions());
        for (Located<Annex> annex : Located.all(paper.annexes(), at.field("annexes"))) {
            name(annex.pointer(), "title", annex.value().title());
        }
    }

    private void department(Located<Department> department) {
        name(department.pointer(), "name", department.value().name());
    }

    private void name(Pointer at, String field, @Nullable String text) {
        plain(Kind.NAME, Audience.PUBLIC, at.field(field), text);
    }

    private void prose(Pointer at, String field, @Nullable RichText text) {
        rich(Kind.PROSE, Audience.PUBLIC, at.field(field), text);
    }

    private void proses(Pointer at, String field, List<RichText> texts) {
        Located.all(texts, at.field(field))
                .forEach(text -> rich(Kind.PROSE, Audience.PUBLIC, text.pointer(), text.value()));
    }

    private void rich(Kind kind, Audience audience, Pointer pointer, @Nullable RichText text) {
        if (text != null) {
            RichTextWords words = parser.words(text);
            Passage passage = new Passage(kind, audience, words.text(), words.links(), words.headlessTables());
            found.add(new Located<>(passage, pointer));
        }
    }

    private void plain(Kind kind, Audience audience, Pointer pointer, @Nullable String text) {
        if (text != null) {
            found.add(new Located<>(new Passage(kind, audience, text, List.of(), 0), pointer));
        }
    }
}
