package org.civicreport.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.civicreport.document.Block;
import org.civicreport.document.Chart;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.document.Tone;
import org.civicreport.model.CoreArea;
import org.civicreport.model.MeasureStatus;
import org.civicreport.statistics.MeasureCounts;
import org.civicreport.wording.Term;

/** The counts of measures by core area: by status as table and as chart, by time as radar. */
final class Summary {

    private final CompositionContext context;
    private final List<AreaTree.Place> places;

    private Summary(CompositionContext context) {
        this.context = context;
        this.places = AreaTree.of(context.report());
    }

    static List<Block> compose(CompositionContext context) {
        return new Summary(context).compose();
    }

    static Tone tone(MeasureStatus status) {
        return switch (status) {
            case PLANNED -> Tone.PLANNED;
            case IN_PROGRESS -> Tone.ACTIVE;
            case COMPLETED -> Tone.DONE;
            case DISCONTINUED -> Tone.STOPPED;
        };
    }

    private List<Block> compose() {
        MeasureCounts total = context.statistics().total();
        List<Block> blocks = new ArrayList<>();
        if (total.total() == 0) {
            blocks.add(Paragraph.of(context.word(Term.NO_MEASURES)));
        } else {
            blocks.add(table(total));
            if (total.withProgress() < total.total()) {
                blocks.add(Paragraph.of(context.word(
                        Term.PROGRESS_NOTE, Integer.toString(total.withProgress()), Integer.toString(total.total()))));
            }
            blocks.add(chart());
            radar().ifPresent(blocks::add);
            blocks.addAll(CountBreakdown.compose(context));
        }
        return context.section("summary", "/coreAreas", context.word(Term.SUMMARY), HeadingNumber.counted(), blocks);
    }

    private String title(CoreArea area) {
        return context.visible(area.title(), area.key());
    }

    private Table table(MeasureCounts total) {
        CountTable table = new CountTable(context);
        for (AreaTree.Place place : places) {
            String title = title(place.area());
            table.add(
                    place.level() == 1 ? title : context.word(Term.SUMMARY_SUB_AREA, title),
                    context.statistics().area(place.area().key()));
        }
        table.addTotal(context.word(Term.ALL_AREAS), total);
        return table.compose("counts", Term.SUMMARY_TABLE, CoreAreas.term(context));
    }

    /** A bar counts the areas below with it, so these have none of their own. */
    private Stream<CoreArea> topAreas() {
        return places.stream().filter(place -> place.level() == 1).map(AreaTree.Place::area);
    }

    private Chart chart() {
        List<Chart.Series> series = new ArrayList<>();
        for (MeasureStatus status : MeasureStatus.values()) {
            series.add(series(status));
        }
        return new Chart(
                context.anchor("counts_chart", "/coreAreas"),
                Chart.Kind.STACKED_BARS,
                List.of(new Text(context.word(Term.SUMMARY_CHART))),
                context.word(Term.SUMMARY_CHART_ALTERNATIVE),
                CoreAreas.term(context),
                topAreas().map(this::title).toList(),
                series);
    }

    /** What is done, what comes when, and what won't: a single area has no direction to look into. */
    private Optional<Chart> radar() {
        if (topAreas().count() < 2) {
            return Optional.empty();
        }
        int next = context.report().edition().periodTo().getYear() + 1;
        int after = next + 2;
        List<Chart.Series> rings = List.of(
                series(MeasureStatus.COMPLETED),
                series(
                        context.word(Term.RADAR_UNTIL, year(next)),
                        Tone.ACTIVE,
                        counts -> counts.openEnding(Integer.MIN_VALUE, next)),
                series(
                        context.word(Term.RADAR_BETWEEN, year(next + 1), year(after)),
                        Tone.PLANNED,
                        counts -> counts.openEnding(next + 1, after)),
                series(
                        context.word(Term.RADAR_AFTER, year(after)),
                        Tone.NEUTRAL,
                        counts -> counts.openEnding(after + 1, Integer.MAX_VALUE)),
                series(MeasureStatus.DISCONTINUED));
        return Optional.of(new Chart(
                context.anchor("radar", "/coreAreas"),
                Chart.Kind.RADAR,
                List.of(new Text(context.word(Term.RADAR))),
                context.word(Term.RADAR_ALTERNATIVE),
                CoreAreas.term(context),
                topAreas().map(this::title).toList(),
                rings));
    }

    private static String year(int year) {
        return Integer.toString(year);
    }

    private Chart.Series series(MeasureStatus status) {
        return series(context.wording().nameOf(status), tone(status), counts -> counts.of(status));
    }

    private Chart.Series series(String name, Tone tone, ToIntFunction<MeasureCounts> count) {
        List<BigDecimal> values = topAreas()
                .map(area ->
                        BigDecimal.valueOf(count.applyAsInt(context.statistics().area(area.key()))))
                .toList();
        return new Chart.Series(name, tone, values);
    }
}
