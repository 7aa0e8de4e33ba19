package org.civicreport.compose;

import java.util.List;
import org.civicreport.document.Block;

/** One part of a document, such as the summary. Implementations are immutable and thread-safe. */
@FunctionalInterface
public interface Part {

    /**
     * Composes the part.
     *
     * @param context the report and what composing needs
     * @return the part's blocks; empty if the report has nothing for it
     */
    List<Block> compose(CompositionContext context);
}
