package org.civicreport.docx;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.civicreport.consultation.Form;
import org.civicreport.docx.body.Skeleton;
import org.civicreport.docx.forms.FormFile;
import org.civicreport.docx.template.Design;
import org.civicreport.model.Report;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.RenderResult;
import org.civicreport.wording.WordingProfile;
import org.jspecify.annotations.Nullable;

/**
 * Writes the departments' forms as Word files: a page that explains, then tables with visible ids whose cells are content
 * controls. Only controls are locked, never the document, so that spell checking, tracked changes and screen readers work
 * in it. The file carries the department's own items and no others; {@link FormReader} reads it when it comes back.
 * Thread-safe; one writer for all forms is
 * faster than many writers.
 */
public final class FormWriter {

    private static final int EMPTY_ROWS = 5;

    private final WordingProfile wording;
    private final int emptyRows;
    private final @Nullable WordTemplate template;

    /** What the next form most likely needs too; remembering it changes nothing but the time. */
    private final AtomicReference<@Nullable Skeleton> lastSkeleton = new AtomicReference<>();

    private FormWriter(WordingProfile wording, int emptyRows, @Nullable WordTemplate template) {
        this.wording = wording;
        this.emptyRows = emptyRows;
        this.template = template;
    }

    /**
     * Returns a writer with five empty rows for new comments.
     *
     * @param wording the city's words for dispositions and the like
     * @return the writer
     */
    public static FormWriter of(WordingProfile wording) {
        return new FormWriter(Objects.requireNonNull(wording, "wording"), EMPTY_ROWS, null);
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
        return new FormWriter(wording, rows, template);
    }

    /**
     * Sets the corporate design that forms are written in.
     *
     * @param design the template; {@code null} for our own design
     * @return a writer like this one
     * @see DocxOptions.Builder#template
     */
    public FormWriter withTemplate(@Nullable WordTemplate design) {
        return new FormWriter(wording, emptyRows, design);
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
        options.cancellation().check();
        FormFile file = FormFile.of(report, form, wording, emptyRows);
        Design design = template == null ? null : template.design();
        Skeleton skeleton = Skeleton.of(lastSkeleton.get(), file.document(), options.theme(), design);
        lastSkeleton.set(skeleton);
        return file.write(output, options, skeleton);
    }
}
