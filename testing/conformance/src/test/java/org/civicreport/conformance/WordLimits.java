package org.civicreport.conformance;

import static org.civicreport.conformance.WordParts.all;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What Word takes for damage or mends in silence, though the Open XML SDK says nothing: references that lead nowhere, and
 * limits that Word has and its standard hasn't ([MS-OI29500]).
 */
final class WordLimits {

    private static final Pattern BOOKMARK = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final int MOST_COLUMNS = 63;
    private static final int LONGEST_BOOKMARK = 40;
    private static final int LONGEST_NAME_OF_CONTROL = 64;
    private static final int LONGEST_LEVEL_TEXT = 31;
    private static final int LONGEST_NAME_OF_STYLE = 253;
    private static final int LARGEST_PAGE = 31_680;

    private final WordParts file;
    private final List<String> problems = new ArrayList<>();

    private WordLimits(WordParts file) {
        this.file = file;
    }

    /** The problems of a file, an empty list if it has none. */
    static List<String> check(byte[] docx) throws IOException {
        WordLimits file = new WordLimits(new WordParts(docx));
        file.graphicsAreNumberedOnce();
        file.stylesExist();
        file.listsExist();
        file.notesExist();
        file.controlsKeepWordsLimits();
        file.bookmarksKeepWordsLimits();
        file.tablesKeepWordsLimits();
        file.pagesKeepWordsLimits();
        file.fieldsAreWhole();
        return file.problems;
    }

    private void graphicsAreNumberedOnce() {
        Set<String> seen = new HashSet<>();
        file.inTexts("wp:docPr", (part, graphic) -> {
            if (!seen.add(graphic.getAttribute("id"))) {
                problems.add("graphic's number twice: " + part + " " + graphic.getAttribute("id"));
            }
            if (graphic.getAttribute("name").isEmpty()) {
                problems.add("graphic without name: " + part);
            }
        });
        file.inTexts("wp:extent", (part, extent) -> {
            if (Long.parseLong(extent.getAttribute("cx")) <= 0 || Long.parseLong(extent.getAttribute("cy")) <= 0) {
                problems.add("graphic without size: " + part);
            }
        });
    }

    /** In the place of a style that isn't there, Word shows its standard. */
    private void stylesExist() {
        Map<String, String> types = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (Element style : all(file.part("word/styles.xml"), "w:style")) {
            String id = style.getAttribute("w:styleId");
            String name = all(style, "w:name").get(0).getAttribute("w:val");
            if (types.put(id, style.getAttribute("w:type")) != null) {
                problems.add("style twice: " + id);
            }
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                problems.add("name of a style twice: " + name);
            }
            if (name.length() > LONGEST_NAME_OF_STYLE) {
                problems.add("name of a style is too long: " + name);
            }
        }
        Map<String, String> uses = Map.of("w:pStyle", "paragraph", "w:rStyle", "character", "w:tblStyle", "table");
        uses.forEach((use, type) -> file.inTexts(use, (part, element) -> {
            if (!type.equals(types.get(element.getAttribute("w:val")))) {
                problems.add("no such style: " + part + " " + element.getAttribute("w:val"));
            }
        }));
        for (String use : List.of("w:basedOn", "w:next", "w:link")) {
            for (Element element : all(file.part("word/styles.xml"), use)) {
                if (!types.containsKey(element.getAttribute("w:val"))) {
                    problems.add("no such style: word/styles.xml " + element.getAttribute("w:val"));
                }
            }
        }
    }

    private void listsExist() {
        Document numbering = file.part("word/numbering.xml");
        Set<String> definitions = new HashSet<>();
        for (Element definition : all(numbering, "w:abstractNum")) {
            if (!definitions.add(definition.getAttribute("w:abstractNumId"))) {
                problems.add("list definition twice: " + definition.getAttribute("w:abstractNumId"));
            }
        }
        Set<String> lists = new HashSet<>(Set.of("0"));
        for (Element list : all(numbering, "w:num")) {
            if (!lists.add(list.getAttribute("w:numId"))) {
                problems.add("list twice: " + list.getAttribute("w:numId"));
            }
            String definition = all(list, "w:abstractNumId").get(0).getAttribute("w:val");
            if (!definitions.contains(definition)) {
                problems.add("list without definition: " + definition);
            }
        }
        for (Element text : all(numbering, "w:lvlText")) {
            if (text.getAttribute("w:val").length() > LONGEST_LEVEL_TEXT) {
                problems.add("number of a list is too long: " + text.getAttribute("w:val"));
            }
        }
        file.inTexts("w:numId", (part, use) -> {
            if (!lists.contains(use.getAttribute("w:val"))) {
                problems.add("no such list: " + part + " " + use.getAttribute("w:val"));
            }
        });
    }

    /** A note that is referred to has to be there, and those that draw the lines have to be among the settings. */
    private void notesExist() {
        Set<String> notes = new HashSet<>();
        Set<String> lines = new HashSet<>();
        for (Element note : all(file.part("word/footnotes.xml"), "w:footnote")) {
            if (!notes.add(note.getAttribute("w:id"))) {
                problems.add("note twice: " + note.getAttribute("w:id"));
            }
            if (note.hasAttribute("w:type")) {
                lines.add(note.getAttribute("w:id"));
            }
        }
        Set<String> set = new HashSet<>();
        all(file.part("word/settings.xml"), "w:footnote").forEach(note -> set.add(note.getAttribute("w:id")));
        if (!set.equals(lines)) {
            problems.add("lines above notes: " + lines + ", but in settings: " + set);
        }
        file.inTexts("w:footnoteReference", (part, reference) -> {
            String id = reference.getAttribute("w:id");
            if (!notes.contains(id) || lines.contains(id)) {
                problems.add("no such note: " + id);
            }
        });
    }

    private void controlsKeepWordsLimits() {
        for (String name : List.of("w:alias", "w:tag")) {
            file.inTexts(name, (part, element) -> {
                if (element.getAttribute("w:val").length() > LONGEST_NAME_OF_CONTROL) {
                    problems.add("name of a control is too long: " + element.getAttribute("w:val"));
                }
            });
        }
        for (String list : List.of("w:comboBox", "w:dropDownList")) {
            file.inTexts(list, (part, choices) -> {
                Set<String> words = new HashSet<>();
                Set<String> values = new HashSet<>();
                for (Element choice : all(choices, "w:listItem")) {
                    if (!words.add(choice.getAttribute("w:displayText"))
                            || !values.add(choice.getAttribute("w:value"))) {
                        problems.add("choice twice: " + choice.getAttribute("w:displayText"));
                    }
                }
            });
        }
    }

    private void bookmarksKeepWordsLimits() {
        Map<String, Integer> open = new HashMap<>();
        file.inTexts("w:bookmarkStart", (part, start) -> {
            open.merge(part + " " + start.getAttribute("w:id"), 1, Integer::sum);
            String name = start.getAttribute("w:name");
            if (name.length() > LONGEST_BOOKMARK || !BOOKMARK.matcher(name).matches()) {
                problems.add("no name for a bookmark: " + name);
            }
        });
        file.inTexts(
                "w:bookmarkEnd", (part, end) -> open.merge(part + " " + end.getAttribute("w:id"), -1, Integer::sum));
        open.forEach((bookmark, count) -> {
            if (count != 0) {
                problems.add("bookmark that doesn't begin and end: " + bookmark);
            }
        });
    }

    private void tablesKeepWordsLimits() {
        file.inTexts("w:tbl", (part, table) -> {
            int columns = all(table, "w:gridCol").size();
            if (columns < 1 || columns > MOST_COLUMNS) {
                problems.add("table of " + columns + " columns");
            }
            if (all(table, "w:tr").isEmpty()) {
                problems.add("table without rows");
            }
        });
        file.inTexts("w:tr", (part, row) -> {
            if (all(row, "w:tc").isEmpty()) {
                problems.add("row without cells");
            }
        });
    }

    private void pagesKeepWordsLimits() {
        file.inTexts("w:pgSz", (part, page) -> {
            int width = Integer.parseInt(page.getAttribute("w:w"));
            int height = Integer.parseInt(page.getAttribute("w:h"));
            if (Math.max(width, height) > LARGEST_PAGE) {
                problems.add("page of " + width + " by " + height);
            }
            boolean lying = page.getAttribute("w:orient").equals("landscape");
            if (lying != width > height) {
                problems.add("page of " + width + " by " + height + " that isn't what it says");
            }
        });
        file.inTexts("w:sectPr", (part, section) -> {
            Set<String> types = new HashSet<>();
            for (String kind : List.of("w:headerReference", "w:footerReference")) {
                for (Element reference : all(section, kind)) {
                    if (!types.add(kind + reference.getAttribute("w:type"))) {
                        problems.add("two heads of one kind: " + reference.getAttribute("w:type"));
                    }
                }
            }
        });
    }

    /** A field begins, has a result, and ends, inside of one cell or note. */
    private void fieldsAreWhole() {
        List<String> holders = List.of("w:tc", "w:footnote", "w:hdr", "w:ftr", "w:body");
        Map<Node, List<String>> open = new HashMap<>();
        file.inTexts("w:fldChar", (part, mark) -> {
            Node holder = mark;
            while (!holders.contains(holder.getNodeName())) {
                holder = holder.getParentNode();
            }
            List<String> states = open.computeIfAbsent(holder, first -> new ArrayList<>());
            String type = mark.getAttribute("w:fldCharType");
            String state = states.isEmpty() ? "" : states.remove(states.size() - 1);
            boolean right = switch (type) {
                case "begin" -> {
                    if (!state.isEmpty()) {
                        states.add(state);
                    }
                    yield true;
                }
                case "separate" -> state.equals("begin");
                default -> !state.isEmpty();
            };
            if (!right) {
                problems.add("field's mark out of order: " + part + " " + type);
            }
            if (!type.equals("end")) {
                states.add(type);
            }
        });
        open.forEach((holder, states) -> {
            if (!states.isEmpty()) {
                problems.add("field that doesn't end in its " + holder.getNodeName());
            }
        });
    }
}
