package org.civicreport.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The floor: the same text streamed into a ZIP file beside ready-made parts. There is little that a library could leave
 * out and still write the document.
 */
final class FloorTarget implements WordTarget {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final ZipOutputStream zip;
    private final BufferedWriter characters;
    private final XMLStreamWriter xml;
    private int bookmarks;

    FloorTarget(OutputStream out, Map<String, byte[]> parts) throws IOException, XMLStreamException {
        zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            zip.write(part.getValue());
        }
        zip.putNextEntry(new ZipEntry("word/document.xml"));
        characters = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 15);
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(characters);
        open("w:document");
        xml.writeAttribute("xmlns:w", W);
        open("w:body");
    }

    private void open(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    private void end(int elements) throws XMLStreamException {
        for (int i = 0; i < elements; i++) {
            xml.writeEndElement();
        }
    }

    private void empty(String name, String attribute, String value) throws XMLStreamException {
        xml.writeEmptyElement(name);
        xml.writeAttribute(attribute, value);
    }

    private void openParagraph(String style) throws XMLStreamException {
        open("w:p");
        open("w:pPr");
        empty("w:pStyle", "w:val", style);
        end(1);
    }

    private void run(Run run) throws XMLStreamException {
        open("w:r");
        if (!run.style().isEmpty()) {
            open("w:rPr");
            empty("w:rStyle", "w:val", run.style());
            end(1);
        }
        if (run.text().equals("\t")) {
            xml.writeEmptyElement("w:tab");
        } else {
            open("w:t");
            xml.writeCharacters(run.text());
            end(1);
        }
        end(1);
    }

    @Override
    public void contentsEntry(int level, String anchor, String text) throws XMLStreamException {
        openParagraph("TOC" + level);
        open("w:hyperlink");
        xml.writeAttribute("w:anchor", anchor);
        run(new Run("", text));
        end(2);
    }

    @Override
    public void heading(int level, String anchor, String text) throws XMLStreamException {
        openParagraph("Heading" + level);
        String id = Integer.toString(bookmarks++);
        empty("w:bookmarkStart", "w:id", id);
        xml.writeAttribute("w:name", anchor);
        run(new Run("", text));
        empty("w:bookmarkEnd", "w:id", id);
        end(1);
    }

    @Override
    public void paragraph(String style, List<Run> runs) throws XMLStreamException {
        openParagraph(style);
        for (Run run : runs) {
            run(run);
        }
        end(1);
    }

    @Override
    public void table(List<List<String>> rows) throws XMLStreamException {
        open("w:tbl");
        open("w:tblPr");
        empty("w:tblStyle", "w:val", "ReportTable");
        end(1);
        xml.writeEmptyElement("w:tblGrid");
        for (List<String> row : rows) {
            open("w:tr");
            for (String cell : row) {
                open("w:tc");
                openParagraph("TableText");
                run(new Run("", cell));
                end(2);
            }
            end(1);
        }
        end(1);
    }

    @Override
    public void finish(OutputStream out) throws IOException {
        try {
            end(2);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        characters.flush();
        zip.finish();
    }
}
