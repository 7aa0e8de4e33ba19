package org.civicreport.html;

import java.util.Objects;
import org.civicreport.document.Document;
import org.civicreport.html.embedding.PageMode;
import org.civicreport.html.page.Page;
import org.civicreport.html.page.SoftHyphens;
import org.civicreport.html.style.StyleSheet;
import org.civicreport.render.Output;
import org.civicreport.render.RenderException;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.RenderResult;
import org.civicreport.render.Renderer;
import org.civicreport.text.Hyphenation;

/**
 * Renders a document as a web page in HTML (WHATWG HTML Living Standard) and UTF-8: one self-contained file unless the
 * {@link HtmlOptions} say otherwise.
 *
 * <p>The page has landmarks, a skip link, headings by nesting, a navigation, tables and charts that a screen reader
 * understands, a dark and a print style. Its content security policy allows nothing but its own style and, where there
 * is something to pick out, its own script; it requests nothing from anywhere. Whatever text the document holds stays text. The page is made whole before its first byte goes
 * to the output. Immutable and thread-safe.
 */
public final class HtmlRenderer implements Renderer {

    private final HtmlOptions htmlOptions;
    private final SoftHyphens softHyphens = new SoftHyphens(new Hyphenation());

    /** Makes a renderer with the default options. */
    public HtmlRenderer() {
        this(HtmlOptions.defaults());
    }

    /**
     * Makes a renderer.
     *
     * @param htmlOptions what only web pages know
     */
    public HtmlRenderer(HtmlOptions htmlOptions) {
        this.htmlOptions = Objects.requireNonNull(htmlOptions, "htmlOptions");
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public RenderResult render(Document document, Output output, RenderOptions options) {
        HtmlPage page = page(document, options);
        page.writeTo(output);
        return new RenderResult(page.findings());
    }

    /**
     * Makes a page or fragment without writing it anywhere.
     *
     * @param document what is rendered
     * @param options how it is rendered
     * @return the page
     * @throws RenderException if the rendering was cancelled, or something of the application's own failed
     */
    public HtmlPage page(Document document, RenderOptions options) {
        try {
            boolean dark = htmlOptions.colourScheme() == HtmlOptions.ColourScheme.THEME_AND_DARK;
            StyleSheet style = htmlOptions.mode() == PageMode.FRAGMENT
                    ? StyleSheet.fragment(options.theme(), dark, htmlOptions.look() == HtmlOptions.Look.OWN)
                    : StyleSheet.page(document, options.theme(), dark);
            return new HtmlPage(Page.of(document, options, htmlOptions.form(), style, softHyphens), htmlOptions.mode());
        } catch (RenderException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new RenderException(
                    "the page came to nothing; an extension node, image resolver or listener of the application may have"
                            + " failed: see the cause",
                    e);
        }
    }
}
