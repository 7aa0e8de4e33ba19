package org.civicreport.html.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

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
                written(new Markup().open("p").text(text).close()));
    }

    @Property(tries = 200)
    void noTextLeavesItsAttribute(@ForAll String text) {
        String page = written(new Markup().leaf("meta").attribute("content", text));
        String value = page.substring(DOCTYPE.length() + "<meta content=\"".length(), page.length() - 2);

        assertTrue(value.chars().noneMatch(c -> "\"'<>".indexOf(c) >= 0), value);
    }

    @Test
    void elementsAreClosedFromInsideOut() {
        assertEquals(
                DOCTYPE + "<ul><li class=\"a\">x<br>y</li></ul>",
                written(new Markup()
                        .open("ul")
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
        assertThrows(IllegalStateException.class, () -> written(new Markup().open("p")));
    }

    @Test
    void anAttributeNeedsABeginTag() {
        Markup markup = new Markup().open("p").text("x");

        assertThrows(IllegalStateException.class, () -> markup.attribute("class", "a"));
    }

    @Test
    void anAddressThatRunsSomethingIsRefused() {
        Markup markup = new Markup().open("a");

        assertThrows(IllegalArgumentException.class, () -> markup.href("javascript:alert(1)"));
        assertThrows(IllegalArgumentException.class, () -> markup.href("java\tscript:alert(1)"));
        assertThrows(IllegalArgumentException.class, () -> markup.href("data:text/html,x"));
        assertThrows(IllegalArgumentException.class, () -> markup.href("//example.org"));
    }

    @Test
    void aStyleSheetCanNotEndItsElement() {
        Markup markup = new Markup().open("style");

        assertThrows(IllegalArgumentException.class, () -> markup.styleSheet("a{}</style>"));
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
