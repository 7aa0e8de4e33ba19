package org.civicreport.docx.forms;

import java.util.Optional;

/**
 * The names of content controls. Tag and title both begin with the row's id, since LibreOffice keeps the titles only and
 * drops the tags.
 */
final class ControlNames {

    private ControlNames() {}

    static String tag(String id, String what) {
        return id + "." + what;
    }

    static String title(String id, String words) {
        return id + " · " + words;
    }

    /** The row's id in a tag. */
    static Optional<String> idOfTag(String tag) {
        int dot = tag.lastIndexOf('.');
        return dot < 1 ? Optional.empty() : Optional.of(tag.substring(0, dot));
    }

    /** What a tag says beside the id. */
    static String whatOfTag(String tag) {
        return tag.substring(tag.lastIndexOf('.') + 1);
    }

    /** The row's id in a title. */
    static Optional<String> idOfTitle(String title) {
        int dot = title.indexOf(" · ");
        return dot < 1 ? Optional.empty() : Optional.of(title.substring(0, dot));
    }

    /** What a title says beside the id. */
    static String whatOfTitle(String title) {
        int dot = title.indexOf(" · ");
        return dot < 0 ? "" : title.substring(dot + 3);
    }
}
