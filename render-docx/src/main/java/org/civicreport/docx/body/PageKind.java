package org.civicreport.docx.body;

import java.util.List;
import org.civicreport.document.Block;
import org.civicreport.document.Division;
import org.civicreport.document.ExtensionBlock;
import org.civicreport.document.PageBreak;
import org.civicreport.document.Section;

/**
 * How pages stand. Where the kind changes, Word needs a section break, whose properties stand in the last paragraph
 * before it: so it must be known, before a block is written, how the next one begins.
 */
enum PageKind {
    /** The title page: alone, without running head. */
    TITLE,
    /** Upright. */
    PORTRAIT,
    /** On the long side; holds for everything inside such a section. */
    LANDSCAPE;

    /** The kind on which a block begins if it stands among pages of this kind. */
    PageKind first(Block block) {
        return inside(block, true);
    }

    /** The kind on which a block ends if it stands among pages of this kind. */
    PageKind last(Block block) {
        return inside(block, false);
    }

    PageKind first(List<Block> blocks) {
        int first = next(blocks, 0);
        return first < blocks.size() ? first(blocks.get(first)) : this;
    }

    private PageKind last(List<Block> blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (!(blocks.get(i) instanceof PageBreak)) {
                return last(blocks.get(i));
            }
        }
        return this;
    }

    /** The kind of a section's own pages. */
    PageKind of(Section section) {
        return section.orientation() == Section.Orientation.LANDSCAPE ? LANDSCAPE : this;
    }

    /** The kind of a division's own pages. */
    PageKind of(Division division) {
        return division.role() == Division.Role.TITLE_PAGE ? TITLE : this;
    }

    private PageKind inside(Block block, boolean first) {
        if (block instanceof Section section) {
            PageKind own = of(section);
            return first ? own : own.last(section.blocks());
        }
        if (block instanceof Division division) {
            PageKind own = of(division);
            return first ? own.first(division.blocks()) : own.last(division.blocks());
        }
        if (block instanceof ExtensionBlock extension) {
            return first ? first(extension.fallback()) : last(extension.fallback());
        }
        return this;
    }

    /** The index of the first block from an index on that is more than a page break; the size if there is none. */
    static int next(List<Block> blocks, int from) {
        int index = from;
        while (index < blocks.size() && blocks.get(index) instanceof PageBreak) {
            index++;
        }
        return index;
    }
}
