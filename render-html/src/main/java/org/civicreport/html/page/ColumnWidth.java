package org.civicreport.html.page;

/** How many characters the words of a column take, once with its long words divided, once with all whole. */
final class ColumnWidth {

    private int piece;
    private int word;

    /** Makes the column wide enough for a word of these lengths. */
    void widen(int itsPiece, int itsWord) {
        piece = Math.max(piece, itsPiece);
        word = Math.max(word, itsWord);
    }

    /** Returns the longest piece that stays in one line. A divided word counts as the shortest such: hardly a syllable is longer. */
    int piece() {
        return piece;
    }

    /** Returns the longest word that nothing divides; never shorter than the longest piece. */
    int word() {
        return word;
    }
}
