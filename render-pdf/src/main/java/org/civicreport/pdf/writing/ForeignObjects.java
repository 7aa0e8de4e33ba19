package org.civicreport.pdf.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Takes over objects that PDFBox has made: a stream with everything that hangs on it. */
final class ForeignObjects {

    private final ObjectSink sink;
    private final Map<COSStream, Integer> written = new IdentityHashMap<>();

    ForeignObjects(ObjectSink sink) {
        this.sink = sink;
    }

    /** Writes a stream and returns its object number. */
    int write(COSStream stream) throws IOException {
        Integer known = written.get(stream);
        if (known != null) {
            return known;
        }
        int number = sink.reserve();
        written.put(stream, number);
        PdfBytes entries = new PdfBytes(256);
        entries(entries, stream);
        byte[] data;
        try (InputStream in = stream.createRawInputStream()) {
            data = in.readAllBytes();
        }
        sink.encodedStream(number, entries, new PdfBytes(data.length).octets(data, data.length));
        return number;
    }

    private void entries(PdfBytes out, COSDictionary dictionary) throws IOException {
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            if (!(dictionary instanceof COSStream) || !COSName.LENGTH.equals(entry.getKey())) {
                out.name(entry.getKey().getName());
                value(out, entry.getValue());
            }
        }
    }

    private void value(PdfBytes out, @Nullable COSBase value) throws IOException {
        if (value instanceof COSObject indirect) {
            value(out, indirect.getObject());
        } else if (value instanceof COSStream stream) {
            out.reference(write(stream));
        } else if (value instanceof COSDictionary dictionary) {
            out.raw("<<");
            entries(out, dictionary);
            out.raw(">>");
        } else if (value instanceof COSArray array) {
            out.raw("[");
            for (int i = 0; i < array.size(); i++) {
                value(out, array.get(i));
            }
            out.raw("]");
        } else if (value instanceof COSName name) {
            out.name(name.getName());
        } else if (value instanceof COSInteger number) {
            out.integer(number.longValue());
        } else if (value instanceof COSFloat number) {
            ByteArrayOutputStream digits = new ByteArrayOutputStream();
            number.writePDF(digits);
            out.keyword(digits.toString(StandardCharsets.US_ASCII));
        } else if (value instanceof COSString string) {
            out.hexadecimal(string.getBytes());
        } else if (value instanceof COSBoolean truth) {
            out.keyword(truth.getValue() ? "true" : "false");
        } else {
            out.keyword("null");
        }
    }
}
