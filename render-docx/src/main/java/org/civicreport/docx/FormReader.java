package org.civicreport.docx;

import org.civicreport.docx.forms.FormFileReader;

/**
 * Reads forms that {@link FormWriter} wrote when they come back: untouched, filled in, saved by Word or LibreOffice, with
 * tracked changes and remarks, with rows added, deleted, repeated or moved, and with controls destroyed.
 *
 * <p>A row is known by its visible id, then by the names of its controls; the whole cell is an answer, in which insertions
 * are taken in and deletions left out. Paragraphs, lists, emphasis and links come back as CommonMark. What isn't certain is
 * kept verbatim among the form's unassigned items. A file that is encrypted, damaged, unsafe or none of our forms is
 * refused whole.
 *
 * <p>Nothing is written, and nothing but the given bytes is read. Immutable and thread-safe.
 */
public final class FormReader {

    /** Makes a reader. */
    public FormReader() {}

    /**
     * Reads a returned form.
     *
     * @param name by what people know it, such as its file name; findings and proposals bear it
     * @param file the whole file
     * @return the form, or why there is none
     */
    public FormReading read(String name, byte[] file) {
        FormFileReader.Result result = FormFileReader.read(name, file);
        return new FormReading(result.form(), result.findings());
    }
}
