package org.civicreport.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RasterImageTest {

    private static byte[] encoded(String format, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    /** A header as it is, whatever it says; nothing behind it. */
    private static byte[] pngHeader(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(33);
        header.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'});
        header.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(header.array(), 12, 17);
        return header.putInt((int) crc.getValue()).array();
    }

    @Property(tries = 20)
    void theHeaderTellsFormatAndSize(
            @ForAll @IntRange(min = 1, max = 300) int width, @ForAll @IntRange(min = 1, max = 300) int height)
            throws IOException {
        for (RasterImage.Format format : RasterImage.Format.values()) {
            byte[] file = encoded(format.extension(), width, height);
            RasterImage image = RasterImage.of(file).orElseThrow();
            assertEquals(format, image.format());
            assertEquals(width, image.width());
            assertEquals(height, image.height());
            assertArrayEquals(file, image.bytes());
        }
    }

    @Property(tries = 500)
    void noBytesMakeItThrow(@ForAll byte[] bytes) {
        RasterImage.of(bytes).ifPresent(image -> assertTrue(image.width() > 0 && image.height() > 0));
    }

    @Property(tries = 300)
    void noBytesBehindASoundBeginningMakeItThrow(@ForAll @Size(max = 60) byte[] bytes) {
        for (byte[] beginning : new byte[][] {
            {(byte) 0xFF, (byte) 0xD8},
            {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 4, 1, 2},
            pngHeader(1, 1)
        }) {
            byte[] file = Arrays.copyOf(beginning, beginning.length + bytes.length);
            System.arraycopy(bytes, 0, file, beginning.length, bytes.length);
            RasterImage.of(file).ifPresent(image -> assertTrue(image.width() > 0 && image.height() > 0));
        }
    }

    @Test
    void aCutHeaderIsNoImage() throws IOException {
        for (String format : new String[] {"png", "jpg"}) {
            byte[] file = encoded(format, 4, 3);
            boolean found = false;
            for (int length = 0; length <= file.length; length++) {
                boolean now = RasterImage.of(Arrays.copyOf(file, length)).isPresent();
                assertTrue(now || !found, "found with less, lost with more");
                found = now;
            }
            assertTrue(found);
        }
    }

    @Test
    void aDamagedHeaderIsNoImage() {
        byte[] header = pngHeader(4, 3);
        assertTrue(RasterImage.of(header).isPresent());
        for (int i = 0; i < header.length; i++) {
            byte[] damaged = header.clone();
            damaged[i] ^= 0x10;
            assertEquals(Optional.empty(), RasterImage.of(damaged), "byte " + i);
        }
    }

    @Test
    void anImageHasPixelsButNotTooMany() {
        assertEquals(Optional.empty(), RasterImage.of(pngHeader(0, 1)));
        assertEquals(Optional.empty(), RasterImage.of(pngHeader(1, 0)));
        assertEquals(Optional.empty(), RasterImage.of(pngHeader(-1, -1)));
        assertEquals(Optional.empty(), RasterImage.of(pngHeader(Integer.MAX_VALUE, Integer.MAX_VALUE)));
        assertEquals(Optional.empty(), RasterImage.of(pngHeader(50_000_001, 1)));
        assertTrue(RasterImage.of(pngHeader(50_000_000, 1)).isPresent());
    }

    @Test
    void theFileIsCopiedInAndOut() throws IOException {
        byte[] file = encoded("png", 2, 2);
        RasterImage image = RasterImage.of(file).orElseThrow();
        byte first = file[0];
        file[0] = 0;
        image.bytes()[0] = 0;
        assertEquals(first, image.bytes()[0]);
    }
}
