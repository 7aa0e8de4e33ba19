package org.civicreport.compare;

import java.util.Locale;
import java.util.regex.Pattern;
import org.civicreport.model.RichText;

/**
 * The mark before a text that was taken over from an earlier edition and has to be written anew: {@code [Stand: 2025]}. It
 * is part of the text, so that nobody overlooks it in any format; validation keeps it out of a final edition.
 */
public final class StaleMark {

    private static final Pattern MARK = Pattern.compile("^\\[(Stand|As of): [^\\]\\n]{1,100}\\](?=\\s)");

    /** Begins a list, a table, a quotation or another block, which has to stay at the begin of its line. */
    private static final Pattern BLOCK = Pattern.compile("^([-*+>#|`~]|[0-9]{1,9}[.)])");

    private StaleMark() {}

    /**
     * Marks a text. A mark that is there already stays, since it tells the text's true age.
     *
     * @param text the text
     * @param edition the label of the edition that it comes from
     * @param language the report's language: German for German, otherwise English
     * @return the marked text; the same if it is blank
     */
    public static RichText on(RichText text, String edition, Locale language) {
        if (text.isBlank() || isOn(text.commonMark())) {
            return text;
        }
        String word = language.getLanguage().equals("de") ? "Stand" : "As of";
        String mark = "[" + word + ": " + edition.replaceAll("[\\]\\[\\n]", " ") + "]";
        String content = text.commonMark().strip();
        return RichText.of(mark + (BLOCK.matcher(content).find() ? "\n\n" : " ") + content);
    }

    /**
     * Tells whether a text has the mark.
     *
     * @param text words or CommonMark
     * @return whether it begins with a mark
     */
    public static boolean isOn(String text) {
        return MARK.matcher(text).find();
    }
}
