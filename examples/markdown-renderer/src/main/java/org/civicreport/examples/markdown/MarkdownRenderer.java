package org.civicreport.examples.markdown;

import java.nio.charset.StandardCharsets;
import org.civicreport.document.Document;
import org.civicreport.render.Output;
import org.civicreport.render.RenderException;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.RenderResult;
import org.civicreport.render.Renderer;

/**
 * Renders a document as GitHub-flavoured Markdown, in UTF-8.
 *
 * <p>What Markdown can't say is said in the inline HTML that Markdown allows. Marks that the renderer generates, such as
 * heading numbers, stand in {@code <span class="mark">}; without them the text is exactly the document's. Images are part
 * of the file, as data URIs. Immutable and thread-safe.
 */
public final class MarkdownRenderer implements Renderer {

    /** The format's short name. */
    public static final String FORMAT = "markdown";

    /** For the service loader. */
    public MarkdownRenderer() {}

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public String fileExtension() {
        return "md";
    }

    @Override
    public RenderResult render(Document document, Output output, RenderOptions options) {
        Rendering rendering = new Rendering(document, options);
        byte[] markdown = markdown(document, rendering).getBytes(StandardCharsets.UTF_8);
        output.write(stream -> stream.write(markdown));
        return new RenderResult(rendering.findings());
    }

    private static String markdown(Document document, Rendering rendering) {
        try {
            return write(document, rendering);
        } catch (RenderException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new RenderException(
                    "nothing was written; an extension node or image resolver of the application may have failed: see"
                            + " the cause",
                    e);
        }
    }

    private static String write(Document document, Rendering rendering) {
        MarkdownBlocks blocks = new MarkdownBlocks(rendering);
        StringBuilder markdown = new StringBuilder();
        String draft = document.draftMark();
        if (draft != null) {
            markdown.append(MarkdownText.mark(draft)).append("\n\n");
        }
        markdown.append(blocks.all(document.blocks())).append(blocks.notes()).append('\n');
        markdown.append('\n')
                .append(MarkdownSourceReader.comment(document.source()))
                .append('\n');
        return markdown.toString();
    }
}
