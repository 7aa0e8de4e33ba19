package org.civicreport.docx.body;

import org.civicreport.docx.packaging.PackageWriter;
import org.civicreport.docx.packaging.XmlWriter;

/** The heads and feet of pages. Not thread-safe: they are asked for each section in turn. */
interface RunningHeads {

    /**
     * Writes a section's references; one without any has those of the section before.
     *
     * @param xml gets them
     * @param kind how the section's pages stand
     * @return whether the section's first page has heads of its own
     */
    boolean refer(XmlWriter xml, PageKind kind);

    /** Writes the parts. */
    void write(PackageWriter target);
}
