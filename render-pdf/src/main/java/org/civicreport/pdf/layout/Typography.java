package org.civicreport.pdf.layout;

import org.civicreport.render.Theme;

/** The sizes of the house: a scale of few steps, generous leading. Lengths in 1/1000 pt. */
record Typography(Theme theme) {

    /** Between paragraphs. */
    static final int PARAGRAPH_GAP = 6_000;

    /** Around tables, figures, asides. */
    static final int BLOCK_GAP = 12_000;

    private static final int[] HEADING_SIZES = {20_000, 15_000, 12_500, 11_000, 10_500, 10_500};
    private static final int[] HEADING_LEADINGS = {26_000, 20_000, 17_000, 16_000, 15_500, 15_500};
    private static final int[] HEADING_GAPS = {32_000, 24_000, 17_000, 14_000, 12_000, 12_000};

    TextStyle body() {
        return new TextStyle(10_500, 15_500, theme.text(), false, false);
    }

    TextStyle lead() {
        return body().sized(12_000, 18_000);
    }

    TextStyle small() {
        return new TextStyle(8_500, 12_000, theme.muted(), false, false);
    }

    TextStyle title() {
        return heading(new TextStyle(30_000, 37_000, theme.accent(), true, false));
    }

    TextStyle subtitle() {
        return new TextStyle(14_000, 20_000, theme.muted(), false, false);
    }

    TextStyle heading(int level) {
        return heading(
                new TextStyle(HEADING_SIZES[level - 1], HEADING_LEADINGS[level - 1], theme.accent(), true, false));
    }

    /** One family for both isn't embedded twice. */
    private TextStyle heading(TextStyle style) {
        return theme.headingFamily().equals(theme.bodyFamily()) ? style : style.inHeadings();
    }

    int headingGap(int level) {
        return HEADING_GAPS[level - 1];
    }

    /** Returns how much room a section wants on a page to begin there: its heading, one below it, some lines of text. */
    int roomForSection(int level) {
        return level == 1 ? 185_000 : level == 2 ? 100_000 : 0;
    }

    TextStyle caption() {
        return new TextStyle(9_000, 12_500, theme.muted(), false, false);
    }

    TextStyle contents() {
        return body().sized(10_000, 14_000);
    }

    TextStyle cell() {
        return body().sized(9_000, 13_000);
    }

    TextStyle note() {
        return body().sized(8_500, 12_000);
    }
}
