package org.civicreport.docx.body;

import java.util.List;
import java.util.function.BiConsumer;
import org.civicreport.document.Block;
import org.civicreport.document.DefinitionList;
import org.civicreport.document.Inline;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.docx.styles.Surroundings;
import org.civicreport.docx.styles.WordStyle;

/**
 * Writes terms and what is said about them: side by side, as key facts are read; a long term, or any where there is little
 * room, above.
 */
final class DefinitionWriter {

    /** Running text has 10.5 points. */
    private static final int EM = 210;

    private static final int GAP = 113;

    /** So many of an article's key facts are kept together: about a third of a page. */
    private static final int SEEN_AT_ONCE = 12;

    private static final int INDENT = WordStyle.DESCRIPTION.indent();

    /** Less room than this beside the terms would make words about them a narrow column. */
    private static final int LEAST_WIDTH = 2 * INDENT;

    /** How far descriptions stand in below their terms. */
    private static final int NARROW_INDENT = 284;

    private final Writers writers;
    private final BiConsumer<List<Block>, Place> blocks;

    /**
     * @param writers writes terms
     * @param blocks writes what is said about them
     */
    DefinitionWriter(Writers writers, BiConsumer<List<Block>, Place> blocks) {
        this.writers = writers;
        this.blocks = blocks;
    }

    /**
     * Writes a list.
     *
     * @param opens whether an article begins with it: then its first entries stay with the heading, to be seen at once
     */
    void write(DefinitionList list, Place place, boolean opens) {
        boolean wide = place.width() >= LEAST_WIDTH
                && place.around() != Surroundings.CELL
                && list.entries().stream().allMatch(DefinitionWriter::beginsWithText);
        Place inside = place.within(WordStyle.DESCRIPTION, wide ? INDENT : NARROW_INDENT);
        int last = list.entries().size() - 1;
        int together = opens ? SEEN_AT_ONCE : 2;
        for (int i = 0; i <= last; i++) {
            DefinitionList.Entry entry = list.entries().get(i);
            if (i < last && (i < together - 1 || i == last - 1)) {
                writers.paragraphs().keepWithNext();
            }
            writers.paragraphs().holding(i < last, () -> {
                if (wide && isShort(entry.term())) {
                    beside(entry, place, inside);
                } else {
                    above(entry, place, inside);
                }
            });
        }
        writers.paragraphs().afterBlock();
    }

    private static boolean beginsWithText(DefinitionList.Entry entry) {
        return entry.description().get(0) instanceof Paragraph first && first.role() == Paragraph.Role.BODY;
    }

    private static boolean isShort(List<Inline> term) {
        return BoldLetters.width(PlainText.of(term), EM) <= INDENT - GAP;
    }

    private void beside(DefinitionList.Entry entry, Place place, Place inside) {
        List<Block> description = entry.description();
        Paragraph first = (Paragraph) description.get(0);
        boolean more = description.size() > 1;
        writers.paragraphs()
                .holding(
                        more,
                        () -> writers.paragraphs().write(WordStyle.DEFINITION, inside, () -> {
                            writers.inlines().write(entry.term(), place.language(), WordStyle.TERM_BESIDE);
                            writers.runs().text("\t", RunFormat.plain());
                            writers.inlines().write(first.inlines(), place.language());
                        }));
        if (more) {
            blocks.accept(description.subList(1, description.size()), inside);
        }
    }

    private void above(DefinitionList.Entry entry, Place place, Place inside) {
        writers.paragraphs()
                .holding(
                        true,
                        () -> writers.paragraphs()
                                .write(
                                        WordStyle.TERM,
                                        place,
                                        () -> writers.inlines().write(entry.term(), place.language())));
        blocks.accept(entry.description(), inside);
    }
}
