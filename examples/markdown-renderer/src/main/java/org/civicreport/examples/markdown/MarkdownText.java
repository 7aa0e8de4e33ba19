package org.civicreport.examples.markdown;

import java.util.regex.Pattern;

/** Writes plain text so that Markdown reads it as text. */
final class MarkdownText {

    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\n\\r\\f\\x0B\\u0085\\u2028\\u2029]+");
    /** An exclamation mark only at the end, where a link may follow: together they would be an image. */
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<>&|~]|!$");

    /** What has a meaning where a line begins; a text may stand there, so it is escaped at the text's beginning. */
    private static final Pattern BEGINNING = Pattern.compile("(^|(?<= ))([#+-])(?=[ #-]|$)|^(\\d{0,9})([.)])");

    private MarkdownText() {}

    static String escaped(String text) {
        String oneLine = WHITE_SPACE.matcher(text).replaceAll(" ");
        String escaped = ANYWHERE.matcher(oneLine).replaceAll("\\\\$0");
        return BEGINNING
                .matcher(escaped)
                .replaceAll(match ->
                        match.group(2) != null ? "\\\\" + match.group(2) : match.group(3) + "\\\\" + match.group(4));
    }

    /** A value of an HTML attribute in double quotes. */
    static String attribute(String value) {
        return WHITE_SPACE
                .matcher(value)
                .replaceAll(" ")
                .replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("|", "&#124;");
    }

    /** Text that the renderer generates and that is no part of the document's own text. */
    static String mark(String text) {
        return text.isEmpty() ? "" : "<span class=\"mark\">" + escaped(text) + "</span>";
    }
}
