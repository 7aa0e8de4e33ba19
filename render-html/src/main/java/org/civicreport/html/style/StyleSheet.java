package org.civicreport.html.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import org.civicreport.document.Document;
import org.civicreport.document.Label;
import org.civicreport.document.Tone;
import org.civicreport.html.markup.CssString;
import org.civicreport.render.Colour;
import org.civicreport.render.PageFormat;
import org.civicreport.render.Theme;
import org.civicreport.text.TextPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A page's style sheet: the theme as custom properties, the fixed rules, and the page margins for print.
 *
 * @param css the rules
 * @param colourSchemes which colour schemes it has, as {@code <meta name="color-scheme">} says it
 */
public record StyleSheet(String css, String colourSchemes) {

    private static final Colour WHITE = Colour.of("#ffffff");
    private static final Colour BLACK = Colour.of("#000000");
    private static final String RULES = "page.css";

    /**
     * Makes the style sheet of a page.
     *
     * @param document gives the words in the margins of printed pages
     * @param theme gives colours, typefaces and page
     * @param dark whether there is a dark colour scheme too, unless the theme's own is dark
     * @return the style sheet
     */
    public static StyleSheet of(Document document, Theme theme, boolean dark) {
        boolean themeIsDark = isDark(theme.background());
        boolean both = dark && !themeIsDark;
        StringBuilder css = new StringBuilder("\n");
        css.append(":root {\n  color-scheme: ")
                .append(themeIsDark ? "dark" : "light")
                .append(";\n");
        colours(css, Palette.of(theme));
        property(css, "body-family", family(theme.bodyFamily()));
        property(css, "heading-family", family(theme.headingFamily()));
        css.append("}\n");
        if (both) {
            css.append("@media screen and (prefers-color-scheme: dark) {\n:root {\n  color-scheme: dark;\n");
            colours(css, Palette.dark(theme));
            css.append("}\n}\n");
        }
        css.append(rules());
        margins(css, document, theme.page());
        return new StyleSheet(css.toString(), both ? "light dark" : themeIsDark ? "dark" : "light");
    }

    private static boolean isDark(Colour background) {
        return background.contrast(WHITE) > background.contrast(BLACK);
    }

    private static void colours(StringBuilder css, Palette palette) {
        property(css, "text", palette.text().hex());
        property(css, "muted", palette.muted().hex());
        property(css, "background", palette.background().hex());
        property(css, "surface", palette.surface().hex());
        property(css, "accent", palette.accent().hex());
        property(css, "rule", palette.rule().hex());
        for (Tone tone : Tone.values()) {
            property(
                    css,
                    tone.name().toLowerCase(Locale.ROOT),
                    palette.tone(tone).hex());
        }
    }

    private static void property(StringBuilder css, String name, String value) {
        css.append("  --").append(name).append(": ").append(value).append(";\n");
    }

    private static String family(String name) {
        return CssString.quote(name) + ", system-ui, \"Segoe UI\", Roboto, \"Liberation Sans\", Arial, sans-serif";
    }

    private static String rules() {
        try (InputStream in = StyleSheet.class.getResourceAsStream(RULES)) {
            return new String(Objects.requireNonNull(in, RULES).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void margins(StringBuilder css, Document document, PageFormat page) {
        css.append("@page {\n");
        css.append(size(page.width(), page.height()));
        css.append("  margin: " + page.top() + "mm " + page.right() + "mm " + page.bottom() + "mm " + page.left()
                + "mm;\n");
        box(css, "top-left", CssString.quote(document.title()));
        box(css, "top-right", words(document.draftMark()));
        box(css, "bottom-right", pageOf(document.labels().get(Label.PAGE_OF)));
        css.append("}\n@page landscape {\n")
                .append(size(page.height(), page.width()))
                .append("}\n");
    }

    private static String size(int width, int height) {
        return "  size: " + width + "mm " + height + "mm;\n";
    }

    private static @Nullable String words(@Nullable String text) {
        return text == null ? null : CssString.quote(TextPolicy.clean(text));
    }

    private static void box(StringBuilder css, String place, @Nullable String content) {
        if (content != null) {
            css.append("  @").append(place).append(" { content: ").append(content);
            css.append("; font: 9pt var(--body-family); color: var(--muted); }\n");
        }
    }

    /** Turns "Seite {0} von {1}" into strings and counters. */
    private static String pageOf(String pattern) {
        StringBuilder content = new StringBuilder();
        int from = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', at + 1)) {
            boolean page = pattern.startsWith("{0}", at);
            if (page || pattern.startsWith("{1}", at)) {
                content.append(CssString.quote(pattern.substring(from, at)));
                content.append(page ? " counter(page) " : " counter(pages) ");
                from = at + 3;
            }
        }
        return content.append(CssString.quote(pattern.substring(from))).toString();
    }

    /** Returns the digest by which a content security policy allows this style sheet (CSP Level 3, 6.7.3). */
    public String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return "sha256-" + Base64.getEncoder().encodeToString(digest.digest(css.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
