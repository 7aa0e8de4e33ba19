package org.civicreport.docx.body;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.docx.styles.NumberingDefinitions;
import org.civicreport.docx.styles.NumberingDefinitions.OwnList;

/** The lists met so far that count on their own: numbered lists, and headings inside one that isn't counted. */
final class NumberedLists {

    private final List<OwnList> lists = new ArrayList<>();

    /** Returns the numbering instance of a new list. */
    int add(int level, int start) {
        return add(new OwnList(NumberingDefinitions.NUMBERS, level, start));
    }

    /** Returns the numbering instance of headings that are counted from a level on, from 0. */
    int addHeadings(int level) {
        return level == 0
                ? NumberingDefinitions.HEADINGS
                : add(new OwnList(NumberingDefinitions.HEADINGS + level, level, 1));
    }

    private int add(OwnList list) {
        lists.add(list);
        return NumberingDefinitions.FIRST_OWN + lists.size() - 1;
    }

    List<OwnList> all() {
        return List.copyOf(lists);
    }
}
