package org.civicreport.docx.body;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.civicreport.document.Chart;
import org.civicreport.docx.packaging.XmlWriter;
import org.civicreport.docx.styles.Language;
import org.civicreport.drawing.Pattern;
import org.civicreport.render.Colour;
import org.civicreport.render.Theme;

/**
 * Writes a chart as Word's own kind of chart (ECMA-376, part 1, clause 21.2), so that it stays sharp and can be
 * restyled and edited: its numbers are copies of a workbook's cells. Each bar bears its value and its series' pattern,
 * since colour alone says nothing to some readers.
 */
final class ChartWriter {

    private static final String CATEGORY_AXIS = "1";
    private static final String VALUE_AXIS = "2";
    private static final BigDecimal FEW = BigDecimal.TEN;

    private final XmlWriter xml;
    private final Theme theme;

    ChartWriter(XmlWriter xml, Theme theme) {
        this.xml = xml;
        this.theme = theme;
    }

    /**
     * Writes the root element.
     *
     * @param sheet the chart's numbers in the workbook
     * @param workbook the relationship to the workbook
     */
    void write(Chart chart, ChartSheet sheet, String workbook, Locale language) {
        xml.open("c:chartSpace", "xmlns:c", Namespaces.CHART, "xmlns:a", Namespaces.DRAWING, "xmlns:r", Namespaces.R);
        value("c:date1904", "0");
        value("c:lang", Language.tag(language));
        value("c:roundedCorners", "0");
        xml.open("c:chart");
        value("c:autoTitleDeleted", "1");
        xml.open("c:plotArea").empty("c:layout");
        bars(chart, sheet);
        categoryAxis();
        valueAxis(countsFew(chart));
        xml.end();
        xml.open("c:legend");
        value("c:legendPos", "b");
        value("c:overlay", "0");
        xml.end();
        value("c:plotVisOnly", "1");
        value("c:dispBlanksAs", "gap");
        xml.end();
        xml.open("c:spPr")
                .empty("a:noFill")
                .open("a:ln")
                .empty("a:noFill")
                .end()
                .end();
        text();
        xml.open("c:externalData", "r:id", workbook);
        value("c:autoUpdate", "0");
        xml.end();
        xml.end();
    }

    private void value(String name, String value) {
        xml.empty(name, "val", value);
    }

    private void bars(Chart chart, ChartSheet sheet) {
        boolean stacked = chart.kind() != Chart.Kind.BARS;
        xml.open("c:barChart");
        value("c:barDir", "bar");
        value("c:grouping", stacked ? "stacked" : "clustered");
        value("c:varyColors", "0");
        for (int i = 0; i < chart.series().size(); i++) {
            Chart.Series series = chart.series().get(i);
            beginSeries(i, sheet.name(i), series.name());
            bar(theme.tone(series.tone()), Pattern.of(i));
            value("c:invertIfNegative", "0");
            labels(stacked ? "ctr" : "outEnd");
            xml.open("c:cat");
            texts(sheet.categories(), chart.categories());
            xml.end();
            xml.open("c:val");
            numbers(sheet.values(i), series.values());
            xml.end();
            xml.end();
        }
        value("c:gapWidth", "50");
        value("c:overlap", stacked ? "100" : "0");
        axes();
        xml.end();
    }

    private void beginSeries(int index, String cell, String name) {
        xml.open("c:ser");
        value("c:idx", Integer.toString(index));
        value("c:order", Integer.toString(index));
        xml.open("c:tx");
        texts(cell, List.of(name));
        xml.end();
    }

    private void bar(Colour colour, Pattern pattern) {
        xml.open("c:spPr");
        Optional<String> name = presetPattern(pattern);
        if (name.isPresent()) {
            xml.open("a:pattFill", "prst", name.get());
            colour("a:fgClr", colour);
            colour("a:bgClr", theme.background());
            xml.end();
        } else {
            fill(colour);
        }
        xml.open("a:ln", "w", "9525");
        fill(colour);
        xml.end().end();
    }

    /** Word's own pattern that is most like the drawing's (ECMA-376, part 1, clause 20.1.10.51). */
    private static Optional<String> presetPattern(Pattern pattern) {
        return switch (pattern) {
            case SOLID -> Optional.empty();
            case RISING -> Optional.of("dkUpDiag");
            case LEVEL -> Optional.of("ltHorz");
            case DOTTED -> Optional.of("pct25");
            case UPRIGHT -> Optional.of("ltVert");
            case CROSSED -> Optional.of("diagCross");
        };
    }

    /** A label has a ground of its own, which keeps it legible on any pattern. */
    private void labels(String position) {
        xml.open("c:dLbls");
        // No label where there is no bar.
        xml.empty("c:numFmt", "formatCode", "General;General;", "sourceLinked", "0");
        xml.open("c:spPr");
        fill(theme.background());
        xml.end();
        xml.open("c:txPr").empty("a:bodyPr").open("a:p").open("a:pPr").open("a:defRPr", "sz", "800");
        fill(theme.text());
        xml.end().end().empty("a:endParaRPr").end().end();
        value("c:dLblPos", position);
        value("c:showLegendKey", "0");
        value("c:showVal", "1");
        value("c:showCatName", "0");
        value("c:showSerName", "0");
        value("c:showPercent", "0");
        value("c:showBubbleSize", "0");
        xml.end();
    }

    private void texts(String cells, List<String> values) {
        xml.open("c:strRef").element("c:f", cells).open("c:strCache");
        points(values);
        xml.end().end();
    }

    private void numbers(String cells, List<BigDecimal> values) {
        xml.open("c:numRef").element("c:f", cells).open("c:numCache");
        xml.element("c:formatCode", "General");
        points(values.stream().map(BigDecimal::toPlainString).toList());
        xml.end().end();
    }

    private void points(List<String> values) {
        value("c:ptCount", Integer.toString(values.size()));
        for (int i = 0; i < values.size(); i++) {
            xml.open("c:pt", "idx", Integer.toString(i))
                    .element("c:v", values.get(i))
                    .end();
        }
    }

    private void axes() {
        value("c:axId", CATEGORY_AXIS);
        value("c:axId", VALUE_AXIS);
    }

    private void categoryAxis() {
        xml.open("c:catAx");
        value("c:axId", CATEGORY_AXIS);
        // The first category on top, as in the table below.
        xml.open("c:scaling").empty("c:orientation", "val", "maxMin").end();
        value("c:delete", "0");
        value("c:axPos", "l");
        numberFormat();
        value("c:majorTickMark", "none");
        value("c:minorTickMark", "none");
        value("c:tickLblPos", "nextTo");
        line();
        value("c:crossAx", VALUE_AXIS);
        value("c:crosses", "autoZero");
        xml.end();
    }

    /** Whether an axis would be divided into halves or fifths of what comes only whole. */
    private static boolean countsFew(Chart chart) {
        boolean whole = chart.series().stream()
                .flatMap(series -> series.values().stream())
                .allMatch(value -> value.stripTrailingZeros().scale() <= 0);
        return whole && longestBar(chart).compareTo(FEW) <= 0;
    }

    private static BigDecimal longestBar(Chart chart) {
        BigDecimal longest = BigDecimal.ZERO;
        for (int i = 0; i < chart.categories().size(); i++) {
            BigDecimal stack = BigDecimal.ZERO;
            for (Chart.Series series : chart.series()) {
                BigDecimal value = series.values().get(i);
                stack = stack.add(value);
                longest = longest.max(chart.kind() == Chart.Kind.BARS ? value : stack);
            }
        }
        return longest;
    }

    private void valueAxis(boolean byOnes) {
        xml.open("c:valAx");
        value("c:axId", VALUE_AXIS);
        xml.open("c:scaling")
                .empty("c:orientation", "val", "minMax")
                .empty("c:min", "val", "0")
                .end();
        value("c:delete", "0");
        value("c:axPos", "b");
        gridlines();
        numberFormat();
        value("c:majorTickMark", "none");
        value("c:minorTickMark", "none");
        value("c:tickLblPos", "nextTo");
        line();
        value("c:crossAx", CATEGORY_AXIS);
        value("c:crosses", "max");
        if (byOnes) {
            value("c:majorUnit", "1");
        }
        xml.end();
    }

    private void numberFormat() {
        xml.empty("c:numFmt", "formatCode", "General", "sourceLinked", "0");
    }

    private void gridlines() {
        xml.open("c:majorGridlines");
        line();
        xml.end();
    }

    private void line() {
        xml.open("c:spPr").open("a:ln", "w", "6350");
        fill(theme.rule());
        xml.end().end();
    }

    private void text() {
        xml.open("c:txPr").empty("a:bodyPr").open("a:p").open("a:pPr").open("a:defRPr", "sz", "900");
        fill(theme.text());
        xml.empty("a:latin", "typeface", theme.bodyFamily());
        xml.end().end().empty("a:endParaRPr").end().end();
    }

    private void fill(Colour colour) {
        colour("a:solidFill", colour);
    }

    private void colour(String element, Colour colour) {
        String hex = colour.hex().substring(1).toUpperCase(Locale.ROOT);
        xml.open(element).empty("a:srgbClr", "val", hex).end();
    }
}
