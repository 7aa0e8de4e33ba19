package org.civicreport.html.page;

import java.util.Locale;
import org.civicreport.document.Document;
import org.civicreport.document.Metadata;
import org.civicreport.html.markup.Markup;
import org.civicreport.html.style.StyleSheet;
import org.civicreport.text.TextPolicy;
import org.jspecify.annotations.Nullable;

/** Writes the head: what the page says about itself, what it is allowed to do, how it looks. */
final class HeadWriter {

    private final Document document;
    private final Markup markup;

    HeadWriter(Document document, Markup markup) {
        this.document = document;
        this.markup = markup;
    }

    void write(StyleSheet style) {
        markup.open("head").line();
        markup.leaf("meta").attribute("charset", "utf-8").line();
        markup.leaf("meta").attribute("http-equiv", "Content-Security-Policy").attribute("content", policy(style));
        markup.line();
        meta("viewport", "width=device-width, initial-scale=1");
        meta("referrer", "no-referrer");
        meta("color-scheme", style.colourSchemes());
        // Browsers make links of anything that looks like a telephone number otherwise.
        meta("format-detection", "telephone=no");
        markup.open("title").text(document.title()).close().line();
        metadata(document.metadata());
        // Without an icon of its own, browsers ask the server for one.
        markup.leaf("link").attribute("rel", "icon").attribute("href", "data:,").line();
        markup.open("style").styleSheet(style.css()).close().line();
        markup.close().line();
    }

    /** Nothing is fetched, run or sent; the only style is the one whose digest stands here. */
    private static String policy(StyleSheet style) {
        return "default-src 'none'; style-src '" + style.digest()
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private void metadata(Metadata metadata) {
        meta("description", metadata.description());
        meta("author", metadata.author());
        if (!metadata.keywords().isEmpty()) {
            meta("keywords", String.join(", ", metadata.keywords()));
        }
        markup.leaf("link").attribute("rel", "schema.DCTERMS").attribute("href", "http://purl.org/dc/terms/");
        markup.line();
        meta("DCTERMS.title", document.title());
        meta("DCTERMS.language", document.language().toLanguageTag());
        meta("DCTERMS.creator", metadata.author());
        meta("DCTERMS.description", metadata.description());
        metadata.keywords().forEach(keyword -> meta("DCTERMS.subject", keyword));
        meta("DCTERMS.date", metadata.date() == null ? null : metadata.date().toString());
        String url = metadata.url();
        if (url != null && url.toLowerCase(Locale.ROOT).startsWith("http")) {
            markup.leaf("link").attribute("rel", "canonical").href(url).line();
        }
    }

    private void meta(String name, @Nullable String content) {
        if (content != null && !content.isBlank()) {
            markup.leaf("meta").attribute("name", name).attribute("content", TextPolicy.clean(content));
            markup.line();
        }
    }
}
