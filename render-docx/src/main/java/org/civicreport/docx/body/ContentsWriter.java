package org.civicreport.docx.body;

import java.util.List;
import org.civicreport.document.Contents;
import org.civicreport.document.Outline;
import org.civicreport.docx.styles.WordStyle;

/**
 * Writes contents as Word's own field, filled with links to the headings, so that it is complete before anybody updates
 * it; updating adds page numbers.
 */
final class ContentsWriter {

    private final Outline outline;
    private final Writers writers;
    private final ParagraphWriter paragraphs;
    private final Runs runs;

    ContentsWriter(Outline outline, Writers writers) {
        this.outline = outline;
        this.writers = writers;
        paragraphs = writers.paragraphs();
        runs = writers.runs();
    }

    void write(Contents contents, Place place) {
        List<Outline.Entry> entries = outline.upTo(contents.depth());
        paragraphs.holding(
                !entries.isEmpty(),
                () -> paragraphs.write(
                        WordStyle.TOC_HEADING,
                        place,
                        () -> runs.text(contents.title(), writers.inlines().plainIn(place.language()))));
        for (int i = 0; i < entries.size(); i++) {
            boolean first = i == 0;
            boolean last = i == entries.size() - 1;
            Outline.Entry entry = entries.get(i);
            paragraphs.holding(
                    !last,
                    () -> paragraphs.write(WordStyle.toc(entry.level()), place, () -> {
                        if (first) {
                            String levels = "1-" + contents.depth();
                            runs.beginField("TOC \\o \"" + levels + "\" \\h \\z \\u", RunFormat.plain());
                        }
                        entry(entry, place);
                        if (last) {
                            runs.endField(RunFormat.plain());
                        }
                    }));
        }
    }

    private void entry(Outline.Entry entry, Place place) {
        writers.xml().open("w:hyperlink", "w:anchor", entry.anchor().value(), "w:history", "1");
        if (entry.number() != null) {
            runs.text(entry.number() + "\t", RunFormat.of(WordStyle.HEADING_NUMBER));
        }
        writers.inlines().repeat(entry.heading(), place.language());
        writers.xml().end();
    }
}
