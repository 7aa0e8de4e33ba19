package org.civicreport.render;

import org.civicreport.document.Document;

/**
 * Tells on which pages a document's anchors come to stand, for formats that need page numbers without laying pages out
 * themselves, such as the contents of a Word file before Word has updated them. A renderer that lays pages out can be one
 * too: {@link Renderers#paginator()} finds it. Implementations are immutable and thread-safe.
 */
public interface Paginator {

    /**
     * Lays a document out and writes nothing.
     *
     * @param document the document
     * @param options the theme's page and faces decide; images take their room; cancellation is heeded, no progress is told
     * @return the pages of all anchors
     * @throws RenderException if the document can't be laid out, or if it was cancelled ({@link RenderCancelledException})
     */
    Pagination paginate(Document document, RenderOptions options);
}
