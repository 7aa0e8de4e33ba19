package org.civicreport.testkit;

import java.util.List;
import org.civicreport.document.Block;
import org.civicreport.document.ExtensionBlock;

/**
 * A block that no renderer knows, so that each one has to show its fallback and to report {@code node-degraded}.
 *
 * @param name the name for findings
 * @param fallback the content, not empty
 */
public record SampleExtensionBlock(String name, List<Block> fallback) implements ExtensionBlock {

    /** Copies the fallback. */
    public SampleExtensionBlock {
        fallback = List.copyOf(fallback);
    }
}
