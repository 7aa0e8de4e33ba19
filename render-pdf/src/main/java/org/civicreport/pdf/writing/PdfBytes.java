package org.civicreport.pdf.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * A growing buffer of PDF's tokens (ISO 32000-1, 7.2 and 7.3). A space is put between two tokens only where they would
 * run into each other.
 */
final class PdfBytes {

    private static final String HEXADECIMAL = "0123456789ABCDEF";
    private static final String DELIMITERS = "()<>[]{}/%";

    private byte[] bytes;
    private int length;

    PdfBytes(int capacity) {
        bytes = new byte[capacity];
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    /** Returns the buffer itself, of which {@link #length()} bytes count. */
    byte[] array() {
        return bytes;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    void digestInto(MessageDigest digest) {
        digest.update(bytes, 0, length);
    }

    PdfBytes octet(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length + 16);
        }
        bytes[length++] = (byte) value;
        return this;
    }

    PdfBytes octets(byte[] values, int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + count, 2 * length));
        }
        System.arraycopy(values, 0, bytes, length, count);
        length += count;
        return this;
    }

    PdfBytes add(PdfBytes other) {
        return octets(other.bytes, other.length);
    }

    /** Writes syntax as it stands here. */
    PdfBytes raw(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            octet(ascii.charAt(i));
        }
        return this;
    }

    /** Writes an operator or keyword. */
    PdfBytes keyword(String word) {
        return separate().raw(word);
    }

    private PdfBytes separate() {
        if (length > 0 && bytes[length - 1] > ' ' && DELIMITERS.indexOf(bytes[length - 1]) < 0) {
            octet(' ');
        }
        return this;
    }

    PdfBytes integer(long value) {
        separate();
        if (value < 0) {
            octet('-');
        }
        return digits(Math.abs(value));
    }

    private PdfBytes digits(long value) {
        if (value >= 10) {
            digits(value / 10);
        }
        return octet('0' + (int) (value % 10));
    }

    /** Writes a number given in thousandths. */
    PdfBytes thousandths(int value) {
        separate();
        if (value < 0) {
            octet('-');
        }
        long size = Math.abs((long) value);
        int fraction = (int) (size % 1000);
        if (size >= 1000 || fraction == 0) {
            digits(size / 1000);
        }
        if (fraction > 0) {
            octet('.').octet('0' + fraction / 100);
            if (fraction % 100 > 0) {
                octet('0' + fraction / 10 % 10);
            }
            if (fraction % 10 > 0) {
                octet('0' + fraction % 10);
            }
        }
        return this;
    }

    /** Writes an array of numbers given in thousandths. */
    PdfBytes box(int... thousandths) {
        raw("[");
        for (int one : thousandths) {
            thousandths(one);
        }
        return raw("]");
    }

    PdfBytes reference(int object) {
        return integer(object).raw(" 0 R");
    }

    /** Writes a name; what names can't have as it is becomes its number (7.3.5). */
    PdfBytes name(String name) {
        octet('/');
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            if (one <= ' ' || one > '~' || one == '#' || DELIMITERS.indexOf(one) >= 0) {
                octet('#').hexadecimal(one);
            } else {
                octet(one);
            }
        }
        return this;
    }

    private void hexadecimal(int value) {
        octet(HEXADECIMAL.charAt(value >> 4 & 0xF)).octet(HEXADECIMAL.charAt(value & 0xF));
    }

    PdfBytes hexadecimal(byte[] value) {
        octet('<');
        for (byte one : value) {
            hexadecimal(one);
        }
        return octet('>');
    }

    /** Writes a text string (7.9.2.2): in PDFDocEncoding where it has all characters, else in UTF-16. */
    PdfBytes text(String text) {
        boolean narrow = text.chars().allMatch(PdfBytes::isInDocEncoding);
        octet('(');
        if (!narrow) {
            stringOctet(0xFE).stringOctet(0xFF);
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!narrow) {
                stringOctet(c >> 8);
            }
            stringOctet(c & 0xFF);
        }
        return octet(')');
    }

    /** The part of the encoding that is that of Latin-1. */
    private static boolean isInDocEncoding(int c) {
        return c >= ' ' && c <= '~' || c > 0xA0 && c <= 0xFF && c != 0xAD || c == '\n' || c == '\t';
    }

    /** Writes a byte inside a literal string; binary strings compress better than hexadecimal ones. */
    PdfBytes stringOctet(int value) {
        switch (value) {
            case '(':
            case ')':
            case '\\':
                return octet('\\').octet(value);
            case '\r':
                return octet('\\').octet('r');
            default:
                return octet(value);
        }
    }
}
