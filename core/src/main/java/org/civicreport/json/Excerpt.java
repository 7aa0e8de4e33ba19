package org.civicreport.json;

/** What stands in a text, as findings quote it. */
final class Excerpt {
    private static final int LONGEST = 40;

    private Excerpt() {}

    /** A value as an author would recognise it. */
    static String of(SourceNode node) {
        if (node instanceof SourceNode.Mapping) {
            return "{…}";
        }
        if (node instanceof SourceNode.Sequence) {
            return "[…]";
        }
        if (node instanceof SourceNode.Scalar scalar) {
            String text = of(scalar.text(), LONGEST);
            return scalar.style() == SourceNode.Style.TEXT ? '"' + text + '"' : text;
        }
        return "…";
    }

    /** The beginning of a text, on one line. */
    static String of(String text, int longest) {
        String line = text.replace('\n', ' ').strip();
        if (line.length() <= longest) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest;
        return line.substring(0, end).stripTrailing() + "…";
    }
}
