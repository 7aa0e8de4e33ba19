package org.civicreport.document;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.civicreport.text.TextPolicy;

/**
 * Numbers that renderers draw. Beside the drawing every format shows the same numbers as {@link #dataTable}, so that
 * nobody depends on the picture; the drawing's own text is only numbers and is no part of the plain text.
 *
 * @param anchor the chart's name, unique in the document
 * @param kind how it is drawn
 * @param caption the caption, with visible text
 * @param alternative what the drawing shows, in a sentence; not blank
 * @param categoryLabel what the categories are ("Kernbereich"), not blank; the head of the data table's first column
 * @param categories the categories, not empty, each not blank
 * @param series the series, 1 to {@value #MOST_SERIES}, each with a value for each category
 */
public record Chart(
        Anchor anchor,
        Kind kind,
        List<Inline> caption,
        String alternative,
        String categoryLabel,
        List<String> categories,
        List<Series> series)
        implements Block {

    /** How many series a chart can have: as many as its data table has columns beside that of the categories. */
    public static final int MOST_SERIES = Table.MOST_COLUMNS - 1;

    /** How a chart is drawn. */
    public enum Kind {
        /** A bar for each category and series, side by side. */
        BARS,
        /** A bar for each category, made of the series' parts. */
        STACKED_BARS,
        /** A radar: a sector for each category, a ring for each series. */
        RADAR
    }

    /**
     * Values that belong together.
     *
     * @param name what they are, not blank
     * @param tone what they mean; decides colour and pattern
     * @param values a value for each category, none below 0, with at most 18 digits before the decimal separator and 12
     *     behind it, so that it can be written out
     */
    public record Series(String name, Tone tone, List<BigDecimal> values) implements Serializable {

        private static final int MOST_WHOLE_DIGITS = 18;
        private static final int MOST_FRACTION_DIGITS = 12;

        /**
         * Checks the values.
         *
         * @throws IllegalArgumentException if a value is negative or has too many digits, or if the name is blank
         */
        public Series {
            name = Containment.notBlank("a series' name", TextPolicy.clean(name));
            Objects.requireNonNull(tone, "tone");
            values = List.copyOf(values);
            if (values.stream().anyMatch(value -> value.signum() < 0)) {
                throw new IllegalArgumentException("a chart's values are at least 0: " + name);
            }
            if (!values.stream().allMatch(Series::canBeWrittenOut)) {
                throw new IllegalArgumentException("a chart's values have at most " + MOST_WHOLE_DIGITS
                        + " digits before the decimal separator and " + MOST_FRACTION_DIGITS + " behind it: " + name);
            }
        }

        /** Scale and precision alone tell: digits of a number such as 1E+999999999 would fill the memory. */
        private static boolean canBeWrittenOut(BigDecimal value) {
            return (long) value.precision() - value.scale() <= MOST_WHOLE_DIGITS
                    && value.scale() <= MOST_FRACTION_DIGITS;
        }
    }

    /**
     * Checks the texts, copies the lists.
     *
     * @throws IllegalArgumentException if a series hasn't a value for each category, there are too many, or a text is
     *     blank
     */
    public Chart {
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(kind, "kind");
        caption = Containment.visibleInlines("a chart's caption", caption);
        alternative = Containment.notBlank("a chart's alternative", TextPolicy.clean(alternative));
        categoryLabel = Containment.notBlank("a category label", TextPolicy.clean(categoryLabel));
        categories = Containment.notEmpty("a chart's categories", categories).stream()
                .map(category -> Containment.notBlank("a category", TextPolicy.clean(category)))
                .toList();
        series = Containment.notEmpty("a chart's series", series);
        if (series.size() > MOST_SERIES) {
            throw new IllegalArgumentException(
                    "a chart has at most " + MOST_SERIES + " series, but this one has " + series.size());
        }
        for (Series one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException("the series '" + one.name() + "' has "
                        + one.values().size() + " values for " + categories.size() + " categories");
            }
        }
    }

    /**
     * Returns the chart's numbers as rows: a head of category label and series' names, then a row for each category. The
     * table has no caption (the chart's stands above both) and the chart's own anchor; it is not a node of the document.
     *
     * @param labels how numbers are written
     * @return the table
     */
    public Table dataTable(Labels labels) {
        List<Table.Column> columns = new ArrayList<>();
        List<Table.Cell> head = new ArrayList<>();
        columns.add(Table.Column.text());
        head.add(Table.Cell.of(categoryLabel));
        for (Series one : series) {
            columns.add(Table.Column.number());
            head.add(Table.Cell.of(one.name()));
        }
        List<Table.Row> body = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            List<Table.Cell> cells = new ArrayList<>();
            cells.add(Table.Cell.of(categories.get(i)));
            for (Series one : series) {
                cells.add(Table.Cell.of(labels.number(one.values().get(i))));
            }
            body.add(new Table.Row(cells));
        }
        return new Table(anchor, List.of(), columns, List.of(new Table.Row(head)), body, true);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
