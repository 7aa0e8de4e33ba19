package org.civicreport.examples.markdown;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.civicreport.source.Source;
import org.civicreport.source.SourceException;
import org.civicreport.source.SourceReader;
import org.jspecify.annotations.Nullable;

/**
 * Finds the source in a Markdown file: a comment at its end, {@code <!-- civicreport-source NAME TYPE BYTES -->} with each
 * part in Base64, so that nothing in it can end the comment. A document without source has the comment too, with the word
 * {@code none}. Immutable and thread-safe.
 */
public final class MarkdownSourceReader implements SourceReader {

    private static final String BEGIN = "<!-- civicreport-source ";
    private static final String NONE = "none";
    private static final String END = " -->\n";
    private static final String DAMAGED =
            "the comment with the source was changed by hand; render the document again, or restore the comment";

    /** For the service loader. */
    public MarkdownSourceReader() {}

    static String comment(@Nullable Source source) {
        if (source == null) {
            return BEGIN + NONE + " -->";
        }
        return BEGIN + encoded(source.name().getBytes(StandardCharsets.UTF_8)) + " "
                + encoded(source.mediaType().getBytes(StandardCharsets.UTF_8)) + " " + encoded(source.bytes()) + " -->";
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public String format() {
        return MarkdownRenderer.FORMAT;
    }

    @Override
    public boolean recognises(byte[] file) {
        return content(file).isPresent();
    }

    @Override
    public Optional<Source> read(byte[] file) {
        return content(file).filter(content -> !content.equals(NONE)).map(MarkdownSourceReader::source);
    }

    /** ISO 8859-1 keeps every byte apart and costs nothing; the comment is pure ASCII. */
    private static Optional<String> content(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int begin = text.lastIndexOf("\n" + BEGIN);
        return begin < 0 || !text.endsWith(END)
                ? Optional.empty()
                : Optional.of(text.substring(begin + 1 + BEGIN.length(), text.length() - END.length()));
    }

    private static Source source(String content) {
        String[] parts = content.split(" ", -1);
        if (parts.length != 3) {
            throw new SourceException(DAMAGED);
        }
        try {
            return new Source(
                    word(parts[0]), word(parts[1]), Base64.getDecoder().decode(parts[2]));
        } catch (IllegalArgumentException notBase64) {
            throw new SourceException(DAMAGED, notBase64);
        }
    }

    private static String word(String encoded) {
        return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
    }
}
