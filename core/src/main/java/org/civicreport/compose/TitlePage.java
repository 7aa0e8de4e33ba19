package org.civicreport.compose;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.civicreport.document.Block;
import org.civicreport.document.Division;
import org.civicreport.document.Inline;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.document.Text;
import org.civicreport.findings.Finding;
import org.civicreport.model.CouncilPaper;
import org.civicreport.model.CouncilSession;
import org.civicreport.model.Edition;
import org.civicreport.model.Person;
import org.civicreport.model.Report;
import org.civicreport.wording.Term;
import org.jspecify.annotations.Nullable;

/** The title page of a report, and the head of a council paper. */
final class TitlePage {

    private TitlePage() {}

    static List<Block> ofReport(CompositionContext context) {
        Report report = context.report();
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(
                Paragraph.Role.SUBTITLE,
                context.visible(report.municipality().name(), context.department(report.publisher()))));
        blocks.add(paragraph(Paragraph.Role.TITLE, context.visible(report.title(), report.id())));
        blocks.add(paragraph(Paragraph.Role.SUBTITLE, context.editionLabel()));
        blocks.addAll(editionFacts(context));
        CouncilPaper paper = report.councilPaper();
        if (paper != null) {
            blocks.add(head(context, paper));
        }
        return List.of(new Division(Division.Role.TITLE_PAGE, null, blocks));
    }

    static List<Block> ofCouncilPaper(CompositionContext context) {
        Report report = context.report();
        CouncilPaper paper = report.councilPaper();
        if (paper == null) {
            context.report(Finding.of(CompositionFindings.SUBJECT_MISSING, "", "councilPaper"));
            return List.of();
        }
        String subject = paper.subject() == null ? report.title() : paper.subject();
        return List.of(head(context, paper), paragraph(Paragraph.Role.TITLE, context.visible(subject, report.title())));
    }

    private static Paragraph paragraph(Paragraph.Role role, String text) {
        return new Paragraph(role, List.<Inline>of(new Text(text)));
    }

    private static List<Block> editionFacts(CompositionContext context) {
        Report report = context.report();
        Edition edition = report.edition();
        String period = context.word(
                Term.RANGE,
                context.wording().date(edition.periodFrom()),
                context.wording().date(edition.periodTo()));
        KeyFacts facts = new KeyFacts(context)
                .add(Term.PUBLISHER, context.department(report.publisher()))
                .add(Term.PERIOD, period)
                .add(Term.DATA_CUTOFF, date(context, edition.dataCutoff()))
                .add(Term.EDITION_STATUS, context.wording().nameOf(edition.status()))
                .add(Term.RELEASED_ON, date(context, edition.releasedOn()));
        return facts.toBlocks();
    }

    private static @Nullable String date(CompositionContext context, @Nullable LocalDate date) {
        return date == null ? null : context.wording().date(date);
    }

    private static Block head(CompositionContext context, CouncilPaper paper) {
        List<Block> blocks = new ArrayList<>();
        String body = context.wording().profile().bodyName();
        blocks.addAll(context.plain(PlainText.isBlank(paper.bodyName()) && body != null ? body : paper.bodyName()));
        blocks.addAll(context.plain(paper.headLine()));
        KeyFacts facts = new KeyFacts(context)
                .add(Term.PAPER, context.wording().nameOf(paper.kind()))
                .add(Term.PAPER_REFERENCE, paper.reference())
                .add(Term.PAPER_SUBJECT, paper.subject());
        if (paper.status() != null) {
            facts.add(Term.PAPER_STATUS, context.wording().nameOf(paper.status()));
        }
        facts.addBlocks(Term.SESSIONS, context.each(paper.sessions(), session -> session(context, session)));
        person(context, facts, Term.PRESENTER, paper.presenter());
        person(context, facts, Term.CO_RAPPORTEUR, paper.coRapporteur());
        person(context, facts, Term.ADVISER, paper.adviser());
        facts.addBlocks(Term.TREATED_MOTIONS, DecisionReferences.list(context, paper.treatedMotions()));
        blocks.addAll(facts.toBlocks());
        return new Division(Division.Role.HEAD, null, blocks);
    }

    private static List<Block> session(CompositionContext context, CouncilSession session) {
        StringBuilder line = new StringBuilder(context.word(
                Term.SESSION,
                session.committee(),
                moment(context, session),
                context.word(session.isPublic() ? Term.PUBLIC_SESSION : Term.CLOSED_SESSION)));
        if (session.role() != null) {
            line.append(", ").append(context.wording().nameOf(session.role()));
        }
        // A number doesn't stand alone in a line.
        appendFact(line, context.word(Term.AGENDA_NUMBER) + ":\u00A0", session.agendaNumber());
        appendFact(line, context.word(Term.SESSION_RESULT) + ": ", session.result());
        return context.plain(line.toString());
    }

    private static String moment(CompositionContext context, CouncilSession session) {
        String date = context.wording().date(session.date());
        LocalTime start = session.start();
        LocalTime end = session.end();
        if (start == null) {
            return end == null ? date : context.word(Term.SESSION_TO, date, end.toString());
        }
        return end == null
                ? context.word(Term.SESSION_FROM, date, start.toString())
                : context.word(Term.SESSION_FROM_TO, date, start.toString(), end.toString());
    }

    private static void appendFact(StringBuilder line, String term, @Nullable String value) {
        if (value != null && !PlainText.isBlank(value)) {
            line.append("; ").append(term).append(value);
        }
    }

    private static void person(CompositionContext context, KeyFacts facts, Term term, @Nullable Person person) {
        if (person == null) {
            return;
        }
        List<String> words = new ArrayList<>();
        if (person.name() != null) {
            words.add(person.name());
        }
        words.addAll(person.lines());
        String line = words.stream().filter(word -> !PlainText.isBlank(word)).collect(Collectors.joining(", "));
        facts.add(
                context.visible(person.label(), context.word(term)),
                line.isEmpty() ? context.word(Term.NOT_STATED) : line);
    }
}
