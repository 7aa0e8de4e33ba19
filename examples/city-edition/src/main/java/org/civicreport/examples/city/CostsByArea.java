package org.civicreport.examples.city;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.civicreport.compose.CompositionContext;
import org.civicreport.compose.Part;
import org.civicreport.document.Block;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.Labels;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.model.CoreArea;
import org.civicreport.model.Cost;
import org.civicreport.model.Measure;
import org.civicreport.wording.Term;

/** A chapter that the city's council asked for: what each core area was to cost, and what it did cost. */
final class CostsByArea implements Part {

    @Override
    public List<Block> compose(CompositionContext context) {
        List<Measure> measures = context.report().measures();
        if (costs(measures).findAny().isEmpty()) {
            return List.of();
        }
        Labels labels = Labels.of(context.report().language());
        List<Table.Row> rows = new ArrayList<>();
        for (CoreArea area : context.report().coreAreas()) {
            rows.add(row(area.title(), area.measures(), labels));
        }
        rows.add(row("Summe", measures, labels));
        Table table = new Table(
                context.anchor("costs_table", "/coreAreas"),
                List.of(new Text("Geplante und tatsächliche Kosten in Euro")),
                List.of(Table.Column.text(), Table.Column.number(), Table.Column.number()),
                List.of(Table.Row.of(context.word(Term.AREA), "geplant", "ausgegeben")),
                rows,
                true);
        return context.section("costs", "/coreAreas", "Kosten", HeadingNumber.counted(), List.of(table));
    }

    private static Table.Row row(String title, List<Measure> measures, Labels labels) {
        return Table.Row.of(
                title, labels.number(sum(measures, Cost::planned)), labels.number(sum(measures, Cost::actual)));
    }

    private static BigDecimal sum(List<Measure> measures, Function<Cost, BigDecimal> amount) {
        return costs(measures).map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<Cost> costs(List<Measure> measures) {
        return measures.stream().map(Measure::cost).filter(Objects::nonNull);
    }
}
