package org.civicreport.testkit;

import java.util.List;
import org.civicreport.document.ExtensionInline;
import org.civicreport.document.Inline;

/**
 * An inline that no renderer knows, so that each one has to show its fallback and to report {@code node-degraded}.
 *
 * @param name the name for findings
 * @param fallback the content, not empty
 */
public record SampleExtensionInline(String name, List<Inline> fallback) implements ExtensionInline {

    /** Copies the fallback. */
    public SampleExtensionInline {
        fallback = List.copyOf(fallback);
    }
}
