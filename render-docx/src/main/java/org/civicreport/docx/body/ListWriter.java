package org.civicreport.docx.body;

import java.util.List;
import java.util.function.BiConsumer;
import org.civicreport.document.Block;
import org.civicreport.document.ItemList;
import org.civicreport.docx.styles.NumberingDefinitions;

/** Writes lists, whose marks and numbers Word makes. Deeper than its nine levels an item has the mark of the ninth. */
final class ListWriter {

    private final NumberedLists lists;
    private final ParagraphWriter paragraphs;
    private final BiConsumer<List<Block>, Place> blocks;

    /**
     * @param lists counts the numbered ones
     * @param paragraphs gets the marks
     * @param blocks writes what items hold
     */
    ListWriter(NumberedLists lists, ParagraphWriter paragraphs, BiConsumer<List<Block>, Place> blocks) {
        this.lists = lists;
        this.paragraphs = paragraphs;
        this.blocks = blocks;
    }

    void write(ItemList list, Place place) {
        paragraphs.settleMark(place);
        int level = Math.min(place.lists(), NumberingDefinitions.LEVELS - 1);
        int instance = list.ordered() ? lists.add(level, list.start(), place.around()) : NumberingDefinitions.BULLETS;
        ItemMark mark = new ItemMark(instance, level, place.around());
        Place inside = place.inList();
        int last = list.items().size() - 1;
        for (int i = 0; i <= last; i++) {
            List<Block> content = list.items().get(i).blocks();
            paragraphs.holding(i < last, () -> {
                paragraphs.markItem(mark);
                blocks.accept(content, inside);
            });
        }
    }
}
