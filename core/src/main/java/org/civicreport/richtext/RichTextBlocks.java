package org.civicreport.richtext;

import java.util.List;
import java.util.Objects;
import org.civicreport.document.Block;
import org.civicreport.findings.Findings;

/**
 * Rich text as blocks.
 *
 * @param blocks the blocks; empty for blank text
 * @param findings what was simplified
 */
public record RichTextBlocks(List<Block> blocks, Findings findings) {

    /** Copies the blocks. */
    public RichTextBlocks {
        blocks = List.copyOf(blocks);
        Objects.requireNonNull(findings, "findings");
    }
}
