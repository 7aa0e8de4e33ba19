package org.civicreport.examples.markdown;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
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
import org.civicreport.document.ExtensionBlock;
import org.civicreport.document.ExtensionInline;
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

/** A document with every kind of node, in awkward neighbourhoods. */
final class EveryNode {

    private EveryNode() {}

    static Document document() {
        return Document.builder("Alles * in # einem", Locale.GERMAN)
                .draftMark("Entwurf")
                .origins(Map.of(new Anchor("eins"), "/introduction"))
                .blocks(
                        new Contents("Inhalt", 3),
                        new PageBreak(),
                        Section.chapter(
                                new Anchor("eins"),
                                "Erstens - 1. Teil",
                                HeadingNumber.counted(),
                                List.of(running(), lists(), lists(), table(), chart(), spans(), parts())),
                        Section.chapter(new Anchor("zwei"), "Zweitens #", HeadingNumber.given("II."), List.of()),
                        signatures(),
                        new ExtensionBlock() {
                            @Override
                            public String name() {
                                return "time-line";
                            }

                            @Override
                            public List<Block> fallback() {
                                return List.of(Paragraph.of("1. als Ersatz"));
                            }
                        })
                .build();
    }

    private static Block running() {
        return Paragraph.of(List.of(
                new Text("# Kein Titel, "),
                new Emphasis(List.of(new Text("wichtig"))),
                new Strong(List.of(new Text("sehr"), new Emphasis(List.of(new Text("doppelt"))))),
                new Text(" a|b <c> & `d` "),
                new Abbreviation("OZG", "Onlinezugangs\"gesetz"),
                new LineBreak(),
                new Badge(Tone.DONE, "abgeschlossen"),
                new Link("https://example.org/a_(b)?c=1&d=2", List.of(new Text("Seite [1]"))),
                new Note(
                        new Anchor("fussnote"),
                        List.of(new Text("Anmerkung mit "), new Strong(List.of(new Text("Gewicht"))))),
                CrossReference.to(new Anchor("zahlen")),
                new CrossReference(new Anchor("zwei"), List.of(new Text("siehe dort"))),
                new Span(Locale.ENGLISH, List.of(new Text("open *data*"))),
                new ExtensionInline() {
                    @Override
                    public String name() {
                        return "formula";
                    }

                    @Override
                    public List<Inline> fallback() {
                        return List.of(new Text(" x > y"));
                    }
                }));
    }

    private static Block lists() {
        ItemList inner = new ItemList(
                true, 9, List.of(item(Paragraph.of("- neun")), item(Paragraph.of("zehn"), Paragraph.of("mehr"))));
        return ItemList.bullets(List.of(item(Paragraph.of("+ oben"), inner), item(Paragraph.of("unten"))));
    }

    private static ItemList.Item item(Block... blocks) {
        return new ItemList.Item(List.of(blocks));
    }

    private static Block table() {
        return new Table(
                new Anchor("zahlen"),
                List.of(new Text("Zahlen")),
                List.of(Table.Column.text(), Table.Column.number()),
                List.of(Table.Row.of("Bereich", "Zahl")),
                List.of(
                        Table.Row.of("A|B", "1"),
                        new Table.Row(List.of(
                                Table.Cell.of(List.of(
                                        Paragraph.of("zwei"),
                                        ItemList.numbered(List.of(item(Paragraph.of("x")), item(Paragraph.of("y")))),
                                        new Division(
                                                Division.Role.GROUP, Locale.ENGLISH, List.of(Paragraph.of("three"))),
                                        new Quotation(List.of(Paragraph.of("Zitat")), List.of(new Text("Amt"))),
                                        new DefinitionList(List.of(DefinitionList.Entry.of("Wort", "Sinn"))),
                                        new Image(new Anchor("zelle"), "b.png", "Bild", List.of(new Text("Im Feld"))),
                                        new FormField(
                                                new Anchor("feld_zwei"), FormField.Kind.LINE, "Name", "", List.of()),
                                        signatures())),
                                Table.Cell.of(""))),
                        Table.Row.of("", "")),
                true);
    }

    private static Block spans() {
        return new Table(
                new Anchor("verbunden"),
                List.of(),
                List.of(Table.Column.text(), Table.Column.text(), Table.Column.text()),
                List.of(
                        new Table.Row(
                                List.of(new Table.Cell(List.of(Paragraph.of("breit")), 2, 1), Table.Cell.of("c"))),
                        Table.Row.of("a", "b", "c")),
                List.of(
                        new Table.Row(List.of(
                                new Table.Cell(List.of(Paragraph.of("hoch")), 1, 2),
                                Table.Cell.of("1"),
                                Table.Cell.of("2"))),
                        Table.Row.of("3", "4")),
                false);
    }

    private static Block chart() {
        return new Chart(
                new Anchor("balken"),
                Chart.Kind.BARS,
                List.of(new Text("Stand")),
                "Zwei Balken",
                "Bereich",
                List.of("A", "B"),
                List.of(new Chart.Series("geplant", Tone.PLANNED, List.of(BigDecimal.ONE, new BigDecimal("2.5")))));
    }

    private static Block parts() {
        return new Division(
                Division.Role.ASIDE,
                Locale.ENGLISH,
                List.of(
                        new Paragraph(Paragraph.Role.SMALL, List.of(new Text("small print"))),
                        new Quotation(
                                List.of(Paragraph.of("quoted"), ItemList.bullets(List.of(item(Paragraph.of("item"))))),
                                List.of(new Text("somebody"))),
                        new DefinitionList(List.of(DefinitionList.Entry.of("term", "meaning"))),
                        new Image(new Anchor("bild"), "a.png", "what it shows", List.of()),
                        new FormField(
                                new Anchor("feld"), FormField.Kind.CHOICE, "Choice", "yes", List.of("yes", "no"))));
    }

    private static Block signatures() {
        return new SignatureLines(List.of(
                new SignatureLines.Signatory(List.of("Die Vorsitzende", "A. B.")),
                new SignatureLines.Signatory(List.of("Der Referent"))));
    }

    static byte[] png() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
