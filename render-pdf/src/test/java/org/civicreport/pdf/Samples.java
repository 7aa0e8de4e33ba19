package org.civicreport.pdf;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.civicreport.document.LineBreak;
import org.civicreport.document.Link;
import org.civicreport.document.Metadata;
import org.civicreport.document.Note;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Quotation;
import org.civicreport.document.Section;
import org.civicreport.document.SignatureLines;
import org.civicreport.document.Span;
import org.civicreport.document.Strong;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.document.Tone;
import org.civicreport.source.Source;

/** Documents to render. */
final class Samples {

    static final Source SOURCE =
            new Source("report.json", "application/json", "{\"title\":\"Prüfung\"}".getBytes(StandardCharsets.UTF_8));

    private Samples() {}

    /** A document of a page or two that has nearly everything in it. */
    static Document everything() {
        return Document.builder("Prüfbericht der Stadt Lindenau", Locale.GERMAN)
                .metadata(new Metadata(
                        "Stadt Lindenau",
                        "Eine Prüfung.",
                        List.of("Prüfung", "Stadt"),
                        LocalDate.of(2026, 10, 1),
                        null))
                .draftMark("Entwurf")
                .source(SOURCE)
                .blocks(new Contents("Inhalt", 2), chapter(), tables())
                .build();
    }

    /** A document of one paragraph. */
    static Document of(Inline... inlines) {
        return Document.builder("Titel", Locale.GERMAN)
                .blocks(Paragraph.of(List.of(inlines)))
                .build();
    }

    /** A document of many pages. */
    static Document longTable(int rows) {
        List<Table.Row> body = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            body.add(
                    Table.Row.of("Zeile " + i, "Ein Wert, der auch einmal etwas länger wird, damit er umbricht. " + i));
        }
        return Document.builder("Lange Tabelle", Locale.GERMAN)
                .blocks(table("long", body))
                .build();
    }

    private static Section chapter() {
        Note note = new Note(
                new Anchor("note_a"), List.of(new Text("Anmerkung zum "), new Strong(List.of(new Text("Text")))));
        return Section.chapter(
                new Anchor("chapter"),
                "Ein Kapitel",
                HeadingNumber.counted(),
                List.of(
                        new Paragraph(Paragraph.Role.LEAD, List.of(new Text("Worum es geht."))),
                        Paragraph.of(List.of(
                                new Text("Das "),
                                new Abbreviation("OZG", "Onlinezugangsgesetz"),
                                note,
                                new Text(" gilt"),
                                new Emphasis(List.of(new Text(" schon"), new Strong(List.of(new Text(" lange"))))),
                                new LineBreak(),
                                new Text("und "),
                                new Link("https://www.lindenau.example/ö", List.of(new Text("steht im Netz"))),
                                new Text(", siehe "),
                                CrossReference.to(new Anchor("costs")),
                                new Text(". "),
                                new Span(Locale.ENGLISH, List.of(new Text("Once only"))),
                                new Text(" 😀 ≤ ✓ \u05E9. Verwaltungs\u00ADdigitalisierung ist "),
                                new Badge(Tone.DONE, "abgeschlossen"))),
                        ItemList.bullets(List.of(
                                item("eins"),
                                new ItemList.Item(List.of(
                                        Paragraph.of("zwei"),
                                        new ItemList(true, 9, List.of(item("neun"), item("zehn"))))))),
                        new DefinitionList(List.of(DefinitionList.Entry.of("Federführung", "Referat I"))),
                        new Quotation(List.of(Paragraph.of("Gut gesagt.")), List.of(new Text("Jemand"))),
                        new Division(
                                Division.Role.ASIDE,
                                Locale.ENGLISH,
                                List.of(Paragraph.of("Beside the text."), Paragraph.of("Still beside."))),
                        new Image(new Anchor("image"), "fehlt.png", "Ein Bild", List.of(new Text("Ein Bild"))),
                        new FormField(new Anchor("name"), FormField.Kind.LINE, "Name", "", List.of()),
                        new FormField(new Anchor("mail"), FormField.Kind.LINE, "Anschrift", "Am Markt 1", List.of()),
                        new SignatureLines(List.of(
                                new SignatureLines.Signatory(List.of("Die Vorsitzende", "Petra Sommer")),
                                new SignatureLines.Signatory(List.of("Die Referentin"))))));
    }

    private static Section tables() {
        Table.Cell wide = new Table.Cell(List.of(Paragraph.of("Kosten")), 2, 1);
        Table.Cell high = new Table.Cell(List.of(Paragraph.of("Vorhaben")), 1, 2);
        return Section.chapter(
                new Anchor("tables"),
                "Tabellen",
                HeadingNumber.given("II."),
                List.of(
                        new Table(
                                new Anchor("costs"),
                                List.of(new Text("Kosten")),
                                List.of(Table.Column.text(), Table.Column.number(), Table.Column.number()),
                                List.of(new Table.Row(List.of(high, wide)), Table.Row.of("2025", "2026")),
                                List.of(Table.Row.of("E-Akte", "", "1.000"), Table.Row.of("Portal", "2", "3")),
                                true),
                        new Chart(
                                new Anchor("chart"),
                                Chart.Kind.STACKED_BARS,
                                List.of(new Text("Vorhaben")),
                                "Mehr im zweiten.",
                                "Bereich",
                                List.of("A", "B"),
                                List.of(
                                        series("fertig", Tone.DONE, "1", "2.5"),
                                        series("offen", Tone.ACTIVE, "0", "12000"))),
                        table("bare", List.of(Table.Row.of("a", "b")))));
    }

    private static Chart.Series series(String name, Tone tone, String... values) {
        return new Chart.Series(
                name, tone, List.of(values).stream().map(BigDecimal::new).toList());
    }

    private static Table table(String anchor, List<Table.Row> body) {
        return new Table(
                new Anchor(anchor),
                List.of(),
                List.of(Table.Column.text(), Table.Column.text()),
                List.of(Table.Row.of("Kopf", "Spalte")),
                body,
                true);
    }

    private static ItemList.Item item(String text) {
        return new ItemList.Item(List.<Block>of(Paragraph.of(text)));
    }
}
