package org.civicreport.html.page;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.document.Document;
import org.civicreport.document.Metadata;
import org.civicreport.document.PlainText;
import org.civicreport.document.Section;
import org.civicreport.html.markup.JsonString;
import org.jspecify.annotations.Nullable;

/** What the page says about itself in JSON-LD: a schema.org Report with its articles as parts. */
final class StructuredData {

    private final Document document;
    private final List<Section> articles;

    StructuredData(Document document, List<Section> articles) {
        this.document = document;
        this.articles = articles;
    }

    String json() {
        Metadata metadata = document.metadata();
        List<String> members = new ArrayList<>();
        members.add(member("@context", "https://schema.org"));
        members.add(member("@type", "Report"));
        members.add(member("name", document.title()));
        members.add(member("inLanguage", document.language().toLanguageTag()));
        String author = metadata.author();
        if (author != null && !author.isBlank()) {
            members.add("\"author\":" + object(List.of(member("@type", "Organization"), member("name", author))));
        }
        add(members, "description", metadata.description());
        add(members, "keywords", String.join(", ", metadata.keywords()));
        add(
                members,
                "datePublished",
                metadata.date() == null ? null : metadata.date().toString());
        add(members, "url", metadata.url());
        if (!articles.isEmpty()) {
            members.add("\"hasPart\":["
                    + String.join(",", articles.stream().map(this::part).toList()) + "]");
        }
        return object(members);
    }

    private String part(Section article) {
        List<String> members = new ArrayList<>();
        members.add(member("@type", "CreativeWork"));
        members.add(member("name", PlainText.normalised(PlainText.of(article.heading()))));
        String url = document.metadata().url();
        if (url != null && url.indexOf('#') < 0) {
            members.add(member("url", url + "#" + article.anchor()));
        }
        return object(members);
    }

    private static void add(List<String> members, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            members.add(member(name, value));
        }
    }

    private static String member(String name, String value) {
        return JsonString.quote(name) + ":" + JsonString.quote(value);
    }

    private static String object(List<String> members) {
        return "{" + String.join(",", members) + "}";
    }
}
