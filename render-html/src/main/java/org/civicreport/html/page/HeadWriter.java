package org.civicreport.html.page;

import java.util.Locale;
import org.civicreport.document.Document;
import org.civicreport.document.Metadata;
import org.civicreport.html.embedding.PageMode;
import org.civicreport.html.markup.Markup;
import org.civicreport.text.TextPolicy;
import org.jspecify.annotations.Nullable;

/** Writes the head: what the page says about itself, what it is allowed to do, how it looks. */
final class HeadWriter {

    private static final char SOFT_HYPHEN = '\u00AD';

    private final Rendering rendering;
    private final Document document;
    private final Markup markup;

    HeadWriter(Rendering rendering) {
        this.rendering = rendering;
        this.document = rendering.document();
        this.markup = rendering.markup();
    }

    void write(Asset style, String colourSchemes, @Nullable Asset script, String policy) {
        markup.open("head").line();
        markup.leaf("meta").attribute("charset", "utf-8").line();
        markup.leaf("meta").attribute("http-equiv", "Content-Security-Policy").attribute("content", policy);
        markup.line();
        meta("viewport", "width=device-width, initial-scale=1");
        meta("referrer", "no-referrer");
        meta("color-scheme", colourSchemes);
        // Browsers make links of anything that looks like a telephone number otherwise.
        meta("format-detection", "telephone=no");
        markup.open("title").text(plain(document.title())).close().line();
        metadata(document.metadata());
        // Without an icon of its own, browsers ask the server for one.
        markup.leaf("link").attribute("rel", "icon").attribute("href", "data:,").line();
        if (rendering.form().mode() == PageMode.SINGLE_FILE) {
            markup.open("style").raw(style.text()).close().line();
        } else {
            markup.leaf("link").attribute("rel", "stylesheet").attribute("href", style.fileName());
            markup.line();
            if (script != null) {
                markup.open("script").attribute("src", script.fileName()).attribute("defer", "");
                markup.close().line();
            }
        }
        markup.open("script").attribute("type", "application/ld+json");
        markup.raw(new StructuredData(document, rendering.articles().all()).json());
        markup.close().line();
        markup.close().line();
    }

    private void metadata(Metadata metadata) {
        meta("description", metadata.description());
        meta("author", metadata.author());
        if (!metadata.keywords().isEmpty()) {
            meta("keywords", String.join(", ", metadata.keywords()));
        }
        String url = metadata.url();
        if (url != null && url.toLowerCase(Locale.ROOT).startsWith("http")) {
            markup.leaf("link").attribute("rel", "canonical").href(url).line();
            property("og:url", url);
        }
        property("og:type", "article");
        property("og:title", document.title());
        property("og:description", metadata.description());
        property("og:site_name", metadata.author());
        property("og:locale", document.language().toLanguageTag().replace('-', '_'));
        markup.leaf("link").attribute("rel", "schema.DCTERMS").attribute("href", "http://purl.org/dc/terms/");
        markup.line();
        meta("DCTERMS.title", document.title());
        meta("DCTERMS.language", document.language().toLanguageTag());
        meta("DCTERMS.creator", metadata.author());
        meta("DCTERMS.description", metadata.description());
        metadata.keywords().forEach(keyword -> meta("DCTERMS.subject", keyword));
        meta("DCTERMS.date", metadata.date() == null ? null : metadata.date().toString());
    }

    private void meta(String name, @Nullable String content) {
        said("name", name, content);
    }

    private void property(String name, @Nullable String content) {
        said("property", name, content);
    }

    private void said(String attribute, String name, @Nullable String content) {
        if (content != null && !content.isBlank()) {
            markup.leaf("meta").attribute(attribute, name).attribute("content", plain(content));
            markup.line();
        }
    }

    private static String plain(String text) {
        String clean = TextPolicy.clean(text);
        return clean.indexOf(SOFT_HYPHEN) < 0 ? clean : clean.replace(String.valueOf(SOFT_HYPHEN), "");
    }
}
