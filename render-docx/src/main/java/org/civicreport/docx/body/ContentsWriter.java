package org.civicreport.docx.body;

import java.util.List;
import java.util.OptionalInt;
import org.civicreport.document.Anchor;
import org.civicreport.document.Contents;
import org.civicreport.document.Outline;
import org.civicreport.docx.styles.WordStyle;
import org.civicreport.render.Pagination;

/**
 * Writes contents as Word's own field, filled with links to the headings and, if they are known, the pages, so that it is
 * complete before anybody updates it.
 */
final class ContentsWriter {

    private final Rendering rendering;
    private final Writers writers;
    private final ParagraphWriter paragraphs;
    private final Runs runs;

    ContentsWriter(Rendering rendering, Writers writers) {
        this.rendering = rendering;
        this.writers = writers;
        paragraphs = writers.paragraphs();
        runs = writers.runs();
    }

    void write(Contents contents, Place place) {
        List<Outline.Entry> entries = rendering.document().outline().upTo(contents.depth());
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
        page(entry.anchor());
        writers.xml().end();
    }

    private void page(Anchor anchor) {
        Pagination pages = rendering.pages();
        OptionalInt page = pages == null ? OptionalInt.empty() : pages.page(anchor);
        if (page.isPresent()) {
            RunFormat format = RunFormat.of(WordStyle.PAGE_NUMBER);
            runs.text("\t", format);
            runs.field(
                    "PAGEREF " + anchor.value() + " \\h",
                    rendering.document().labels().number(page.getAsInt()),
                    format);
        }
    }
}
