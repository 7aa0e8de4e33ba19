package org.civicreport.docx;

import java.util.Objects;
import org.civicreport.consultation.ReturnedForm;
import org.civicreport.findings.Findings;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a returned form.
 *
 * @param form the form; null if the file is refused
 * @param findings why it is refused, in words for a clerk; empty if it isn't
 */
public record FormReading(@Nullable ReturnedForm form, Findings findings) {

    /** Checks that there are findings, if only none. */
    public FormReading {
        Objects.requireNonNull(findings, "findings");
    }
}
