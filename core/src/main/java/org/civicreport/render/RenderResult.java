package org.civicreport.render;

import java.util.Objects;
import org.civicreport.findings.Findings;

/**
 * What a rendering has to say after it has written everything.
 *
 * @param findings what was shown otherwise than asked for: degraded nodes, missing images, characters without glyph
 */
public record RenderResult(Findings findings) {

    /** Checks that the findings are there. */
    public RenderResult {
        Objects.requireNonNull(findings, "findings");
    }
}
