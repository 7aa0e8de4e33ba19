package org.civicreport.document;

import static org.civicreport.document.Trees.anchor;
import static org.civicreport.document.Trees.document;
import static org.civicreport.document.Trees.image;
import static org.civicreport.document.Trees.note;
import static org.civicreport.document.Trees.section;
import static org.civicreport.document.Trees.table;
import static org.civicreport.document.Trees.text;
import static org.civicreport.document.Trees.title;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContainmentTest {

    /** A cell holds neither these nor what holds these. */
    static Stream<Block> tooWideForCells() {
        return Stream.concat(onlyBetweenSections(), Stream.of(table("t", ""), chart()));
    }

    static Stream<Block> onlyBetweenSections() {
        return Stream.of(
                section("s"),
                new Contents("Inhalt", 1),
                new PageBreak(),
                title("Titel"),
                new Division(Division.Role.TITLE_PAGE, null, List.of(Paragraph.of("Seite"))));
    }

    private static Chart chart() {
        return new Chart(
                anchor("c"),
                Chart.Kind.BARS,
                text("Bild"),
                "Ein Bild",
                "Jahr",
                List.of("2026"),
                List.of(new Chart.Series("fertig", Tone.DONE, List.of(BigDecimal.ONE))));
    }

    private static void assertRefused(String reason, Executable construction) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, construction);
        assertTrue(String.valueOf(refusal.getMessage()).contains(reason), refusal.getMessage());
    }

    @ParameterizedTest
    @MethodSource("tooWideForCells")
    void aCellRefusesWhatIsTooWideForIt(Block block) {
        assertRefused("a cell can't contain", () -> Table.Cell.of(List.of(block)));
        assertRefused(
                "a cell can't contain",
                () -> Table.Cell.of(List.of(new Division(Division.Role.GROUP, null, List.of(block)))));
        assertRefused("a cell can't contain", () -> Table.Cell.of(List.of(new Trees.Timeline(List.of(block)))));
    }

    @ParameterizedTest
    @MethodSource("onlyBetweenSections")
    void listsTermsAndQuotationsRefuseWhatStandsBetweenSections(Block block) {
        assertRefused("can't contain", () -> new ItemList.Item(List.of(block)));
        assertRefused("can't contain", () -> new DefinitionList.Entry(text("Begriff"), List.of(block)));
        assertRefused("can't contain", () -> new Quotation(List.of(block), List.of()));
        assertRefused(
                "can't contain",
                () -> new ItemList.Item(List.of(new Division(Division.Role.GROUP, null, List.of(block)))));
    }

    @ParameterizedTest
    @MethodSource("onlyBetweenSections")
    void sectionsDivisionsAndDocumentsHoldIt(Block block) {
        assertDoesNotThrow(() -> document(section("outer", block)));
        assertDoesNotThrow(() -> document(new Division(Division.Role.GROUP, Locale.ENGLISH, List.of(block))));
        assertDoesNotThrow(() -> document(block));
    }

    @Test
    void anItemHoldsTablesChartsAndImages() {
        assertDoesNotThrow(() -> new ItemList.Item(List.of(table("t", ""), chart(), image("i", ""))));
    }

    @Test
    void aHeadingHoldsNoLinkReferenceOrNote() {
        for (Inline inline : List.of(
                new Link("https://www.lindenau.example/", text("x")), CrossReference.to(anchor("a")), note("n"))) {
            List<Inline> heading = List.of(new Text("Kopf"), new Emphasis(List.of(inline)));
            assertRefused(
                    "a heading can't contain",
                    () -> new Section(
                            anchor("s"),
                            heading,
                            HeadingNumber.none(),
                            Section.Role.CHAPTER,
                            Section.Orientation.PORTRAIT,
                            List.of()));
        }
    }

    @Test
    void aLinkHoldsNoLinkAndNoNote() {
        Link link = new Link("tel:115", text("115"));
        assertRefused("a link can't contain", () -> new Link("tel:115", List.of(new Strong(List.of(link)))));
        assertRefused("a link can't contain", () -> new Link("tel:115", List.of(new Text("x"), note("n"))));
        assertRefused("a link can't contain", () -> new CrossReference(anchor("a"), List.of(link)));
    }

    @Test
    void aNoteHoldsLinksButNoNote() {
        assertDoesNotThrow(() -> new Note(anchor("n"), List.of(new Link("tel:115", text("115")))));
        assertRefused("a note can't contain", () -> new Note(anchor("n"), List.of(new Text("x"), note("m"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00A0", "\u00AD", "\u2028 \u202F"})
    void whatShallBeSeenIsNotBlank(String blank) {
        assertRefused("no visible text", () -> Paragraph.of(blank));
        assertRefused("no visible text", () -> new Paragraph(Paragraph.Role.LEAD, List.of(new Emphasis(text(blank)))));
        assertRefused("no visible text", () -> new Link("tel:115", text(blank)));
        assertRefused("no visible text", () -> new Note(anchor("n"), text(blank)));
        assertRefused("no visible text", () -> DefinitionList.Entry.of(blank, "x"));
        assertRefused("never blank", () -> new Badge(Tone.DONE, blank));
        assertRefused("never blank", () -> new Abbreviation("OZG", blank));
        assertRefused("never blank", () -> new Contents(blank, 1));
        assertRefused("never blank", () -> Contents.listing(blank, Contents.Scope.TABLES));
        assertRefused("never blank", () -> HeadingNumber.given(blank));
        assertRefused("never blank", () -> new SignatureLines.Signatory(List.of(blank)));
        assertRefused(
                "never blank",
                () -> document(Paragraph.of("x")).toBuilder().draftMark(blank).build());
        assertEquals(List.of(), Table.Cell.of(blank).blocks());
    }

    @Test
    void sixSectionsStandInsideEachOtherButNotSeven() {
        Section six = nestedSections(Section.DEEPEST);
        assertDoesNotThrow(() -> document(six));
        assertRefused("at most 6 deep", () -> section("seventh", six));
        assertRefused(
                "at most 6 deep", () -> section("seventh", new Division(Division.Role.GROUP, null, List.of(six))));
        assertRefused("at most 6 deep", () -> section("seventh", new Trees.Timeline(List.of(six))));
    }

    private static Section nestedSections(int depth) {
        Section section = section("depth_" + depth);
        for (int i = depth - 1; i > 0; i--) {
            section = section("depth_" + i, section);
        }
        return section;
    }

    @Test
    void blocksStandOnlySoDeepInsideEachOther() {
        assertCap(48, Paragraph.of("x"), block -> ItemList.bullets(List.of(new ItemList.Item(List.of(block)))));
        assertCap(48, Paragraph.of("x"), block -> new Quotation(List.of(block), List.of()));
        assertCap(48, Paragraph.of("x"), block -> new Division(Division.Role.GROUP, null, List.of(block)));
        assertCap(
                48,
                Paragraph.of("x"),
                block -> new DefinitionList(List.of(new DefinitionList.Entry(text("Begriff"), List.of(block)))));
    }

    /** The cap counts the levels of a node's content, so the node itself comes on top. */
    private static void assertCap(int cap, Block innermost, Function<Block, Block> outer) {
        List<Block> nested = new ArrayList<>(List.of(innermost));
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> {
            while (nested.size() < 1000) {
                nested.add(outer.apply(nested.get(nested.size() - 1)));
            }
        });
        assertTrue(String.valueOf(refusal.getMessage()).contains("at most " + cap + " deep"), refusal.getMessage());
        assertEquals(cap, nested.size() - 1);
    }

    @Test
    void inlinesStandOnlySoDeepInsideEachOther() {
        Inline inline = new Text("x");
        for (int i = 0; i < Containment.DEEPEST_INLINE; i++) {
            inline = new Emphasis(List.of(inline));
        }
        Inline deepest = inline;
        assertRefused("at most 24 deep", () -> new Strong(List.of(deepest)));
    }

    @Test
    void extensionsInsideEachOtherAreRefusedBeforeTheStackOverflows() {
        Block block = Paragraph.of("x");
        Inline inline = new Text("x");
        for (int i = 0; i < 100_000; i++) {
            block = new Trees.Timeline(List.of(block));
            inline = new Trees.Formula(List.of(inline));
        }
        Block deepBlock = block;
        Inline deepInline = inline;
        assertRefused("at most 48 deep", () -> document(deepBlock));
        assertRefused("at most 24 deep", () -> Paragraph.of(List.of(deepInline)));
    }

    @Test
    void anExtensionWithoutFallbackIsRefused() {
        assertRefused("fallback", () -> document(new Trees.Timeline(List.of())));
        assertRefused("fallback", () -> Paragraph.of(List.of(new Text("x"), new Trees.Formula(List.of()))));
    }

    @Test
    void containersAreNeverEmpty() {
        assertRefused("never empty", () -> ItemList.bullets(List.of()));
        assertRefused("never empty", () -> new ItemList.Item(List.of()));
        assertRefused("never empty", () -> new DefinitionList(List.of()));
        assertRefused("never empty", () -> new Quotation(List.of(), List.of()));
        assertRefused("never empty", () -> new Division(Division.Role.GROUP, null, List.of()));
        assertRefused("never empty", () -> new SignatureLines(List.of()));
        assertRefused("never empty", () -> new Emphasis(List.of()));
        assertDoesNotThrow(() -> section("empty"));
    }

    @Test
    void aLanguageIsNeverTheRoot() {
        assertRefused("a language is needed", () -> new Span(Locale.ROOT, text("x")));
        assertRefused(
                "a language is needed",
                () -> new Division(Division.Role.GROUP, Locale.ROOT, List.of(Paragraph.of("x"))));
        assertRefused(
                "a language is needed", () -> Document.builder("x", Locale.ROOT).build());
    }

    @Test
    void listsAreCopied() {
        List<Inline> inlines = new ArrayList<>(text("x"));
        Paragraph paragraph = Paragraph.of(inlines);
        inlines.add(new Text("y"));
        assertEquals(text("x"), paragraph.inlines());
        assertThrows(
                UnsupportedOperationException.class, () -> paragraph.inlines().add(new Text("z")));
    }
}
