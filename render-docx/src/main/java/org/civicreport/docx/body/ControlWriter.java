package org.civicreport.docx.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civicreport.document.Block;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Table;
import org.civicreport.docx.packaging.XmlWriter;
import org.civicreport.docx.styles.Language;
import org.civicreport.docx.styles.WordStyle;
import org.jspecify.annotations.Nullable;

/** Writes content controls (ECMA-376, part 1, clause 17.5.2) and counts them. */
final class ControlWriter {

    private static final int LONGEST_NAME = 64;

    private final XmlWriter xml;
    private final ParagraphWriter paragraphs;
    private final InlineWriter inlines;
    private final Runs runs;
    private int count;

    ControlWriter(Writers writers) {
        xml = writers.xml();
        paragraphs = writers.paragraphs();
        inlines = writers.inlines();
        runs = writers.runs();
    }

    /** Opens a control and its properties, which the caller closes. */
    void open(String title, String tag) {
        xml.open("w:sdt").open("w:sdtPr");
        xml.empty("w:alias", "w:val", shortened(title));
        xml.empty("w:tag", "w:val", shortened(tag));
        xml.empty("w:id", "w:val", Integer.toString(++count));
    }

    /** The control that is to hold a cell whole, since only so Word lets a person write several paragraphs into it. */
    static @Nullable ContentControl around(Table.Cell cell) {
        return cell.blocks().size() == 1
                        && cell.blocks().get(0) instanceof ContentControl control
                        && control.kind() == ContentControl.Kind.RICH_TEXT
                ? control
                : null;
    }

    /** Opens a control around a cell. */
    void openAround(ContentControl control, Place place) {
        properties(control, place);
        xml.open("w:sdtContent");
    }

    /** Closes the control around a cell. */
    void close() {
        xml.end().end();
    }

    /** Writes the one paragraph of an empty control around a cell. */
    void placeholder(ContentControl control, Place place) {
        paragraphs.write(place.style(), place, () -> placeholderRun(control, place));
    }

    /** Writes a control inside a paragraph. */
    void write(ContentControl control, Place place) {
        paragraphs.write(place.style(), place, () -> {
            properties(control, place);
            xml.open("w:sdtContent");
            Block first = control.fallback().get(0);
            if (control.content().isEmpty()) {
                placeholderRun(control, place);
            } else if (first instanceof Paragraph paragraph) {
                inlines.write(paragraph.inlines(), place.language());
            }
            close();
        });
    }

    private void placeholderRun(ContentControl control, Place place) {
        runs.text(control.placeholder(), inlines.plainIn(place.language()).with(WordStyle.PLACEHOLDER_TEXT));
    }

    private void properties(ContentControl control, Place place) {
        open(control.title(), control.tag());
        switch (control.lock()) {
            case CONTROL -> xml.empty("w:lock", "w:val", "sdtLocked");
            case CONTENT -> xml.empty("w:lock", "w:val", "sdtContentLocked");
            case NONE -> {}
        }
        if (control.content().isEmpty()) {
            xml.empty("w:showingPlcHdr");
        }
        switch (control.kind()) {
            case RICH_TEXT -> buildingBlock();
            case LINE -> xml.empty("w:text");
            case CHOICE -> choices("w:dropDownList", control.choices());
            case CHOICE_OR_WORDS -> choices("w:comboBox", control.choices());
            case DATE -> {
                boolean german = place.language().getLanguage().equals("de");
                xml.open("w:date").empty("w:dateFormat", "w:val", german ? "dd.MM.yyyy" : "yyyy-MM-dd");
                xml.empty("w:lid", "w:val", Language.tag(place.language()));
                xml.empty("w:storeMappedDataAs", "w:val", "date");
                xml.empty("w:calendar", "w:val", "gregorian").end();
            }
        }
        xml.end();
    }

    /**
     * Of rich-text controls around cells, LibreOffice makes fields of plain text; what a control for building blocks holds
     * it leaves as it is, with all paragraphs, lists and emphasis. In Word, one writes into either alike.
     */
    private void buildingBlock() {
        xml.open("w:docPartObj")
                .empty("w:docPartGallery", "w:val", "Quick Parts")
                .end();
    }

    /** Each value and each wording once: Word takes a list with two equal ones for damaged. */
    private void choices(String list, List<ContentControl.Choice> choices) {
        Map<String, String> wordsByValue = new LinkedHashMap<>();
        for (ContentControl.Choice choice : choices) {
            if (!wordsByValue.containsValue(choice.words())) {
                wordsByValue.putIfAbsent(choice.value(), choice.words());
            }
        }
        xml.open(list);
        wordsByValue.forEach((value, words) -> xml.empty("w:listItem", "w:displayText", words, "w:value", value));
        xml.end();
    }

    /** Word takes names of up to 64 characters. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int cut = Character.isHighSurrogate(name.charAt(LONGEST_NAME - 2)) ? LONGEST_NAME - 2 : LONGEST_NAME - 1;
        return name.substring(0, cut) + "\u2026";
    }
}
