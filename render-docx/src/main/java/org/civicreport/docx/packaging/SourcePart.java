package org.civicreport.docx.packaging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.civicreport.source.Source;
import org.civicreport.source.SourceException;
import org.civicreport.text.TextPolicy;

/**
 * The source as a custom XML part (ECMA-376, part 1, clause 15.2.5). Everything stands in elements, since LibreOffice
 * drops attributes of some parts when it saves.
 */
public final class SourcePart {

    /** The namespace by which the part is found again, under whatever name. */
    static final String NAMESPACE = "urn:civicreport:source:1";

    static final String ROOT = "source";
    static final String NAME = "name";
    static final String MEDIA_TYPE = "mediaType";
    static final String TEXT = "text";
    static final String BASE64 = "base64";

    private SourcePart() {}

    /**
     * Returns a source as data that travel with a document.
     *
     * @param source the source
     * @return its part
     */
    public static CustomXml of(Source source) {
        byte[] bytes = source.bytes();
        return new CustomXml(1, NAMESPACE, bytes, xml -> {
            xml.open(ROOT, "xmlns", NAMESPACE).element(NAME, source.name()).element(MEDIA_TYPE, source.mediaType());
            Optional<String> text = textOf(bytes);
            if (text.isPresent()) {
                xml.element(TEXT, text.get());
            } else {
                xml.element(BASE64, Base64.getEncoder().encodeToString(bytes));
            }
            xml.end();
        });
    }

    /** The bytes as text, if XML gives exactly these bytes back. */
    private static Optional<String> textOf(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean kept = TextPolicy.firstForbidden(text).isEmpty() && text.indexOf('\r') < 0;
            return kept ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /**
     * Makes the source from what its part says.
     *
     * @param values the texts of its elements by their names
     * @throws SourceException if one is missing or unreadable
     */
    static Source of(Map<String, String> values) {
        String text = values.get(TEXT);
        String base64 = values.get(BASE64);
        String name = values.get(NAME);
        String mediaType = values.get(MEDIA_TYPE);
        if (name == null || mediaType == null || (text == null) == (base64 == null)) {
            throw new SourceException("the data in the Word file are incomplete; take an untouched copy of the file");
        }
        try {
            byte[] bytes = text == null
                    ? Base64.getDecoder().decode(values.getOrDefault(BASE64, ""))
                    : text.getBytes(StandardCharsets.UTF_8);
            return new Source(name, mediaType, bytes);
        } catch (IllegalArgumentException e) {
            throw new SourceException("the data in the Word file are damaged; take an untouched copy of the file", e);
        }
    }
}
