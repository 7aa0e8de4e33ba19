package org.civicreport.validation;

import java.util.List;
import java.util.Objects;
import org.civicreport.model.Audience;

/**
 * A text of a report, for rules about wording: what it says without the marks of rich text.
 *
 * @param kind what sort of text it is
 * @param audience who gets to read it; {@link Audience#PUBLIC} if everybody does
 * @param words the words; paragraphs, items and cells end with a line feed, code and bare addresses are {@code "…"}
 * @param links the addresses of links inside it, in order
 * @param headlessTables how many tables inside it have an empty head
 */
public record Passage(Kind kind, Audience audience, String words, List<String> links, int headlessTables) {

    /** What sort of text a passage is. */
    public enum Kind {
        /** A title or the name of something. */
        NAME,

        /** What the authors of the report have written. */
        PROSE,

        /** The authors' answer to a comment, which may quote it. */
        ANSWER,

        /** A comment as it came in: nobody may correct it. */
        VERBATIM
    }

    /** Copies the links. */
    public Passage {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(words, "words");
        links = List.copyOf(links);
    }

    /** {@return whether the authors of the report can put it in other words} */
    public boolean isOwn() {
        return kind != Kind.VERBATIM;
    }
}
