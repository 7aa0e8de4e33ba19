package org.civicreport.html.page;

import org.civicreport.html.embedding.PageMode;
import org.jspecify.annotations.Nullable;

/** The strictest content security policy (CSP Level 3) under which a page looks and works as it should. */
final class ContentSecurity {

    private ContentSecurity() {}

    static String policy(PageMode mode, Asset style, @Nullable Asset script) {
        boolean inside = mode == PageMode.SINGLE_FILE;
        String styles = inside ? style.digest() : "'self'";
        String scripts = script == null ? "" : "; script-src " + (inside ? script.digest() : "'self'");
        return "default-src 'none'; style-src " + styles + scripts
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }
}
