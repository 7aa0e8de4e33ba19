package org.civicreport.docx.forms;

import org.civicreport.text.TextPolicy;
import org.civicreport.text.WhiteSpace;

/** The words in what isn't plain text: text boxes, notes, remarks, formulas, diagrams, pictures. */
final class ObjectWords {

    private ObjectWords() {}

    /** All text, with tracked changes taken in; an empty line parts paragraphs. */
    static String in(Xml element) {
        StringBuilder text = new StringBuilder();
        collect(element, text);
        return TextPolicy.clean(text.toString());
    }

    private static void collect(Xml element, StringBuilder text) {
        for (Xml child : element.children()) {
            switch (child.name()) {
                case "t" -> text.append(child.text());
                case "br", "cr", "tab", "ptab" -> text.append(' ');
                case "noBreakHyphen" -> text.append('\u2011');
                case "sym" -> text.append(Symbols.text(child.attribute("font"), child.attribute("char")));
                case "del", "moveFrom", "instrText" -> {}
                case "AlternateContent" -> either(child, text);
                case "p" -> {
                    collect(child, text);
                    text.append("\n\n");
                }
                default -> collect(child, text);
            }
        }
    }

    /** The same content is there twice: the first that has words is enough. */
    private static void either(Xml alternative, StringBuilder text) {
        int before = text.length();
        for (Xml way : alternative.children()) {
            if (text.length() == before) {
                collect(way, text);
            }
        }
    }

    /** The words in an object; else what it says of itself. */
    static String describe(Xml object, FormPackage file) {
        String text = WhiteSpace.collapse(in(object));
        if (text.isEmpty()) {
            text = WhiteSpace.collapse(inData(object, file));
        }
        return text.isEmpty() ? WhiteSpace.collapse(description(object)) : text;
    }

    /** The words of a diagram stand in a part of their own (ECMA-376, part 1, clause 21.4). */
    private static String inData(Xml element, FormPackage file) {
        if (element.name().equals("relIds")) {
            Xml data = file.part(element.attribute("dm"));
            return data == null ? "" : in(data);
        }
        for (Xml child : element.children()) {
            String found = inData(child, file);
            if (!found.isBlank()) {
                return found;
            }
        }
        return "";
    }

    private static String description(Xml element) {
        if (element.name().equals("docPr")) {
            String description = element.attribute("descr");
            return description.isBlank() ? element.attribute("name") : description;
        }
        for (Xml child : element.children()) {
            String found = description(child);
            if (!found.isBlank()) {
                return found;
            }
        }
        return "";
    }
}
