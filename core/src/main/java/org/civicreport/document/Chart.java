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
 * @param series the series, not empty, each with a value for each category
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
     * @param values a value for each category, none below 0
     */
    public record Series(String name, Tone tone, List<BigDecimal> values) implements Serializable {

        /**
         * Checks the values.
         *
         * @throws IllegalArgumentException if a value is negative or the name blank
         */
        public Series {
            name = Containment.notBlank("a series' name", TextPolicy.clean(name));
            Objects.requireNonNull(tone, "tone");
            values = List.copyOf(values);
            if (values.stream().anyMatch(value -> value.signum() < 0)) {
                throw new IllegalArgumentException("a chart's values are at least 0: " + name);
            }
        }
    }

    /**
     * Checks the texts, copies the lists.
     *
     * @throws IllegalArgumentException if a series hasn't a value for each category, or a text is blank
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
