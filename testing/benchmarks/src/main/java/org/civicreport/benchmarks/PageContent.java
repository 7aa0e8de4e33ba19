package org.civicreport.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.civicreport.document.Block;
import org.civicreport.document.Contents;
import org.civicreport.document.DefinitionList;
import org.civicreport.document.Document;
import org.civicreport.document.Outline;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.document.Section;
import org.civicreport.document.Table;

/**
 * The content of {@link Measures} as a template wants it: objects for a page, what is the same on every page as ready
 * markup. Public as templates see nothing else.
 *
 * @param head the page's begin, up to where the navigation begins
 * @param tail what follows its main part
 * @param title the document's title
 * @param contents the title of the contents
 * @param chapter the chapter with the measures
 * @param measures the measures
 * @param comments the comments
 */
public record PageContent(
        String head,
        String tail,
        String title,
        String contents,
        Heading chapter,
        List<Measure> measures,
        Comments comments) {

    /**
     * A heading.
     *
     * @param id its name
     * @param number its number
     * @param text its text
     */
    public record Heading(String id, String number, String text) {}

    /**
     * A measure.
     *
     * @param heading its heading
     * @param status its badge
     * @param before the paragraph before the facts
     * @param facts the facts
     * @param after the paragraph behind them
     */
    public record Measure(Heading heading, String status, String before, List<Fact> facts, String after) {}

    /**
     * A fact.
     *
     * @param name what it is about
     * @param value what is so
     */
    public record Fact(String name, String value) {}

    /**
     * The comments.
     *
     * @param id the table's name
     * @param caption its caption
     * @param head the columns' names
     * @param rows the comments
     */
    public record Comments(String id, String caption, List<String> head, List<List<String>> rows) {}

    static PageContent of(Document document, String page) {
        int navigation = page.indexOf("<nav ");
        int end = page.lastIndexOf("</main>") + "</main>".length();
        Contents contents = only(document, Contents.class);
        Section chapter = only(document, Section.class);
        Outline.Entry entry = document.outline().entries().get(0);
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < chapter.blocks().size(); i++) {
            measures.add(
                    measure((Section) chapter.blocks().get(i), entry.entries().get(i)));
        }
        return new PageContent(
                page.substring(0, navigation),
                page.substring(end),
                document.title(),
                contents.title(),
                heading(entry),
                measures,
                comments(only(document, Table.class)));
    }

    private static <B extends Block> B only(Document document, Class<B> kind) {
        return document.blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Heading heading(Outline.Entry entry) {
        return new Heading(entry.anchor().value(), Objects.requireNonNull(entry.number()), entry.text());
    }

    private static Measure measure(Section section, Outline.Entry entry) {
        List<Block> blocks = section.blocks();
        DefinitionList facts = (DefinitionList) blocks.get(2);
        return new Measure(
                heading(entry),
                text(blocks.get(0)),
                text(blocks.get(1)),
                facts.entries().stream()
                        .map(fact -> new Fact(
                                PlainText.of(fact.term()),
                                text(fact.description().get(0))))
                        .toList(),
                text(blocks.get(3)));
    }

    private static String text(Block paragraph) {
        return PlainText.of(((Paragraph) paragraph).inlines());
    }

    private static Comments comments(Table table) {
        return new Comments(
                table.anchor().value(),
                PlainText.of(table.caption()),
                cells(table.head().get(0)),
                table.body().stream().map(PageContent::cells).toList());
    }

    private static List<String> cells(Table.Row row) {
        return row.cells().stream().map(cell -> text(cell.blocks().get(0))).toList();
    }
}
