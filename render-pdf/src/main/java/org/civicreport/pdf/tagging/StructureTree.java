package org.civicreport.pdf.tagging;

import java.util.List;

/**
 * The structure of a whole document.
 *
 * @param root the element {@code Document}
 * @param owners the element of each leaf, by the leaves' numbers
 * @param links the links, by their numbers
 */
public record StructureTree(Element root, List<Element> owners, List<Link> links) {}
