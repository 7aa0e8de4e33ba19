package org.civicreport.pdf.tagging;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Builds the structure tree in logical order. Not thread-safe. */
public final class StructureBuilder {

    private final Element root;
    private final Deque<Element> open = new ArrayDeque<>();
    private final List<Element> owners = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /**
     * Begins a tree.
     *
     * @param language the document's language
     */
    public StructureBuilder(Locale language) {
        root = new Element(Tag.DOCUMENT).language(language);
        open.push(root);
    }

    /** Opens an element inside the open one. */
    public Element open(Tag tag) {
        Element element = new Element(tag);
        open.element().add(element);
        open.push(element);
        return element;
    }

    /** Returns an element that stands nowhere yet; it is filled between {@link #resume} and {@link #close}. */
    public Element detached(Tag tag) {
        return new Element(tag);
    }

    /** Opens an element again, wherever it stands. */
    public void resume(Element element) {
        open.push(element);
    }

    /** Puts a detached element into the open one. */
    public void attach(Element element) {
        open.element().add(element);
    }

    /** Closes the open element. */
    public void close() {
        open.pop();
    }

    /** Adds an element without content. */
    public Element empty(Tag tag) {
        Element element = open(tag);
        close();
        return element;
    }

    /** Adds content to the open element and returns its number. */
    public int leaf() {
        owners.add(open.element());
        open.element().add(new Kid.Leaf(owners.size() - 1));
        return owners.size() - 1;
    }

    /**
     * Opens a link element.
     *
     * @param address where it leads outside, or null
     * @param place where it leads inside, or null
     * @param description says where it leads
     * @return the link's number
     */
    public int openLink(@Nullable String address, @Nullable String place, String description) {
        Element element = open(Tag.LINK);
        links.add(new Link(element, address, place, description));
        return links.size() - 1;
    }

    /**
     * Closes a link element.
     *
     * @param link the link's number
     */
    public void closeLink(int link) {
        open.element().add(new Kid.LinkObject(link));
        close();
    }

    /** Returns the tree, complete. */
    public StructureTree build() {
        if (open.size() != 1) {
            throw new IllegalStateException(
                    "an element is still open: " + open.element().tag());
        }
        return new StructureTree(root, List.copyOf(owners), List.copyOf(links));
    }
}
