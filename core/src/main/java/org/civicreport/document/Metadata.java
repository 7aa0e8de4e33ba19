package org.civicreport.document;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.civicreport.text.TextPolicy;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about itself beside title and language (Dublin Core elements).
 *
 * @param author who is responsible, as a person or office (dc:creator), if said
 * @param description what the document is about, in a sentence or two (dc:description), if said
 * @param keywords what it can be found by (dc:subject); may be empty
 * @param date the document's date (dc:date); decides the dates inside the files, so that the same document gives the
 *     same bytes; null leaves dates out
 * @param url where the document is published (canonical link), if said; an address that {@link Link#isAllowed} accepts
 */
public record Metadata(
        @Nullable String author,
        @Nullable String description,
        List<String> keywords,
        @Nullable LocalDate date,
        @Nullable String url)
        implements Serializable {

    /**
     * Cleans the texts, copies the keywords and checks the address.
     *
     * @throws IllegalArgumentException if the address isn't one that a link may have
     */
    public Metadata {
        author = author == null ? null : TextPolicy.clean(author);
        description = description == null ? null : TextPolicy.clean(description);
        keywords = keywords.stream().map(TextPolicy::clean).toList();
        if (url != null && !Link.isAllowed(url)) {
            throw new IllegalArgumentException("not an address that a link may have: " + url);
        }
    }

    /** Returns metadata that says nothing. */
    public static Metadata none() {
        return new Metadata(null, null, List.of(), null, null);
    }
}
