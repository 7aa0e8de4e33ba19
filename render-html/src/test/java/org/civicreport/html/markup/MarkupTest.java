package org.civicreport.html.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civicreport.html.embedding.AttributeProvider;
import org.civicreport.html.embedding.ClassNames;
import org.civicreport.html.embedding.ElementRole;
import org.civicreport.render.RenderException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    private static final String DOCTYPE = "<!DOCTYPE html>\n";

    @Property(tries = 200)
    void anyTextIsEncodedAsJavaEncodesIt(@ForAll String text) {
        String expected = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        // Java puts a question mark for a lone surrogate, we the replacement character.
        String safe = expected.codePoints()
                .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertEquals(
                DOCTYPE + "<p>" + safe + "</p>",
                written(markup().open("p").text(text).close()));
    }

    @Property(tries = 200)
    void noTextLeavesItsAttribute(@ForAll String text) {
        String page = written(markup().leaf("meta").attribute("content", text));
        String value = page.substring(DOCTYPE.length() + "<meta content=\"".length(), page.length() - 2);

        assertTrue(value.chars().noneMatch(c -> "\"'<>".indexOf(c) >= 0), value);
    }

    @Test
    void elementsAreClosedFromInsideOut() {
        assertEquals(
                DOCTYPE + "<ul><li class=\"a\">x<br>y</li></ul>",
                written(markup().open("ul")
                        .open("li")
                        .classes("a")
                        .text("x")
                        .leaf("br")
                        .text("y")
                        .close()
                        .close()));
    }

    @Test
    void anOpenElementIsNoPage() {
        assertThrows(IllegalStateException.class, () -> written(markup().open("p")));
    }

    @Test
    void anAttributeNeedsABeginTag() {
        Markup markup = markup().open("p").text("x");

        assertThrows(IllegalStateException.class, () -> markup.attribute("class", "a"));
    }

    @Test
    void anAddressThatRunsSomethingIsRefused() {
        Markup markup = markup().open("a");

        assertThrows(IllegalArgumentException.class, () -> markup.href("javascript:alert(1)"));
        assertThrows(IllegalArgumentException.class, () -> markup.href("java\tscript:alert(1)"));
        assertThrows(IllegalArgumentException.class, () -> markup.href("data:text/html,x"));
        assertThrows(IllegalArgumentException.class, () -> markup.href("//example.org"));
    }

    @Test
    void aStyleSheetCanNotEndItsElement() {
        Markup markup = markup().open("style");

        assertThrows(IllegalArgumentException.class, () -> markup.raw("a{}</style>"));
        assertThrows(IllegalArgumentException.class, () -> markup.raw(new RawText("a{}</style>")));
    }

    @Test
    void halfAPairBecomesTheReplacementCharacterAndAPairOneCharacter() {
        String around = "x".repeat(511);

        assertEquals(
                DOCTYPE + "<p>\uFFFD\uFFFDa\uFFFD🚲" + around + "🚲\uFFFD</p>",
                written(markup().open("p")
                        .text("\uDEB2\uD83Da\uDEB2🚲" + around + "🚲\uD83D")
                        .close()));
    }

    @Test
    void aPairStaysOneWhereverItStandsInALongText() {
        for (int before = 0; before < 600; before++) {
            String text = "„" + "x".repeat(before) + "🚲" + "x".repeat(90);

            assertEquals(
                    DOCTYPE + "<p>" + text + "</p>",
                    written(markup().open("p").text(text).close()));
        }
    }

    @Property(tries = 200)
    void noTextLeavesItsCssString(@ForAll String text) {
        String quoted = CssString.quote(text);

        assertTrue(quoted.matches("\"([A-Za-z0-9 ]|\\\\[0-9a-f]{1,6} )*\""), quoted);
    }

    @Test
    void aSpaceBehindAnEscapeOfACssStringIsKept() {
        assertEquals("\"Entwurf\\2c  Stand\\a \"", CssString.quote("Entwurf, Stand\n"));
    }

    @Property(tries = 200)
    void noTextLeavesItsJsonString(@ForAll String text) {
        String quoted = JsonString.quote(text);

        assertTrue(
                quoted.substring(1, quoted.length() - 1)
                        .matches("([^\"\\\\<>&\u2028\u2029\u0000-\u001f]|\\\\[\"\\\\]|\\\\u[0-9a-f]{4})*"),
                quoted);
    }

    @Test
    void eachCharacterInALongTextIsEscapedWhereverItStands() {
        String around = "x".repeat(30) + "„&ü" + "x".repeat(30);
        for (char c = 0; c <= 0x120; c++) {
            for (int before = 16; before < 24; before++) {
                String start = around.substring(0, before);
                String content = c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : Character.toString(c);
                String value = c == '"' ? "&quot;" : c == '\'' ? "&#39;" : content;
                String text = start + c + around;
                String end = around.replace("&", "&amp;");

                assertEquals(
                        DOCTYPE + "<p title=\"" + start + value + end + "\">" + start + content + end + "</p>",
                        written(markup().open("p")
                                .attribute("title", text)
                                .text(text)
                                .close()));
            }
        }
    }

    @Test
    void textLongerThanAChunkAndFilesComeOutWhole() {
        String text = "Ä<🚲".repeat(50_000);
        byte[] file = "x".repeat(40_000).getBytes(StandardCharsets.US_ASCII);

        assertEquals(
                DOCTYPE + "<p>" + text.replace("<", "&lt;") + "x".repeat(40_000) + "</p>",
                written(markup().open("p").text(text).copy(file).close()));
    }

    @Test
    void theApplicationsClassesAndAttributesStandBesideTheLibrarys() {
        Tags tags = new Tags(
                ClassNames.none().with(ElementRole.BADGE, "kern-badge"),
                (role, element) -> Map.of("data-test", "\"><b>" + element));
        Markup markup = new Markup(tags, "r-")
                .open(ElementRole.BADGE, "tone-done")
                .id("x", "-y")
                .close();

        assertEquals(
                "<span class=\"badge tone-done kern-badge\" data-test=\"&quot;&gt;&lt;b&gt;span\" id=\"r-x-y\"></span>",
                written(markup));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "onclick",
                "style",
                "href",
                "src",
                "id",
                "class",
                "aria-label",
                "data-facets",
                "x y",
                "DATA-A",
                "srcdoc"
            })
    void anAttributeThatCouldRunNameOrReplaceIsRefused(String name) {
        Markup markup = new Markup(new Tags(ClassNames.none(), (role, element) -> Map.of(name, "x")), "");

        assertThrows(RenderException.class, () -> markup.open(ElementRole.BADGE));
    }

    private static Markup markup() {
        return new Markup(new Tags(ClassNames.none(), AttributeProvider.none()), "").doctype();
    }

    private static String written(Markup markup) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            markup.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
