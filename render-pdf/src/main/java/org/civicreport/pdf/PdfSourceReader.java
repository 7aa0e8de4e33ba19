package org.civicreport.pdf;

import java.util.Optional;
import org.civicreport.pdf.writing.SourceAttachment;
import org.civicreport.source.Source;
import org.civicreport.source.SourceReader;

/**
 * Reads the source out of PDF files: the associated file with the relationship {@code Source}. Immutable and
 * thread-safe; unpacks at most 64 MiB.
 */
public final class PdfSourceReader implements SourceReader {

    private static final byte[] MAGIC = {'%', 'P', 'D', 'F', '-'};

    /** Makes a reader. */
    public PdfSourceReader() {}

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public boolean recognises(byte[] file) {
        for (int i = 0; i < MAGIC.length; i++) {
            if (file.length <= i || file[i] != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Optional<Source> read(byte[] file) {
        return SourceAttachment.read(file);
    }
}
