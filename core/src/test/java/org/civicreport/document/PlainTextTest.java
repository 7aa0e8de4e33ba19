package org.civicreport.document;

import static org.civicreport.document.Trees.anchor;
import static org.civicreport.document.Trees.document;
import static org.civicreport.document.Trees.image;
import static org.civicreport.document.Trees.note;
import static org.civicreport.document.Trees.section;
import static org.civicreport.document.Trees.table;
import static org.civicreport.document.Trees.text;
import static org.civicreport.document.Trees.title;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static void assertPlainText(String expected, Block... blocks) {
        assertEquals("Bericht\n" + expected, document(blocks).plainText());
    }

    @Test
    void aBlockIsALine() {
        assertPlainText("eins\nzwei\n", Paragraph.of("eins"), Paragraph.of("zwei"));
    }

    @Test
    void inlinesFollowEachOtherWithoutSpace() {
        assertPlainText(
                "abcdOZGfertig\nnach dem Umbruch\n",
                Paragraph.of(List.of(
                        new Text("a"),
                        new Emphasis(text("b")),
                        new Strong(text("c")),
                        new Span(Locale.ENGLISH, text("d")),
                        new Abbreviation("OZG", "Onlinezugangsgesetz"),
                        new Badge(Tone.DONE, "fertig"),
                        new LineBreak(),
                        new Link("https://www.lindenau.example/", text("nach dem Umbruch")))));
    }

    @Test
    void headingsAndCaptionsHaveNoNumbers() {
        assertPlainText(
                "Abschnitt a\nÜbersicht\nKopf\t\nZelle\t\nWappen\n",
                section("a", table("t", "Übersicht", Table.Row.of("Zelle")), image("i", "Wappen")));
    }

    @Test
    void eachCellEndsWithATabAndEachRowWithALineFeed() {
        assertPlainText(
                "Kopf\tKopf\t\na\tb\t\nc\td\t\n", table("t", "", Table.Row.of("a", "b"), Table.Row.of("c", "d")));
    }

    @Test
    void anEmptyCellIsOnlyATab() {
        assertPlainText("Kopf\tKopf\t\n\tb\t\na\t\t\n", table("t", "", Table.Row.of("", "b"), Table.Row.of("a", "")));
    }

    @Test
    void anEmptyFirstCellLeavesTheLineBeforeAlone() {
        Table bare = new Table(
                anchor("t"),
                text("Übersicht"),
                List.of(Table.Column.text()),
                List.of(Table.Row.of("")),
                List.of(),
                false);
        assertPlainText("Übersicht\n\t\n", bare);
    }

    @Test
    void aCellOfSeveralBlocksHasSeveralLines() {
        Table.Cell cell = Table.Cell.of(List.of(Paragraph.of("a"), Paragraph.of("b")));
        assertPlainText("Kopf\t\na\nb\t\n", table("t", "", new Table.Row(List.of(cell))));
    }

    @Test
    void allNotesComeAtTheEndInTheOrderOfTheirMarks() {
        assertPlainText(
                "vorn\nÜbersicht\nKopf\t\nZelle\t\nhinten\nAnmerkung n1\nAnmerkung n2\nAnmerkung n3\n",
                Paragraph.of(List.of(new Text("vorn"), note("n1"))),
                new Table(
                        anchor("t"),
                        List.of(new Text("Übersicht"), note("n2")),
                        List.of(Table.Column.text()),
                        List.of(Table.Row.of("Kopf")),
                        List.of(Table.Row.of("Zelle")),
                        false),
                Paragraph.of(List.of(new Text("hinten"), note("n3"))));
    }

    @Test
    void aReferenceWithoutWordsHasThoseOfTheNumbering() {
        assertPlainText(
                "Abschnitt a\nsiehe Abschnitt\u00A01 oder dort\n",
                section(
                        "a",
                        Paragraph.of(List.of(
                                new Text("siehe "),
                                CrossReference.to(anchor("a")),
                                new Text(" oder "),
                                new CrossReference(anchor("a"), text("dort"))))));
    }

    @Test
    void aChartIsItsCaptionAndItsDataTable() {
        assertPlainText(
                "Vorhaben\nKernbereich\tfertig\t\nBildung\t1,5\t\nVerkehr\t12.000\t\n",
                new Chart(
                        anchor("c"),
                        Chart.Kind.BARS,
                        text("Vorhaben"),
                        "Bildung führt.",
                        "Kernbereich",
                        List.of("Bildung", "Verkehr"),
                        List.of(new Chart.Series(
                                "fertig", Tone.DONE, List.of(new BigDecimal("1.5"), new BigDecimal("12000"))))));
    }

    @Test
    void contentsAreTheirTitleAndTheHeadingsTheyList() {
        assertPlainText(
                "Inhalt\nAbschnitt a\nAbschnitt b\nAbschnitt a\nAbschnitt deep\nAbschnitt b\n",
                new Contents("Inhalt", 1),
                section("a", section("deep")),
                section("b"));
    }

    @Test
    void listsOfTablesAndFiguresAreTheirTitleAndTheCaptionsTheyList() {
        List<Inline> caption = List.of(new Text("Zahlen"), new LineBreak(), CrossReference.to(anchor("a")), note("n"));
        assertPlainText(
                "Tabellen\nErste\nBilder\nZahlen Abschnitt\u00A01\n"
                        + "Abschnitt a\nErste\nKopf\t\nZahlen\nAbschnitt\u00A01\nKopf\t\nAnmerkung n\n",
                Contents.listing("Tabellen", Contents.Scope.TABLES),
                Contents.listing("Bilder", Contents.Scope.FIGURES),
                section(
                        "a",
                        table("t", "Erste"),
                        new Image(anchor("i"), "bild.png", "Ein Bild", caption),
                        table("u", "")));
    }

    @Test
    void aQuotationIsItsWordsAndThenItsAttribution() {
        assertPlainText("Worte\nQuelle\n", new Quotation(List.of(Paragraph.of("Worte")), text("Quelle")));
    }

    @Test
    void listsAndTermsComeLineByLine() {
        assertPlainText(
                "eins\nzwei\nStatus\nfertig\n",
                ItemList.numbered(List.of(
                        new ItemList.Item(List.of(Paragraph.of("eins"))),
                        new ItemList.Item(List.of(Paragraph.of("zwei"))))),
                new DefinitionList(List.of(DefinitionList.Entry.of("Status", "fertig"))));
    }

    @Test
    void aFieldIsItsLabelAndItsValue() {
        assertPlainText(
                "Name\nFrau Kern\nOrt\n",
                new FormField(anchor("f"), FormField.Kind.LINE, "Name", "Frau Kern", List.of()),
                new FormField(anchor("g"), FormField.Kind.LINE, "Ort", "", List.of()));
    }

    @Test
    void signatoriesComeLineByLine() {
        assertPlainText(
                "Die Referentin\nDr. Kern\n",
                new SignatureLines(List.of(new SignatureLines.Signatory(List.of("Die Referentin", "Dr. Kern")))));
    }

    @Test
    void anExtensionIsItsFallback() {
        assertPlainText(
                "Zeit\nk = n\n",
                new Trees.Timeline(List.of(Paragraph.of("Zeit"))),
                Paragraph.of(List.of(new Trees.Formula(text("k = n")))));
    }

    @Test
    void theTitleIsTheDocumentsOwnWhereNoBlockHoldsIt() {
        assertEquals("Bericht\neins\n", document(Paragraph.of("eins")).plainText());
        assertEquals(
                "eins\nTitel\n", document(Paragraph.of("eins"), title("Titel")).plainText());
    }

    @Test
    void inlinesAloneHaveNoNotesAndNameTheirTargets() {
        assertEquals("a zahlen", PlainText.of(List.of(new Text("a "), note("n"), CrossReference.to(anchor("zahlen")))));
    }

    @Test
    void normalisedTextHasOneSpaceForEachRunOfWhiteSpace() {
        assertEquals("a b c d", PlainText.normalised(" \n\ta \u00A0\u202F\u2003b\u2028\tc\r\nd\u3000"));
    }

    @Test
    void normalisedTextHasNoSoftHyphensAndIsComposed() {
        assertEquals("Größe", PlainText.normalised("Gro\u00AD\u0308ße"));
        assertEquals("", PlainText.normalised("\u00AD \u00A0"));
    }

    @Property(tries = 200)
    void normalisingTwiceIsNormalisingOnce(@ForAll String text) {
        String once = PlainText.normalised(text);
        assertEquals(once, PlainText.normalised(once));
    }

    @Property(tries = 200)
    void whiteSpaceBetweenTextsIsAllTheSame(@ForAll String one, @ForAll String other) {
        assertEquals(PlainText.normalised(one + " " + other), PlainText.normalised(one + "\n\t" + other));
    }
}
