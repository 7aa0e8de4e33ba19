package org.civicreport.docx.body;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.docx.styles.NumberingDefinitions;
import org.civicreport.docx.styles.NumberingDefinitions.NumberedList;

/** The numbered lists met so far; each counts on its own. */
final class NumberedLists {

    private final List<NumberedList> lists = new ArrayList<>();

    /** Returns the numbering instance of a new list. */
    int add(int level, int start) {
        lists.add(new NumberedList(level, start));
        return NumberingDefinitions.NUMBERS + lists.size();
    }

    List<NumberedList> all() {
        return List.copyOf(lists);
    }
}
