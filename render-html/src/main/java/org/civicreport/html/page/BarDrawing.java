package org.civicreport.html.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.civicreport.document.Chart;
import org.civicreport.html.markup.Markup;

/**
 * Draws bars. Words are HTML, so that they keep their size on a narrow screen; bars are drawings without a scale of their
 * own, their widths in per cent. Each series has a colour and a pattern, each bar its number.
 */
final class BarDrawing {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Rendering rendering;
    private final Chart chart;
    private final Markup markup;

    BarDrawing(Rendering rendering, Chart chart) {
        this.rendering = rendering;
        this.chart = chart;
        this.markup = rendering.markup();
    }

    void write() {
        boolean stacked = chart.kind() == Chart.Kind.STACKED_BARS;
        BigDecimal longest = longest(stacked);
        legend();
        for (int category = 0; category < chart.categories().size(); category++) {
            markup.open("p").classes("category").text(chart.categories().get(category));
            markup.close().line();
            if (stacked) {
                stack(category, longest);
            } else {
                bars(category, longest);
            }
        }
    }

    private BigDecimal longest(boolean stacked) {
        BigDecimal longest = BigDecimal.ZERO;
        for (int category = 0; category < chart.categories().size(); category++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Chart.Series series : chart.series()) {
                BigDecimal value = series.values().get(category);
                sum = stacked ? sum.add(value) : sum.max(value);
            }
            longest = longest.max(sum);
        }
        return longest;
    }

    private void legend() {
        markup.open("p").classes("legend").line();
        for (int i = 0; i < chart.series().size(); i++) {
            markup.open("span").classes("key");
            swatch(i);
            markup.text(chart.series().get(i).name()).close().line();
        }
        markup.close().line();
    }

    private void swatch(int series) {
        markup.open("svg").classes("swatch").attribute("aria-hidden", "true");
        markup.attribute("width", "16").attribute("height", "16");
        rectangle(series, BigDecimal.ZERO, HUNDRED);
        markup.close();
    }

    private void rectangle(int series, BigDecimal from, BigDecimal width) {
        Chart.Series one = chart.series().get(series);
        markup.open("rect").classes("mark " + Symbols.toneClass(one.tone()));
        if (from.signum() > 0) {
            markup.attribute("x", from.toPlainString() + "%");
        }
        markup.attribute("width", width.toPlainString() + "%").attribute("height", "100%");
        markup.attribute("fill", rendering.symbols().fill(one.tone(), series)).close();
    }

    private void bars(int category, BigDecimal longest) {
        for (int i = 0; i < chart.series().size(); i++) {
            BigDecimal value = chart.series().get(i).values().get(category);
            markup.open("div").classes("bar");
            track();
            if (value.signum() > 0) {
                rectangle(i, BigDecimal.ZERO, share(value, longest));
            }
            markup.close().open("span").classes("value").text(number(value));
            markup.close().close().line();
        }
    }

    private void stack(int category, BigDecimal longest) {
        markup.open("div").classes("bar");
        track();
        BigDecimal before = BigDecimal.ZERO;
        for (int i = 0; i < chart.series().size(); i++) {
            BigDecimal value = chart.series().get(i).values().get(category);
            if (value.signum() > 0) {
                rectangle(i, share(before, longest), share(value, longest));
            }
            before = before.add(value);
        }
        markup.close().open("span").classes("value").text(number(before));
        markup.close().close().line();
        parts(category);
    }

    private void parts(int category) {
        markup.open("p").classes("parts");
        for (int i = 0; i < chart.series().size(); i++) {
            BigDecimal value = chart.series().get(i).values().get(category);
            if (value.signum() > 0) {
                markup.open("span").classes("key");
                swatch(i);
                markup.text(number(value)).close().line();
            }
        }
        markup.close().line();
    }

    private void track() {
        markup.open("svg").classes("track").attribute("aria-hidden", "true");
        markup.attribute("width", "100").attribute("height", "16");
    }

    private static BigDecimal share(BigDecimal value, BigDecimal longest) {
        return longest.signum() == 0
                ? BigDecimal.ZERO
                : value.multiply(HUNDRED).divide(longest, 2, RoundingMode.HALF_UP);
    }

    private String number(BigDecimal value) {
        return rendering.document().labels().number(value);
    }
}
