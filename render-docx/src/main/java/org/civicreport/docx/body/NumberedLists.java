package org.civicreport.docx.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.civicreport.docx.packaging.XmlElement;
import org.civicreport.docx.styles.NumberingBase;
import org.civicreport.docx.styles.NumberingDefinitions;
import org.civicreport.docx.styles.Surroundings;

/** The lists met so far that count on their own: numbered lists, and headings inside one that isn't counted. */
final class NumberedLists {

    private final NumberingBase base;
    private final List<OwnList> lists = new ArrayList<>();

    NumberedLists(NumberingBase base) {
        this.base = base;
    }

    /**
     * A list that counts on its own.
     *
     * @param definition the number in the file of the definition that it counts by
     * @param level how deep it stands in other lists, from 0; of headings, the level on which counting begins
     * @param start its first number
     */
    private record OwnList(int definition, int level, int start) {}

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

    /** Puts the lists among the definitions, of which those stay out that only headings of other documents use. */
    XmlElement among(XmlElement numbering) {
        Set<String> unused = new TreeSet<>();
        for (int level = 1; level < NumberingDefinitions.HEADING_LEVELS; level++) {
            unused.add(Integer.toString(base.definition(NumberingDefinitions.HEADINGS + level)));
        }
        lists.forEach(list -> unused.remove(Integer.toString(list.definition())));
        List<Object> content = new ArrayList<>(numbering.content());
        content.removeIf(piece -> piece instanceof XmlElement element
                && element.name().equals("w:abstractNum")
                && unused.contains(element.get("w:abstractNumId")));
        int at = content.size();
        while (at > 0
                && content.get(at - 1) instanceof XmlElement last
                && !last.name().equals("w:num")) {
            at--;
        }
        for (int i = 0; i < lists.size(); i++) {
            content.add(at + i, instance(base.instance(NumberingDefinitions.FIRST_OWN + i), lists.get(i)));
        }
        return numbering.withContent(content);
    }

    private static XmlElement instance(int id, OwnList list) {
        XmlElement definition = valued("w:abstractNumId", list.definition());
        XmlElement restart = new XmlElement(
                "w:lvlOverride",
                Map.of("w:ilvl", Integer.toString(list.level())),
                List.of(valued("w:startOverride", list.start())));
        return new XmlElement("w:num", Map.of("w:numId", Integer.toString(id)), List.of(definition, restart));
    }

    private static XmlElement valued(String name, int value) {
        return new XmlElement(name, Map.of("w:val", Integer.toString(value)), List.of());
    }
}
