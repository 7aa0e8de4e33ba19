package org.civicreport.pdf.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.civicreport.pdf.layout.Frame;
import org.civicreport.pdf.layout.Page;
import org.civicreport.pdf.tagging.Link;
import org.civicreport.pdf.tagging.StructureTree;

/** The areas that lead somewhere when they are clicked: one for each line of a link. */
final class LinkAnnotations {

    private static final int PRINTED = 4;

    private final StructureTree structure;
    private final List<PDPage> pages;
    private final Destinations destinations;
    private final List<Annotation> all = new ArrayList<>();
    private final Map<Integer, List<Annotation>> byLink = new HashMap<>();

    /** A link's area on a page. */
    record Annotation(int link, int page, COSDictionary dictionary) {}

    private record Area(int link, int left, int baseline, int right, int size) {

        boolean continues(Frame.TextFrame text) {
            return text.link() == link && text.x() >= left && Math.abs(text.y() - baseline) < size;
        }

        Area with(Frame.TextFrame text) {
            return new Area(
                    link, left, Math.max(baseline, text.y()), text.x() + text.width(), Math.max(size, text.size()));
        }
    }

    LinkAnnotations(StructureTree structure, List<PDPage> pages, Destinations destinations) {
        this.structure = structure;
        this.pages = pages;
        this.destinations = destinations;
    }

    int count() {
        return all.size();
    }

    List<Annotation> all() {
        return all;
    }

    List<Annotation> ofLink(int link) {
        return byLink.getOrDefault(link, List.of());
    }

    void add(Page page, int index) {
        List<Area> areas = new ArrayList<>();
        for (Frame frame : page.frames()) {
            if (frame instanceof Frame.TextFrame text && text.link() != Frame.NO_LINK) {
                int last = areas.size() - 1;
                if (last >= 0 && areas.get(last).continues(text)) {
                    areas.set(last, areas.get(last).with(text));
                } else {
                    areas.add(new Area(text.link(), text.x(), text.y(), text.x() + text.width(), text.size()));
                }
            }
        }
        if (areas.isEmpty()) {
            return;
        }
        COSArray annotations = new COSArray();
        for (Area area : areas) {
            annotations.add(annotation(area, page, index));
        }
        pages.get(index).getCOSObject().setItem(COSName.ANNOTS, annotations);
    }

    private COSDictionary annotation(Area area, Page page, int index) {
        Link link = structure.links().get(area.link());
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.ANNOT);
        dictionary.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
        int bottom = page.height() - area.baseline() - area.size() / 4;
        dictionary.setItem(COSName.RECT, numbers(area.left(), bottom, area.right(), bottom + area.size() * 5 / 4));
        dictionary.setItem(COSName.BORDER, numbers(0, 0, 0));
        dictionary.setInt(COSName.F, PRINTED);
        dictionary.setItem(COSName.CONTENTS, new COSString(link.description()));
        dictionary.setInt(COSName.STRUCT_PARENT, pages.size() + all.size());
        dictionary.setItem(COSName.P, pages.get(index));
        if (link.address() != null) {
            COSDictionary action = new COSDictionary();
            action.setItem(COSName.S, COSName.URI);
            action.setItem(COSName.URI, new COSString(Addresses.ascii(link.address())));
            dictionary.setItem(COSName.A, action);
        } else if (link.place() != null) {
            dictionary.setItem(COSName.DEST, destinations.of(link.place()));
        }
        Annotation annotation = new Annotation(area.link(), index, dictionary);
        all.add(annotation);
        byLink.computeIfAbsent(area.link(), key -> new ArrayList<>(1)).add(annotation);
        return dictionary;
    }

    static COSArray numbers(int... thousandths) {
        COSArray array = new COSArray();
        for (int one : thousandths) {
            array.add(one % 1000 == 0 ? COSInteger.get(one / 1000) : new COSFloat(one / 1000f));
        }
        return array;
    }

    /** Returns where a place is shown, as a destination array. */
    static COSArray destination(PDPage page, int x, int y) {
        COSArray destination = new COSArray();
        destination.add(page.getCOSObject());
        destination.add(COSName.getPDFName("XYZ"));
        destination.addAll(numbers(x, y));
        destination.add(COSNull.NULL);
        return destination;
    }
}
