package org.civicreport.html.page;

import org.civicreport.document.Document;
import org.civicreport.html.embedding.PageMode;
import org.civicreport.html.markup.Markup;
import org.civicreport.html.markup.PageMemory;
import org.civicreport.html.markup.Tags;
import org.civicreport.html.style.StyleSheet;
import org.civicreport.html.style.StyleSheets;
import org.civicreport.render.RenderOptions;
import org.civicreport.text.Hyphenation;
import org.jspecify.annotations.Nullable;

/**
 * Makes the pages of a renderer, and keeps what one page has in common with the next: style sheets, divided words, memory.
 * Thread-safe.
 */
public final class PageMaker {

    private final PageForm form;
    private final StyleSheets styleSheets;
    private final SoftHyphens softHyphens = new SoftHyphens(new Hyphenation());
    private final PageMemory memory = new PageMemory();

    /**
     * Begins without pages.
     *
     * @param form what the pages are made of
     * @param styleSheets how they look
     */
    public PageMaker(PageForm form, StyleSheets styleSheets) {
        this.form = form;
        this.styleSheets = styleSheets;
    }

    /**
     * Makes a document a page.
     *
     * @param document the document
     * @param options how it is rendered
     * @return the page, to be {@linkplain #release released} when its markup has been written or copied
     */
    public Page page(Document document, RenderOptions options) {
        Markup markup = memory.begin(new Tags(form.classes(), form.attributes()), form.idPrefix());
        Rendering rendering = new Rendering(document, options, form, markup, softHyphens);
        StyleSheet style = styleSheets.of(document, options.theme());
        Asset css = new Asset(Asset.Kind.STYLE, style.css());
        @Nullable Asset script = rendering.isFiltered() ? Asset.filter() : null;
        String policy = ContentSecurity.policy(form.mode(), css, script);
        Frame frame = new Frame(rendering);
        if (form.isFragment()) {
            frame.fragment();
        } else {
            markup.doctype().open("html");
            InlineWriter.language(markup, document.language()).line();
            new HeadWriter(rendering).write(css, style.colourSchemes(), script, policy);
            frame.body(form.mode() == PageMode.SINGLE_FILE ? script : null);
            markup.close().line();
        }
        return new Page(markup, css, script, policy, rendering.findings());
    }

    /**
     * Takes the memory of a page back for the next one.
     *
     * @param page made here; its markup isn't used any more
     */
    public void release(Page page) {
        memory.takeBack(page.markup());
    }
}
