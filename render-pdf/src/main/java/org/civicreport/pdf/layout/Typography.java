package org.civicreport.pdf.layout;

import org.civicreport.render.Theme;

/** The sizes of the house: a scale of few steps, generous leading. Lengths in 1/1000 pt. */
record Typography(Theme theme) {

    /** Between paragraphs. */
    static final int PARAGRAPH_GAP = 6_000;

    /** Around tables, figures, asides. */
    static final int BLOCK_GAP = 12_000;

    private static final int[] HEADING_SIZES = {19_000, 14_500, 12_000, 10_500, 10_000, 10_000};
    private static final int[] HEADING_LEADINGS = {25_000, 19_500, 16_500, 15_000, 14_500, 14_500};
    private static final int[] HEADING_GAPS = {28_000, 22_000, 17_000, 14_000, 12_000, 12_000};

    TextStyle body() {
        return new TextStyle(10_000, 14_500, theme.text(), false, false);
    }

    TextStyle lead() {
        return body().sized(11_500, 17_000);
    }

    TextStyle small() {
        return new TextStyle(8_500, 12_000, theme.muted(), false, false);
    }

    TextStyle title() {
        return new TextStyle(27_000, 34_000, theme.accent(), true, false);
    }

    TextStyle subtitle() {
        return new TextStyle(14_000, 20_000, theme.muted(), false, false);
    }

    TextStyle heading(int level) {
        return new TextStyle(HEADING_SIZES[level - 1], HEADING_LEADINGS[level - 1], theme.accent(), true, false);
    }

    int headingGap(int level) {
        return HEADING_GAPS[level - 1];
    }

    TextStyle caption() {
        return new TextStyle(9_000, 12_500, theme.muted(), false, false);
    }

    TextStyle cell() {
        return body().sized(9_000, 12_500);
    }

    TextStyle note() {
        return body().sized(8_500, 12_000);
    }
}
