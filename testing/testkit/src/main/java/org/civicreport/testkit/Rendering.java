package org.civicreport.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.civicreport.document.Document;
import org.civicreport.findings.Findings;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.Renderer;

/**
 * A document as a file, with what the renderer said about it.
 *
 * @param file the bytes
 * @param findings what was said
 */
record Rendering(byte[] file, Findings findings) {

    static Rendering of(Renderer renderer, Document document, RenderOptions options) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        Findings findings =
                renderer.render(document, Output.stream(stream), options).findings();
        return new Rendering(stream.toByteArray(), findings);
    }

    /** An equal document that shares no object with this one: what goes by identity shows itself. */
    static Document copy(Document document) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(document);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return (Document) in.readObject();
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError("a document is Serializable", e);
        }
    }
}
