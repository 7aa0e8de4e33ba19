package org.civicreport.pdf.layout;

import java.util.List;

/**
 * A page, complete.
 *
 * @param width its width in 1/1000 pt
 * @param height its height in 1/1000 pt
 * @param frames what stands on it, backgrounds first
 */
public record Page(int width, int height, List<Frame> frames) {

    /** Copies the frames. */
    public Page {
        frames = List.copyOf(frames);
    }
}
