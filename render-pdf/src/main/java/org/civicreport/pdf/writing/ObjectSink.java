package org.civicreport.pdf.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * Writes a file object by object, and keeps none of them: only where each stands. Streams go out at once, other objects
 * in object streams as soon as one is full (ISO 32000-1, 7.5.7). Numbers are given before objects are written, so that
 * objects can name each other in any order.
 */
final class ObjectSink implements AutoCloseable {

    /** Higher levels cost twice the time for two percent. */
    private static final int LEVEL = 4;

    private static final int OBJECTS_IN_STREAM = 200;

    private final OutputStream out;
    private final CrossReferences references = new CrossReferences();
    private final Deflater deflater = new Deflater(LEVEL);
    private final MessageDigest digest = sha256();
    private final PdfBytes header = new PdfBytes(256);
    private final PdfBytes objects = new PdfBytes(1 << 15);
    private final int[] numbers = new int[OBJECTS_IN_STREAM];
    private final int[] starts = new int[OBJECTS_IN_STREAM];
    private final PdfBytes deflated = new PdfBytes(1 << 15);
    private final byte[] chunk = new byte[1 << 13];
    private int pending;
    private long offset;

    /**
     * Begins a file.
     *
     * @param out gets the bytes
     * @param version the version of PDF, such as "1.7"
     */
    ObjectSink(OutputStream out, String version) throws IOException {
        this.out = out;
        // Four bytes above 127 tell transfer programs that the file isn't text (7.5.2).
        header.raw("%PDF-")
                .raw(version)
                .raw("\n%")
                .octet(0xE2)
                .octet(0xE3)
                .octet(0xCF)
                .octet(0xD3)
                .raw("\n");
        flush(header);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Returns a new object number. */
    int reserve() {
        return reserve(1);
    }

    /** Returns the first of so many new object numbers in a row. */
    int reserve(int count) {
        return references.reserve(count);
    }

    /** Begins an object that isn't a stream; its value is what is written into the result before the sink's next use. */
    PdfBytes object(int number) throws IOException {
        if (pending == OBJECTS_IN_STREAM) {
            writeObjects();
        }
        if (pending > 0) {
            objects.octet('\n');
        }
        numbers[pending] = number;
        starts[pending++] = objects.length();
        return objects;
    }

    private void writeObjects() throws IOException {
        PdfBytes index = new PdfBytes(pending * 12);
        int stream = reserve();
        for (int i = 0; i < pending; i++) {
            references.compressed(numbers[i], stream, i);
            index.integer(numbers[i]).integer(starts[i]);
        }
        index.octet('\n');
        PdfBytes entries = new PdfBytes(64);
        entries.raw("/Type/ObjStm/N").integer(pending).raw("/First").integer(index.length());
        index.add(objects);
        objects.clear();
        pending = 0;
        stream(stream, entries, index);
    }

    /**
     * Writes a stream, deflated.
     *
     * @param entries what else its dictionary says
     */
    void stream(int number, PdfBytes entries, PdfBytes data) throws IOException {
        data.digestInto(digest);
        references.direct(number, offset);
        deflate(data);
        encoded(number, entries.raw("/Filter/FlateDecode"), deflated);
    }

    private void deflate(PdfBytes data) {
        deflated.clear();
        deflater.reset();
        deflater.setInput(data.array(), 0, data.length());
        deflater.finish();
        while (!deflater.finished()) {
            deflated.octets(chunk, deflater.deflate(chunk));
        }
    }

    /** Writes a stream as it is: metadata that has to be legible, images that are compressed already. */
    void encodedStream(int number, PdfBytes entries, PdfBytes data) throws IOException {
        data.digestInto(digest);
        references.direct(number, offset);
        encoded(number, entries, data);
    }

    private void encoded(int number, PdfBytes entries, PdfBytes data) throws IOException {
        header.clear();
        header.integer(number).raw(" 0 obj\n<<").add(entries).raw("/Length").integer(data.length());
        flush(header.raw(">>\nstream\n"));
        flush(data);
        header.clear();
        flush(header.raw("\nendstream\nendobj\n"));
    }

    private void flush(PdfBytes bytes) throws IOException {
        bytes.writeTo(out);
        offset += bytes.length();
    }

    /** Writes the end of the file. Its identifier is made from its content, so that the same content has the same. */
    void finish(int catalog, int information) throws IOException {
        if (pending > 0) {
            writeObjects();
        }
        byte[] id = Arrays.copyOf(digest.digest(), 16);
        int number = reserve();
        long start = offset;
        references.direct(number, start);
        PdfBytes entries = new PdfBytes(256);
        entries.raw("/Type/XRef/Root").reference(catalog).raw("/Info").reference(information);
        entries.raw("/ID[").hexadecimal(id).hexadecimal(id).raw("]");
        references.describe(entries, start);
        deflate(references.rows(start));
        encoded(number, entries.raw("/Filter/FlateDecode"), deflated);
        header.clear();
        flush(header.raw("startxref\n").integer(start).raw("\n%%EOF\n"));
    }

    /** Frees what the deflater has outside the heap. */
    @Override
    public void close() {
        deflater.end();
    }
}
