package org.civicreport.docx.forms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.civicreport.text.TextPolicy;
import org.civicreport.text.WhiteSpace;

/**
 * Reads what a file's running heads and feet say. What programs look up themselves, as the number of the page, is left
 * out: it differs whenever the file is saved.
 */
final class HeadTexts {

    private final FormPackage file;
    private final Set<String> texts = new LinkedHashSet<>();
    private StringBuilder text = new StringBuilder();
    private int openFields;

    private HeadTexts(FormPackage file) {
        this.file = file;
    }

    /** The paragraphs, and what is beside text, each once. */
    static Set<String> in(FormPackage file) {
        HeadTexts heads = new HeadTexts(file);
        for (String kind : List.of("header", "footer")) {
            file.allRelated(kind).forEach(heads::blocks);
        }
        return heads.texts;
    }

    private void blocks(Xml container) {
        for (Xml child : container.children()) {
            switch (child.name()) {
                case "p" -> paragraph(child);
                case "del", "moveFrom", "tblPr", "trPr", "tcPr", "sdtPr", "sdtEndPr" -> {}
                default -> blocks(child);
            }
        }
    }

    private void paragraph(Xml paragraph) {
        StringBuilder outer = text;
        int outerFields = openFields;
        text = new StringBuilder();
        openFields = 0;
        runs(paragraph);
        add(text.toString());
        text = outer;
        openFields = outerFields;
    }

    private void add(String words) {
        String line = WhiteSpace.collapse(TextPolicy.clean(words));
        if (!line.isEmpty()) {
            texts.add(line);
        }
    }

    private void runs(Xml container) {
        for (Xml child : container.children()) {
            switch (child.name()) {
                case "t" -> text.append(openFields == 0 ? child.text() : "");
                case "br", "cr", "tab", "ptab" -> text.append(' ');
                case "fldChar" -> field(child.attribute("fldCharType"));
                case "fldSimple", "instrText", "del", "moveFrom", "pPr", "rPr", "sdtPr", "sdtEndPr" -> {}
                case "drawing", "pict", "object" -> object(child);
                case "AlternateContent" -> child.children().stream().limit(1).forEach(this::runs);
                default -> runs(child);
            }
        }
    }

    private void field(String type) {
        if (type.equals("begin")) {
            openFields++;
        } else if (type.equals("end") && openFields > 0) {
            openFields--;
        }
    }

    private void object(Xml object) {
        int before = texts.size();
        blocks(object);
        if (texts.size() == before) {
            add(ObjectWords.describe(object, file));
        }
    }
}
