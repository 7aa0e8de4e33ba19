package org.civicreport.pdf.layout;

import java.util.List;
import org.civicreport.document.Contents;
import org.civicreport.document.ContentsEntry;
import org.civicreport.document.Label;
import org.civicreport.document.Section;
import org.civicreport.pdf.text.Metrics;

/** Where numbers and words of a list of contents stand, so that those of one level stand below each other. */
final class ContentsColumns {

    /** How far the entries of a level are indented below one without numbers. */
    private static final int INDENT = 14_000;

    private final Contents.Scope scope;
    private final TextStyle style;
    private final String captionSeparator;
    private final int[] numbers = new int[Section.DEEPEST + 1];

    ContentsColumns(Preparation preparation, List<ContentsEntry> entries, Contents.Scope scope, TextStyle style) {
        this.scope = scope;
        this.style = style;
        this.captionSeparator = preparation.label(Label.CAPTION_SEPARATOR);
        Metrics metrics = preparation.metrics();
        for (ContentsEntry entry : entries) {
            int width = metrics.width(style(entry).face(), label(entry), style.size());
            numbers[entry.level()] = Math.max(numbers[entry.level()], width);
        }
    }

    /** Returns the generated number with the space behind it; an empty one if there is none. */
    String label(ContentsEntry entry) {
        boolean captioned = scope == Contents.Scope.TABLES || scope == Contents.Scope.FIGURES;
        return entry.number() == null ? "" : entry.number() + (captioned ? captionSeparator : "\u2002");
    }

    TextStyle style(ContentsEntry entry) {
        return scope == Contents.Scope.SECTIONS && entry.level() == 1 ? style.strong() : style;
    }

    /** Returns where an entry begins: where the words of the level above do. */
    int indent(ContentsEntry entry) {
        int indent = 0;
        for (int level = 1; level < entry.level(); level++) {
            indent += numbers[level] == 0 ? INDENT : numbers[level];
        }
        return indent;
    }

    /** Returns how far its words stand behind where it begins, if it has a number. */
    int hanging(ContentsEntry entry) {
        return numbers[entry.level()];
    }
}
