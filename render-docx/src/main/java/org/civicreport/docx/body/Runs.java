package org.civicreport.docx.body;

import org.civicreport.docx.packaging.XmlWriter;

/** Writes runs: text, fields, and what Word has elements for inside text. */
final class Runs {

    private final XmlWriter xml;

    Runs(XmlWriter xml) {
        this.xml = xml;
    }

    /** Writes text; nothing for no text. */
    void text(String text, RunFormat format) {
        if (text.isEmpty()) {
            return;
        }
        open(format);
        characters(text);
        xml.end();
    }

    /** Writes text inside an open run, with elements for breaks, tabs and special hyphens. */
    private void characters(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '\u00AD' || c == '\u2011') {
                piece(text.substring(from, i));
                xml.empty(elementFor(c));
                from = i + 1;
            }
        }
        piece(from == 0 ? text : text.substring(from));
    }

    /** The element for a character that text isn't written with; of controls, it holds line feeds and tabs alone. */
    private static String elementFor(char c) {
        return switch (c) {
            case '\t' -> "w:tab";
            case '\u00AD' -> "w:softHyphen";
            case '\u2011' -> "w:noBreakHyphen";
            default -> "w:br";
        };
    }

    private void piece(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ') {
            xml.open("w:t", "xml:space", "preserve");
        } else {
            xml.open("w:t");
        }
        xml.text(text).end();
    }

    /** Writes a run with one element in it. */
    void element(RunFormat format, String name, String... attributes) {
        open(format);
        xml.empty(name, attributes);
        xml.end();
    }

    /** Opens a run; the caller closes it. */
    void open(RunFormat format) {
        xml.open("w:r");
        format.write(xml);
    }

    /** Writes a whole field with its present result. */
    void field(String instruction, String result, RunFormat format) {
        beginField(instruction, format);
        text(result, format);
        endField(format);
    }

    /** Begins a field; what is written next is its result. */
    void beginField(String instruction, RunFormat format) {
        element(format, "w:fldChar", "w:fldCharType", "begin");
        open(format);
        xml.open("w:instrText", "xml:space", "preserve")
                .text(" " + instruction + " ")
                .end();
        xml.end();
        element(format, "w:fldChar", "w:fldCharType", "separate");
    }

    void endField(RunFormat format) {
        element(format, "w:fldChar", "w:fldCharType", "end");
    }
}
