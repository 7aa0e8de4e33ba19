package org.civicreport.pdf.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDPage;
import org.civicreport.pdf.layout.Frame;
import org.civicreport.pdf.layout.Page;

/** Where the places stand that links and bookmarks lead to. */
final class Destinations {

    private static final int ROOM_ABOVE = 8_000;

    private final List<PDPage> pages;
    private final Map<String, Place> places = new HashMap<>();

    private record Place(int page, int x, int y) {}

    Destinations(List<Page> laidOut, List<PDPage> pages) {
        this.pages = pages;
        for (int i = 0; i < laidOut.size(); i++) {
            for (Frame frame : laidOut.get(i).frames()) {
                if (frame instanceof Frame.PlaceFrame place) {
                    int y = laidOut.get(i).height() - place.y() + ROOM_ABOVE;
                    places.putIfAbsent(place.name(), new Place(i, 0, y));
                }
            }
        }
    }

    /** Returns a place's destination; the first page's top for a place that isn't shown. */
    COSArray of(String name) {
        Place place = places.getOrDefault(
                name, new Place(0, 0, (int) (pages.get(0).getMediaBox().getHeight() * 1000)));
        return LinkAnnotations.destination(pages.get(place.page()), place.x(), place.y());
    }
}
