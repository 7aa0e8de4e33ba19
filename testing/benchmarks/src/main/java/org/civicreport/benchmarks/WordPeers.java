package org.civicreport.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.civicreport.document.Document;
import org.civicreport.docx.DocxOptions;
import org.civicreport.docx.DocxRenderer;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;

/**
 * Who writes Word files. Only ours has numbering, running heads, fields, footnotes and the styles that the others'
 * paragraphs name; it does more for its time, not less.
 */
final class WordPeers {

    static final List<String> NAMES = List.of("floor", "civicreport", "docx4j", "poi");

    private WordPeers() {}

    static Peer of(String name, Document document) throws IOException {
        switch (name) {
            case "civicreport":
                DocxRenderer renderer = renderer();
                return out -> renderer.render(document, Output.stream(out), RenderOptions.defaults());
            case "floor":
                Map<String, byte[]> parts = parts();
                return out -> write(document, new FloorTarget(out, parts), out);
            case "docx4j":
                return out -> write(document, new Docx4jTarget(), out);
            case "poi":
                return out -> write(document, new PoiTarget(), out);
            default:
                throw new IllegalArgumentException("no peer is named " + name);
        }
    }

    private static DocxRenderer renderer() {
        return new DocxRenderer(DocxOptions.builder().paginator(null).build());
    }

    private static void write(Document document, WordTarget target, OutputStream out) throws Exception {
        new WordContent(document, target).write();
        target.finish(out);
    }

    /** The floor's ready-made parts: those of our own file without the text. */
    private static Map<String, byte[]> parts() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        renderer().render(Measures.document(1), Output.stream(file), RenderOptions.defaults());
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().equals("word/document.xml")) {
                    parts.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return parts;
    }
}
