package org.civicreport.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.civicreport.compare.Change;
import org.civicreport.compare.Changes;
import org.civicreport.compare.CommitmentProgress;
import org.civicreport.compare.EditionState;
import org.civicreport.compare.MeasureState;
import org.civicreport.compare.UnchangedText;
import org.civicreport.document.Block;
import org.civicreport.document.Chart;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.ItemList;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.model.Audience;
import org.civicreport.model.Commitment;
import org.civicreport.model.Due;
import org.civicreport.model.MeasureStatus;
import org.civicreport.model.Report;
import org.civicreport.wording.Term;
import org.jspecify.annotations.Nullable;

/**
 * The chapter on what has changed since the previous edition: a picture, a table of changes, the texts that
 * say what they said before, and what became of commitments. Of the previous edition it takes only what the public may read, whoever the document is for.
 */
final class EditionChanges {

    private static final String PLACE = "/edition/previousEdition";

    private final CompositionContext context;
    private final Changes changes;
    private final String before;

    private EditionChanges(CompositionContext context, Report previous) {
        this.context = context;
        this.changes = Changes.between(previous, context.report());
        this.before = previous.edition().label();
    }

    static Part since(Report previous) {
        Report published = Objects.requireNonNull(previous, "previous").forAudience(Audience.PUBLIC);
        return context -> new EditionChanges(context, published).compose();
    }

    private List<Block> compose() {
        changes.findings().forEach(context::report);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(context.word(Term.CHANGES_INTRODUCTION, before)));
        if (!changes.now().measures().isEmpty() || !changes.before().measures().isEmpty()) {
            blocks.add(chart());
        }
        if (changes.isEmpty()) {
            blocks.add(Paragraph.of(context.word(Term.CHANGES_NONE)));
        }
        List<Table.Row> rows = rows();
        if (!rows.isEmpty()) {
            blocks.add(table(rows));
        }
        blocks.addAll(texts());
        if (!changes.commitments().isEmpty()) {
            blocks.add(commitments());
        }
        return context.section("changes", PLACE, context.word(Term.CHANGES), HeadingNumber.counted(), blocks);
    }

    private Chart chart() {
        List<Chart.Series> series = new ArrayList<>();
        for (MeasureStatus status : MeasureStatus.values()) {
            series.add(new Chart.Series(
                    context.wording().nameOf(status),
                    Summary.tone(status),
                    List.of(count(changes.before(), status), count(changes.now(), status))));
        }
        String now = context.report().edition().label();
        return new Chart(
                context.anchor("changes_chart", PLACE),
                Chart.Kind.STACKED_BARS,
                List.of(new Text(context.word(Term.CHANGES_CHART))),
                context.word(Term.CHANGES_CHART_ALTERNATIVE),
                context.word(Term.CARRIED_EDITION),
                List.of(context.visible(before, "1"), context.visible(now, "2")),
                series);
    }

    private static BigDecimal count(EditionState edition, MeasureStatus status) {
        return BigDecimal.valueOf(edition.measures().values().stream()
                .filter(measure -> measure.status() == status)
                .count());
    }

    private List<Table.Row> rows() {
        ChangeRows toRow = new ChangeRows(context, changes);
        return changes.list().stream()
                .flatMap(change -> change.accept(toRow).stream())
                .toList();
    }

    /** How many texts are new, and by name those that somebody may have forgotten to write anew. */
    private List<Block> texts() {
        List<Block> blocks = new ArrayList<>();
        long changed = changes.all(Change.TextChanged.class)
                .filter(change -> !change.isOnlyWhiteSpace())
                .count();
        if (changed > 0) {
            blocks.add(Paragraph.of(context.word(Term.CHANGES_TEXTS, Long.toString(changed))));
        }
        if (!changes.unchangedTexts().isEmpty()) {
            blocks.add(Paragraph.of(context.word(Term.CHANGES_UNCHANGED)));
            blocks.add(ItemList.bullets(unchanged()));
        }
        return blocks;
    }

    private List<ItemList.Item> unchanged() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (UnchangedText text : changes.unchangedTexts()) {
            String owner = text.measure() == null ? "" : title(text.measure());
            fields.computeIfAbsent(owner, any -> new ArrayList<>()).add(field(text.field()));
        }
        return fields.entrySet().stream()
                .map(entry -> {
                    String named = String.join(", ", entry.getValue());
                    String line = entry.getKey().isEmpty() ? named : entry.getKey() + ": " + named;
                    return new ItemList.Item(List.of(Paragraph.of(line)));
                })
                .toList();
    }

    private String title(String measure) {
        MeasureState state = changes.now().measures().get(measure);
        return state == null ? measure : state.title() + " (" + measure + ")";
    }

    private String field(String field) {
        return context.word(
                switch (field) {
                    case "results" -> Term.RESULTS;
                    case "outlook" -> Term.OUTLOOK;
                    default -> Term.CONCLUSION;
                });
    }

    private Table table(List<Table.Row> rows) {
        List<Table.Column> columns = List.of(
                new Table.Column(Table.Alignment.START, 3),
                new Table.Column(Table.Alignment.START, 2),
                new Table.Column(Table.Alignment.START, 2),
                new Table.Column(Table.Alignment.START, 2));
        return context.table(
                context.anchor("changes_table", PLACE),
                List.of(new Text(context.word(Term.CHANGES_TABLE))),
                columns,
                rows,
                true,
                Term.CHANGE_SUBJECT,
                Term.CHANGE_KIND,
                Term.CHANGE_BEFORE,
                Term.CHANGE_NOW);
    }

    private Table commitments() {
        List<Table.Row> rows = new ArrayList<>();
        for (CommitmentProgress progress : changes.commitments()) {
            Commitment made = progress.made();
            rows.add(new Table.Row(List.of(
                    Table.Cell.of(context.visible(progress.commitment(), "–")),
                    Table.Cell.of(made == null ? List.of() : context.cellText(made.text(), PLACE)),
                    Table.Cell.of(made == null ? "–" : context.visible(context.department(made.owner()), "–")),
                    Table.Cell.of(context.visible(due(made == null ? null : made.due()), "–")),
                    Table.Cell.of(context.wording().nameOf(progress.outcome())))));
        }
        return context.table(
                context.anchor("changes_commitments", PLACE),
                List.of(new Text(context.word(Term.CHANGES_COMMITMENTS))),
                List.of(
                        Table.Column.text(),
                        new Table.Column(Table.Alignment.START, 3),
                        new Table.Column(Table.Alignment.START, 2),
                        Table.Column.text(),
                        Table.Column.text()),
                rows,
                true,
                Term.COMMITMENT_ID,
                Term.CARRIED_COMMITMENT,
                Term.OWNER,
                Term.DUE,
                Term.STATUS);
    }

    private String due(@Nullable Due due) {
        if (due instanceof Due.OnDate day) {
            return context.wording().date(day.date());
        }
        if (due instanceof Due.WithEdition edition) {
            return context.word(Term.DUE_EDITION, edition.edition());
        }
        return due instanceof Due.AtEvent event ? event.event() : "–";
    }
}
