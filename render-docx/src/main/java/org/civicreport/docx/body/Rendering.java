package org.civicreport.docx.body;

import org.civicreport.document.Document;
import org.civicreport.document.Numbering;
import org.civicreport.docx.styles.NumberingBase;
import org.civicreport.render.Pagination;
import org.civicreport.render.RenderOptions;
import org.jspecify.annotations.Nullable;

/** What the writers of one rendering share. */
record Rendering(
        Document document,
        RenderOptions options,
        @Nullable Pagination pages,
        NumberingBase lists,
        Numbering numbering,
        Survey survey,
        Footnotes notes,
        FindingCollector findings) {

    static Rendering of(
            Document document, Survey survey, RenderOptions options, @Nullable Pagination pages, NumberingBase lists) {
        return new Rendering(
                document,
                options,
                pages,
                lists,
                document.numbering(),
                survey,
                new Footnotes(),
                new FindingCollector(document.origins()));
    }
}
