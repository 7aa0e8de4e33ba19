package org.civicreport.pdf.layout;

import org.civicreport.pdf.text.Face;
import org.civicreport.render.Colour;

/**
 * Something at its place on a page. Lengths are in 1/1000 pt, from the page's upper left corner; before a frame is
 * placed, from the upper edge of the strip it stands in.
 */
public sealed interface Frame {

    /** The leaf of decoration that belongs to the layout. */
    int LAYOUT = -1;

    /** The leaf of what pages add: running heads, page numbers, repeated table heads. */
    int PAGINATION = -2;

    /** Where there is no link. */
    int NO_LINK = -1;

    /** Returns the leaf of the structure tree whose content this is, or {@link #LAYOUT} or {@link #PAGINATION}. */
    int leaf();

    /**
     * Returns the same frame further down.
     *
     * @param distance how far
     */
    Frame down(int distance);

    /**
     * Returns the same frame further to the right.
     *
     * @param distance how far; less than 0 for further to the left
     */
    Frame right(int distance);

    /**
     * Text in one face.
     *
     * @param leaf the leaf
     * @param text what is drawn; the face has all its glyphs
     * @param face the face
     * @param size the size
     * @param colour the colour
     * @param x where it begins
     * @param y the base line
     * @param width how wide it is
     * @param link the link it belongs to, or {@link #NO_LINK}
     */
    record TextFrame(int leaf, String text, Face face, int size, Colour colour, int x, int y, int width, int link)
            implements Frame {
        @Override
        public TextFrame down(int distance) {
            return new TextFrame(leaf, text, face, size, colour, x, y + distance, width, link);
        }

        @Override
        public TextFrame right(int distance) {
            return new TextFrame(leaf, text, face, size, colour, x + distance, y, width, link);
        }
    }

    /** A filled rectangle. */
    record RectangleFrame(int leaf, Colour colour, int x, int y, int width, int height) implements Frame {
        @Override
        public RectangleFrame down(int distance) {
            return new RectangleFrame(leaf, colour, x, y + distance, width, height);
        }

        @Override
        public RectangleFrame right(int distance) {
            return new RectangleFrame(leaf, colour, x + distance, y, width, height);
        }
    }

    /** A drawing: shapes from {@code (x, y)} on, see {@link Drawing}. */
    record DrawingFrame(int leaf, Drawing drawing, int x, int y) implements Frame {
        @Override
        public DrawingFrame down(int distance) {
            return new DrawingFrame(leaf, drawing, x, y + distance);
        }

        @Override
        public DrawingFrame right(int distance) {
            return new DrawingFrame(leaf, drawing, x + distance, y);
        }
    }

    /** An image, by the key it is resolved with. */
    record ImageFrame(int leaf, String key, int x, int y, int width, int height) implements Frame {
        @Override
        public ImageFrame down(int distance) {
            return new ImageFrame(leaf, key, x, y + distance, width, height);
        }

        @Override
        public ImageFrame right(int distance) {
            return new ImageFrame(leaf, key, x + distance, y, width, height);
        }
    }

    /** A named place that links lead to; draws nothing. */
    record PlaceFrame(String name, int x, int y) implements Frame {
        @Override
        public int leaf() {
            return LAYOUT;
        }

        @Override
        public PlaceFrame down(int distance) {
            return new PlaceFrame(name, x, y + distance);
        }

        @Override
        public PlaceFrame right(int distance) {
            return new PlaceFrame(name, x + distance, y);
        }
    }

    /** The number of the page on which a place stands, to the left of {@code right}; known only at the end. */
    record PageNumberFrame(int leaf, String place, int size, Colour colour, int right, int y, int link)
            implements Frame {
        @Override
        public PageNumberFrame down(int distance) {
            return new PageNumberFrame(leaf, place, size, colour, right, y + distance, link);
        }

        @Override
        public PageNumberFrame right(int distance) {
            return new PageNumberFrame(leaf, place, size, colour, right + distance, y, link);
        }
    }

    /**
     * Words within a line that name the page on which a place stands; known only at the end.
     *
     * @param words the frame with as much room as a number of three digits takes
     * @param place the place
     * @param lineEnd where its line ends
     */
    record OnPageFrame(TextFrame words, String place, int lineEnd) implements Frame {
        @Override
        public int leaf() {
            return words.leaf();
        }

        @Override
        public OnPageFrame down(int distance) {
            return new OnPageFrame(words.down(distance), place, lineEnd);
        }

        @Override
        public OnPageFrame right(int distance) {
            return new OnPageFrame(words.right(distance), place, lineEnd + distance);
        }
    }
}
