package org.civicreport.pdf.writing;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Gives an embedded font the dates it was made with. FontBox counts them from 1904 in the calendar of the default locale,
 * so that the same font would be other bytes where another calendar is used, such as the Buddhist one in Thailand. The
 * offsets are those of OpenType's table directory and its table {@code head}.
 */
final class FontDates {

    private static final int HEAD = 0x68656164;
    private static final int TABLE_COUNT = 4;
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int ENTRY_CHECKSUM = 4;
    private static final int ENTRY_OFFSET = 8;
    private static final int ENTRY_LENGTH = 12;
    private static final int ADJUSTMENT = 8;
    private static final int CREATED = 20;
    private static final int MODIFIED = 28;
    private static final int WHOLE_CHECKSUM = 0xB1B0AFBA;

    private FontDates() {}

    /** Returns a font's file with the dates of {@code original}, of which it is a subset. */
    static byte[] restored(byte[] subset, TrueTypeFont original) throws IOException {
        ByteBuffer head = ByteBuffer.wrap(original.getTableBytes(original.getHeader()));
        restore(ByteBuffer.wrap(subset), head.getLong(CREATED), head.getLong(MODIFIED));
        return subset;
    }

    private static void restore(ByteBuffer font, long created, long modified) {
        int entry = DIRECTORY;
        int end = DIRECTORY + font.getShort(TABLE_COUNT) * ENTRY;
        while (entry < end && font.getInt(entry) != HEAD) {
            entry += ENTRY;
        }
        int head = font.getInt(entry + ENTRY_OFFSET);
        font.putLong(head + CREATED, created);
        font.putLong(head + MODIFIED, modified);
        font.putInt(head + ADJUSTMENT, 0);
        font.putInt(entry + ENTRY_CHECKSUM, checksum(font, head, head + font.getInt(entry + ENTRY_LENGTH)));
        font.putInt(head + ADJUSTMENT, WHOLE_CHECKSUM - checksum(font, 0, font.capacity()));
    }

    /** The sum of the four-byte words, the last one filled up with zeros. */
    private static int checksum(ByteBuffer font, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += (font.get(i) & 0xFF) << 8 * (3 - (i - from) % 4);
        }
        return sum;
    }
}
