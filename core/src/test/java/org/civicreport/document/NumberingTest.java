package org.civicreport.document;

import static org.civicreport.document.Trees.anchor;
import static org.civicreport.document.Trees.document;
import static org.civicreport.document.Trees.image;
import static org.civicreport.document.Trees.note;
import static org.civicreport.document.Trees.section;
import static org.civicreport.document.Trees.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NumberingTest {

    private static String number(Document document, String anchor) {
        return document.numbering().section(anchor(anchor)).orElse("none");
    }

    @Test
    void sectionsAreCountedAmongTheirSiblings() {
        Document document = document(section("a", section("b"), section("c", section("d"))), section("e"));
        assertEquals("1", number(document, "a"));
        assertEquals("1.1", number(document, "b"));
        assertEquals("1.2", number(document, "c"));
        assertEquals("1.2.1", number(document, "d"));
        assertEquals("2", number(document, "e"));
    }

    @Test
    void givenNumbersAndNoneDoNotCount() {
        Document document = document(
                section("a"),
                section("b", HeadingNumber.given("III.")),
                section("c", HeadingNumber.none()),
                section("d"));
        assertEquals("III.", number(document, "b"));
        assertEquals("none", number(document, "c"));
        assertEquals("2", number(document, "d"));
    }

    @Test
    void insideAGivenNumberOrNoneCountingBeginsAnew() {
        Document document = document(
                section("a", section("b", HeadingNumber.given("I."), section("c"), section("d"))),
                section("e", HeadingNumber.none(), section("f")));
        assertEquals("1", number(document, "c"));
        assertEquals("2", number(document, "d"));
        assertEquals("1", number(document, "f"));
    }

    @Test
    void divisionsAndExtensionsDoNotInterruptTheCount() {
        Document document = document(
                section("a"),
                new Division(Division.Role.GROUP, null, List.of(section("b"))),
                new Trees.Timeline(List.of(section("c"))));
        assertEquals("2", number(document, "b"));
        assertEquals("3", number(document, "c"));
    }

    @Test
    void tablesAndFiguresAreCountedApartAndOnlyWithACaption() {
        Numbering numbering = document(
                        table("t1", "eins"),
                        image("i1", "Bild"),
                        table("t2", ""),
                        table("t3", "zwei"),
                        image("i2", ""),
                        image("i3", "x"))
                .numbering();
        assertEquals(Optional.of("Tabelle\u00A01"), numbering.caption(anchor("t1")));
        assertEquals(Optional.of("Tabelle\u00A02"), numbering.caption(anchor("t3")));
        assertEquals(Optional.of("Abbildung\u00A01"), numbering.caption(anchor("i1")));
        assertEquals(Optional.of("Abbildung\u00A02"), numbering.caption(anchor("i3")));
        assertEquals(Optional.empty(), numbering.caption(anchor("t2")));
        assertEquals(Optional.empty(), numbering.caption(anchor("i2")));
        assertEquals(Optional.empty(), numbering.caption(anchor("elsewhere")));
    }

    @Test
    void notesAreCountedInTheOrderOfTheirMarks() {
        Numbering numbering = document(
                        Paragraph.of(List.of(new Text("x"), note("z"), note("a"))),
                        section("s", Paragraph.of(List.of(new Text("y"), note("m")))))
                .numbering();
        assertEquals(
                List.of(1, 2, 3),
                List.of(numbering.note(anchor("z")), numbering.note(anchor("a")), numbering.note(anchor("m"))));
        assertThrows(IllegalArgumentException.class, () -> numbering.note(anchor("elsewhere")));
    }

    @Test
    void aReferenceNamesTheNumberOrTheHeadingOrTheKind() {
        Numbering numbering = document(
                        section("a", section("b")),
                        section("c", HeadingNumber.given("III.")),
                        section("d", HeadingNumber.none()),
                        table("t1", "eins"),
                        table("t2", ""),
                        image("i1", ""))
                .numbering();
        assertEquals("Abschnitt\u00A01.1", numbering.reference(anchor("b")));
        assertEquals("Abschnitt\u00A0III", numbering.reference(anchor("c")));
        assertEquals("Abschnitt d", numbering.reference(anchor("d")));
        assertEquals("Tabelle\u00A01", numbering.reference(anchor("t1")));
        assertEquals("Tabelle", numbering.reference(anchor("t2")));
        assertEquals("Abbildung", numbering.reference(anchor("i1")));
        assertThrows(IllegalArgumentException.class, () -> numbering.reference(anchor("elsewhere")));
    }

    @Test
    void theWordsAreThoseOfTheDocumentsLabels() {
        Document document = Document.builder("Report", Locale.ENGLISH)
                .labels(Labels.of(Locale.ENGLISH).with(Label.TABLE, "Overview"))
                .blocks(table("t", "one"), section("s"))
                .build();
        assertEquals("Overview\u00A01", document.numbering().reference(anchor("t")));
        assertEquals("Section\u00A01", document.numbering().reference(anchor("s")));
    }

    @Test
    void theOutlineIsTheTreeOfHeadings() {
        Outline outline = document(
                        section("a", Paragraph.of("x"), section("b", section("c"))),
                        new Division(Division.Role.GROUP, null, List.of(section("d", HeadingNumber.none()))))
                .outline();
        assertEquals(List.of("a 1 1", "b 1.1 2", "c 1.1.1 3", "d null 1"), lines(outline.upTo(Section.DEEPEST)));
        assertEquals(List.of("a 1 1", "b 1.1 2", "d null 1"), lines(outline.upTo(2)));
        assertEquals(
                "Abschnitt c",
                outline.entries().get(0).entries().get(0).entries().get(0).text());
    }

    private static Section articleWithASection() {
        return new Section(
                anchor("m"),
                List.of(new Text("Measure")),
                HeadingNumber.counted(),
                Section.Role.ARTICLE,
                Section.Orientation.PORTRAIT,
                List.of(section("r", Paragraph.of("x"))));
    }

    @Test
    void contentsListAnArticleButNothingInsideIt() {
        Section article = articleWithASection();
        Outline outline =
                document(section("a", article), section("b", section("c"))).outline();

        assertEquals(List.of("a 1 1", "m 1.1 2", "b 2 1", "c 2.1 2"), lines(outline.upTo(Section.DEEPEST)));
        assertEquals(1, outline.entries().get(0).entries().get(0).entries().size(), "bookmarks still lead there");
    }

    @Test
    void aListOfArticlesLeavesOutChaptersAndWhatArticlesHold() {
        Section measure = articleWithASection();
        Document document = document(section("a", measure), section("b"));

        List<ContentsEntry> listed = document.listed(Contents.listing("Measures", Contents.Scope.ARTICLES));

        assertEquals(List.of(new ContentsEntry(anchor("m"), "1.1", measure.heading(), 1)), listed);
    }

    private static List<String> lines(List<Outline.Entry> entries) {
        return entries.stream()
                .map(entry -> entry.anchor() + " " + entry.number() + " " + entry.level())
                .toList();
    }
}
