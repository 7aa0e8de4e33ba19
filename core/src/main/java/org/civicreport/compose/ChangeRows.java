package org.civicreport.compose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.civicreport.compare.AreaState;
import org.civicreport.compare.Change;
import org.civicreport.compare.ChangeVisitor;
import org.civicreport.compare.Changes;
import org.civicreport.compare.EditionState;
import org.civicreport.compare.MeasureState;
import org.civicreport.document.Block;
import org.civicreport.document.Labels;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Table;
import org.civicreport.model.MeasureStatus;
import org.civicreport.model.PartialDate;
import org.civicreport.wording.Term;
import org.jspecify.annotations.Nullable;

/** Makes a table's row of each change: what, how, before, now. Texts and commitments have places of their own. */
final class ChangeRows implements ChangeVisitor<Optional<Table.Row>> {

    private static final String NOTHING = "–";

    private final CompositionContext context;
    private final Changes changes;

    ChangeRows(CompositionContext context, Changes changes) {
        this.context = context;
        this.changes = changes;
    }

    private Optional<Table.Row> row(String subject, ChangeKind kind, String before, String now) {
        return row(subject, context.wording().nameOf(kind), before, now);
    }

    private Optional<Table.Row> row(String subject, String kind, String before, String now) {
        return Optional.of(new Table.Row(List.of(cell(subject), cell(kind), cell(before), cell(now))));
    }

    private Table.Cell cell(String text) {
        List<Block> content = List.of(Paragraph.of(context.visible(text, NOTHING)));
        return Table.Cell.of(content);
    }

    private static String measure(MeasureState measure) {
        return measure.title() + " (" + measure.id() + ")";
    }

    private String measure(String id) {
        MeasureState measure = changes.now().measures().get(id);
        return measure == null ? id : measure(measure);
    }

    private static String measures(List<MeasureState> measures) {
        return measures.stream().map(ChangeRows::measure).collect(Collectors.joining("; "));
    }

    private static String area(EditionState edition, String key) {
        AreaState area = edition.areas().get(key);
        return area == null ? key : area.title();
    }

    private String status(MeasureStatus status) {
        return context.wording().nameOf(status);
    }

    private String percent(@Nullable Integer progress) {
        return progress == null ? NOTHING : context.word(Term.PERCENT, Integer.toString(progress));
    }

    private String number(@Nullable BigDecimal value) {
        return value == null ? NOTHING : Labels.of(context.report().language()).number(value);
    }

    private String period(PartialDate from, PartialDate to) {
        return context.word(
                Term.RANGE, context.wording().date(from), context.wording().date(to));
    }

    @Override
    public Optional<Table.Row> visit(Change.AreaAdded change) {
        return row(change.area().title(), ChangeKind.AREA_ADDED, NOTHING, NOTHING);
    }

    @Override
    public Optional<Table.Row> visit(Change.AreaRemoved change) {
        String successors = change.successors().stream()
                .map(key -> area(changes.now(), key))
                .collect(Collectors.joining("; "));
        return row(change.area().title(), ChangeKind.AREA_REMOVED, NOTHING, successors);
    }

    @Override
    public Optional<Table.Row> visit(Change.AreaChanged change) {
        return row(
                change.now().title(),
                ChangeKind.AREA_CHANGED,
                placed(
                        changes.before(),
                        change.before().title(),
                        change.before().parent()),
                placed(changes.now(), change.now().title(), change.now().parent()));
    }

    private static String placed(EditionState edition, String title, @Nullable String parent) {
        return parent == null ? title : area(edition, parent) + " / " + title;
    }

    @Override
    public Optional<Table.Row> visit(Change.MeasureAdded change) {
        return row(
                measure(change.measure()),
                ChangeKind.ADDED,
                NOTHING,
                status(change.measure().status()));
    }

    @Override
    public Optional<Table.Row> visit(Change.MeasureVanished change) {
        return row(
                measure(change.measure()),
                change.isAccountedFor() ? ChangeKind.GONE : ChangeKind.GONE_WITHOUT_A_WORD,
                status(change.measure().status()),
                NOTHING);
    }

    @Override
    public Optional<Table.Row> visit(Change.MeasuresMerged change) {
        return row(
                measure(change.measure()),
                ChangeKind.MERGED,
                measures(change.earlier()),
                status(change.measure().status()));
    }

    @Override
    public Optional<Table.Row> visit(Change.MeasureSplit change) {
        return row(measure(change.earlier()), ChangeKind.SPLIT, NOTHING, measures(change.parts()));
    }

    @Override
    public Optional<Table.Row> visit(Change.MeasureRenamed change) {
        return row(
                measure(change.id()),
                ChangeKind.RENAMED,
                change.titleBefore() + " (" + change.idBefore() + ")",
                change.title() + " (" + change.id() + ")");
    }

    @Override
    public Optional<Table.Row> visit(Change.MeasureMoved change) {
        return row(
                measure(change.id()),
                change.recut() ? ChangeKind.RECUT : ChangeKind.MOVED,
                area(changes.before(), change.before()),
                area(changes.now(), change.now()));
    }

    @Override
    public Optional<Table.Row> visit(Change.StatusChanged change) {
        ChangeKind kind = switch (change.now()) {
            case COMPLETED -> change.isBack() ? ChangeKind.STATUS_BACK : ChangeKind.COMPLETED;
            case DISCONTINUED -> ChangeKind.DISCONTINUED;
            case PLANNED, IN_PROGRESS -> change.isBack() ? ChangeKind.STATUS_BACK : ChangeKind.STATUS;
        };
        return row(measure(change.id()), kind, status(change.before()), status(change.now()));
    }

    @Override
    public Optional<Table.Row> visit(Change.ProgressChanged change) {
        ChangeKind kind = change.points() < 0 ? ChangeKind.PROGRESS_BACK : ChangeKind.PROGRESS;
        return row(measure(change.id()), kind, percent(change.before()), percent(change.now()));
    }

    @Override
    public Optional<Table.Row> visit(Change.PeriodMoved change) {
        long months = change.monthsSlipped();
        String before = period(change.fromBefore(), change.toBefore());
        String now = period(change.from(), change.to());
        if (months == 0) {
            return row(measure(change.id()), ChangeKind.PERIOD, before, now);
        }
        String kind = context.wording().nameOf(months > 0 ? ChangeKind.DELAYED : ChangeKind.EARLIER);
        String by = context.word(Term.CHANGE_MONTHS, Long.toString(Math.abs(months)));
        return row(measure(change.id()), kind + " " + by, before, now);
    }

    @Override
    public Optional<Table.Row> visit(Change.LeadChanged change) {
        return row(
                measure(change.id()),
                ChangeKind.LEAD,
                context.department(change.before()),
                context.department(change.now()));
    }

    @Override
    public Optional<Table.Row> visit(Change.IndicatorMoved change) {
        String kind = context.wording().nameOf(ChangeKind.INDICATOR) + " " + change.indicator();
        return row(measure(change.id()), kind, number(change.before()), number(change.now()));
    }

    @Override
    public Optional<Table.Row> visit(Change.TextChanged change) {
        return Optional.empty();
    }

    @Override
    public Optional<Table.Row> visit(Change.CommitmentChanged change) {
        return Optional.empty();
    }
}
