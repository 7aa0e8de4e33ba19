package org.civicreport.html.markup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Digests by SHA-256. */
public final class Sha256 {

    private Sha256() {}

    /**
     * Returns a digest in Base64.
     *
     * @param bytes any bytes
     * @return their digest
     */
    public static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(digest(bytes));
    }

    /**
     * Returns the raw digest.
     *
     * @param bytes any bytes
     * @return 32 bytes
     */
    public static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
