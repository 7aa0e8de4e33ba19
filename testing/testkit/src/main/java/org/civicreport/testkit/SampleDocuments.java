package org.civicreport.testkit;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
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
import org.civicreport.document.LineBreak;
import org.civicreport.document.Link;
import org.civicreport.document.Metadata;
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
import org.civicreport.source.Source;

/** Documents made by hand, for conformance tests and for looking at. */
public final class SampleDocuments {

    /** The key of the one image that a resolver can have; the other one is missing. */
    public static final String IMAGE_KEY = "werkstatt.png";

    private static final List<Badge> BADGES = List.of(
            new Badge(Tone.NEUTRAL, "Daueraufgabe"),
            new Badge(Tone.PLANNED, "geplant"),
            new Badge(Tone.ACTIVE, "in Umsetzung"),
            new Badge(Tone.DONE, "abgeschlossen"),
            new Badge(Tone.STOPPED, "eingestellt"),
            new Badge(Tone.ATTENTION, "verzögert"));

    private SampleDocuments() {}

    /**
     * Returns a German document that holds every node in every role, the way a report would use them.
     *
     * @return the same document on each call
     */
    public static Document everyNode() {
        return Document.builder("Digitalisierungsbericht 2026 der Stadt Lindenau", Locale.GERMAN)
                .metadata(new Metadata(
                        "Stadt Lindenau, Referat für Digitalisierung",
                        "Stand der Vorhaben zur Digitalisierung der Verwaltung.",
                        List.of("Digitalisierung", "Verwaltung"),
                        LocalDate.of(2026, 10, 1),
                        "https://www.lindenau.example/digitalisierungsbericht"))
                .draftMark("Entwurf, Stand der Mitzeichnung")
                .origins(Map.of(new Anchor("missing"), "/measures/3/image"))
                .source(new Source(
                        "report.json",
                        "application/json",
                        "{\"title\":\"Digitalisierungsbericht </script><!-- Müller & Söhne \u2028\"}"
                                .getBytes(StandardCharsets.UTF_8)))
                .blocks(
                        titlePage(),
                        new Contents("Inhaltsverzeichnis", 3),
                        Contents.listing("Maßnahmenverzeichnis", Contents.Scope.ARTICLES),
                        Contents.listing("Tabellen", Contents.Scope.TABLES),
                        Contents.listing("Abbildungen", Contents.Scope.FIGURES),
                        new PageBreak(),
                        introduction(),
                        measures(),
                        numbers(),
                        deep(),
                        paper())
                .build();
    }

    private static Block titlePage() {
        return new Division(
                Division.Role.TITLE_PAGE,
                null,
                List.of(
                        new Paragraph(
                                Paragraph.Role.TITLE,
                                List.of(new Text("Digitalisierungsbericht 2026 der Stadt Lindenau"))),
                        new Paragraph(
                                Paragraph.Role.SUBTITLE, List.of(new Text("Berichtszeitraum Juli 2025 bis Juni 2026"))),
                        new Paragraph(Paragraph.Role.SMALL, List.of(new Text("Datenstand 30.06.2026")))));
    }

    private static Block introduction() {
        Note note = new Note(
                new Anchor("note_ozg"),
                List.of(
                        new Text("Siehe "),
                        new Link("https://www.lindenau.example/ozg", List.of(new Text("Fahrplan")))));
        return chapter(
                "introduction",
                "Einleitung",
                new Paragraph(
                        Paragraph.Role.LEAD,
                        List.of(new Text("Die Stadt hat im Berichtszeitraum zwölf Vorhaben abgeschlossen und ihre"
                                + " Verwaltungsdienstleistungen weiter digitalisiert."))),
                Paragraph.of(List.of(
                        new Text("Das "),
                        new Abbreviation("OZG", "Onlinezugangsgesetz"),
                        new Text(" verpflichtet die Stadt"),
                        note,
                        new Text(", ihre Leistungen "),
                        new Emphasis(List.of(new Text("digital"))),
                        new Text(" und "),
                        new Strong(List.of(new Text("barrierefrei"))),
                        new Text(" anzubieten."),
                        new LineBreak(),
                        new Text("Mehr dazu in "),
                        CrossReference.to(new Anchor("numbers")),
                        new Text(", "),
                        CrossReference.to(new Anchor("comments")),
                        new Text(" und im "),
                        new CrossReference(new Anchor("radar"), List.of(new Text("Radar"))),
                        new Text(". Englisch heißt das "),
                        new Span(Locale.ENGLISH, List.of(new Text("once only"))),
                        new Text(", gerechnet wird mit "),
                        new SampleExtensionInline(
                                "sample-formula", List.of(new Emphasis(List.of(new Text("k = n / 2"))))),
                        new Text("."))),
                ItemList.bullets(List.of(
                        item("Online-Dienste"),
                        new ItemList.Item(List.of(
                                Paragraph.of("Verwaltungsdigitalisierung, darunter:"),
                                new ItemList(true, 3, List.of(item("E-Akte"), item("Posteingang"))))))),
                new Quotation(
                        List.of(Paragraph.of("Digital heißt für uns: einfacher für alle.")),
                        List.of(new Text("Oberbürgermeisterin Petra Sommer"))),
                new Division(
                        Division.Role.ASIDE,
                        null,
                        List.of(Paragraph.of("Ein Wort zur Sprache: Der Bericht meint immer alle Geschlechter."))),
                new Division(
                        Division.Role.GROUP,
                        Locale.ENGLISH,
                        List.of(Paragraph.of("A summary in English is available on request."))));
    }

    private static Block measures() {
        return chapter(
                "measures",
                "Maßnahmen",
                Section.chapter(
                        new Anchor("area"),
                        "Kernbereich Verwaltungsdigitalisierung",
                        HeadingNumber.counted(),
                        List.of(measure(), otherMeasure())));
    }

    private static Block otherMeasure() {
        return new Section(
                new Anchor("other_measure"),
                List.of(new Text("Bürgerbüro am Abend")),
                HeadingNumber.counted(),
                Section.Role.ARTICLE,
                Section.Orientation.PORTRAIT,
                List.of(
                        new Section.Facet("Status", List.of("geplant")),
                        new Section.Facet("Federführung", List.of("Kreisverwaltungsreferat", "Referat für Soziales"))),
                List.of(Paragraph.of("Dienstags bis 20 Uhr geöffnet, auch in der Straße nach München.")));
    }

    private static Block measure() {
        return new Section(
                new Anchor("measure"),
                List.of(new Text("Elektronische Akte in allen Referaten")),
                HeadingNumber.counted(),
                Section.Role.ARTICLE,
                Section.Orientation.PORTRAIT,
                List.of(
                        new Section.Facet("Status", List.of("in Umsetzung")),
                        new Section.Facet("Federführung", List.of("Referat für Digitalisierung"))),
                List.of(
                        new DefinitionList(List.of(
                                new DefinitionList.Entry(
                                        List.of(new Text("Status")),
                                        List.of(Paragraph.of(List.copyOf(spaced(BADGES))))),
                                DefinitionList.Entry.of("Federführung", "Referat für Digitalisierung"),
                                new DefinitionList.Entry(
                                        List.of(new Text("Beschlüsse")),
                                        List.of(
                                                Paragraph.of("Grundsatzbeschluss"),
                                                Paragraph.of("Finanzierungsbeschluss"))))),
                        new Image(
                                new Anchor("workshop"),
                                IMAGE_KEY,
                                "Zwei Auszubildende richten einen Scanner ein.",
                                List.of(new Text("Digitalwerkstatt im Stadtarchiv"))),
                        new Image(new Anchor("missing"), "fehlt.png", "Ein Bild, das es nicht gibt.", List.of()),
                        new SampleExtensionBlock(
                                "sample-timeline", List.of(Paragraph.of("2025 Ausschreibung, 2026 Einführung.")))));
    }

    private static List<Inline> spaced(List<Badge> badges) {
        return badges.stream()
                .flatMap(badge -> List.<Inline>of(badge, new Text(" ")).stream())
                .toList();
    }

    private static Block numbers() {
        List<String> areas = List.of("Verwaltungsdigitalisierung", "Infrastruktur", "Bildung", "Mobilität");
        List<Chart.Series> series = List.of(
                series("abgeschlossen", Tone.DONE, 4, 2, 1, 0),
                series("in Umsetzung", Tone.ACTIVE, 7, 3, 5, 2),
                series("geplant", Tone.PLANNED, 1, 0, 3, 12));
        return new Section(
                new Anchor("numbers"),
                List.of(new Text("Zahlen")),
                HeadingNumber.counted(),
                Section.Role.CHAPTER,
                Section.Orientation.LANDSCAPE,
                List.of(
                        chart("bars", Chart.Kind.BARS, areas, series),
                        chart("stacked", Chart.Kind.STACKED_BARS, areas, series),
                        chart("radar", Chart.Kind.RADAR, areas, series),
                        comments(),
                        costs(),
                        new Table(
                                new Anchor("bare"),
                                List.of(),
                                List.of(new Table.Column(Table.Alignment.CENTER, 0), Table.Column.text()),
                                List.of(Table.Row.of("Kürzel", "")),
                                List.of(Table.Row.of("IT", "Informationstechnik"), Table.Row.of("", "ohne Kürzel")),
                                true)));
    }

    private static Chart.Series series(String name, Tone tone, int... values) {
        return new Chart.Series(
                name, tone, Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList());
    }

    private static Chart chart(String anchor, Chart.Kind kind, List<String> areas, List<Chart.Series> series) {
        return new Chart(
                new Anchor(anchor),
                kind,
                List.of(new Text("Vorhaben nach Kernbereich und Status")),
                "Die meisten Vorhaben sind in Umsetzung, zwölf in der Mobilität geplant.",
                "Kernbereich",
                areas,
                series);
    }

    private static Table comments() {
        Note note = new Note(new Anchor("note_table"), List.of(new Text("Stellungnahme vom 12.05.2026")));
        return new Table(
                new Anchor("comments"),
                List.of(new Text("Stellungnahmen und Beantwortung")),
                List.of(
                        new Table.Column(Table.Alignment.START, 2),
                        new Table.Column(Table.Alignment.START, 5),
                        new Table.Column(Table.Alignment.START, 5)),
                List.of(Table.Row.of("Quelle", "Kommentar", "Beantwortung")),
                List.of(
                        new Table.Row(List.of(
                                Table.Cell.of(List.of(Paragraph.of(List.of(new Text("Personalreferat"), note)))),
                                Table.Cell.of("Die Fortbildung für Beschäftigte kommt zu kurz."),
                                Table.Cell.of(List.of(
                                        Paragraph.of("Dem Hinweis wird gefolgt."),
                                        ItemList.bullets(List.of(item("Kapitel 2"), item("Kapitel 3"))))))),
                        Table.Row.of("Behindertenbeirat", "Leichte Sprache fehlt.", "")),
                true);
    }

    private static Table costs() {
        Table.Cell wide = new Table.Cell(List.of(Paragraph.of("Kosten in Euro")), 3, 1);
        Table.Cell high = new Table.Cell(List.of(Paragraph.of("Vorhaben")), 1, 2);
        return new Table(
                new Anchor("costs"),
                List.of(new Text("Kosten der Vorhaben")),
                List.of(Table.Column.text(), Table.Column.number(), Table.Column.number(), Table.Column.number()),
                List.of(new Table.Row(List.of(high, wide)), Table.Row.of("2024", "2025", "2026")),
                List.of(
                        Table.Row.of("E-Akte", "120.000", "80.000", "1.250.000"),
                        Table.Row.of("Bürgerportal", "40.000", "60.000", "95.000")),
                true);
    }

    private static Block deep() {
        List<Block> inner = List.of(Paragraph.of("Tiefer geht es nicht."));
        for (int depth = Section.DEEPEST; depth > 1; depth--) {
            inner = List.of(
                    Section.chapter(new Anchor("depth_" + depth), "Ebene " + depth, HeadingNumber.counted(), inner));
        }
        return new Section(
                new Anchor("depth_1"),
                List.of(new Text("Anhang mit "), new Emphasis(List.of(new Text("vielen"))), new Text(" Ebenen")),
                HeadingNumber.given("A."),
                Section.Role.CHAPTER,
                Section.Orientation.PORTRAIT,
                inner);
    }

    private static Block paper() {
        return new Section(
                new Anchor("paper"),
                List.of(new Text("Antrag der Referentin")),
                HeadingNumber.none(),
                Section.Role.CHAPTER,
                Section.Orientation.PORTRAIT,
                List.of(
                        new Division(
                                Division.Role.HEAD,
                                null,
                                List.of(Paragraph.of("An den Stadtrat"), Paragraph.of("Sitzung am 18.11.2026"))),
                        new FormField(
                                new Anchor("field_name"),
                                FormField.Kind.LINE,
                                "Ansprechperson",
                                "Frau Yıldız",
                                List.of()),
                        new FormField(new Anchor("field_text"), FormField.Kind.TEXT, "Ergänzungen", "", List.of()),
                        new FormField(
                                new Anchor("field_choice"),
                                FormField.Kind.CHOICE,
                                "Einverstanden?",
                                "ja",
                                List.of("ja", "nein")),
                        new FormField(new Anchor("field_check"), FormField.Kind.CHECK, "Gelesen", "gelesen", List.of()),
                        new SignatureLines(List.of(
                                new SignatureLines.Signatory(List.of("Die Vorsitzende", "Petra Sommer")),
                                new SignatureLines.Signatory(List.of("Die Referentin", "Dr. Laura Kern"))))));
    }

    private static Section chapter(String anchor, String heading, Block... blocks) {
        return Section.chapter(new Anchor(anchor), heading, HeadingNumber.counted(), List.of(blocks));
    }

    private static ItemList.Item item(String text) {
        return new ItemList.Item(List.of(Paragraph.of(text)));
    }
}
