package org.civicreport.docx.body;

import org.civicreport.document.Document;
import org.civicreport.document.Numbering;
import org.civicreport.render.RenderOptions;

/** What the writers of one rendering share. */
record Rendering(
        Document document,
        RenderOptions options,
        Numbering numbering,
        FieldTargets targets,
        Footnotes notes,
        FindingCollector findings) {

    static Rendering of(Document document, RenderOptions options) {
        return new Rendering(
                document,
                options,
                document.numbering(),
                FieldTargets.in(document),
                new Footnotes(),
                new FindingCollector(document.origins()));
    }
}
