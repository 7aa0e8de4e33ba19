package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.civicreport.document.Anchor;
import org.civicreport.document.Inline;
import org.civicreport.document.Label;
import org.civicreport.document.Section;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.pdf.layout.Box.Look;
import org.civicreport.pdf.layout.Box.ParagraphBox;
import org.civicreport.pdf.tagging.StructureBuilder;
import org.civicreport.pdf.tagging.Tag;
import org.jspecify.annotations.Nullable;

/** Boxes of text: paragraphs, captions and headings, set as it is usual where they stand. */
final class TextBoxes {

    private final Preparation preparation;
    private final StructureBuilder structure;
    private final Typography typography;
    private Setting setting;

    TextBoxes(Preparation preparation, Typography typography) {
        this.preparation = preparation;
        this.structure = preparation.structure();
        this.typography = typography;
        this.setting = new Setting(typography.body(), Table.Alignment.START, Typography.PARAGRAPH_GAP, true);
    }

    /**
     * How the text of blocks is set.
     *
     * @param style the style of body paragraphs
     * @param alignment to which side they are set
     * @param gap the room above them
     * @param divides whether words may be divided
     */
    record Setting(TextStyle style, Table.Alignment alignment, int gap, boolean divides) {

        Setting aligned(Table.Alignment side) {
            return new Setting(style, side, gap, divides);
        }

        Setting styled(TextStyle other) {
            return new Setting(other, alignment, gap, divides);
        }
    }

    Setting setting() {
        return setting;
    }

    /** Does something while text is set otherwise. */
    <T> T within(Setting inner, Supplier<T> action) {
        Setting outer = setting;
        setting = inner;
        T made = action.get();
        setting = outer;
        return made;
    }

    /** A paragraph in its element. */
    ParagraphBox paragraph(Tag tag, int before, TextStyle style, boolean keep, List<Inline> inlines) {
        structure.open(tag);
        List<Run> runs = InlineRuns.begin(preparation, style).inlines(inlines).runs();
        structure.close();
        return new ParagraphBox(
                before, runs, new Look(style.leading(), setting.alignment(), keep, setting.divides()), null);
    }

    /** A paragraph of plain text in its element. */
    ParagraphBox line(Tag tag, int before, TextStyle style, boolean keep, String text) {
        return paragraph(tag, before, style, keep, List.of(new Text(text)));
    }

    /** A caption in its element, with its generated label. */
    ParagraphBox caption(
            Tag tag, int before, Anchor anchor, List<Inline> caption, boolean keep, @Nullable String place) {
        TextStyle style = typography.caption();
        structure.open(tag);
        InlineRuns runs = InlineRuns.begin(
                preparation, style.strong().coloured(preparation.theme().text()));
        preparation
                .numbering()
                .caption(anchor)
                .ifPresent(label -> runs.mark(label + preparation.label(Label.CAPTION_SEPARATOR)));
        List<Run> all = new ArrayList<>(runs.runs());
        all.addAll(InlineRuns.begin(preparation, style).inlines(caption).runs());
        structure.close();
        return new ParagraphBox(before, all, new Look(style.leading(), Table.Alignment.START, keep), place);
    }

    /** A heading in its element, with its number; right below another it stands closer to it. */
    ParagraphBox heading(Section section, int level, boolean headed) {
        TextStyle style = typography.heading(level);
        structure.open(Tag.heading(level));
        InlineRuns runs = InlineRuns.begin(preparation, style);
        preparation.numbering().section(section.anchor()).ifPresent(number -> runs.mark(number + "\u2002"));
        runs.inlines(section.heading());
        structure.close();
        return new ParagraphBox(
                headed ? Math.min(typography.headingGap(level), Typography.BLOCK_GAP) : typography.headingGap(level),
                runs.runs(),
                new Look(style.leading(), Table.Alignment.START, true).undivided(),
                section.anchor().value());
    }
}
