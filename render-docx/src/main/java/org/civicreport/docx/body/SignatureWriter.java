package org.civicreport.docx.body;

import java.util.List;
import org.civicreport.document.SignatureLines;
import org.civicreport.docx.styles.WordStyle;

/** Writes lines to sign on, each with who signs below it. */
final class SignatureWriter {

    private final Writers writers;

    SignatureWriter(Writers writers) {
        this.writers = writers;
    }

    void write(SignatureLines lines, Place place) {
        RunFormat plain = writers.inlines().plainIn(place.language());
        ParagraphWriter paragraphs = writers.paragraphs();
        int last = lines.signatories().size() - 1;
        for (int i = 0; i <= last; i++) {
            List<String> below = lines.signatories().get(i).lines();
            for (int j = 0; j < below.size(); j++) {
                String text = below.get(j);
                WordStyle style = j == 0 ? WordStyle.SIGNATURE_LINE : WordStyle.SIGNATURE_TEXT;
                paragraphs.holding(
                        i < last || j < below.size() - 1,
                        () -> paragraphs.write(
                                style, place, () -> writers.runs().text(text, plain)));
            }
        }
    }
}
