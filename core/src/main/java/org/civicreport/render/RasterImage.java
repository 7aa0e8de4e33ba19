package org.civicreport.render;

import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A PNG or JPEG file, measured by its header alone: nothing is decoded, so a small file that would unpack to gigabytes is
 * seen in time. Immutable.
 */
public final class RasterImage {

    /** How many pixels an image may have: 50 million, a page of A3 at 500 dots per inch. */
    public static final long MOST_PIXELS = 50_000_000L;

    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    private static final int PNG_HEADER = 33;

    /** Where the part of the header begins that its checksum is made of (ISO/IEC 15948, 5.3), and where that stands. */
    private static final int PNG_CHECKED = 12;

    private static final int PNG_CRC = 29;

    private final Format format;
    private final int width;
    private final int height;
    private final byte[] bytes;

    /** The formats that all renderers can carry. */
    public enum Format {
        /** Portable Network Graphics (ISO/IEC 15948). */
        PNG("image/png", "png"),
        /** JPEG (ISO/IEC 10918-1), baseline or progressive. */
        JPEG("image/jpeg", "jpg");

        private final String mediaType;
        private final String extension;

        Format(String mediaType, String extension) {
            this.mediaType = mediaType;
            this.extension = extension;
        }

        /** Returns the media type. */
        public String mediaType() {
            return mediaType;
        }

        /** Returns the usual file extension, without dot. */
        public String extension() {
            return extension;
        }
    }

    private RasterImage(Format format, int width, int height, byte[] bytes) {
        this.format = format;
        this.width = width;
        this.height = height;
        this.bytes = bytes;
    }

    /**
     * Reads the header.
     *
     * @param file the whole file
     * @return the image, or nothing if it is no PNG or JPEG, its header is damaged, or it has no pixel or more than {@link
     *     #MOST_PIXELS}
     */
    public static Optional<RasterImage> of(byte[] file) {
        if (file.length >= PNG_HEADER && Arrays.equals(file, 0, PNG.length, PNG, 0, PNG.length)) {
            CRC32 crc = new CRC32();
            crc.update(file, PNG_CHECKED, PNG_CRC - PNG_CHECKED);
            if ((int) crc.getValue() != int32(file, PNG_CRC)) {
                return Optional.empty();
            }
            return sized(Format.PNG, int32(file, 16), int32(file, 20), file);
        }
        if (file.length > 4 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xD8) {
            return jpeg(file);
        }
        return Optional.empty();
    }

    /** Walks the marker segments up to the frame header (ISO/IEC 10918-1, B.2.2). */
    private static Optional<RasterImage> jpeg(byte[] file) {
        int at = 2;
        while (at + 9 <= file.length && (file[at] & 0xFF) == 0xFF) {
            int marker = file[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return sized(Format.JPEG, int16(file, at + 7), int16(file, at + 5), file);
            }
            int length = int16(file, at + 2);
            if (length < 2 || marker == 0xDA) {
                return Optional.empty();
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    private static Optional<RasterImage> sized(Format format, int width, int height, byte[] file) {
        boolean possible = width > 0 && height > 0 && (long) width * height <= MOST_PIXELS;
        return possible ? Optional.of(new RasterImage(format, width, height, file.clone())) : Optional.empty();
    }

    private static int int16(byte[] file, int at) {
        return (file[at] & 0xFF) << 8 | file[at + 1] & 0xFF;
    }

    private static int int32(byte[] file, int at) {
        return int16(file, at) << 16 | int16(file, at + 2);
    }

    /** Returns the format. */
    public Format format() {
        return format;
    }

    /** Returns the width in pixels, at least 1. */
    public int width() {
        return width;
    }

    /** Returns the height in pixels, at least 1. */
    public int height() {
        return height;
    }

    /** Returns a copy of the file. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
