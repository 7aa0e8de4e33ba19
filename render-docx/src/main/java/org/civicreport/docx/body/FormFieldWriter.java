package org.civicreport.docx.body;

import java.util.LinkedHashSet;
import java.util.Set;
import org.civicreport.document.FormField;
import org.civicreport.document.Label;
import org.civicreport.document.Labels;
import org.civicreport.docx.packaging.XmlWriter;
import org.civicreport.docx.styles.WordStyle;

/** Writes form fields as a label and a content control below it (ECMA-376, part 1, clause 17.5.2). */
final class FormFieldWriter {

    private static final String TICKED = "\u2612";
    private static final String UNTICKED = "\u2610";

    private final XmlWriter xml;
    private final Labels labels;
    private final ParagraphWriter paragraphs;
    private final InlineWriter inlines;
    private final Runs runs;
    private final ControlWriter controls;

    FormFieldWriter(Labels labels, Writers writers, ControlWriter controls) {
        this.controls = controls;
        this.labels = labels;
        xml = writers.xml();
        paragraphs = writers.paragraphs();
        inlines = writers.inlines();
        runs = writers.runs();
    }

    void write(FormField field, Place place) {
        RunFormat plain = inlines.plainIn(place.language());
        paragraphs.holding(
                true, () -> paragraphs.write(WordStyle.FORM_LABEL, place, () -> runs.text(field.label(), plain)));
        paragraphs.write(WordStyle.FORM_VALUE, place, () -> {
            if (field.kind() == FormField.Kind.CHECK) {
                checkBox(field, plain);
            } else {
                value(field, plain);
            }
        });
    }

    private void value(FormField field, RunFormat plain) {
        boolean empty = field.value().isEmpty();
        openControl(field);
        if (empty) {
            xml.empty("w:showingPlcHdr");
        }
        switch (field.kind()) {
            case CHOICE -> choices(field);
            case TEXT -> xml.empty("w:text", "w:multiLine", "1");
            default -> xml.empty("w:text");
        }
        xml.end();
        xml.open("w:sdtContent");
        if (empty) {
            runs.text(labels.get(Label.NOT_FILLED_IN), plain.with(WordStyle.PLACEHOLDER_TEXT));
        } else {
            runs.text(field.value(), plain);
        }
        xml.end().end();
    }

    /** Each choice once: Word takes a list with two equal values for damaged. */
    private void choices(FormField field) {
        Set<String> choices = new LinkedHashSet<>(field.choices());
        xml.open("w:dropDownList");
        for (String choice : choices) {
            if (!choice.isBlank()) {
                xml.empty("w:listItem", "w:displayText", choice, "w:value", choice);
            }
        }
        xml.end();
    }

    private void checkBox(FormField field, RunFormat plain) {
        boolean ticked = !field.value().isEmpty();
        openControl(field);
        xml.open("w14:checkbox").empty("w14:checked", "w14:val", ticked ? "1" : "0");
        xml.empty("w14:checkedState", "w14:val", "2612", "w14:font", "MS Gothic");
        xml.empty("w14:uncheckedState", "w14:val", "2610", "w14:font", "MS Gothic");
        xml.end().end();
        xml.open("w:sdtContent");
        runs.text(ticked ? TICKED : UNTICKED, plain.with(WordStyle.CHECK_BOX));
        xml.end().end();
        if (ticked) {
            runs.text(" " + field.value(), plain);
        }
    }

    /** Opens the control and its properties, which the caller closes. */
    private void openControl(FormField field) {
        controls.open(field.label(), field.name().value());
    }
}
