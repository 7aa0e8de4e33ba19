package org.civicreport.pdf.writing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.civicreport.pdf.tagging.Element;
import org.civicreport.pdf.tagging.Kid;
import org.civicreport.pdf.tagging.StructureTree;
import org.civicreport.pdf.tagging.Tag;

/** Writes the structure tree and the tree that leads from pages and annotations back to it (ISO 32000-1, 14.7). */
final class StructureWriter {

    private static final int NODE_SIZE = 256;

    private final StructureTree tree;
    private final MarkedContent marked;
    private final List<PDPage> pages;
    private final LinkAnnotations links;
    private final COSDictionary root = new COSDictionary();
    private final Map<Element, COSDictionary> written = new IdentityHashMap<>();
    private final TreeMap<String, COSDictionary> ids = new TreeMap<>();

    StructureWriter(StructureTree tree, MarkedContent marked, List<PDPage> pages, LinkAnnotations links) {
        this.tree = tree;
        this.marked = marked;
        this.pages = pages;
        this.links = links;
    }

    COSDictionary write() {
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        root.setItem(COSName.K, element(tree.root(), root));
        root.setItem(COSName.PARENT_TREE, parentTree());
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size() + links.count());
        if (!ids.isEmpty()) {
            root.setItem(COSName.ID_TREE, idTree());
        }
        return root;
    }

    private COSDictionary element(Element element, COSDictionary parent) {
        COSDictionary dictionary = new COSDictionary();
        written.put(element, dictionary);
        dictionary.setItem(COSName.S, COSName.getPDFName(element.tag().type()));
        dictionary.setItem(COSName.P, parent);
        properties(element, dictionary);
        attributes(element, dictionary);
        COSArray kids = new COSArray();
        int pageOfElement = -1;
        for (Kid kid : element.kids()) {
            if (kid instanceof Element inner) {
                kids.add(element(inner, dictionary));
            } else if (kid instanceof Kid.Leaf leaf) {
                for (MarkedContent.Mark mark : marked.marks(leaf.number())) {
                    if (pageOfElement < 0) {
                        pageOfElement = mark.page();
                        dictionary.setItem(COSName.PG, pages.get(pageOfElement));
                    }
                    kids.add(mark.page() == pageOfElement ? COSInteger.get(mark.mcid()) : reference(mark));
                }
            } else if (kid instanceof Kid.LinkObject link) {
                links.ofLink(link.number()).forEach(annotation -> kids.add(object(annotation)));
            }
        }
        if (kids.size() == 1) {
            dictionary.setItem(COSName.K, kids.get(0));
        } else if (kids.size() > 1) {
            dictionary.setItem(COSName.K, kids);
        }
        return dictionary;
    }

    private COSDictionary reference(MarkedContent.Mark mark) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, pages.get(mark.page()));
        reference.setInt(COSName.MCID, mark.mcid());
        return reference;
    }

    private COSDictionary object(LinkAnnotations.Annotation annotation) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.PG, pages.get(annotation.page()));
        reference.setItem(COSName.OBJ, annotation.dictionary());
        return reference;
    }

    private void properties(Element element, COSDictionary dictionary) {
        if (element.language() != null) {
            dictionary.setItem(COSName.LANG, new COSString(element.language()));
        }
        if (element.alternative() != null) {
            dictionary.setItem(COSName.ALT, new COSString(element.alternative()));
        }
        if (element.actualText() != null) {
            dictionary.setItem(COSName.ACTUAL_TEXT, new COSString(element.actualText()));
        }
        if (element.expansion() != null) {
            dictionary.setItem(COSName.E, new COSString(element.expansion()));
        }
        if (element.id() != null) {
            dictionary.setItem(COSName.ID, new COSString(element.id()));
            ids.put(element.id(), dictionary);
        }
    }

    private void attributes(Element element, COSDictionary dictionary) {
        COSDictionary attributes = new COSDictionary();
        if (element.listNumbering() != null) {
            attributes.setItem(COSName.O, COSName.getPDFName("List"));
            attributes.setItem(COSName.getPDFName("ListNumbering"), COSName.getPDFName(element.listNumbering()));
        }
        if (element.tag() == Tag.TH || element.tag() == Tag.TD) {
            cell(element, attributes);
        }
        if (element.tag() == Tag.FIGURE) {
            figure(element, attributes);
        }
        if (attributes.size() > 0) {
            dictionary.setItem(COSName.A, attributes);
        }
    }

    private static void cell(Element element, COSDictionary attributes) {
        if (element.scope() != null) {
            attributes.setItem(COSName.getPDFName("Scope"), COSName.getPDFName(element.scope()));
        }
        if (element.columnSpan() > 1) {
            attributes.setInt("ColSpan", element.columnSpan());
        }
        if (element.rowSpan() > 1) {
            attributes.setInt("RowSpan", element.rowSpan());
        }
        if (attributes.size() > 0) {
            attributes.setItem(COSName.O, COSName.getPDFName("Table"));
        }
    }

    private void figure(Element element, COSDictionary attributes) {
        int[] area = null;
        for (Kid kid : element.kids()) {
            int[] bounds = kid instanceof Kid.Leaf leaf ? marked.bounds(leaf.number()) : null;
            if (bounds != null) {
                area = area == null
                        ? bounds
                        : new int[] {
                            Math.min(area[0], bounds[0]),
                            Math.min(area[1], bounds[1]),
                            Math.max(area[2], bounds[2]),
                            Math.max(area[3], bounds[3])
                        };
            }
        }
        attributes.setItem(COSName.O, COSName.getPDFName("Layout"));
        attributes.setItem(COSName.getPDFName("Placement"), COSName.getPDFName("Block"));
        if (area != null) {
            COSArray box = new COSArray();
            for (int edge : area) {
                box.add(new COSFloat(edge / 1000f));
            }
            attributes.setItem(COSName.BBOX, box);
        }
    }

    private COSDictionary parentTree() {
        List<COSBase> values = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            COSArray owners = new COSArray();
            for (int leaf : marked.leaves(page)) {
                owners.add(Objects.requireNonNull(written.get(tree.owners().get(leaf))));
            }
            values.add(owners);
        }
        for (LinkAnnotations.Annotation annotation : links.all()) {
            values.add(Objects.requireNonNull(
                    written.get(tree.links().get(annotation.link()).element())));
        }
        COSArray nodes = new COSArray();
        for (int from = 0; from < values.size(); from += NODE_SIZE) {
            int to = Math.min(values.size(), from + NODE_SIZE);
            COSArray numbers = new COSArray();
            for (int i = from; i < to; i++) {
                numbers.add(COSInteger.get(i));
                numbers.add(values.get(i));
            }
            nodes.add(node(COSName.NUMS, numbers, COSInteger.get(from), COSInteger.get(to - 1)));
        }
        COSDictionary top = new COSDictionary();
        top.setItem(COSName.KIDS, nodes);
        return top;
    }

    private COSDictionary idTree() {
        COSArray names = new COSArray();
        ids.forEach((id, element) -> {
            names.add(new COSString(id));
            names.add(element);
        });
        COSDictionary top = new COSDictionary();
        top.setItem(COSName.NAMES, names);
        return top;
    }

    private static COSDictionary node(COSName name, COSArray content, COSBase least, COSBase most) {
        COSArray limits = new COSArray();
        limits.add(least);
        limits.add(most);
        COSDictionary node = new COSDictionary();
        node.setItem(COSName.LIMITS, limits);
        node.setItem(name, content);
        return node;
    }
}
