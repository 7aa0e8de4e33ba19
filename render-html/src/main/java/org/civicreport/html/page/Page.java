package org.civicreport.html.page;

import org.civicreport.document.Document;
import org.civicreport.findings.Findings;
import org.civicreport.html.embedding.PageMode;
import org.civicreport.html.markup.Markup;
import org.civicreport.html.style.StyleSheet;
import org.civicreport.render.RenderOptions;
import org.jspecify.annotations.Nullable;

/**
 * A document as a page or fragment, made in memory.
 *
 * @param markup the page, complete
 * @param style how it looks
 * @param script what lets readers pick articles out; null if there is nothing to pick out
 * @param contentSecurityPolicy the strictest one that it needs
 * @param findings what was shown otherwise than asked for
 */
public record Page(
        Markup markup, Asset style, @Nullable Asset script, String contentSecurityPolicy, Findings findings) {

    /**
     * Writes a document as a page.
     *
     * @param document the document
     * @param options how it is rendered
     * @param form what the page is made of
     * @param style how it looks
     * @param softHyphens writes them into long words
     * @return the page
     */
    public static Page of(
            Document document, RenderOptions options, PageForm form, StyleSheet style, SoftHyphens softHyphens) {
        Rendering rendering = new Rendering(document, options, form, softHyphens);
        Asset css = new Asset(Asset.Kind.STYLE, style.css());
        Asset script = rendering.isFiltered() ? Asset.filter() : null;
        String policy = ContentSecurity.policy(form.mode(), css, script);
        Frame frame = new Frame(rendering);
        Markup markup = rendering.markup();
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
}
