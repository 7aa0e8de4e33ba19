package org.civicreport.html.markup;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/** Characters as bytes of Latin-1 (ISO 8859-1), made by the instructions that processors have for it. Not thread-safe. */
final class Latin1 {

    private final CharsetEncoder encoder = StandardCharsets.ISO_8859_1.newEncoder();
    private final CharBuffer characters;
    private final ByteBuffer bytes;

    Latin1(char[] from) {
        characters = CharBuffer.wrap(from);
        bytes = ByteBuffer.allocate(from.length);
    }

    /** Makes characters bytes in the same places; returns where the first one stands that Latin-1 lacks. */
    int narrow(int from, int to) {
        characters.clear().position(from).limit(to);
        bytes.clear().position(from);
        encoder.reset().encode(characters, bytes, true);
        return bytes.position();
    }

    /** Returns the bytes, of which those count that were narrowed last; not to be changed. */
    byte[] bytes() {
        return bytes.array();
    }
}
