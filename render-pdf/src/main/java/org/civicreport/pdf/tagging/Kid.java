package org.civicreport.pdf.tagging;

/** What an {@link Element} holds. */
public sealed interface Kid permits Element, Kid.Leaf, Kid.LinkObject {

    /**
     * Content that pages show; it may be spread over lines and pages.
     *
     * @param number the leaf's number, from 0 in logical order of building
     */
    record Leaf(int number) implements Kid {}

    /**
     * The places that a click on the link acts on (annotations, by an object reference).
     *
     * @param number the number of the {@link Link}
     */
    record LinkObject(int number) implements Kid {}
}
