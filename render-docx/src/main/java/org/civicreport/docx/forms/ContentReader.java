package org.civicreport.docx.forms;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicreport.docx.forms.Content.ControlName;
import org.civicreport.docx.forms.Line.Marker;
import org.civicreport.docx.forms.Line.Piece;
import org.civicreport.text.TextPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Reads the paragraphs of a cell: text with its format, insertions taken in and deletions left out, and what there is
 * beside text. One for each cell.
 */
final class ContentReader {

    private static final Pattern LINK = Pattern.compile("HYPERLINK\\s+\"([^\"]*)\"");

    private final WordFormats formats;
    private final FormPackage file;
    private final Prompts prompts;
    private final Map<String, String> notes;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> objects = new ArrayList<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private final List<ControlName> controls = new ArrayList<>();
    private final Deque<Field> fields = new ArrayDeque<>();
    private List<Piece> pieces = new ArrayList<>();
    private boolean tracked;
    private boolean goesOn;
    private boolean placeholder;
    private String href = "";

    /** A field that is open: first comes its instruction, then its result, which is text. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean hasResult;
    }

    /**
     * @param formats the file's styles and lists
     * @param file the file
     * @param prompts what its empty controls say
     * @param notes its footnotes and endnotes by kind and number
     */
    ContentReader(WordFormats formats, FormPackage file, Prompts prompts, Map<String, String> notes) {
        this.formats = formats;
        this.file = file;
        this.prompts = prompts;
        this.notes = notes;
    }

    Content content() {
        return new Content(Line.tidy(lines), tracked, objects, List.copyOf(remarks), controls);
    }

    /** Reads what stands in a cell, a control, or the like. */
    void read(Xml container) {
        for (Xml child : container.children()) {
            switch (child.name()) {
                case "p" -> paragraph(child);
                case "sdt" -> control(child, this::read);
                case "ins", "moveTo" -> {
                    tracked = true;
                    read(child);
                }
                case "del", "moveFrom" -> tracked = true;
                case "tcPr", "sdtPr", "sdtEndPr" -> {}
                case "tbl" -> PlainTable.of(child, formats).ifPresentOrElse(this::table, () -> read(child));
                case "altChunk", "subDoc" -> objects.add("");
                default -> read(child);
            }
        }
    }

    private void table(PlainTable table) {
        Marker marker = Marker.TABLE;
        for (List<Xml> row : table.rows()) {
            for (int column = 0; column < row.size(); column++) {
                goesOn = false;
                read(row.get(column));
                Line content = lines.remove(lines.size() - 1);
                lines.add(new Line(marker, column, content.pieces()));
                marker = Marker.CELL;
            }
        }
        goesOn = false;
    }

    /** A control whose content isn't read here, as one around the cell. */
    void name(Xml control) {
        Xml properties = control.child("sdtPr");
        if (properties != null) {
            controls.add(new ControlName(properties.childValue("tag"), properties.childValue("alias")));
            placeholder |= properties.child("showingPlcHdr") != null;
        }
    }

    private void control(Xml control, Consumer<Xml> inside) {
        boolean outer = placeholder;
        name(control);
        Xml content = control.child("sdtContent");
        if (content != null) {
            inside.accept(content);
        }
        placeholder = outer;
    }

    void paragraph(Xml paragraph) {
        Xml properties = paragraph.child("pPr");
        Line kind = formats.paragraph(properties);
        boolean joins = goesOn && !lines.isEmpty();
        goesOn = false;
        pieces = new ArrayList<>();
        runs(paragraph);
        if (joins) {
            Line last = lines.remove(lines.size() - 1);
            List<Piece> both = new ArrayList<>(last.pieces());
            both.addAll(pieces);
            lines.add(new Line(last.marker(), last.level(), both));
        } else {
            lines.add(new Line(kind.marker(), kind.level(), pieces));
        }
        mark(properties == null ? null : properties.child("rPr"));
    }

    /** Where the mark at a paragraph's end is deleted, the next paragraph goes on in it. */
    private void mark(@Nullable Xml properties) {
        if (properties != null && properties.child("ins") != null) {
            tracked = true;
        }
        if (properties != null && (properties.child("del") != null || properties.child("moveFrom") != null)) {
            tracked = true;
            goesOn = true;
        }
    }

    private void runs(Xml container) {
        for (Xml child : container.children()) {
            switch (child.name()) {
                case "r" -> run(child);
                case "ins", "moveTo" -> {
                    tracked = true;
                    runs(child);
                }
                case "del", "moveFrom" -> tracked = true;
                case "hyperlink" -> {
                    String outer = href;
                    href = file.address(child.attribute("id"));
                    runs(child);
                    href = outer;
                }
                case "sdt" -> control(child, this::runs);
                case "AlternateContent" -> alternative(child);
                case "oMath", "oMathPara" -> objects.add(ObjectWords.in(child));
                case "pPr", "sdtPr", "sdtEndPr" -> {}
                default -> runs(child);
            }
        }
    }

    private void run(Xml run) {
        boolean prompt = formats.isPlaceholder(run.child("rPr"));
        if (prompt && placeholder) {
            return;
        }
        Piece format = formats.run(run.child("rPr"), href);
        for (Xml child : run.children()) {
            switch (child.name()) {
                case "t" -> add(format, prompt ? prompts.without(child.text()) : child.text());
                case "br", "cr" -> add(format, "\n");
                case "tab", "ptab" -> add(format, "\t");
                case "noBreakHyphen" -> add(format, "\u2011");
                case "softHyphen" -> add(format, "\u00AD");
                case "sym" -> symbol(format, child);
                case "fldChar" -> field(child.attribute("fldCharType"));
                case "instrText" -> {
                    if (!fields.isEmpty()) {
                        fields.peek().instruction.append(child.text());
                    }
                }
                case "commentReference" -> remarks.add(child.attribute("id"));
                case "footnoteReference" -> objects.add(notes.getOrDefault("footnote " + child.attribute("id"), ""));
                case "endnoteReference" -> objects.add(notes.getOrDefault("endnote " + child.attribute("id"), ""));
                case "drawing", "pict", "object" -> objects.add(describe(child));
                case "AlternateContent" -> alternativeText(format, child);
                default -> aside(child);
            }
        }
    }

    /** Word keeps an emoji as a letter of a font, and beside it as text. */
    private void alternativeText(Piece format, Xml alternative) {
        String text = "";
        for (Xml way : alternative.children()) {
            text = text.isEmpty() ? way.childText("t") : text;
        }
        if (text.isEmpty()) {
            alternative(alternative);
        } else {
            add(format, text);
        }
    }

    private void symbol(Piece format, Xml symbol) {
        String text = Symbols.text(symbol.attribute("font"), symbol.attribute("char"));
        if (text.isEmpty()) {
            objects.add(symbol.attribute("font") + " " + symbol.attribute("char"));
        } else {
            add(format, text);
        }
    }

    /** What nobody expects in a run is kept if it holds words. */
    private void aside(Xml element) {
        String text = ObjectWords.in(element).strip();
        if (!text.isEmpty()) {
            objects.add(text);
        }
    }

    private void add(Piece format, String text) {
        boolean instruction = !fields.isEmpty() && !fields.peek().hasResult;
        if (!instruction && !text.isEmpty()) {
            pieces.add(format.with(TextPolicy.clean(text)));
        }
    }

    private void field(String type) {
        if (type.equals("begin")) {
            fields.push(new Field());
        } else if (type.equals("separate") && !fields.isEmpty()) {
            Matcher link = LINK.matcher(fields.peek().instruction);
            if (link.find()) {
                href = link.group(1);
            }
            fields.peek().hasResult = true;
        } else if (type.equals("end")
                && !fields.isEmpty()
                && LINK.matcher(fields.pop().instruction).find()) {
            href = "";
        }
    }

    /** The same content is there twice: once is enough. */
    private void alternative(Xml alternative) {
        if (!alternative.children().isEmpty()) {
            objects.add(describe(alternative.children().get(0)));
        }
    }

    private String describe(Xml object) {
        return ObjectWords.describe(object, file);
    }
}
