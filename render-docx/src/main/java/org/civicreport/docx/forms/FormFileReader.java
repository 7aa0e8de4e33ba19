package org.civicreport.docx.forms;

import org.civicreport.consultation.ReturnedForm;
import org.civicreport.findings.Finding;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Findings;
import org.civicreport.findings.Pointer;
import org.jspecify.annotations.Nullable;

/** Reads a returned form, or refuses it whole. */
public final class FormFileReader {

    private FormFileReader() {}

    /**
     * What came of reading.
     *
     * @param form the form; null if the file is refused
     * @param findings why it is refused
     */
    public record Result(@Nullable ReturnedForm form, Findings findings) {}

    /**
     * Reads a file.
     *
     * @param name by what people know it
     * @param file the whole file
     * @return the form, or why there is none
     */
    public static Result read(String name, byte[] file) {
        FormPackage opened = FormPackage.open(file);
        Xml document = opened.main();
        FindingType refusal = opened.refusal();
        if (refusal != null || document == null) {
            return refused(name, refusal == null ? FormFindings.NOT_WORD : refusal);
        }
        Xml data = opened.data(FormPart.NAMESPACE);
        if (data == null) {
            return refused(name, FormFindings.FOREIGN);
        }
        return FormPart.read(data)
                .map(sheet -> new Result(new FormContents(name, sheet, opened).read(document), Findings.none()))
                .orElseGet(() -> refused(name, FormFindings.DATA_ALTERED));
    }

    private static Result refused(String name, FindingType type) {
        return new Result(null, Findings.of(Finding.of(type, Pointer.ROOT, name)));
    }
}
