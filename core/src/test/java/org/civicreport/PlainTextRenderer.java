package org.civicreport;

import java.nio.charset.StandardCharsets;
import org.civicreport.document.Document;
import org.civicreport.findings.Findings;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.RenderResult;
import org.civicreport.render.Renderer;

/** A renderer that writes its format's name and the document's plain text. */
record PlainTextRenderer(String format) implements Renderer {

    @Override
    public String mediaType() {
        return "text/" + format;
    }

    @Override
    public RenderResult render(Document document, Output output, RenderOptions options) {
        output.write(stream -> stream.write((format + document.plainText()).getBytes(StandardCharsets.UTF_8)));
        return new RenderResult(Findings.none());
    }
}
