package org.civicreport.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** What a library must be able to write for {@link Measures} to be the same document with it. */
interface WordTarget {

    /** An entry of contents that leads to a heading. */
    void contentsEntry(int level, String anchor, String text) throws Exception;

    /** A heading with a bookmark around it. */
    void heading(int level, String anchor, String text) throws Exception;

    /** A paragraph of a style, of runs each with a character style or none. */
    void paragraph(String style, List<Run> runs) throws Exception;

    /** A table whose first row is repeated on each page. */
    void table(List<List<String>> rows) throws Exception;

    /** Ends the document and writes the whole file. */
    void finish(OutputStream out) throws IOException;

    /**
     * A run of text.
     *
     * @param style its character style; empty for none
     * @param text the text; {@code "\t"} for a tab
     */
    record Run(String style, String text) {}
}
