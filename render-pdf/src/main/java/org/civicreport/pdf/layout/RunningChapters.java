package org.civicreport.pdf.layout;

import java.util.Map;
import java.util.TreeMap;
import org.civicreport.document.Outline;

/** Which chapter a page's running head names: the first that begins on the page, or else the one that goes on. */
final class RunningChapters {

    private final TreeMap<Integer, String> firstOn = new TreeMap<>();
    private final TreeMap<Integer, String> lastOn = new TreeMap<>();

    /**
     * Finds the chapters' pages.
     *
     * @param outline the document's headings
     * @param places the pages of anchors, from 1
     */
    RunningChapters(Outline outline, Map<String, Integer> places) {
        for (Outline.Entry chapter : outline.entries()) {
            Integer page = places.get(chapter.anchor().value());
            if (page != null) {
                String heading = chapter.number() == null ? chapter.text() : chapter.number() + ' ' + chapter.text();
                firstOn.putIfAbsent(page, heading);
                lastOn.put(page, heading);
            }
        }
    }

    /** Returns the chapter of a page, empty before the first one. */
    String of(int page) {
        String first = firstOn.get(page);
        if (first != null) {
            return first;
        }
        Map.Entry<Integer, String> before = lastOn.lowerEntry(page);
        return before == null ? "" : before.getValue();
    }
}
