package org.civicreport.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest Word file, written by hand to try the runners on. */
final class WordFile {

    private WordFile() {}

    /** A Word file with the given WordprocessingML between the tags of its body; the prefix is {@code w}. */
    static byte[] withBody(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                      <Override PartName="/word/document.xml"
                        ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                    </Types>
                    """);
            put(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                      <Relationship Id="r1" Target="word/document.xml"
                        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
                    </Relationships>
                    """);
            put(zip, "word/document.xml", """
                    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                      <w:body>%s</w:body>
                    </w:document>
                    """.formatted(body));
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String part, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(xml.strip().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
