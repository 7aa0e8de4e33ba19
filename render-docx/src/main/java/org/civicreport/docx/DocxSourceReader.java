package org.civicreport.docx;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.civicreport.docx.packaging.PackageReader;
import org.civicreport.source.Source;
import org.civicreport.source.SourceException;
import org.civicreport.source.SourceReader;

/**
 * Reads the source out of Word files that {@link DocxRenderer} wrote, also after a word processor has saved them. Immutable
 * and thread-safe.
 */
public final class DocxSourceReader implements SourceReader {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] MAIN_PART = "word/document.xml".getBytes(StandardCharsets.US_ASCII);

    /** Makes a reader. */
    public DocxSourceReader() {}

    /** Returns {@code "docx"}. */
    @Override
    public String format() {
        return "docx";
    }

    /** Tells whether a file is a ZIP file with the main part of a Word file in it. */
    @Override
    public boolean recognises(byte[] file) {
        return matches(file, 0, ZIP) && contains(file, MAIN_PART);
    }

    private static boolean contains(byte[] file, byte[] word) {
        for (int i = 0; i <= file.length - word.length; i++) {
            if (matches(file, i, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] file, int at, byte[] word) {
        if (file.length - at < word.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (file[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads the source.
     *
     * @throws SourceException if the file is damaged, encrypted, or unpacks to more than 512 MB
     */
    @Override
    public Optional<Source> read(byte[] file) {
        return PackageReader.source(file);
    }
}
