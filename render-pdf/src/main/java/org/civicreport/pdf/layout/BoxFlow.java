package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.civicreport.pdf.layout.Box.BreakBox;
import org.civicreport.pdf.layout.Box.RoomBox;
import org.civicreport.pdf.layout.Box.StackBox;
import org.civicreport.pdf.layout.Box.WholeBox;

/** Where boxes go, one below the other: sees to the room between them, and collects those that stand inside something. */
final class BoxFlow {

    private Consumer<Box> out;
    private int least;
    private boolean headed;

    BoxFlow(Consumer<Box> out) {
        this.out = out;
    }

    /** Adds a box, with the room above it that the one before asked for. */
    void add(Box box) {
        boolean wider = least > box.before() && !(box instanceof BreakBox) && !(box instanceof RoomBox);
        out.accept(wider ? StackBox.plain(least, List.of(box)) : box);
        least = box instanceof RoomBox ? least : 0;
        headed = headed && box instanceof RoomBox;
    }

    /** Asks for room between what was added last and what comes next. */
    void space(int room) {
        least = room;
    }

    /** Tells whether what comes next stands right below a heading. */
    boolean isHeaded() {
        return headed;
    }

    /** Says whether what comes next stands right below a heading. */
    void headed(boolean value) {
        headed = value;
    }

    /** Returns the room above a table or figure: below its heading no more than a text has. */
    int blockGap() {
        return headed ? Typography.PARAGRAPH_GAP : Typography.BLOCK_GAP;
    }

    /** Returns the boxes that an action adds. */
    List<Box> collected(Runnable action) {
        int outerLeast = least;
        least = 0;
        List<Box> inner = taken(action);
        least = outerLeast;
        return inner;
    }

    /** Hands on the boxes that an action adds as one, which is best seen at once. */
    void whole(Runnable action) {
        out.accept(new WholeBox(taken(action)));
    }

    private List<Box> taken(Runnable action) {
        Consumer<Box> outer = out;
        List<Box> inner = new ArrayList<>();
        out = inner::add;
        action.run();
        out = outer;
        return inner;
    }
}
