package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.document.Document;
import org.civicreport.document.Tone;
import org.civicreport.pdf.layout.Frame.RectangleFrame;
import org.civicreport.pdf.layout.Frame.TextFrame;
import org.civicreport.pdf.text.Face;
import org.civicreport.pdf.text.Fallback;
import org.civicreport.pdf.text.Metrics;
import org.civicreport.pdf.text.Segment;
import org.civicreport.render.Colour;
import org.civicreport.render.Theme;

/** What every page shows beside its content: running head, draft mark, page number. Artifacts, all of them. */
final class Furniture {

    private static final int SIZE = 8_000;
    private static final int HAIRLINE = 500;

    private final Document document;
    private final Theme theme;
    private final Metrics metrics;
    private final Fallback fallback;
    private final PageGeometry geometry;

    Furniture(Document document, Theme theme, Metrics metrics, Fallback fallback, PageGeometry geometry) {
        this.document = document;
        this.theme = theme;
        this.metrics = metrics;
        this.fallback = fallback;
        this.geometry = geometry;
    }

    List<Frame> frames(int page, int pages, boolean landscape, boolean bare, String chapter) {
        List<Frame> frames = new ArrayList<>();
        int left = geometry.left();
        int width = geometry.textWidth(landscape);
        int head = geometry.top() - 18_000;
        int room = width - markOrChapter(frames, bare || page == 1 ? "" : chapter, left, head, width);
        if (!bare && page > 1) {
            text(frames, fallback.divide(Face.REGULAR, document.title()), SIZE, theme.muted(), left, head, room);
            frames.add(new RectangleFrame(Frame.PAGINATION, theme.rule(), left, head + 6_000, width, HAIRLINE));
        }
        if (!bare) {
            List<Segment> number =
                    fallback.divide(Face.REGULAR, document.labels().pageOf(page, pages));
            int foot = geometry.height(landscape) - geometry.bottom() + 28_000;
            text(frames, number, SIZE, theme.muted(), left + width - width(number, SIZE), foot, width);
        }
        return frames;
    }

    /** A draft says so where other documents name the chapter. Returns how much of the line's end is taken. */
    private int markOrChapter(List<Frame> frames, String chapter, int left, int head, int width) {
        String mark = document.draftMark();
        List<Segment> words = mark == null ? fallback.divide(Face.REGULAR, chapter) : fallback.divide(Face.BOLD, mark);
        int size = mark == null ? SIZE : SIZE + 1_000;
        int taken = Math.min(width / 2, width(words, size));
        Colour colour = mark == null ? theme.muted() : theme.tone(Tone.ATTENTION);
        text(frames, words, size, colour, left + width - taken, head, taken);
        return taken == 0 ? 0 : taken + 12_000;
    }

    private int width(List<Segment> segments, int size) {
        return segments.stream()
                .mapToInt(segment -> metrics.width(segment.face(), segment.shown(), size))
                .sum();
    }

    private void text(List<Frame> frames, List<Segment> segments, int size, Colour colour, int x, int y, int room) {
        int at = x;
        for (Segment segment : segments) {
            String fitting = fitting(segment, size, x + room - at);
            int width = metrics.width(segment.face(), fitting, size);
            if (!fitting.isEmpty()) {
                frames.add(new TextFrame(
                        Frame.PAGINATION, fitting, segment.face(), size, colour, at, y, width, Frame.NO_LINK));
            }
            at += width;
            if (fitting.length() < segment.shown().length()) {
                return;
            }
        }
    }

    /** Shortens what doesn't fit on the line; it is only a reminder of the title. */
    private String fitting(Segment segment, int size, int room) {
        String text = segment.shown();
        if (metrics.width(segment.face(), text, size) <= room) {
            return text;
        }
        String ellipsis = metrics.advance(segment.face(), '…') == Metrics.NO_GLYPH ? "" : "…";
        int left = room - metrics.width(segment.face(), ellipsis, size);
        int end = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            left -= metrics.width(segment.face(), Character.toString(codePoint), size);
            if (left < 0) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return text.substring(0, end).stripTrailing() + ellipsis;
    }
}
