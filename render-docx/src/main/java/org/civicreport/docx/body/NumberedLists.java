package org.civicreport.docx.body;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.docx.styles.NumberingBase;
import org.civicreport.docx.styles.NumberingDefinitions;
import org.civicreport.docx.styles.NumberingDefinitions.OwnList;
import org.civicreport.docx.styles.Surroundings;

/** The lists met so far that count on their own: numbered lists, and headings inside one that isn't counted. */
final class NumberedLists {

    private final NumberingBase base;
    private final List<OwnList> lists = new ArrayList<>();

    NumberedLists(NumberingBase base) {
        this.base = base;
    }

    NumberingBase base() {
        return base;
    }

    /** Returns the numbering instance of a new list; in running text, a template's own look holds for it. */
    int add(int level, int start, Surroundings around) {
        int ours = base.definition(NumberingDefinitions.NUMBERS);
        boolean theirs = level == 0 && around == Surroundings.TEXT;
        return add(new OwnList(theirs ? base.listNumber().orElse(ours) : ours, level, start));
    }

    /** Returns the numbering instance of headings that are counted from a level on, from 0. */
    int addHeadings(int level) {
        return level == 0
                ? NumberingDefinitions.HEADINGS
                : add(new OwnList(base.definition(NumberingDefinitions.HEADINGS + level), level, 1));
    }

    private int add(OwnList list) {
        lists.add(list);
        return NumberingDefinitions.FIRST_OWN + lists.size() - 1;
    }

    List<OwnList> all() {
        return List.copyOf(lists);
    }
}
