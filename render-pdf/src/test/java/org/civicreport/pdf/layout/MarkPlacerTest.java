package org.civicreport.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.civicreport.pdf.layout.Frame.TextFrame;
import org.civicreport.pdf.text.Face;
import org.civicreport.pdf.text.FontLibrary;
import org.civicreport.render.Colour;
import org.junit.jupiter.api.Test;

class MarkPlacerTest {

    private static final int EM = 1_000_000;

    private final FontLibrary metrics = new FontLibrary();
    private final MarkPlacer placer = new MarkPlacer(metrics);

    @Test
    void textWithoutMarksIsOneFrame() {
        assertEquals(1, placer.place(frame("Łódź, Жуков")).size());
    }

    @Test
    void aMarkStandsInTheMiddleOfItsLetterAndClearOfIt() {
        for (String letter : List.of("m", "J", "x")) {
            List<TextFrame> frames = placer.place(frame(letter + "\u0308"));
            assertEquals(2, frames.size());
            int[] mark = metrics.bounds(Face.REGULAR, 0x308);
            int[] body = metrics.bounds(Face.REGULAR, letter.charAt(0));
            int middle = frames.get(1).x() / 1000 + (mark[0] + mark[2]) / 2;
            assertEquals(metrics.advance(Face.REGULAR, letter.charAt(0)) / 2, middle, 2);
            int rise = (frames.get(0).y() - frames.get(1).y()) / 1000;
            assertTrue(mark[1] + rise > body[3], "the mark touches " + letter);
        }
    }

    @Test
    void marksOnASymbolAreCentredAndStackedClearOfItAndOfEachOther() {
        Map<Face, List<String>> texts = Map.of(
                Face.MATH, List.of("→", "\u0308", "\u0301", "\u0323", "\u0331"),
                Face.SYMBOLS_2, List.of("☐", "\u0308", "\u0301"));
        texts.forEach((face, text) -> {
            int middle = metrics.advance(face, text.get(0).codePointAt(0)) / 2;
            int[] body = metrics.bounds(face, text.get(0).codePointAt(0));
            List<TextFrame> frames = placer.place(frame(face, String.join("", text)));
            assertEquals(text, texts(frames));
            int top = body[3];
            int bottom = body[1];
            for (TextFrame mark : frames.subList(1, frames.size())) {
                int[] ink = metrics.bounds(face, mark.text().codePointAt(0));
                int rise = (frames.get(0).y() - mark.y()) / 1000;
                assertEquals(middle, mark.x() / 1000 + (ink[0] + ink[2]) / 2, 2, mark::toString);
                if (ink[1] > 0) {
                    assertTrue(ink[1] + rise > top, mark::toString);
                    top = ink[3] + rise;
                } else {
                    assertTrue(ink[3] + rise < bottom, mark::toString);
                    bottom = ink[1] + rise;
                }
            }
        });
    }

    @Test
    void aMarkThatEnclosesItsLetterStandsAroundIt() {
        List<TextFrame> frames = placer.place(frame(Face.MATH, "A\u20DD"));
        int[] ring = metrics.bounds(Face.MATH, 0x20DD);
        int left = frames.get(1).x() / 1000 + ring[0];
        int right = frames.get(1).x() / 1000 + ring[2];
        assertEquals(2, frames.size());
        assertTrue(left < 0 && right > metrics.advance(Face.MATH, 'A'), frames::toString);
    }

    private static List<String> texts(List<TextFrame> frames) {
        return frames.stream().map(TextFrame::text).toList();
    }

    @Test
    void allTextStaysInItsOrder() {
        String text = "q\u0303 und m\u0308\u0301x\u030C am Ende";
        assertEquals(
                text, placer.place(frame(text)).stream().map(TextFrame::text).collect(Collectors.joining()));
    }

    private static TextFrame frame(String text) {
        return frame(Face.REGULAR, text);
    }

    private static TextFrame frame(Face face, String text) {
        return new TextFrame(0, text, face, EM, new Colour(0, 0, 0), 0, 0, 0, Frame.NO_LINK);
    }
}
