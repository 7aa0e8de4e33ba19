package org.civicreport.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.CrossReference;
import org.civicreport.document.DefinitionList;
import org.civicreport.document.Division;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.ItemList;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Section;
import org.civicreport.document.SignatureLines;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Styles do what a careful person would let them do, and paragraphs say little themselves. */
class WordStylesTest {

    private static final String KEPT = "<w:pStyle w:val=\"Definition\"/><w:keepNext/>";

    @Test
    void wordCountsHeadingsByTheirStyles() throws IOException {
        String xml = xml(section("a", HeadingNumber.counted(), section("b", HeadingNumber.counted())));

        assertTrue(xml.contains("<w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>"), xml);
        assertTrue(xml.contains("<w:pPr><w:pStyle w:val=\"Heading2\"/></w:pPr>"), xml);
        assertFalse(xml.contains("HeadingNumber"), xml);
    }

    @Test
    void aHeadingWithoutNumberTakesItFromItsStyleAgain() throws IOException {
        String xml = xml(section("a", HeadingNumber.none()));

        assertTrue(
                xml.contains("<w:pStyle w:val=\"Heading1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"), xml);
    }

    @Test
    void countingBeginsAnewInsideAHeadingThatIsNotCounted() throws IOException {
        Block first = section(
                "a",
                HeadingNumber.given("I."),
                section("b", HeadingNumber.counted()),
                section("c", HeadingNumber.counted()));
        Block second = section("d", HeadingNumber.given("II."), section("e", HeadingNumber.counted()));
        byte[] docx = DocxRendererTest.render(DocxRendererTest.document(first, second));

        String xml = WordText.part(docx, "word/document.xml");
        String level = "<w:pStyle w:val=\"Heading2\"/><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"";
        assertEquals(2, count(xml, level + "4\"/>"), xml);
        assertEquals(1, count(xml, level + "5\"/>"), xml);
        String numbering = WordText.part(docx, "word/numbering.xml");
        for (int instance : new int[] {4, 5}) {
            assertTrue(
                    numbering.contains("<w:num w:numId=\"" + instance + "\"><w:abstractNumId w:val=\"4\"/>"
                            + "<w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"1\"/>"),
                    numbering);
        }
        assertTrue(numbering.contains("<w:lvlText w:val=\"%2.%3\"/>"), numbering);
    }

    @Test
    void aReferenceToACountedSectionIsAFieldForItsNumber() throws IOException {
        String xml =
                xml(section("a", HeadingNumber.counted()), Paragraph.of(List.of(CrossReference.to(new Anchor("a")))));

        assertTrue(xml.contains("<w:t>Abschnitt\u00A0</w:t>"), xml);
        assertTrue(xml.contains(" REF a \\r \\h "), xml);
    }

    @Test
    void wordsThatIntroduceAListAreKeptWithIt() throws IOException {
        String xml = xml(Paragraph.of("Davor"), Paragraph.of("Drei Punkte:"), bullets(Paragraph.of("a")));

        assertEquals(1, count(xml, "<w:keepNext/>"), xml);
        assertTrue(xml.contains("<w:keepNext/></w:pPr><w:r><w:t>Drei Punkte:"), xml);
    }

    @Test
    void wordsInACellDoNotHoldOnToTheNextRow() throws IOException {
        Table.Cell cell = Table.Cell.of(List.of(Paragraph.of("Drei Punkte:"), bullets(Paragraph.of("a"))));
        Table table = new Table(
                new Anchor("t"),
                List.of(),
                List.of(Table.Column.text()),
                List.of(Table.Row.of("Kopf")),
                List.of(new Table.Row(List.of(cell)), Table.Row.of("b".repeat(2_000)), Table.Row.of("c")),
                false);

        assertFalse(xml(table).contains("<w:keepNext/></w:pPr><w:r><w:t>Drei Punkte:"));
    }

    @Test
    void listsHaveAStyleForEachLevel() throws IOException {
        String xml = xml(bullets(Paragraph.of("a"), Paragraph.of("weiter"), bullets(Paragraph.of("b"))));

        assertTrue(xml.contains("<w:pPr><w:pStyle w:val=\"ListBullet\"/></w:pPr>"), xml);
        assertTrue(xml.contains("<w:pPr><w:pStyle w:val=\"ListContinue\"/><w:keepNext/></w:pPr>"), xml);
        assertTrue(xml.contains("<w:pPr><w:pStyle w:val=\"ListBullet2\"/></w:pPr>"), xml);
    }

    @Test
    void aListInABoxBelongsToTheBox() throws IOException {
        Block box = new Division(
                Division.Role.ASIDE,
                null,
                List.of(Paragraph.of("Hinweis"), bullets(Paragraph.of("a"), Paragraph.of("weiter"))));

        String xml = xml(box);

        assertTrue(xml.contains("<w:pPr><w:pStyle w:val=\"AsideListBullet\"/></w:pPr>"), xml);
        assertTrue(xml.contains("<w:pPr><w:pStyle w:val=\"AsideListContinue\"/></w:pPr>"), xml);
    }

    @Test
    void aListInACellHasTheTextOfCells() throws IOException {
        Table table = new Table(
                new Anchor("t"),
                List.of(),
                List.of(Table.Column.text()),
                List.of(Table.Row.of("Kopf")),
                List.of(new Table.Row(List.of(Table.Cell.of(List.of(bullets(Paragraph.of("a"))))))),
                false);

        assertTrue(xml(table).contains("<w:pPr><w:pStyle w:val=\"TableListBullet\"/></w:pPr>"));
    }

    @Test
    void keyFactsStandBesideTheirTerms() throws IOException {
        String xml = xml(new DefinitionList(List.of(
                DefinitionList.Entry.of("Laufzeit", "2024 bis 2027"),
                DefinitionList.Entry.of("Begriff von wirklich beträchtlicher Länge", "steht darüber"))));

        assertTrue(
                Pattern.compile(
                                "<w:pStyle w:val=\"Definition\"/><w:keepNext/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"TermBeside\"/>"
                                        + "</w:rPr><w:t>Laufzeit</w:t></w:r><w:r><w:tab/></w:r>")
                        .matcher(xml)
                        .find(),
                xml);
        assertTrue(xml.contains("<w:pPr><w:pStyle w:val=\"Term\"/></w:pPr>"), xml);
        assertTrue(xml.contains("<w:pPr><w:pStyle w:val=\"Description\"/></w:pPr>"), xml);
    }

    /** The longest terms of our own reports. */
    @ParameterizedTest
    @ValueSource(strings = {"Daten nach Geschlecht erhoben", "Status of the edition", "Cabinet member for resources"})
    void keyFactsStandBesideLongTermsToo(String term) throws IOException {
        assertFalse(xml(keyFacts("Stand", term)).contains("<w:pStyle w:val=\"Term\"/>"), term);
    }

    @Test
    void noKeyFactStandsAloneOnAPage() throws IOException {
        String xml = xml(keyFacts("eins", "zwei", "drei", "vier", "fünf"));

        assertEquals(2, count(xml, KEPT), xml);
        assertTrue(xml.indexOf(KEPT) < xml.indexOf("eins") && xml.lastIndexOf(KEPT) > xml.indexOf("drei"), xml);
    }

    @Test
    void theKeyFactsAnArticleBeginsWithAreSeenAtOnce() throws IOException {
        String xml = xml(new Section(
                new Anchor("a"),
                List.of(new Text("Breitband")),
                HeadingNumber.counted(),
                Section.Role.ARTICLE,
                Section.Orientation.PORTRAIT,
                List.of(keyFacts("eins", "zwei", "drei", "vier", "fünf"), Paragraph.of("Ziel"), keyFacts("eins"))));

        assertEquals(4, count(xml, KEPT), xml);
        assertTrue(xml.lastIndexOf(KEPT) < xml.indexOf("fünf"), xml);
    }

    private static DefinitionList keyFacts(String... terms) {
        return new DefinitionList(Stream.of(terms)
                .map(term -> DefinitionList.Entry.of(term, "Angabe"))
                .toList());
    }

    @Test
    void aSignatureIsNotLeftAloneOnAPage() throws IOException {
        String xml = xml(
                Paragraph.of("Der Stadtrat hat Kenntnis genommen."),
                new SignatureLines(List.of(new SignatureLines.Signatory(List.of("Die Vorsitzende")))));

        assertTrue(xml.contains("<w:pStyle w:val=\"BodyText\"/><w:keepNext/></w:pPr>"), xml);
    }

    @Test
    void theRunningHeadNamesTheChapterOfThePage() throws IOException {
        byte[] docx = DocxRendererTest.render(DocxRendererTest.document(section("a", HeadingNumber.counted())));
        byte[] bare = DocxRendererTest.render(DocxRendererTest.document(Paragraph.of("Text")));

        assertTrue(WordText.part(docx, "word/header1.xml").contains(" STYLEREF 1 "));
        assertFalse(WordText.part(bare, "word/header1.xml").contains("STYLEREF"));
    }

    private static Section section(String anchor, HeadingNumber number, Block... blocks) {
        return Section.chapter(new Anchor(anchor), "Abschnitt " + anchor, number, List.of(blocks));
    }

    private static ItemList bullets(Block... blocks) {
        return ItemList.bullets(List.of(new ItemList.Item(List.of(blocks))));
    }

    private static String xml(Block... blocks) throws IOException {
        return WordText.part(DocxRendererTest.render(DocxRendererTest.document(blocks)), "word/document.xml");
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }
}
