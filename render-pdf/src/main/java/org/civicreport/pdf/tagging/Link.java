package org.civicreport.pdf.tagging;

import org.jspecify.annotations.Nullable;

/**
 * Where a link leads: to an address or to a place of the document.
 *
 * @param element the element that is the link
 * @param address the address, or null
 * @param place the name of a place, or null
 * @param description says where it leads, for those who can't see what is around it
 */
public record Link(
        Element element, @Nullable String address, @Nullable String place, String description) {}
