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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.civicreport.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

    private static void assertRefused(String reason, Executable construction) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, construction);
        assertTrue(String.valueOf(refusal.getMessage()).contains(reason), refusal.getMessage());
    }

    @Test
    void aDocumentWithoutTitleParagraphGetsOneInFront() {
        assertEquals(
                List.of(title("Bericht"), Paragraph.of("x")),
                document(Paragraph.of("x")).blocks());
    }

    @Test
    void aTitleParagraphStaysWhereItIs() {
        Division page = new Division(Division.Role.TITLE_PAGE, null, List.of(title("Bericht")));
        assertEquals(
                List.of(Paragraph.of("x"), page),
                document(Paragraph.of("x"), page).blocks());
    }

    @Test
    void aSecondTitleIsRefused() {
        assertRefused("one title", () -> document(title("eins"), section("s", title("zwei"))));
    }

    @Test
    void aNameComesOnce() {
        assertRefused("anchor a", () -> document(section("a"), table("a", "")));
        assertRefused("anchor a", () -> document(section("a"), Paragraph.of(List.of(new Text("x"), note("a")))));
        assertRefused(
                "anchor a",
                () -> document(section("a", new FormField(anchor("a"), FormField.Kind.LINE, "x", "", List.of()))));
        assertRefused("anchor a", () -> document(image("a", ""), new Trees.Timeline(List.of(image("a", "")))));
    }

    @Test
    void aReferenceLeadsToASectionTableChartOrImage() {
        Paragraph reference = Paragraph.of(List.of(CrossReference.to(anchor("a"))));
        assertDoesNotThrow(() -> document(reference, section("a")));
        assertDoesNotThrow(() -> document(reference, table("a", "")));
        assertDoesNotThrow(() -> document(reference, image("a", "")));
        assertRefused("isn't there", () -> document(reference));
        assertRefused("isn't there", () -> document(reference, Paragraph.of(List.of(new Text("x"), note("a")))));
    }

    @Test
    void everyTextIsClean() {
        Document document = document(Paragraph.of("x")).toBuilder()
                .draftMark("Ent\u0000wurf")
                .metadata(new Metadata("Re\u0001ferat", "u\u0308ber", List.of("A\uD800kte"), null, null))
                .build();
        assertEquals("Ent\uFFFDwurf", document.draftMark());
        assertEquals(new Metadata("Re\uFFFDferat", "über", List.of("A\uFFFDkte"), null, null), document.metadata());
    }

    @Test
    void anAddressOfMetadataIsOneThatALinkMayHave() {
        assertRefused("javascript:", () -> new Metadata(null, null, List.of(), null, "javascript:alert(1)"));
    }

    @Test
    void aDocumentIsAValue() throws IOException, ClassNotFoundException {
        Document document = document(section(
                        "a", Paragraph.of(List.of(new Text("x"), note("n"))), table("t", "y", Table.Row.of("z"))))
                .toBuilder()
                .source(new Source("report.json", "application/json", new byte[] {1, 2}))
                .origins(Map.of(anchor("a"), "/coreAreas/0"))
                .build();
        assertEquals(document, document.toBuilder().build());
        assertEquals(document.hashCode(), document.toBuilder().build().hashCode());
        for (Document other : List.of(
                document.toBuilder().draftMark("Entwurf").build(),
                document.toBuilder().source(null).build(),
                document.toBuilder().origins(Map.of()).build(),
                document.toBuilder().labels(Labels.of(Locale.ENGLISH)).build(),
                document(Paragraph.of("x")))) {
            assertNotEquals(document, other);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(document);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Document read = (Document) in.readObject();
            assertEquals(document, read);
            assertEquals(document.outline(), read.outline());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.lindenau.example/",
                "HTTP://lindenau.example",
                "https://straße.example/größe?a=1&b=2#x",
                "mailto:digital@lindenau.example",
                "tel:+49-1234-5678"
            })
    void anAddressOfTheWebMailOrTelephoneIsALink(String href) {
        assertTrue(Link.isAllowed(href));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "https:",
                "https://",
                "https:///pfad",
                "/pfad",
                "#anker",
                "javascript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://lindenau.example",
                " https://lindenau.example",
                "https://lindenau.example/ x",
                "https://lindenau.example/\u0085",
                "https://lindenau.example/\u00A0",
                "https://nutzer:geheim@lindenau.example/",
                "https://lindenau.example\\@anderswo.example/",
                "https://lindenau.example/<b>",
                "https://lindenau.example/\"",
                "https://lindenau.example/\uD83D\uDE00"
            })
    void otherAddressesAreRefused(String href) {
        assertFalse(Link.isAllowed(href));
        assertThrows(IllegalArgumentException.class, () -> new Link(href, text("x")));
    }

    @Test
    void anAnchorFitsEveryFormat() {
        assertDoesNotThrow(() -> anchor("a" + "0".repeat(38)));
        for (String wrong : List.of("", "A", "1a", "_a", "ä", "a-b", "a" + "0".repeat(39), "a\n")) {
            assertThrows(IllegalArgumentException.class, () -> anchor(wrong));
        }
    }

    @Test
    void aChoiceHasChoicesAndNothingElseHas() {
        assertRefused("choices", () -> field(FormField.Kind.CHOICE, "", List.of()));
        assertRefused("choices", () -> field(FormField.Kind.LINE, "", List.of("ja")));
        assertRefused("one of its choices", () -> field(FormField.Kind.CHOICE, "vielleicht", List.of("ja", "nein")));
        assertRefused("never blank", () -> field(FormField.Kind.CHOICE, "", List.of("ja", " ")));
        assertDoesNotThrow(() -> field(FormField.Kind.CHOICE, "", List.of("ja", "nein")));
    }

    private static FormField field(FormField.Kind kind, String value, List<String> choices) {
        return new FormField(anchor("f"), kind, "Einverstanden?", value, choices);
    }

    @Test
    void aChartHasAValueForEachCategory() {
        assertRefused("2 values for 1 categories", () -> chart(1, "1", "2"));
        assertRefused("at least 0", () -> chart(1, "-0.1"));
        assertDoesNotThrow(() -> chart(1, "0"));
    }

    @Test
    void aChartHasNoMoreSeriesThanItsDataTableHasColumns() {
        assertDoesNotThrow(() -> chart(62, "1").dataTable(Labels.of(Locale.GERMAN)));
        assertRefused("at most 62 series", () -> chart(63, "1"));
    }

    @Test
    void aChartsNumbersCanBeWrittenOut() {
        assertDoesNotThrow(() -> chart(1, "999999999999999999.999999999999"));
        assertRefused("digits", () -> chart(1, "1E+999999999"));
        assertRefused("digits", () -> chart(1, "1E-999999999"));
    }

    private static Chart chart(int series, String... values) {
        List<BigDecimal> numbers = List.of(values).stream().map(BigDecimal::new).toList();
        return new Chart(
                anchor("c"),
                Chart.Kind.BARS,
                text("Bild"),
                "Ein Bild",
                "Jahr",
                List.of("2026"),
                Collections.nCopies(series, new Chart.Series("fertig", Tone.DONE, numbers)));
    }
}
