package org.civicreport.html;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.civicreport.document.Document;
import org.civicreport.html.embedding.ClassNames;
import org.civicreport.html.embedding.ElementRole;
import org.civicreport.html.embedding.PageMode;
import org.civicreport.html.page.Page;
import org.civicreport.html.page.PageMaker;
import org.civicreport.html.style.Part;
import org.civicreport.html.style.StyleSheets;
import org.civicreport.render.Output;
import org.civicreport.render.RenderException;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.RenderResult;
import org.civicreport.render.Renderer;

/**
 * Renders a document as a web page in HTML (WHATWG HTML Living Standard) and UTF-8: one self-contained file unless the
 * {@link HtmlOptions} say otherwise.
 *
 * <p>The page has landmarks, a skip link, headings by nesting, a navigation, tables and charts that a screen reader
 * understands, a dark and a print style. Its content security policy allows nothing but its own style and, where there
 * is something to pick out, its own script; it requests nothing from anywhere. Whatever text the document holds stays text. The page is made whole before its first byte goes
 * to the output. Immutable and thread-safe; whoever keeps a renderer gets pages faster, as it makes style sheets once and
 * keeps up to 4 MiB of memory for the next page.
 */
public final class HtmlRenderer implements Renderer {

    private final PageMode mode;
    private final PageMaker pages;

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
        Objects.requireNonNull(htmlOptions, "htmlOptions");
        boolean dark = htmlOptions.colourScheme() == HtmlOptions.ColourScheme.THEME_AND_DARK;
        this.mode = htmlOptions.mode();
        this.pages = new PageMaker(
                htmlOptions.form(), new StyleSheets(mode == PageMode.FRAGMENT, dark, ownParts(htmlOptions)));
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
        Page page = made(document, options);
        new HtmlPage(page, page.markup()::writeTo, mode).writeTo(output);
        // Of a rendering that failed, nothing is used again.
        pages.release(page);
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
        Page page = made(document, options);
        byte[] markup = page.markup().toBytes();
        pages.release(page);
        return new HtmlPage(page, out -> out.write(markup), mode);
    }

    private Page made(Document document, RenderOptions options) {
        try {
            return pages.page(document, options);
        } catch (RenderException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new RenderException(
                    "the page came to nothing; an extension node, image resolver or listener of the application may have"
                            + " failed: see the cause",
                    e);
        }
    }

    /** What has classes of the application's looks as these say, if all else does. */
    private static Set<Part> ownParts(HtmlOptions options) {
        Set<Part> own = EnumSet.allOf(Part.class);
        if (options.look() == HtmlOptions.Look.HOST) {
            ClassNames classes = options.form().classes();
            own.remove(Part.TEXT);
            if (!classes.of(ElementRole.BADGE).isEmpty()) {
                own.remove(Part.BADGES);
            }
            if (!classes.of(ElementRole.FILTER_WORDS).isEmpty()) {
                own.remove(Part.CONTROLS);
            }
        }
        return own;
    }
}
