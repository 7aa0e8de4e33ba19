package org.civicreport.pdf.writing;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.civicreport.document.Outline;

/** The bookmarks: every heading, the first two levels unfolded. */
final class Bookmarks {

    private static final int UNFOLDED = 1;

    private final Destinations destinations;

    private Bookmarks(Destinations destinations) {
        this.destinations = destinations;
    }

    static void write(Outline outline, Destinations destinations, COSDictionary catalog) {
        if (outline.entries().isEmpty()) {
            return;
        }
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.getPDFName("Outlines"));
        root.setInt(COSName.COUNT, new Bookmarks(destinations).items(outline.entries(), root));
        catalog.setItem(COSName.OUTLINES, root);
        catalog.setItem(COSName.PAGE_MODE, COSName.getPDFName("UseOutlines"));
    }

    /** Adds the entries below a parent, and returns how many are visible while it is open. */
    private int items(List<Outline.Entry> entries, COSDictionary parent) {
        COSDictionary previous = null;
        int visible = 0;
        for (Outline.Entry entry : entries) {
            COSDictionary item = new COSDictionary();
            String number = entry.number() == null ? "" : entry.number() + " ";
            item.setItem(COSName.TITLE, new COSString(number + entry.text().strip()));
            item.setItem(COSName.PARENT, parent);
            item.setItem(COSName.DEST, destinations.of(entry.anchor().value()));
            visible++;
            if (!entry.entries().isEmpty()) {
                int inner = items(entry.entries(), item);
                boolean open = entry.level() <= UNFOLDED;
                item.setInt(COSName.COUNT, open ? inner : -inner);
                visible += open ? inner : 0;
            }
            if (previous == null) {
                parent.setItem(COSName.FIRST, item);
            } else {
                previous.setItem(COSName.NEXT, item);
                item.setItem(COSName.PREV, previous);
            }
            previous = item;
        }
        if (previous != null) {
            parent.setItem(COSName.LAST, previous);
        }
        return visible;
    }
}
