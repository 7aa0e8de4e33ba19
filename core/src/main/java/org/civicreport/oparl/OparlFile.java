package org.civicreport.oparl;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A rendered file as a council information system lists it (OParl 1.1, File).
 *
 * @param title what it is, in words
 * @param fileName its name, without a folder
 * @param mimeType its media type
 * @param size how many bytes it has
 * @param sha512 the SHA-512 checksum of its bytes in lower-case hexadecimal digits (OParl: sha512Checksum)
 */
public record OparlFile(String title, String fileName, String mimeType, long size, String sha512) {

    /** Checks that nothing is null. */
    public OparlFile {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(mimeType, "mimeType");
        Objects.requireNonNull(sha512, "sha512");
    }

    /**
     * Describes a file by its bytes.
     *
     * @param title what it is, in words
     * @param fileName its name, without a folder
     * @param mimeType its media type
     * @param content all its bytes
     * @return the description, with size and checksum
     */
    public static OparlFile of(String title, String fileName, String mimeType, byte[] content) {
        return new OparlFile(title, fileName, mimeType, content.length, sha512(content));
    }

    private static String sha512(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-512, but this one hasn't", e);
        }
    }
}
