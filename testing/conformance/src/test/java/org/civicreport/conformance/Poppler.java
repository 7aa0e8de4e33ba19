package org.civicreport.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Reads PDF files with Poppler, the library behind most viewers on Linux. */
final class Poppler {

    private static final int LIGHT = 240;

    private Poppler() {}

    /**
     * The text of a PDF in reading order; a form feed ends each page.
     *
     * @throws IOException if Poppler cannot read the file
     */
    static String text(byte[] pdf) throws IOException {
        byte[] text = ExternalProcess.output(Set.of(0), pdf, Tool.POPPLER.path(), "-enc", "UTF-8", "-", "-");
        return new String(text, StandardCharsets.UTF_8);
    }

    /** A small picture of a page in grey. */
    record Picture(int width, int height, byte[] grey) {

        /** The share of points that are paper or nearly. */
        double paper() {
            int light = 0;
            for (byte point : grey) {
                light += (point & 0xFF) >= LIGHT ? 1 : 0;
            }
            return (double) light / grey.length;
        }
    }

    /**
     * Pictures of all pages, a point for each 2.5 mm.
     *
     * @throws IOException if Poppler cannot read the file
     */
    static List<Picture> pictures(byte[] pdf) throws IOException {
        byte[] all = ExternalProcess.output(
                Set.of(0), pdf, Tool.POPPLER.path().resolveSibling("pdftoppm"), "-gray", "-r", "10", "-");
        List<Picture> pictures = new ArrayList<>();
        // Portable Graymap: "P5", width, height, 255, each ended by one white space, then the points.
        for (int at = 0; at < all.length; ) {
            String[] head =
                    new String(all, at, Math.min(32, all.length - at), StandardCharsets.US_ASCII).split("\\s", 5);
            int width = Integer.parseInt(head[1]);
            int height = Integer.parseInt(head[2]);
            at += String.join(" ", head[0], head[1], head[2], head[3]).length() + 1;
            pictures.add(new Picture(width, height, Arrays.copyOfRange(all, at, at + width * height)));
            at += width * height;
        }
        return pictures;
    }
}
