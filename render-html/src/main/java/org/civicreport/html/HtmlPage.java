package org.civicreport.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civicreport.findings.Findings;
import org.civicreport.html.embedding.PageMode;
import org.civicreport.html.page.Asset;
import org.civicreport.html.page.Page;
import org.civicreport.render.Output;

/**
 * A page or fragment made in memory, for applications that serve or embed it themselves: its markup, the files that
 * belong beside it, and the content security policy to send with it. Immutable and thread-safe.
 */
public final class HtmlPage {

    private final Output.Content markup;
    private final List<HtmlFile> files;
    private final String contentSecurityPolicy;
    private final Findings findings;

    /**
     * Keeps what lasts of a page.
     *
     * @param page gives all but the markup, whose memory is lent
     * @param markup the page's
     */
    HtmlPage(Page page, Output.Content markup, PageMode mode) {
        this.markup = markup;
        this.files = mode == PageMode.SINGLE_FILE
                ? List.of()
                : page.assets().stream().map(HtmlPage::file).toList();
        this.contentSecurityPolicy = page.contentSecurityPolicy();
        this.findings = page.findings();
    }

    private static HtmlFile file(Asset asset) {
        return new HtmlFile(
                asset.fileName(), asset.kind().mediaType(), asset.text().toString());
    }

    /**
     * Returns style sheet and script.
     *
     * @return the files that a page links and that the page around a fragment must link; none for a page that has all
     *     inside; no script if there is nothing to pick out
     */
    public List<HtmlFile> files() {
        return files;
    }

    /**
     * Returns the strictest content security policy under which the page looks and works as it should, as the value of a
     * {@code Content-Security-Policy} header. A page repeats it in its head. For a fragment it is what the fragment
     * needs, to be united with what the page around needs.
     *
     * @return the directives, in ASCII
     */
    public String contentSecurityPolicy() {
        return contentSecurityPolicy;
    }

    /** Returns what was shown otherwise than asked for. */
    public Findings findings() {
        return findings;
    }

    /**
     * Writes the markup, in UTF-8.
     *
     * @param out where to; neither flushed nor closed
     * @throws IOException if {@code out} throws it
     */
    public void writeTo(OutputStream out) throws IOException {
        markup.writeTo(out);
    }

    /**
     * Writes the markup, and the files beside it.
     *
     * @param output a file, or a stream if there are no files
     * @throws org.civicreport.render.RenderException if the output fails, or is a stream and there are files
     */
    void writeTo(Output output) {
        if (files.isEmpty()) {
            output.write(markup);
            return;
        }
        Map<String, Output.Content> beside = new LinkedHashMap<>();
        files.forEach(file ->
                beside.put(file.name(), out -> out.write(file.content().getBytes(StandardCharsets.UTF_8))));
        output.write(markup, beside);
    }
}
