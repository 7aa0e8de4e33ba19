package org.civicreport.richtext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.Document;
import org.civicreport.document.Emphasis;
import org.civicreport.document.Inline;
import org.civicreport.document.ItemList;
import org.civicreport.document.Link;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.document.Strong;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.findings.Finding;
import org.civicreport.model.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextParserTest {

    private static final List<String> MARKUP = List.of("*", "**", "_", " ", "\n", "> ", "- ", "`", "");

    private static final List<String> TRICKIER_MARKUP = List.of(
            "*",
            "_",
            " ",
            "\n",
            "\n\n",
            "> ",
            "- ",
            "1. ",
            "`",
            "\n```",
            "~~~",
            "",
            "|",
            "| ",
            "\n|-|-|\n",
            "\n---\n",
            "[",
            "]",
            "![",
            "]: ",
            "\n[",
            "](",
            ") ",
            " \"",
            "\" ",
            "<",
            "> ",
            "</",
            "&",
            "# ",
            "\n# ",
            "\\",
            "    ",
            "\n    ");

    private final RichTextParser parser = new RichTextParser();
    private int tables;

    private RichTextBlocks parse(String text) {
        return parser.parse(RichText.of(text), "/introduction", () -> new Anchor("t_" + ++tables));
    }

    private static String plain(List<Block> blocks) {
        Document document = Document.builder("Titel", java.util.Locale.GERMAN)
                .blocks(blocks)
                .build();
        return PlainText.normalised(document.plainText())
                .substring("Titel".length())
                .strip();
    }

    private static List<String> codes(RichTextBlocks blocks) {
        return blocks.findings().stream().map(Finding::code).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bürger*innen",
                "Bürger*innen und Bürger*innen",
                "LGBTIQ*",
                "LGBTIQ* und noch einmal LGBTIQ*",
                "LGBTIQ*-Beratung, LGBTIQ*.",
                "Kund*innenorientierung für Kund*innen",
                "Jede*r, der*die Kolleg*innen fragt",
                "Bürger/*innen und LGBTIQ* zugleich",
                "Kolleg(inn)*en, Leser-*innen, LGBTIQ*",
                "*wichtig für LGBTIQ* und alle",
                "*für trans* und inter* Personen, für FLINTA* und LSBTI*-Gruppen"
            })
    void genderFormsStayText(String text) {
        assertEquals(List.of(Paragraph.of(text)), merged(parse(text).blocks()));
    }

    /** Runs of text in one piece, since the parser may cut it anywhere. */
    private static List<Block> merged(List<Block> blocks) {
        return blocks.stream()
                .<Block>map(block -> ((Paragraph) block).inlines().stream().allMatch(Text.class::isInstance)
                        ? Paragraph.of(PlainText.of(((Paragraph) block).inlines()))
                        : block)
                .toList();
    }

    @Test
    void emphasisAroundAGenderFormIsEmphasis() {
        Paragraph paragraph =
                (Paragraph) parse("**Bürger*innen** zuerst").blocks().get(0);
        assertTrue(paragraph.inlines().get(0) instanceof Strong, paragraph.toString());
        assertEquals("Bürger*innen zuerst", PlainText.of(paragraph.inlines()));
    }

    @Test
    void asterisksAroundWordsAreEmphasis() {
        Paragraph paragraph = (Paragraph) parse("(*sehr* wichtig)").blocks().get(0);
        assertEquals(
                new Emphasis(List.of(new Text("sehr"))), paragraph.inlines().get(1));
    }

    @Test
    void aGenderFormAtAWordsEndDoesNotEndEmphasis() {
        assertEquals(
                List.of(new Emphasis(List.of(new Text("wichtig für LGBTIQ* und alle"))), new Text(" hier")),
                inlines("*wichtig für LGBTIQ* und alle* hier"));
        assertEquals(
                List.of(new Text("Bürger*innen und "), new Strong(List.of(new Text("LGBTIQ*-Personen")))),
                inlines("Bürger*innen und **LGBTIQ*-Personen**"));
    }

    @Test
    void emphasisMayEndWithAnAbbreviation() {
        assertEquals(
                List.of(
                        new Emphasis(List.of(new Text("Stelle für IT"))),
                        new Text(" und "),
                        new Strong(List.of(new Text("KI")))),
                inlines("*Stelle für IT* und **KI**"));
        assertEquals(List.of(new Emphasis(List.of(new Text("LGBTIQ")))), inlines("*LGBTIQ*"));
    }

    /** The inlines of the one paragraph, with neighbouring text joined. */
    private List<Inline> inlines(String text) {
        return joined(((Paragraph) parse(text).blocks().get(0)).inlines());
    }

    private static List<Inline> joined(List<Inline> inlines) {
        List<Inline> joined = new ArrayList<>();
        for (Inline inline : inlines) {
            int last = joined.size() - 1;
            if (inline instanceof Text text && last >= 0 && joined.get(last) instanceof Text before) {
                joined.set(last, new Text(before.value() + text.value()));
            } else if (inline instanceof Emphasis emphasis) {
                joined.add(new Emphasis(joined(emphasis.inlines())));
            } else if (inline instanceof Strong strong) {
                joined.add(new Strong(joined(strong.inlines())));
            } else {
                joined.add(inline);
            }
        }
        return joined;
    }

    @Test
    void htmlIsShownAsTextAndFound() {
        RichTextBlocks parsed = parse("vor <b>fett</b> nach");
        assertEquals("vor <b>fett</b> nach", plain(parsed.blocks()));
        assertEquals(List.of("richtext-html", "richtext-html"), codes(parsed));
    }

    @Test
    void aHeadingIsAStrongParagraphAndFound() {
        RichTextBlocks parsed = parse("## Ziele\n\nText");
        assertEquals("Ziele Text", plain(parsed.blocks()));
        assertEquals(List.of("richtext-heading"), codes(parsed));
        assertEquals("/introduction", parsed.findings().asList().get(0).pointer());
    }

    @Test
    void aForbiddenAddressKeepsItsWordsAndIsFound() {
        RichTextBlocks parsed = parse("[hier](javascript:alert(1))");
        assertEquals("hier", plain(parsed.blocks()));
        assertEquals(List.of("richtext-link"), codes(parsed));
    }

    @Test
    void anAllowedAddressIsALink() {
        Paragraph paragraph =
                (Paragraph) parse("[hier](https://stadt.example/a)").blocks().get(0);
        assertEquals(
                new Link("https://stadt.example/a", List.of(new Text("hier"))),
                paragraph.inlines().get(0));
    }

    @Test
    void aMarkdownTableIsATable() {
        RichTextBlocks parsed = parse("| Jahr | Zahl |\n|:--|--:|\n| 2025 | 4 |");
        Table table = (Table) parsed.blocks().get(0);
        assertEquals(Table.Alignment.END, table.columns().get(1).alignment());
        assertEquals("Jahr Zahl 2025 4", plain(parsed.blocks()));
    }

    @Test
    void aTableInACellIsAListAndFound() {
        RichTextBlocks parsed = parser.parseForCell(RichText.of("| Jahr | Zahl |\n|--|--|\n| 2025 | 4 |"), "/a");
        assertTrue(parsed.blocks().get(0) instanceof ItemList);
        assertEquals("Jahr: 2025 Zahl: 4", plain(parsed.blocks()));
        assertEquals(List.of("richtext-table-in-cell"), codes(parsed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. "})
    void whatIsNestedTooDeeplyKeepsItsWordsAndIsFound(String mark) {
        for (int depth : List.of(17, 21, 30, 60, 500)) {
            RichTextBlocks parsed = parse(mark.repeat(depth) + "tief");
            assertTrue(plain(parsed.blocks()).endsWith("tief"));
            assertTrue(codes(parsed).contains("richtext-too-deep"), () -> depth + " levels");
        }
    }

    @Test
    void theLanguageOfACodeBlockIsLeftOutAndFound() {
        RichTextBlocks parsed = parse("```sql Abfrage\nselect 1\n```");
        assertEquals("select 1", plain(parsed.blocks()));
        assertEquals(List.of("richtext-code-info"), codes(parsed));
        assertEquals(List.of("sql Abfrage"), parsed.findings().asList().get(0).arguments());
    }

    @Test
    void cellsBeyondTheTablesHeadAreKeptAndFound() {
        RichTextBlocks parsed = parse("| Jahr | Zahl |\n|--|--|\n| 2025 | 4 | geschätzt | von *uns* |\n| 2026 |\n");
        Table table = (Table) parsed.blocks().get(0);
        assertEquals(2, table.columns().size());
        assertEquals("Jahr Zahl 2025 4 | geschätzt | von *uns* 2026", plain(parsed.blocks()));
        assertEquals(List.of("richtext-table-cells"), codes(parsed));
    }

    @Test
    void aLinkDefinitionThatNoTextUsesIsShownAndFound() {
        RichTextBlocks parsed = parse("Text\n\n[Hinweis]: https://stadt.example/a");
        assertEquals("Text [Hinweis]: https://stadt.example/a", plain(parsed.blocks()));
        assertEquals(List.of("richtext-definition"), codes(parsed));
    }

    @Test
    void aLinkDefinitionThatIsUsedIsNoText() {
        RichTextBlocks parsed = parse("[Hinweis]\n\n[Hinweis]: https://stadt.example/a");
        assertEquals("Hinweis", plain(parsed.blocks()));
        assertEquals(List.of(), codes(parsed));
    }

    @Test
    void aLinksTitleIsShownBehindIt() {
        assertEquals(
                "hier (mehr dazu)",
                plain(parse("[hier](https://stadt.example/a \"mehr dazu\")").blocks()));
    }

    @Test
    void numberedListsKeepTheirStart() {
        ItemList list = (ItemList) parse("3. drei\n4. vier").blocks().get(0);
        assertEquals(3, list.start());
        assertEquals(2, list.items().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "**a ", "[", "![", "> ", "- ", "<a", "`", "_a_ ", "|", "a*b", "1. "})
    void pathologicalTextEndsInTime(String piece) {
        String text = piece.repeat(20_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> parse(text));
    }

    @Property(tries = 300)
    void noTextIsRefused(@ForAll @StringLength(max = 200) String text) {
        parse(text);
        parser.parseForCell(RichText.of(text), "/x");
    }

    @Property(tries = 300)
    void markupNeverLosesWords(
            @ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'c') String letters,
            @ForAll java.util.Random random) {
        StringBuilder text = new StringBuilder();
        for (char c : letters.toCharArray()) {
            text.append(MARKUP.get(random.nextInt(MARKUP.size()))).append(c);
        }
        String shown = plain(parse(text.toString()).blocks()).replaceAll("[^a-c]", "");
        assertEquals(letters, shown, text::toString);
    }

    /** What markup takes out of sight, a link's address for example, is a finding, or can be seen behind the link. */
    @Property(tries = 2000)
    void whatIsNotShownIsFound(
            @ForAll @StringLength(max = 40) @CharRange(from = 'a', to = 'c') String letters,
            @ForAll java.util.Random random) {
        StringBuilder text = new StringBuilder();
        for (char c : letters.toCharArray()) {
            text.append(TRICKIER_MARKUP.get(random.nextInt(TRICKIER_MARKUP.size())))
                    .append(c);
        }
        RichTextBlocks parsed = parse(text.toString());
        String shown = plain(parsed.blocks()).replaceAll("[^a-c]", "");
        assertTrue(
                shown.chars()
                                .sorted()
                                .boxed()
                                .toList()
                                .equals(letters.chars().sorted().boxed().toList())
                        || !parsed.findings().isEmpty(),
                () -> text + "\n\n" + plain(parsed.blocks()));
    }
}
