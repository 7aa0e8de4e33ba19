package org.civicreport.compose;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.document.Badge;
import org.civicreport.document.Block;
import org.civicreport.document.CrossReference;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.Inline;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.findings.Pointer;
import org.civicreport.model.Measure;
import org.civicreport.wording.Term;

/**
 * The list of all measures (Maßnahmenverzeichnis): which there are, where they stand in the report, how far they are and who
 * is in charge, for those who look for one or want to see all at once. A report with few measures has none, since its
 * contents say as much.
 */
final class MeasureList {

    /** With fewer measures, contents and summary are overview enough. */
    private static final int FEWEST = 10;

    private final CompositionContext context;

    private MeasureList(CompositionContext context) {
        this.context = context;
    }

    static List<Block> compose(CompositionContext context) {
        return new MeasureList(context).compose();
    }

    private List<Block> compose() {
        List<Table.Row> rows = new ArrayList<>();
        for (AreaTree.Place place : AreaTree.of(context.report())) {
            Pointer measures =
                    Pointer.ROOT.field("coreAreas").item(place.position()).field("measures");
            for (int m = 0; m < place.area().measures().size(); m++) {
                rows.add(row(place.area().measures().get(m), measures.item(m)));
            }
        }
        if (rows.size() < FEWEST) {
            return List.of();
        }
        Table table = context.table(
                context.anchor("measure_list_table", "/coreAreas"),
                List.of(),
                List.of(
                        Table.Column.text(),
                        Table.Column.text(),
                        Table.Column.text(),
                        Table.Column.number(),
                        Table.Column.text()),
                rows,
                true,
                Term.KEY,
                Term.MEASURE,
                Term.STATUS,
                Term.PROGRESS,
                Term.LEAD);
        return context.section(
                "measure_list", "/coreAreas", context.word(Term.MEASURE_LIST), HeadingNumber.none(), List.of(table));
    }

    private Table.Row row(Measure measure, Pointer pointer) {
        Text title = new Text(context.visible(measure.title(), measure.id()));
        Inline name = context.anchorOf(pointer.toString())
                .<Inline>map(anchor -> new CrossReference(anchor, List.of(title)))
                .orElse(title);
        Integer progress = measure.progress();
        Badge status =
                new Badge(Summary.tone(measure.status()), context.wording().nameOf(measure.status()));
        return new Table.Row(List.of(
                Table.Cell.of(measure.id()),
                cell(name),
                cell(status),
                Table.Cell.of(progress == null ? "" : context.word(Term.PERCENT, Integer.toString(progress))),
                Table.Cell.of(context.departmentCode(measure.lead()))));
    }

    private static Table.Cell cell(Inline inline) {
        return Table.Cell.of(List.of(Paragraph.of(List.of(inline))));
    }
}
