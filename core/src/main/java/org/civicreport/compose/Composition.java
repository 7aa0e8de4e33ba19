package org.civicreport.compose;

import java.util.Objects;
import org.civicreport.document.Document;
import org.civicreport.findings.Findings;

/**
 * A composed document and what could not be shown as it was meant.
 *
 * @param document the document, without source
 * @param findings what the authors should know: rich text that was simplified, images without alternative
 */
public record Composition(Document document, Findings findings) {

    /** Checks that both are there. */
    public Composition {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(findings, "findings");
    }
}
