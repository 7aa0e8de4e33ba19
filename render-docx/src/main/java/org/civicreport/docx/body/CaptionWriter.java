package org.civicreport.docx.body;

import java.util.List;
import org.civicreport.document.Anchor;
import org.civicreport.document.Inline;
import org.civicreport.document.Label;
import org.civicreport.docx.styles.WordStyle;

/**
 * Writes captions: label and number, which Word counts on as a sequence field and cross references repeat, then the
 * words.
 */
final class CaptionWriter {

    private final Rendering rendering;
    private final Writers writers;

    CaptionWriter(Rendering rendering, Writers writers) {
        this.rendering = rendering;
        this.writers = writers;
    }

    /** Writes a caption that is kept with what stands below it. */
    void above(Anchor anchor, Label kind, List<Inline> caption, Place place) {
        writers.paragraphs().holding(true, () -> write(anchor, kind, caption, WordStyle.CAPTION, place));
    }

    /** Writes a caption that ends what stands above it. */
    void below(Anchor anchor, Label kind, List<Inline> caption, Place place) {
        write(anchor, kind, caption, WordStyle.FIGURE_CAPTION, place);
    }

    private void write(Anchor anchor, Label kind, List<Inline> caption, WordStyle style, Place place) {
        Runs runs = writers.runs();
        writers.paragraphs().write(style, place, () -> {
            String word = rendering.document().labels().get(kind);
            String label = rendering.numbering().caption(anchor).orElse(word);
            int number = label.lastIndexOf('\u00A0') + 1;
            RunFormat format = RunFormat.of(WordStyle.CAPTION_LABEL);
            writers.bookmarks().mark(anchor, () -> {
                runs.text(label.substring(0, number), format);
                runs.field("SEQ " + sequence(word, kind) + " \\* ARABIC", label.substring(number), format);
            });
            runs.text(rendering.document().labels().get(Label.CAPTION_SEPARATOR), format);
            writers.inlines().write(caption, place.language());
        });
    }

    /** Word's dialogue for cross references lists sequences by their names, which are single words. */
    static String sequence(String word, Label kind) {
        return word.chars().allMatch(Character::isLetter) ? word : kind == Label.TABLE ? "Table" : "Figure";
    }
}
