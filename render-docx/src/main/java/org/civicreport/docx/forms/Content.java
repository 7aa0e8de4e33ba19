package org.civicreport.docx.forms;

import java.util.List;
import org.civicreport.text.WhiteSpace;

/**
 * What stands in a cell, or in a paragraph beside the tables.
 *
 * @param lines its paragraphs, with tracked changes taken in
 * @param tracked whether there are tracked changes
 * @param objects what isn't text: what pictures, text boxes and notes say of themselves, or hold
 * @param remarks numbers of the remarks beside it
 * @param controls names of its content controls
 */
record Content(
        List<Line> lines, boolean tracked, List<String> objects, List<String> remarks, List<ControlName> controls) {

    /**
     * The names of a content control, each of which may be empty.
     *
     * @param tag the tag
     * @param title the title, which Word calls alias in the file
     */
    record ControlName(String tag, String title) {}

    Content {
        lines = List.copyOf(lines);
        objects = List.copyOf(objects);
        remarks = List.copyOf(remarks);
        controls = List.copyOf(controls);
    }

    /** All in one line, without format. */
    String line() {
        return WhiteSpace.collapse(
                String.join(" ", lines.stream().map(Line::text).toList()));
    }
}
