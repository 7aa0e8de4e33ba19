package org.civicreport.docx.forms;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.civicreport.docx.forms.Line.Piece;

/**
 * Extends emphasis that begins or ends inside a word, where CommonMark has no marks for it, to the whole word. A link's
 * ends are ends of words.
 */
final class WholeWords {

    private final String text;
    private final BitSet starts = new BitSet();

    private WholeWords(String text) {
        this.text = text;
    }

    static Line of(Line line) {
        WholeWords words = new WholeWords(line.text());
        BitSet strong = new BitSet();
        BitSet emphasised = new BitSet();
        int at = 0;
        String href = "";
        for (Piece piece : line.pieces()) {
            int end = at + piece.text().length();
            strong.set(at, end, piece.strong());
            emphasised.set(at, end, piece.emphasised());
            if (!piece.href().equals(href)) {
                words.starts.set(at);
                href = piece.href();
            }
            at = end;
        }
        words.extend(strong);
        words.extend(emphasised);
        return new Line(line.marker(), line.level(), pieces(line.pieces(), strong, emphasised));
    }

    private void extend(BitSet format) {
        for (int i = text.length() - 1; i > 0; i--) {
            if (format.get(i) && !format.get(i - 1) && !starts.get(i) && !canOpen(i)) {
                format.set(i - 1);
            }
        }
        for (int i = 1; i < text.length(); i++) {
            if (format.get(i - 1) && !format.get(i) && !starts.get(i) && !canClose(i)) {
                format.set(i);
            }
        }
    }

    private boolean canOpen(int index) {
        int before = text.codePointBefore(index);
        int after = text.codePointAt(index);
        return !isInside(before, after) && (isSpace(before) || isPunctuation(before) || !isPunctuation(after));
    }

    private boolean canClose(int index) {
        int before = text.codePointBefore(index);
        int after = text.codePointAt(index);
        return !isInside(before, after) && (isSpace(after) || isPunctuation(after) || !isPunctuation(before));
    }

    /** Whether an asterisk between two characters is text, as {@link org.civicreport.richtext.RichTextParser} has it. */
    private static boolean isInside(int before, int after) {
        boolean held = Character.isLetterOrDigit(before)
                || Character.getType(before) == Character.NON_SPACING_MARK
                || Character.getType(before) == Character.END_PUNCTUATION
                || "/-\u2010\u2011".indexOf(before) >= 0;
        return Character.isSurrogate((char) after) || held && Character.isLetterOrDigit(after);
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** Punctuation as CommonMark has it, which takes in symbols. */
    private static boolean isPunctuation(int character) {
        return !isSpace(character)
                && !Character.isLetterOrDigit(character)
                && Character.getType(character) != Character.NON_SPACING_MARK;
    }

    private static List<Piece> pieces(List<Piece> pieces, BitSet strong, BitSet emphasised) {
        List<Piece> whole = new ArrayList<>();
        int at = 0;
        for (Piece piece : pieces) {
            int end = at + piece.text().length();
            for (int from = at; from < end; ) {
                int to = from + 1;
                while (to < end && strong.get(to) == strong.get(from) && emphasised.get(to) == emphasised.get(from)) {
                    to++;
                }
                String part = piece.text().substring(from - at, to - at);
                whole.add(new Piece(part, strong.get(from), emphasised.get(from), piece.href()));
                from = to;
            }
            at = end;
        }
        return whole;
    }
}
