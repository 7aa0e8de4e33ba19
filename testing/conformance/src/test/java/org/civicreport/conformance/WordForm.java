package org.civicreport.conformance;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.civicreport.consultation.Form;
import org.civicreport.consultation.ReturnedForm;
import org.civicreport.docx.FormReader;
import org.civicreport.docx.FormReading;
import org.civicreport.docx.FormWriter;
import org.civicreport.model.Report;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.wording.WordingProfile;

/** A department's form as a file: written, filled in as in Word, read. */
final class WordForm {

    private static final String MAIN = "word/document.xml";

    private WordForm() {}

    static byte[] of(Report report, Form form) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        FormWriter.of(WordingProfile.neutral(Locale.GERMAN))
                .write(report, form, Output.stream(file), RenderOptions.defaults());
        return file.toByteArray();
    }

    static ReturnedForm read(byte[] file) {
        FormReading reading = new FormReader().read("f.docx", file);
        return Objects.requireNonNull(reading.form(), reading.findings().toString());
    }

    /** Writes paragraphs into the cell that a control with a tag holds. */
    static byte[] typed(byte[] file, String tag, String paragraphs) throws IOException {
        return edited(
                file,
                "(<w:tag w:val=\"" + Pattern.quote(tag) + "\"/>.*?<w:sdtContent><w:tc><w:tcPr>.*?</w:tcPr>).*?"
                        + "(</w:tc></w:sdtContent>)",
                paragraphs);
    }

    /** Chooses or writes words in the control with a tag inside a paragraph. */
    static byte[] chosen(byte[] file, String tag, String words) throws IOException {
        return edited(
                file,
                "(<w:tag w:val=\"" + Pattern.quote(tag) + "\"/>.*?<w:sdtContent>).*?(</w:sdtContent>)",
                "<w:r><w:t>" + words + "</w:t></w:r>");
    }

    /** Word's mark for an empty control goes with the words that asked. */
    private static byte[] edited(byte[] file, String place, String content) throws IOException {
        return edited(
                file,
                text -> Pattern.compile(place)
                        .matcher(text)
                        .replaceFirst(found -> Matcher.quoteReplacement(
                                found.group(1).replace("<w:showingPlcHdr/>", "") + content + found.group(2))));
    }

    /** Alters the text in whatever way; that something is altered is made sure. */
    static byte[] edited(byte[] file, UnaryOperator<String> edit) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream to = new ZipOutputStream(changed)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] part = from.readAllBytes();
                if (entry.getName().equals(MAIN)) {
                    String before = new String(part, StandardCharsets.UTF_8);
                    String after = edit.apply(before);
                    if (after.equals(before)) {
                        throw new AssertionError("the edit didn't find its place");
                    }
                    part = after.getBytes(StandardCharsets.UTF_8);
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(part);
            }
        }
        return changed.toByteArray();
    }
}
