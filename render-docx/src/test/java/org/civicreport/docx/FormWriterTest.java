package org.civicreport.docx;

import static org.civicreport.docx.WordPen.MAIN;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicreport.consultation.Form;
import org.civicreport.consultation.FormKind;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.wording.WordingProfile;
import org.junit.jupiter.api.Test;

class FormWriterTest {

    private static String part(FormKind kind, String part) {
        return Forms.part(Forms.write(Form.of(Forms.REPORT, kind, "gst")), part);
    }

    @Test
    void theSameFormGivesTheSameBytes() {
        Form form = Form.of(Forms.REPORT, FormKind.REPLY, "gst");
        assertArrayEquals(Forms.write(form), Forms.write(form));
    }

    @Test
    void aFormCarriesItsDepartmentsItemsOnly() {
        for (FormKind kind : FormKind.values()) {
            assertTrue(part(kind, "customXml/item1.xml").contains("Es fehlt etwas"));
            assertFalse(part(kind, "customXml/item1.xml").contains("ohne Gerät"));
            assertFalse(part(kind, "word/document.xml").contains("ohne Gerät"));
        }
    }

    @Test
    void onlyControlsAreLockedNeverTheDocument() {
        assertFalse(part(FormKind.REPLY, "word/settings.xml").contains("documentProtection"));
        String text = part(FormKind.REPLY, "word/document.xml");
        assertTrue(
                Pattern.compile("<w:tag w:val=\"GSt-02.answer\"/><w:id w:val=\"\\d+\"/><w:lock w:val=\"sdtLocked\"/>")
                        .matcher(text)
                        .find());
        assertTrue(text.contains("<w:lock w:val=\"sdtContentLocked\"/>"));
    }

    @Test
    void aDepartmentChoosesAmongWords() {
        String text = part(FormKind.REPLY, "word/document.xml");
        assertTrue(text.contains("<w:listItem w:displayText=\"teilweise gefolgt\" w:value=\"PARTLY_FOLLOWED\"/>"));
        assertTrue(part(FormKind.STATEMENT, "word/document.xml").contains("Fehlanzeige"));
    }

    /** An empty choice says "Bitte wählen", which takes less room than what is chosen later. */
    @Test
    void aColumnHasRoomForTheLongestWordThatCanBeChosen() {
        Matcher widths = Pattern.compile("<w:gridCol w:w=\"(\\d+)\"/>").matcher(part(FormKind.REPLY, MAIN));
        List<Integer> columns =
                widths.results().map(width -> Integer.valueOf(width.group(1))).toList();

        // "aufrechterhalten" of 9 points, with the cell's margins.
        assertTrue(columns.get(4) > 1_550, columns::toString);
    }

    /** The city's styles, numbers and heads; the form is read back as any other. */
    @Test
    void aFormInTheCitysDesignIsReadBackUnchanged() throws IOException {
        FormWriter writer = FormWriter.of(WordingProfile.neutral(Locale.GERMAN))
                .withTemplate(WordTemplate.read(TemplateFile.german().bytes()).templateOrThrow());
        for (Form form : Form.all(Forms.REPORT)) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            writer.write(Forms.REPORT, form, Output.stream(file), RenderOptions.defaults());
            assertTrue(Forms.part(file.toByteArray(), "word/styles.xml").contains("AA0000"));
            String text = Forms.part(file.toByteArray(), "word/document.xml");
            assertTrue(text.contains("<w:pgSz w:w=\"11339\" w:h=\"15874\"/>"), text);
            assertTrue(Forms.parts(file.toByteArray()).values().stream()
                    .anyMatch(part -> new String(part, StandardCharsets.UTF_8).contains("Stadt Lindenau</w:t>")));
            Returned.assertUntouched(file.toByteArray());
        }
    }

    @Test
    void anEnglishReportGivesAnEnglishForm() {
        var english = Forms.REPORT.toBuilder().language(Locale.ENGLISH).build();
        String text =
                Forms.part(Forms.write(english, Form.of(english, FormKind.STATEMENT, "gst"), 1), "word/document.xml");
        assertTrue(text.contains("How to fill in this form"));
        assertTrue(text.contains("new 1"));
        assertFalse(text.contains("new 2"));
    }

    @Test
    void thereAreAsManyEmptyRowsAsAskedFor() {
        FormWriter writer = FormWriter.of(WordingProfile.neutral(Locale.GERMAN));
        assertThrows(IllegalArgumentException.class, () -> writer.withEmptyRows(-1));
        assertThrows(IllegalArgumentException.class, () -> writer.withEmptyRows(101));
        byte[] file = Forms.write(Forms.REPORT, Form.of(Forms.REPORT, FormKind.STATEMENT, "kul"), 0);
        assertEquals(-1, Forms.part(file, "word/document.xml").indexOf("neu 1"));
    }
}
