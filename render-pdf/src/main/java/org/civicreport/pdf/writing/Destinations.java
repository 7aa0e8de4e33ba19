package org.civicreport.pdf.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.civicreport.pdf.layout.Frame;
import org.civicreport.pdf.layout.Page;

/** Where the places stand that links and bookmarks lead to. */
final class Destinations {

    private static final int ROOM_ABOVE = 8_000;

    private final int firstPage;
    private final Place top;
    private final Map<String, Place> places = new HashMap<>();

    private record Place(int page, int y) {}

    /**
     * Looks for the places.
     *
     * @param pages the pages
     * @param firstPage the object of the first page; those of the others follow
     */
    Destinations(List<Page> pages, int firstPage) {
        this.firstPage = firstPage;
        this.top = new Place(0, pages.get(0).height());
        for (int i = 0; i < pages.size(); i++) {
            for (Frame frame : pages.get(i).frames()) {
                if (frame instanceof Frame.PlaceFrame place) {
                    places.putIfAbsent(place.name(), new Place(i, pages.get(i).height() - place.y() + ROOM_ABOVE));
                }
            }
        }
    }

    /** Writes where a place is shown; the first page's top for a place that isn't. */
    void write(String name, PdfBytes out) {
        Place place = places.getOrDefault(name, top);
        out.raw("[").reference(firstPage + place.page());
        out.raw("/XYZ 0").thousandths(place.y()).raw(" null]");
    }
}
