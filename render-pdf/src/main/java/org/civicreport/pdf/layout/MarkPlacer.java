package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.pdf.layout.Frame.TextFrame;
import org.civicreport.pdf.text.Fallback;
import org.civicreport.pdf.text.Metrics;

/**
 * Puts combining marks where they belong: in the middle above, below or around their letter, clear of it and of each other. What
 * Unicode has a letter for never comes here, since text is in normalisation form C.
 */
final class MarkPlacer {

    /** Room between a letter and its mark, in 1/1000 em. */
    private static final int CLEAR = 40;

    private final Metrics metrics;

    MarkPlacer(Metrics metrics) {
        this.metrics = metrics;
    }

    /** Returns the text in as many frames as its marks need. */
    List<TextFrame> place(TextFrame frame) {
        String text = frame.text();
        if (text.chars().noneMatch(Fallback::isMark)) {
            return List.of(frame);
        }
        List<TextFrame> placed = new ArrayList<>();
        int x = frame.x();
        int start = 0;
        int letter = -1;
        int letterX = x;
        int top = 0;
        int bottom = 0;
        int pieceX = x;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            boolean mark = Fallback.isMark(codePoint);
            int[] bounds = mark && letter >= 0 ? metrics.bounds(frame.face(), codePoint) : new int[0];
            if (bounds.length == 0) {
                letter = mark ? -1 : codePoint;
                letterX = x;
                int[] body = letter < 0 ? bounds : metrics.bounds(frame.face(), letter);
                top = body.length == 0 ? 0 : body[3];
                bottom = body.length == 0 ? 0 : body[1];
            } else {
                piece(placed, frame, text.substring(start, i), pieceX, 0);
                int middle = letterX + Math.max(0, width(frame, letter)) / 2;
                int markX = middle - (bounds[0] + bounds[2]) / 2 * frame.size() / 1000;
                int rise = 0;
                if (bounds[1] > 0) {
                    rise = Math.max(0, top + CLEAR - bounds[1]);
                    top = bounds[3] + rise;
                } else if (bounds[3] < -CLEAR / 2) {
                    rise = Math.min(0, bottom - CLEAR - bounds[3]);
                    bottom = bounds[1] + rise;
                }
                piece(placed, frame, text.substring(i, next), markX, rise * frame.size() / 1000);
                start = next;
                pieceX = x + width(frame, codePoint);
            }
            x += width(frame, codePoint);
            i = next;
        }
        piece(placed, frame, text.substring(start), pieceX, 0);
        return placed;
    }

    private int width(TextFrame frame, int codePoint) {
        int units = codePoint == Characters.SOFT_HYPHEN ? 0 : Math.max(0, metrics.advance(frame.face(), codePoint));
        return (int) ((long) units * frame.size() / 1000);
    }

    private void piece(List<TextFrame> placed, TextFrame frame, String text, int x, int rise) {
        if (!text.isEmpty()) {
            int width = metrics.width(frame.face(), text, frame.size());
            placed.add(new TextFrame(
                    frame.leaf(),
                    text,
                    frame.face(),
                    frame.size(),
                    frame.colour(),
                    x,
                    frame.y() - rise,
                    width,
                    frame.link()));
        }
    }
}
