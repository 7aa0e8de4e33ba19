package org.civicreport.conformance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.civicreport.document.Abbreviation;
import org.civicreport.document.Anchor;
import org.civicreport.document.Badge;
import org.civicreport.document.Block;
import org.civicreport.document.Chart;
import org.civicreport.document.Contents;
import org.civicreport.document.DefinitionList;
import org.civicreport.document.Division;
import org.civicreport.document.Document;
import org.civicreport.document.Emphasis;
import org.civicreport.document.FormField;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.Image;
import org.civicreport.document.Inline;
import org.civicreport.document.ItemList;
import org.civicreport.document.LineBreak;
import org.civicreport.document.Link;
import org.civicreport.document.Note;
import org.civicreport.document.PageBreak;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Quotation;
import org.civicreport.document.Section;
import org.civicreport.document.SignatureLines;
import org.civicreport.document.Span;
import org.civicreport.document.Strong;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.document.Tone;

/** A document put together by chance: nodes stand where no author would put them. The same seed gives the same one. */
final class GeneratedDocument {

    private static final List<String> WORDS = List.of(
            "Akte",
            "Verwaltungsdigitalisierungsgesetz",
            "Stadt",
            "und",
            "2026",
            "Straße",
            "E-Rechnung",
            "ﬁ",
            "Ζ",
            "–",
            "x²");

    private final Random random;
    private int anchors;

    private GeneratedDocument(long seed) {
        random = new Random(seed);
    }

    static Document of(long seed) {
        GeneratedDocument generated = new GeneratedDocument(seed);
        return Document.builder("Bericht " + seed, Locale.GERMAN)
                .draftMark(seed % 2 == 0 ? "Entwurf" : null)
                .blocks(generated.some(1, 8, () -> generated.sectionOrBlock(0)))
                .build();
    }

    private <T> List<T> some(int least, int most, Supplier<T> one) {
        int count = least + random.nextInt(most - least + 1);
        List<T> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(one.get());
        }
        return list;
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private Anchor anchor() {
        return new Anchor("a" + anchors++);
    }

    private String words() {
        return String.join(" ", some(1, 5, () -> WORDS.get(random.nextInt(WORDS.size()))));
    }

    private Block sectionOrBlock(int depth) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> depth == Section.DEEPEST ? block(0) : section(depth);
            case 3 -> new Contents(words(), 1 + random.nextInt(6));
            case 4 -> new PageBreak();
            case 5 ->
                new Division(
                        oneOf(Division.Role.values()),
                        random.nextBoolean() ? null : Locale.ENGLISH,
                        some(1, 3, () -> block(0)));
            default -> block(0);
        };
    }

    private Section section(int depth) {
        HeadingNumber[] numbers = {HeadingNumber.counted(), HeadingNumber.none(), HeadingNumber.given("IV.")};
        return new Section(
                anchor(),
                List.of(new Text(words())),
                oneOf(numbers),
                oneOf(Section.Role.values()),
                oneOf(Section.Orientation.values()),
                some(0, 4, () -> sectionOrBlock(depth + 1)));
    }

    private Block block(int depth) {
        int kinds = depth > 2 ? 3 : 10;
        return switch (random.nextInt(kinds)) {
            case 0 -> new Paragraph(random.nextInt(3) == 0 ? Paragraph.Role.SMALL : Paragraph.Role.BODY, inlines(2));
            case 1 ->
                new FormField(anchor(), FormField.Kind.LINE, words(), random.nextBoolean() ? "" : words(), List.of());
            case 2 -> new Image(anchor(), "none", words(), random.nextBoolean() ? List.of() : inlines(0));
            case 3 ->
                new ItemList(
                        random.nextBoolean(),
                        random.nextInt(4),
                        some(1, 3, () -> new ItemList.Item(some(1, 2, () -> block(depth + 1)))));
            case 4 ->
                new DefinitionList(some(
                        1, 3, () -> new DefinitionList.Entry(inlines(1), some(1, 2, () -> block(depth + 1)))));
            case 5 -> new Quotation(some(1, 2, () -> block(depth + 1)), random.nextBoolean() ? List.of() : inlines(1));
            case 6 -> new SignatureLines(some(1, 3, () -> new SignatureLines.Signatory(some(1, 3, this::words))));
            case 7 -> chart();
            default -> table();
        };
    }

    private List<Inline> inlines(int depth) {
        List<Inline> inlines = new ArrayList<>(List.of(new Text(words())));
        inlines.addAll(some(0, 3, () -> inline(depth)));
        return inlines;
    }

    private Inline inline(int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 9)) {
            case 0 -> new Abbreviation("OZG", words());
            case 1 -> new Badge(oneOf(Tone.values()), words());
            case 2 -> new LineBreak();
            case 3 -> new Note(anchor(), List.of(new Text(words())));
            case 4 -> new Text(" " + words());
            case 5 -> new Emphasis(inlines(depth - 1));
            case 6 -> new Strong(inlines(depth - 1));
            case 7 -> new Span(Locale.ENGLISH, inlines(depth - 1));
            default -> new Link("https://www.lindenau.example/?a=1&b=2", List.of(new Text(words())));
        };
    }

    private Chart chart() {
        List<String> categories = some(1, 14, this::words);
        List<Chart.Series> series = some(
                1,
                7,
                () -> new Chart.Series(
                        words(),
                        oneOf(Tone.values()),
                        categories.stream()
                                .map(category -> BigDecimal.valueOf(random.nextInt(1500), random.nextInt(3)))
                                .toList()));
        return new Chart(anchor(), oneOf(Chart.Kind.values()), inlines(1), words(), words(), categories, series);
    }

    private Table table() {
        int width = 1 + random.nextInt(5);
        List<Table.Column> columns =
                some(width, width, () -> new Table.Column(oneOf(Table.Alignment.values()), random.nextInt(3)));
        return new Table(
                anchor(),
                random.nextBoolean() ? List.of() : inlines(1),
                columns,
                rows(1 + random.nextInt(2), width),
                rows(random.nextInt(5), width),
                random.nextBoolean());
    }

    /** Fills a grid with cells of any span, from the upper left. */
    private List<Table.Row> rows(int height, int width) {
        boolean[][] taken = new boolean[height][width];
        List<Table.Row> rows = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            List<Table.Cell> cells = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                if (!taken[row][column]) {
                    cells.add(cell(taken, row, column));
                }
            }
            rows.add(new Table.Row(cells));
        }
        return rows;
    }

    private Table.Cell cell(boolean[][] taken, int row, int column) {
        int columns = 1;
        while (column + columns < taken[row].length && !taken[row][column + columns] && random.nextInt(4) == 0) {
            columns++;
        }
        int rows = 1;
        while (row + rows < taken.length && random.nextInt(4) == 0) {
            rows++;
        }
        for (int r = row; r < row + rows; r++) {
            for (int c = column; c < column + columns; c++) {
                taken[r][c] = true;
            }
        }
        return new Table.Cell(some(0, 2, () -> block(3)), columns, rows);
    }
}
