package org.civicreport.docx.body;

/** About how wide bold text is, whatever the typeface that a reader's program takes for ours. */
final class BoldLetters {

    /** From space to tilde, in thousandths of an em: Noto Sans Bold, which is a little wider than Arial's or Calibri's. */
    private static final short[] WIDTHS = {
        260, 282, 479, 646, 572, 902, 750, 266, 339, 339, 542, 572, 285, 320, 281, 415, //
        572, 572, 572, 572, 572, 572, 572, 572, 572, 572, 281, 285, 572, 572, 572, 477, //
        898, 692, 665, 642, 732, 560, 549, 724, 765, 389, 331, 664, 559, 943, 813, 791, //
        621, 791, 656, 551, 577, 756, 650, 967, 670, 626, 579, 331, 415, 331, 572, 411, //
        365, 599, 632, 516, 632, 597, 387, 632, 650, 299, 298, 620, 298, 975, 650, 625, //
        632, 632, 447, 502, 434, 650, 571, 856, 578, 571, 493, 394, 551, 394, 572
    };

    private static final int LETTER = 650;
    private static final int IDEOGRAPH = 1_000;

    private BoldLetters() {}

    /**
     * A character's width.
     *
     * @param c the character
     * @param em the size of the type, in twentieths of a point
     * @return in twentieths of a point, rounded up: a little too much room is better than a word broken
     */
    static int width(char c, int em) {
        return up(thousandths(c) * em);
    }

    /** A text's width on one line, likewise. */
    static int width(String text, int em) {
        return up(text.chars().map(c -> thousandths((char) c)).sum() * em);
    }

    private static int thousandths(char c) {
        int inTable = c - ' ';
        if (inTable >= 0 && inTable < WIDTHS.length) {
            return WIDTHS[inTable];
        }
        return c > '\u2E80' ? IDEOGRAPH : LETTER;
    }

    private static int up(int thousandths) {
        return (thousandths + 999) / 1_000;
    }
}
