package org.civicreport.html.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.civicreport.html.markup.CssString;
import org.civicreport.html.markup.RawText;
import org.civicreport.render.Colour;
import org.civicreport.render.Theme;

/**
 * A page's style sheet: the theme as custom properties, the fixed rules, and the page margins for print.
 *
 * @param css the rules
 * @param colourSchemes which colour schemes it has, as {@code <meta name="color-scheme">} says it
 */
public record StyleSheet(RawText css, String colourSchemes) {

    /** Enough for what comes before and behind the rules of a page. */
    private static final int PROPERTIES = 4096;

    private static final Colour WHITE = Colour.of("#ffffff");
    private static final Colour BLACK = Colour.of("#000000");
    private static final String RULES = resource("structure.css");
    private static final String LOOK = resource("look.css");
    private static final String FRAGMENT = resource("fragment.css");
    private static final String PAGE_RULES = RULES + LOOK;
    private static final String FRAGMENT_RULES = Scope.fragment(RULES);
    private static final String FRAGMENT_LOOK = Scope.fragment(LOOK);

    /**
     * Makes the style sheet of a page.
     *
     * @param margins what stands in the margins of printed pages
     * @param theme gives colours, typefaces and page
     * @param dark whether there is a dark colour scheme too, unless the theme's own is dark
     * @return the style sheet
     */
    static StyleSheet page(PrintMargins margins, Theme theme, boolean dark) {
        boolean themeIsDark = isDark(theme.background());
        boolean both = dark && !themeIsDark;
        StringBuilder css = new StringBuilder(PAGE_RULES.length() + PROPERTIES).append("\n:root {\n  color-scheme: ");
        css.append(themeIsDark ? "dark" : "light").append(";\n");
        Palette light = Palette.of(theme);
        each(light, (name, colour) -> property(css, name, colour.hex()));
        families(css, theme);
        css.append("}\n");
        if (both) {
            css.append("@media screen and (prefers-color-scheme: dark) {\n:root {\n  color-scheme: dark;\n");
            each(Palette.dark(theme), (name, colour) -> property(css, name, colour.hex()));
            css.append("}\n}\n");
        }
        css.append(PAGE_RULES);
        margins.write(css, theme.page());
        return new StyleSheet(new RawText(css.toString()), both ? "light dark" : themeIsDark ? "dark" : "light");
    }

    /**
     * Makes the style sheet of a fragment. It follows the colour scheme that the page around has at that place, and says
     * nothing about printed pages.
     *
     * @param theme gives colours and typefaces
     * @param dark whether there is a dark colour scheme too, unless the theme's own is dark
     * @param look whether text, tables and lists look as on a page of the library; otherwise as the page around says
     * @return the style sheet
     */
    static StyleSheet fragment(Theme theme, boolean dark, boolean look) {
        boolean both = dark && !isDark(theme.background());
        StringBuilder css = new StringBuilder(FRAGMENT).append(Scope.ELEMENT).append(" {\n");
        Palette light = Palette.of(theme);
        each(light, (name, colour) -> property(css, name, colour.hex()));
        families(css, theme);
        css.append("}\n");
        if (both) {
            css.append("@supports (color: light-dark(#000, #fff)) {\n")
                    .append(Scope.ELEMENT)
                    .append(" {\n");
            Palette night = Palette.dark(theme);
            StringBuilder pairs = new StringBuilder();
            each(
                    light,
                    (name, colour) -> property(
                            pairs,
                            name,
                            "light-dark(" + colour.hex() + ", "
                                    + night.named(name).hex() + ")"));
            css.append(pairs).append("}\n}\n");
        }
        css.append(look ? Scope.ELEMENT + " :where(:not(svg, svg *, img, [hidden])) { all: revert; }\n" : "");
        css.append(FRAGMENT_RULES).append(look ? FRAGMENT_LOOK : "");
        return new StyleSheet(new RawText(css.toString()), "");
    }

    private static boolean isDark(Colour background) {
        return background.contrast(WHITE) > background.contrast(BLACK);
    }

    private static void each(Palette palette, BiConsumer<String, Colour> colours) {
        for (String name : Palette.NAMES) {
            colours.accept(name, palette.named(name));
        }
    }

    private static void property(StringBuilder css, String name, String value) {
        css.append("  --cr-").append(name).append(": ").append(value).append(";\n");
    }

    private static void families(StringBuilder css, Theme theme) {
        property(css, "body-family", family(theme.bodyFamily()));
        property(css, "heading-family", family(theme.headingFamily()));
    }

    private static String family(String name) {
        return CssString.quote(name) + ", system-ui, \"Segoe UI\", Roboto, \"Liberation Sans\", Arial, sans-serif";
    }

    private static String resource(String name) {
        try (InputStream in = StyleSheet.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
