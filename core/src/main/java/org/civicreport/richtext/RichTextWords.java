package org.civicreport.richtext;

import java.util.List;
import java.util.Objects;

/**
 * What rich text says, without its marks: for rules that look at words.
 *
 * @param text the words; blocks, items and cells end with a line feed, a code span or a bare address is {@code "…"}
 * @param links the addresses of links, in order
 * @param headlessTables how many tables have no words at all in their head
 */
public record RichTextWords(String text, List<String> links, int headlessTables) {

    /** Copies the links. */
    public RichTextWords {
        Objects.requireNonNull(text, "text");
        links = List.copyOf(links);
    }
}
