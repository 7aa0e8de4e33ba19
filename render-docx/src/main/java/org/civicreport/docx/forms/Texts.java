package org.civicreport.docx.forms;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.document.PlainText;

/** Plain text of several paragraphs, whose white space word processors change at will. */
final class Texts {

    private Texts() {}

    /** The paragraphs of plain text, which empty lines part; lines end in one line feed, without space around it. */
    static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : text.replace("\r\n", "\n").split("\n[ \\t]*\n\\s*", -1)) {
            String lines = paragraph
                    .replaceAll("[ \\t]+", " ")
                    .replaceAll(" ?\n ?", "\n")
                    .strip();
            if (!lines.isEmpty()) {
                paragraphs.add(lines);
            }
        }
        return paragraphs;
    }

    /** Plain text without superfluous space, as {@link #paragraphs} parts it. */
    static String tidy(String text) {
        return String.join("\n\n", paragraphs(text));
    }

    /** A text, or another where there is nothing to see of it. */
    static String visible(String text, String otherwise) {
        return PlainText.isBlank(text) ? otherwise : text;
    }
}
