package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.pdf.layout.Frame.DrawingFrame;
import org.civicreport.pdf.layout.Frame.ImageFrame;
import org.civicreport.pdf.layout.Frame.RectangleFrame;
import org.civicreport.pdf.layout.Frame.TextFrame;
import org.civicreport.pdf.layout.Strip.Piece;

/** Turns a table's head into what following pages show of it: seen, but not read out again. */
final class RepeatedHead {

    private RepeatedHead() {}

    static Piece artifact(Piece piece) {
        List<Frame> frames = new ArrayList<>();
        for (Frame frame : piece.frames()) {
            if (frame instanceof TextFrame text) {
                frames.add(new TextFrame(
                        Frame.PAGINATION,
                        text.text(),
                        text.face(),
                        text.size(),
                        text.colour(),
                        text.x(),
                        text.y(),
                        text.width(),
                        Frame.NO_LINK));
            } else if (frame instanceof RectangleFrame box) {
                frames.add(new RectangleFrame(
                        Frame.PAGINATION, box.colour(), box.x(), box.y(), box.width(), box.height()));
            } else if (frame instanceof DrawingFrame drawing) {
                frames.add(new DrawingFrame(Frame.PAGINATION, drawing.drawing(), drawing.x(), drawing.y()));
            } else if (frame instanceof ImageFrame image) {
                frames.add(new ImageFrame(
                        Frame.PAGINATION, image.key(), image.x(), image.y(), image.width(), image.height()));
            }
        }
        return new Piece(piece.y(), piece.height(), frames);
    }
}
