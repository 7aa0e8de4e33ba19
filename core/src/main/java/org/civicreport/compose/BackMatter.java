package org.civicreport.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.DefinitionList;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.Inline;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.document.Span;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.findings.Pointer;
import org.civicreport.model.AbbreviationEntry;
import org.civicreport.model.CarriedCommitment;
import org.civicreport.model.Correction;
import org.civicreport.model.Department;
import org.civicreport.model.Edition;
import org.civicreport.model.PreviousEdition;
import org.civicreport.model.Report;
import org.civicreport.model.RetiredMeasure;
import org.civicreport.model.SuppressedFinding;
import org.civicreport.wording.Term;
import org.jspecify.annotations.Nullable;

/** What stands behind the chapters: carried commitments, retired measures, corrections, lists, imprint. */
final class BackMatter {

    private BackMatter() {}

    static List<Block> carriedCommitments(CompositionContext context) {
        List<Table.Row> rows = new ArrayList<>();
        List<CarriedCommitment> carried = context.report().carriedCommitments();
        for (int i = 0; i < carried.size(); i++) {
            CarriedCommitment one = carried.get(i);
            Pointer pointer = Pointer.ROOT.field("carriedCommitments").item(i);
            rows.add(new Table.Row(List.of(
                    Table.Cell.of(one.commitment()),
                    Table.Cell.of(context.edition(one.edition())),
                    Table.Cell.of(one.comment()),
                    Table.Cell.of(context.wording().nameOf(one.state())),
                    Table.Cell.of(
                            context.cellText(one.note(), pointer.field("note").toString())))));
        }
        return tableSection(
                context,
                "carriedCommitments",
                Term.CARRIED_COMMITMENTS,
                rows,
                Term.CARRIED_COMMITMENT,
                Term.CARRIED_EDITION,
                Term.CARRIED_COMMENT,
                Term.STATUS,
                Term.CARRIED_NOTE);
    }

    static List<Block> retired(CompositionContext context) {
        KeyFacts facts = new KeyFacts(context);
        List<RetiredMeasure> retired = context.report().retired();
        for (int i = 0; i < retired.size(); i++) {
            Pointer pointer = Pointer.ROOT.field("retired").item(i).field("reason");
            facts.blocks(
                    retired.get(i).id(), context.textOrNotStated(retired.get(i).reason(), pointer.toString()));
        }
        return section(context, "retired", Term.RETIRED, facts.toBlocks());
    }

    static List<Block> corrections(CompositionContext context) {
        KeyFacts facts = new KeyFacts(context);
        List<Correction> corrections = context.report().edition().corrections();
        for (int i = 0; i < corrections.size(); i++) {
            Pointer pointer =
                    Pointer.ROOT.field("edition").field("corrections").item(i).field("what");
            facts.blocks(
                    context.wording().date(corrections.get(i).date()),
                    context.textOrNotStated(corrections.get(i).what(), pointer.toString()));
        }
        return context.section(
                "corrections",
                Pointer.ROOT.field("edition").field("corrections").toString(),
                context.word(Term.CORRECTIONS),
                HeadingNumber.none(),
                facts.toBlocks());
    }

    static List<Block> abbreviations(CompositionContext context) {
        List<DefinitionList.Entry> entries = new ArrayList<>();
        for (AbbreviationEntry entry : context.report().abbreviations()) {
            Inline expansion = new Text(context.visible(entry.expansion(), ""));
            Locale language = entry.language();
            entries.add(new DefinitionList.Entry(
                    List.of(new Text(context.visible(entry.shortForm(), ""))),
                    List.of(Paragraph.of(List.of(
                            language == null || language.getLanguage().isEmpty()
                                    ? expansion
                                    : new Span(language, List.of(expansion)))))));
        }
        return section(
                context,
                "abbreviations",
                Term.ABBREVIATIONS,
                entries.isEmpty() ? List.of() : List.of(new DefinitionList(entries)));
    }

    static List<Block> departments(CompositionContext context) {
        List<Table.Row> rows = new ArrayList<>();
        for (Department department : context.report().departments()) {
            String head = join(", ", department.head(), department.headTitle());
            rows.add(Table.Row.of(
                    context.visible(department.name(), department.key()),
                    join("", department.code()),
                    context.wording().nameOf(department.kind()),
                    head,
                    String.join(", ", department.aliases())));
        }
        return tableSection(
                context,
                "departments",
                Term.DEPARTMENTS,
                rows,
                Term.DEPARTMENT_NAME,
                Term.DEPARTMENT_CODE,
                Term.DEPARTMENT_KIND,
                Term.DEPARTMENT_HEAD,
                Term.DEPARTMENT_ALIASES);
    }

    static List<Block> imprint(CompositionContext context) {
        Report report = context.report();
        KeyFacts facts = new KeyFacts(context)
                .add(Term.PUBLISHER, context.department(report.publisher()))
                .add(Term.MUNICIPALITY, report.municipality().name())
                .add(Term.MUNICIPALITY_KEY, report.municipality().key());
        link(context, facts, Term.PUBLICATION_URL, report.publicationUrl());
        link(context, facts, Term.FEEDBACK, report.feedbackChannel());
        link(context, facts, Term.LICENCE, report.licence());
        for (Department department : report.departments()) {
            link(context, facts, department.name() + " (" + context.word(Term.OPARL) + ")", department.oparlId());
        }
        edition(context, facts);
        facts.add(Term.REPORT_ID, report.id()).add(Term.SCHEMA_VERSION, Integer.toString(report.schemaVersion()));
        List<Block> blocks = new ArrayList<>(facts.toBlocks());
        List<Table.Row> suppressed = new ArrayList<>();
        for (SuppressedFinding one : report.suppressedFindings()) {
            suppressed.add(Table.Row.of(one.code(), one.pointer(), one.reason()));
        }
        blocks.addAll(tableSection(
                context,
                "suppressedFindings",
                Term.SUPPRESSED_FINDINGS,
                suppressed,
                Term.SUPPRESSED_CODE,
                Term.SUPPRESSED_POINTER,
                Term.SUPPRESSED_REASON));
        return context.section("imprint", "", context.word(Term.IMPRINT), HeadingNumber.none(), blocks);
    }

    private static void edition(CompositionContext context, KeyFacts facts) {
        Edition edition = context.report().edition();
        Integer revision = edition.revision();
        facts.add(Term.REVISION, revision == null ? null : Integer.toString(revision));
        PreviousEdition previous = edition.previousEdition();
        facts.add(Term.PREVIOUS_EDITION, previous == null ? null : previous.label() + " (" + previous.id() + ")");
        facts.addBlocks(Term.STRATEGY_VERSIONS, DecisionReferences.list(context, edition.strategyVersions()));
    }

    private static void link(CompositionContext context, KeyFacts facts, Term term, @Nullable String address) {
        link(context, facts, context.word(term), address);
    }

    private static void link(CompositionContext context, KeyFacts facts, String term, @Nullable String address) {
        if (address != null && !PlainText.isBlank(address)) {
            facts.blocks(term, List.of(Paragraph.of(List.of(context.link(address)))));
        }
    }

    private static String join(String separator, @Nullable String... parts) {
        List<String> stated = new ArrayList<>();
        for (String part : parts) {
            if (part != null && !PlainText.isBlank(part)) {
                stated.add(part);
            }
        }
        return String.join(separator, stated);
    }

    private static List<Block> section(CompositionContext context, String field, Term heading, List<Block> blocks) {
        return context.section(
                field, Pointer.ROOT.field(field).toString(), context.word(heading), HeadingNumber.none(), blocks);
    }

    /** A column in which nobody has anything to say is left out. */
    private static List<Block> tableSection(
            CompositionContext context, String field, Term heading, List<Table.Row> rows, Term... heads) {
        if (rows.isEmpty()) {
            return List.of();
        }
        int[] told = IntStream.range(0, heads.length)
                .filter(column -> rows.stream()
                        .anyMatch(row -> !row.cells().get(column).blocks().isEmpty()))
                .toArray();
        Anchor anchor =
                context.anchor(field + "_table", Pointer.ROOT.field(field).toString());
        Table table = context.table(
                anchor,
                List.of(),
                Collections.nCopies(told.length, Table.Column.text()),
                rows.stream().map(row -> only(told, row)).toList(),
                true,
                IntStream.of(told).mapToObj(column -> heads[column]).toArray(Term[]::new));
        return section(context, field, heading, List.of(table));
    }

    private static Table.Row only(int[] columns, Table.Row row) {
        return new Table.Row(IntStream.of(columns).mapToObj(row.cells()::get).toList());
    }
}
