package org.civicreport.html.style;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final String FRAGMENT = Part.rules("fragment.css");
    private static final String STRUCTURE = Part.rules("structure.css");
    private static final String SCOPED_STRUCTURE = Scope.fragment(STRUCTURE);
    private static final String PAGE_RULES =
            Stream.of(Part.values()).map(Part::rules).collect(Collectors.joining());

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
        StringBuilder css = new StringBuilder(STRUCTURE.length() + PAGE_RULES.length() + PROPERTIES)
                .append("\n:root {\n  color-scheme: ");
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
        css.append(STRUCTURE).append(PAGE_RULES);
        margins.write(css, theme.page());
        return new StyleSheet(new RawText(css.toString()), both ? "light dark" : themeIsDark ? "dark" : "light");
    }

    /**
     * Makes the style sheet of a fragment. It follows the colour scheme that the page around has at that place, and says
     * nothing about printed pages.
     *
     * @param theme gives colours and typefaces
     * @param dark whether there is a dark colour scheme too, unless the theme's own is dark
     * @param own what looks as on a page of the library; all else looks as the page around says
     * @return the style sheet
     */
    static StyleSheet fragment(Theme theme, boolean dark, Set<Part> own) {
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
        if (own.contains(Part.TEXT)) {
            css.append(Scope.ELEMENT).append(" :where(:not(svg, svg *, img, [hidden])) { all: revert; }\n");
        }
        css.append(SCOPED_STRUCTURE);
        own.stream().sorted().forEach(part -> css.append(part.scoped()));
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
}
