package org.civicreport.docx;

import java.util.Objects;
import org.civicreport.consultation.Form;
import org.civicreport.docx.forms.FormFile;
import org.civicreport.model.Report;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.RenderResult;
import org.civicreport.wording.WordingProfile;

/**
 * Writes the departments' forms as Word files: a page that explains, then tables with visible ids whose cells are content
 * controls. Only controls are locked, never the document, so that spell checking, tracked changes and screen readers work
 * in it. The file carries the department's own items and no others; {@link FormReader} reads it when it comes back.
 * Immutable and thread-safe.
 */
public final class FormWriter {

    private static final int EMPTY_ROWS = 5;

    private final WordingProfile wording;
    private final int emptyRows;

    private FormWriter(WordingProfile wording, int emptyRows) {
        this.wording = wording;
        this.emptyRows = emptyRows;
    }

    /**
     * Returns a writer with five empty rows for new comments.
     *
     * @param wording the city's words for dispositions and the like
     * @return the writer
     */
    public static FormWriter of(WordingProfile wording) {
        return new FormWriter(Objects.requireNonNull(wording, "wording"), EMPTY_ROWS);
    }

    /**
     * Sets how many empty rows a table for new comments has; one for new commitments has three at most.
     *
     * @param rows how many, 0 to 100
     * @return a writer like this one
     * @throws IllegalArgumentException if it isn't from 0 to 100
     */
    public FormWriter withEmptyRows(int rows) {
        if (rows < 0 || rows > 100) {
            throw new IllegalArgumentException("there are 0 to 100 empty rows, but asked for were " + rows);
        }
        return new FormWriter(wording, rows);
    }

    /**
     * Writes a form in the report's language: German for German, otherwise English.
     *
     * @param report the report that the form was made of
     * @param form the form
     * @param output where it goes
     * @param options how it looks; images aren't used
     * @return what happened
     * @throws org.civicreport.render.RenderException if nothing was written
     */
    public RenderResult write(Report report, Form form, Output output, RenderOptions options) {
        return FormFile.write(report, form, wording, emptyRows, output, options);
    }
}
