package org.civicreport.html.page;

import java.util.List;
import org.civicreport.findings.Findings;
import org.civicreport.html.markup.Markup;
import org.jspecify.annotations.Nullable;

/**
 * A document as a page or fragment, made in memory that {@link PageMaker#release} lends to the next one.
 *
 * @param markup the page, complete
 * @param style how it looks
 * @param script what lets readers pick articles out; null if there is nothing to pick out
 * @param contentSecurityPolicy the strictest one that it needs
 * @param findings what was shown otherwise than asked for
 */
public record Page(
        Markup markup, Asset style, @Nullable Asset script, String contentSecurityPolicy, Findings findings) {

    /** Returns style sheet and script. */
    public List<Asset> assets() {
        return script == null ? List.of(style) : List.of(style, script);
    }
}
