package org.civicreport.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
    void allTextStaysInItsOrder() {
        String text = "q\u0303 und m\u0308\u0301x\u030C am Ende";
        assertEquals(
                text, placer.place(frame(text)).stream().map(TextFrame::text).collect(Collectors.joining()));
    }

    private static TextFrame frame(String text) {
        return new TextFrame(0, text, Face.REGULAR, EM, new Colour(0, 0, 0), 0, 0, 0, Frame.NO_LINK);
    }
}
