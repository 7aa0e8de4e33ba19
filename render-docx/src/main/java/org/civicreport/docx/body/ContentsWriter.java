package org.civicreport.docx.body;

import java.util.List;
import java.util.OptionalInt;
import org.civicreport.document.Anchor;
import org.civicreport.document.Contents;
import org.civicreport.document.ContentsEntry;
import org.civicreport.document.Label;
import org.civicreport.docx.styles.WordStyle;
import org.civicreport.render.Pagination;
import org.jspecify.annotations.Nullable;

/**
 * Writes contents as Word's own field, filled with links to headings or captions and, if they are known, the pages, so that it is
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

    /**
     * Writes contents.
     *
     * @param below whether they stand below a heading, so that their title is less than it
     */
    void write(Contents contents, boolean below, Place place) {
        List<ContentsEntry> entries = rendering.document().listed(contents);
        paragraphs.holding(
                !entries.isEmpty(),
                () -> paragraphs.write(
                        below ? WordStyle.LIST_HEADING : WordStyle.TOC_HEADING,
                        place,
                        () -> runs.text(contents.title(), writers.inlines().plainIn(place.language()))));
        String field = field(contents);
        for (int i = 0; i < entries.size(); i++) {
            boolean first = i == 0;
            boolean last = i == entries.size() - 1;
            ContentsEntry entry = entries.get(i);
            paragraphs.holding(
                    !last,
                    () -> paragraphs.write(style(contents, entry), place, () -> {
                        if (first && field != null) {
                            runs.beginField(field, RunFormat.plain());
                        }
                        entry(contents, entry, place);
                        if (last && field != null) {
                            runs.endField(RunFormat.plain());
                        }
                    }));
        }
    }

    /** The field by which Word makes the list anew; it has none for some of the headings of a level. */
    private @Nullable String field(Contents contents) {
        return switch (contents.scope()) {
            case SECTIONS -> "TOC \\o \"1-" + contents.depth() + "\" \\h \\z \\u";
            case ARTICLES -> null;
            case TABLES -> captions(Label.TABLE);
            case FIGURES -> captions(Label.FIGURE);
        };
    }

    private String captions(Label kind) {
        return "TOC \\h \\z \\c \""
                + CaptionWriter.sequence(rendering.document().labels().get(kind), kind) + "\"";
    }

    private static WordStyle style(Contents contents, ContentsEntry entry) {
        return contents.scope() == Contents.Scope.SECTIONS ? WordStyle.toc(entry.level()) : WordStyle.TABLE_OF_FIGURES;
    }

    private void entry(Contents contents, ContentsEntry entry, Place place) {
        writers.xml().open("w:hyperlink", "w:anchor", entry.anchor().value(), "w:history", "1");
        if (entry.number() != null) {
            runs.text(entry.number() + separator(contents), RunFormat.of(WordStyle.HEADING_NUMBER));
        }
        writers.inlines().repeat(entry.text(), place.language());
        page(entry.anchor());
        writers.xml().end();
    }

    private String separator(Contents contents) {
        return switch (contents.scope()) {
            case SECTIONS, ARTICLES -> "\t";
            case TABLES, FIGURES -> rendering.document().labels().get(Label.CAPTION_SEPARATOR);
        };
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
