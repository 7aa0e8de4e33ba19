package org.civicreport.docx.body;

import java.util.List;
import java.util.Objects;
import org.civicreport.document.Block;
import org.civicreport.document.ExtensionBlock;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;

/**
 * A place of a Word form to fill in: one of Word's content controls. Other formats show what is filled in.
 *
 * @param tag the name by which it is found again, at most 64 characters
 * @param title what Word shows beside it and screen readers say; longer ones are cut
 * @param kind what can be filled in
 * @param lock what can't be done with it
 * @param choices what can be chosen, each value and each wording once; empty for other kinds
 * @param content what is filled in; empty for nothing; all kinds but {@link Kind#RICH_TEXT} show one paragraph of it
 * @param placeholder what it says while nothing is filled in, not blank
 */
public record ContentControl(
        String tag, String title, Kind kind, Lock lock, List<Choice> choices, List<Block> content, String placeholder)
        implements ExtensionBlock {

    /** What can be filled in. */
    public enum Kind {
        /** Paragraphs, lists, emphasis; only as all that a table's cell holds. */
        RICH_TEXT,
        /** Words in one paragraph. */
        LINE,
        /** One of the choices. */
        CHOICE,
        /** One of the choices or other words. */
        CHOICE_OR_WORDS,
        /** A day. */
        DATE
    }

    /** What can't be done with it. */
    public enum Lock {
        /** Everything can. */
        NONE,
        /** It can't be deleted. */
        CONTROL,
        /** It can be neither deleted nor filled in. */
        CONTENT
    }

    /**
     * One choice.
     *
     * @param value what it stands for
     * @param words what it is called, not blank
     */
    public record Choice(String value, String words) {

        /** Checks that both are there. */
        public Choice {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(words, "words");
        }
    }

    /** Copies the lists. */
    public ContentControl {
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(lock, "lock");
        choices = List.copyOf(choices);
        content = List.copyOf(content);
        if (PlainText.isBlank(placeholder)) {
            throw new IllegalArgumentException("a placeholder is never blank");
        }
    }

    @Override
    public String name() {
        return "content-control";
    }

    @Override
    public List<Block> fallback() {
        return content.isEmpty() ? List.of(Paragraph.of(placeholder)) : content;
    }
}
