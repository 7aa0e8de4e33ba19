package org.civicreport.render;

import org.civicreport.document.Document;

/**
 * Turns a document into a file of one format. Implementations are immutable and thread-safe, and hold to these promises:
 *
 * <ul>
 *   <li>each node is rendered, or reported as a finding and replaced by accessible content; nothing is dropped silently;
 *   <li>the text in logical order equals {@link Document#plainText()};
 *   <li>the file carries {@link Document#source()}, if there is one;
 *   <li>the same document and options give the same bytes, whatever the machine's locale, zone and charset;
 *   <li>nothing is read but what the document and options give: no file, no address, no system font;
 *   <li>nothing is thrown but {@link RenderException}.
 * </ul>
 *
 * <p>{@code RendererContractTest} in {@code civicreport-testkit} checks them. A renderer that a {@link
 * java.util.ServiceLoader} shall find has a public constructor without parameters; options of its own belong into another
 * constructor.
 */
public interface Renderer {

    /** Returns the format's short name, in lower case, as it is chosen by: {@code "pdf"}. */
    String format();

    /** Returns the media type of what it writes: {@code "application/pdf"}. */
    String mediaType();

    /** Returns the usual file extension without dot; by default the format's name. */
    default String fileExtension() {
        return format();
    }

    /**
     * Renders a document.
     *
     * @param document what is rendered
     * @param output where it goes; written all or not at all (a caller's stream excepted, which may have got a part)
     * @param options how it is rendered
     * @return what happened: the findings
     * @throws RenderException if nothing was written, since the output failed, the rendering was cancelled
     *     ({@link RenderCancelledException}), or the document can't be shown in this format
     */
    RenderResult render(Document document, Output output, RenderOptions options);
}
