package org.civicreport.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.civicreport.html.markup.DataBlockFinder;
import org.civicreport.source.Source;
import org.civicreport.source.SourceReader;

/**
 * Reads the source back out of a page of {@link HtmlRenderer}, byte for byte. It never needs more memory than the page
 * itself. Immutable and thread-safe.
 */
public final class HtmlSourceReader implements SourceReader {

    private static final int FAR_ENOUGH = 256;

    /** Makes a reader. */
    public HtmlSourceReader() {}

    @Override
    public String format() {
        return "html";
    }

    @Override
    public boolean recognises(byte[] file) {
        String begin = new String(file, 0, Math.min(file.length, FAR_ENOUGH), StandardCharsets.UTF_8);
        String page = begin.replace("\uFEFF", "").stripLeading().toLowerCase(Locale.ROOT);
        return page.startsWith("<!doctype html")
                || page.startsWith("<html")
                || page.startsWith("<div class=\"civicreport fragment");
    }

    @Override
    public Optional<Source> read(byte[] file) {
        return new DataBlockFinder(file).find();
    }
}
