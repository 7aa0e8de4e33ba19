package org.civicreport.pdf.writing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Web addresses as PDF actions have them: ASCII only (ISO 32000-1, 12.6.4.7). */
final class Addresses {

    private Addresses() {}

    /** Replaces other characters by their percent-encoded UTF-8 bytes (RFC 3987, 3.1). */
    static String ascii(String address) {
        StringBuilder ascii = new StringBuilder(address.length());
        for (byte one : address.getBytes(StandardCharsets.UTF_8)) {
            if (one < 0) {
                ascii.append(String.format(Locale.ROOT, "%%%02X", one & 0xFF));
            } else {
                ascii.append((char) one);
            }
        }
        return ascii.toString();
    }
}
