package org.civicreport.pdf.writing;

import java.util.Arrays;

/** Where the objects of a file stand: at an offset, or in an object stream (ISO 32000-1, 7.5.8.3). */
final class CrossReferences {

    private static final int PREDICTOR_UP = 2;
    private static final int FREE = 0;
    private static final int DIRECT = 1;
    private static final int COMPRESSED = 2;
    private static final int INDEX_BITS = 16;

    /** By object number: 0 not written, positive an offset, negative a stream's number and the index in it. */
    private long[] places = new long[1024];

    private int size = 1;

    int size() {
        return size;
    }

    /** Returns the first of so many new object numbers in a row. */
    int reserve(int count) {
        int first = size;
        size = Math.addExact(size, count);
        if (size > places.length) {
            places = Arrays.copyOf(places, Math.max(size, 2 * places.length));
        }
        return first;
    }

    void direct(int object, long offset) {
        occupy(object, offset);
    }

    void compressed(int object, int stream, int index) {
        occupy(object, -((long) stream << INDEX_BITS | index));
    }

    private void occupy(int object, long place) {
        if (places[object] != 0) {
            throw new IllegalStateException("object " + object + " is written twice");
        }
        places[object] = place;
    }

    /** Returns the entries {@code /Size}, {@code /W} and that of the predictor. */
    void describe(PdfBytes dictionary, long lastOffset) {
        int width = width(lastOffset);
        dictionary.raw("/Size").integer(size);
        dictionary.raw("/W[1").integer(width).raw(" 2]");
        dictionary.raw("/DecodeParms<</Predictor 12/Columns").integer(width + 3).raw(">>");
    }

    /** Returns one row for each object, each as the difference from the one above, which makes most of them zeros. */
    PdfBytes rows(long lastOffset) {
        int width = width(lastOffset);
        byte[] above = new byte[width + 3];
        byte[] row = new byte[width + 3];
        PdfBytes rows = new PdfBytes(size * (width + 4));
        for (int object = 0; object < size; object++) {
            fill(row, object, width);
            rows.octet(PREDICTOR_UP);
            for (int i = 0; i < row.length; i++) {
                rows.octet(row[i] - above[i]);
                above[i] = row[i];
            }
        }
        return rows;
    }

    private void fill(byte[] row, int object, int width) {
        long place = places[object];
        int kind = object == 0 ? FREE : place > 0 ? DIRECT : COMPRESSED;
        if (kind == COMPRESSED && place == 0) {
            throw new IllegalStateException("object " + object + " was promised and never written");
        }
        long second = kind == COMPRESSED ? -place >> INDEX_BITS : place;
        int third = kind == COMPRESSED ? (int) (-place & 0xFFFF) : kind == FREE ? 0xFFFF : 0;
        row[0] = (byte) kind;
        for (int i = 0; i < width; i++) {
            row[1 + i] = (byte) (second >> 8 * (width - 1 - i));
        }
        row[width + 1] = (byte) (third >> 8);
        row[width + 2] = (byte) third;
    }

    private static int width(long lastOffset) {
        return Math.max(4, (Long.SIZE - Long.numberOfLeadingZeros(lastOffset) + 7) / 8);
    }
}
