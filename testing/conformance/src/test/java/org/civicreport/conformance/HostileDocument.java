package org.civicreport.conformance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.civicreport.document.Abbreviation;
import org.civicreport.document.Anchor;
import org.civicreport.document.Badge;
import org.civicreport.document.Block;
import org.civicreport.document.Chart;
import org.civicreport.document.Contents;
import org.civicreport.document.CrossReference;
import org.civicreport.document.DefinitionList;
import org.civicreport.document.Division;
import org.civicreport.document.Document;
import org.civicreport.document.Emphasis;
import org.civicreport.document.FormField;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.Image;
import org.civicreport.document.Inline;
import org.civicreport.document.ItemList;
import org.civicreport.document.Label;
import org.civicreport.document.Labels;
import org.civicreport.document.Link;
import org.civicreport.document.Metadata;
import org.civicreport.document.Note;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Quotation;
import org.civicreport.document.Section;
import org.civicreport.document.SignatureLines;
import org.civicreport.document.Span;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.document.Tone;
import org.civicreport.source.Source;

/** A document that holds one text in every place where a document can hold text. */
final class HostileDocument {

    private final String text;

    private HostileDocument(String text) {
        this.text = text;
    }

    static Document holding(String text) {
        return new HostileDocument(text).document();
    }

    /** One document of many texts: each as a heading, in a paragraph, a note and a cell. */
    static Document holdingAll(List<String> texts) {
        List<Block> sections = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            HostileDocument holder = new HostileDocument(texts.get(i));
            Inline note = new Note(new Anchor("note_" + i), holder.inlines());
            sections.add(new Section(
                    new Anchor("section_" + i),
                    holder.inlines(),
                    HeadingNumber.counted(),
                    Section.Role.CHAPTER,
                    Section.Orientation.PORTRAIT,
                    List.of(
                            Paragraph.of(List.of(new Text("x" + texts.get(i)), note)),
                            holder.table("table_" + i, Table.Column.text()))));
        }
        return Document.builder("Texte", Locale.GERMAN).blocks(sections).build();
    }

    private Document document() {
        // A letter beside it keeps a text of nothing visible from being refused.
        Labels labels = Labels.of(Locale.GERMAN);
        for (Label label : Label.values()) {
            labels = labels.with(label, text);
        }
        return Document.builder("x" + text, Locale.GERMAN)
                .metadata(new Metadata("x" + text, "x" + text, List.of("x" + text), null, null))
                .draftMark("x" + text)
                .labels(labels)
                .origins(Map.of())
                .source(new Source(text, "text/plain", text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .blocks(
                        new Contents("x" + text, 1),
                        new Section(
                                new Anchor("section"),
                                inlines(),
                                HeadingNumber.given("x" + text),
                                Section.Role.CHAPTER,
                                Section.Orientation.PORTRAIT,
                                List.of(new Section.Facet("x" + text, List.of("x" + text, "y" + text))),
                                blocks()),
                        new Section(
                                new Anchor("article"),
                                inlines(),
                                HeadingNumber.none(),
                                Section.Role.ARTICLE,
                                Section.Orientation.PORTRAIT,
                                List.of(new Section.Facet("y" + text, List.of("x" + text))),
                                List.of()))
                .build();
    }

    private List<Inline> inlines() {
        return List.of(new Text("x" + text));
    }

    private List<Block> blocks() {
        Paragraph paragraph = Paragraph.of(inlines());
        return List.of(
                Paragraph.of(List.of(
                        new Emphasis(inlines()),
                        new Span(Locale.ENGLISH, inlines()),
                        new Link("https://www.lindenau.example/", inlines()),
                        new CrossReference(new Anchor("section"), inlines()),
                        CrossReference.to(new Anchor("section")),
                        new Abbreviation("x" + text, "x" + text),
                        new Badge(Tone.DONE, "x" + text),
                        new Note(new Anchor("note"), inlines()))),
                ItemList.bullets(List.of(new ItemList.Item(List.of(paragraph, paragraph)))),
                new DefinitionList(List.of(new DefinitionList.Entry(inlines(), List.of(paragraph)))),
                table("words", Table.Column.text()),
                table("numbers", Table.Column.number()),
                chart("bars", Chart.Kind.BARS),
                chart("radar", Chart.Kind.RADAR),
                new Image(new Anchor("image"), "x" + text, "x" + text, inlines()),
                new Quotation(List.of(paragraph), inlines()),
                new Division(Division.Role.ASIDE, Locale.ENGLISH, List.of(paragraph)),
                new FormField(new Anchor("field"), FormField.Kind.CHOICE, "x" + text, "x" + text, List.of("x" + text)),
                new SignatureLines(List.of(new SignatureLines.Signatory(List.of("x" + text)))));
    }

    private Table table(String anchor, Table.Column column) {
        Table.Row row = Table.Row.of("x" + text, "x" + text);
        return new Table(new Anchor(anchor), inlines(), List.of(column, column), List.of(row), List.of(row), true);
    }

    private Chart chart(String anchor, Chart.Kind kind) {
        return new Chart(
                new Anchor(anchor),
                kind,
                inlines(),
                "x" + text,
                "x" + text,
                List.of("x" + text, "y" + text),
                List.of(new Chart.Series("x" + text, Tone.DONE, List.of(BigDecimal.ONE, BigDecimal.TEN))));
    }
}
