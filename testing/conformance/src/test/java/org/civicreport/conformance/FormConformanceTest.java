package org.civicreport.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.civicreport.consultation.Form;
import org.civicreport.consultation.FormKind;
import org.civicreport.consultation.Merge;
import org.civicreport.consultation.MergeResult;
import org.civicreport.consultation.Proposal;
import org.civicreport.consultation.ReturnedForm;
import org.civicreport.docx.FormReader;
import org.civicreport.docx.FormReading;
import org.civicreport.docx.FormWriter;
import org.civicreport.findings.Findings;
import org.civicreport.model.Consultation;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.model.StakeholderComment;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.wording.WordingProfile;
import org.junit.jupiter.api.Test;

/** What the Open XML SDK says to the departments' forms, and what is left of them when LibreOffice has saved them. */
@NeedsTools({Tool.NODE, Tool.NODE_PACKAGES, Tool.LIBREOFFICE, Tool.POPPLER})
class FormConformanceTest {

    private static final MergeResult NOTHING = new MergeResult(List.of(), List.of(), List.of(), Findings.none());

    /** All that CommonMark has, and what looks like it. */
    private static final String EVERYTHING = """
            Ein *wichtiger* Punkt mit **viel Kraft** und [Verweis](https://example.org/a?b=1&c=2).

            - eins
            - zwei
              - tief

              weiter in zwei

            1. erst
            2. dann

            > zitiert

            Ende\\
            neue Zeile, Bürger*innen, 2 * 3 * 4, a_b_c""";

    private static Report report() throws IOException {
        Report report = SampleReports.report();
        Consultation consultation = Objects.requireNonNull(report.consultation());
        List<StakeholderComment> comments = new ArrayList<>(consultation.comments());
        comments.set(
                0, comments.get(0).toBuilder().answer(RichText.of(EVERYTHING)).build());
        return report.toBuilder()
                .consultation(consultation.toBuilder().comments(comments).build())
                .build();
    }

    private static byte[] written(Report report, Form form) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        FormWriter.of(WordingProfile.neutral(Locale.GERMAN))
                .write(report, form, Output.stream(file), RenderOptions.defaults());
        return file.toByteArray();
    }

    private static MergeResult merged(Report report, byte[] file) {
        FormReading reading = new FormReader().read("f.docx", file);
        ReturnedForm form =
                Objects.requireNonNull(reading.form(), reading.findings().toString());
        return Merge.of(report, List.of(form));
    }

    @Test
    void theFormsAreValidSoundAndAccessible() throws IOException {
        Report report = report();
        for (FormKind kind : FormKind.values()) {
            byte[] file = written(report, Form.of(report, kind, "gst"));
            assertEquals(List.of(), OpenXmlSdk.check(file));
            assertEquals(List.of(), WordStructure.check(file));
            assertEquals(List.of(), WordAccessibility.check(file));
        }
    }

    @Test
    void whatLibreOfficeSavesUntouchedSaysNothing() throws IOException {
        Report report = report();
        for (FormKind kind : FormKind.values()) {
            byte[] file = written(report, Form.of(report, kind, "gst"));
            assertEquals(NOTHING, merged(report, file));
            assertEquals(NOTHING, merged(report, LibreOffice.saveAgain(file)));
        }
    }

    @Test
    void whatIsFilledInIsThereWhenLibreOfficeHasSavedIt() throws IOException {
        Report report = report();
        byte[] file = written(report, Form.of(report, FormKind.REPLY, "gst"));
        byte[] filled =
                filled(filled(file, "<w:t>gefolgt</w:t>", "<w:t>klargestellt</w:t>"), "ist berechtigt", "stimmt");
        List<String> changes = merged(report, LibreOffice.saveAgain(filled)).proposals().stream()
                .map(proposal -> (Proposal.Change) proposal)
                .map(change -> change.id() + " " + change.question())
                .toList();
        assertEquals(List.of("GSt-02 ANSWER", "GSt-02 DISPOSITION"), changes);
    }

    @Test
    void libreOfficeShowsWhatIsAskedAndWhatIsThere() throws IOException {
        Report report = report();
        String shown = Poppler.text(LibreOffice.toPdf(written(report, Form.of(report, FormKind.STATEMENT, "gst"))));
        List<String> missing =
                List.of("Rückmeldung", "Freigegeben", "GSt-01", "neu 5", "Änderungsvorschlag", "Bitte").stream()
                        .filter(words -> !shown.contains(words))
                        .toList();
        assertEquals(List.of(), missing);
    }

    private static byte[] filled(byte[] file, String before, String after) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream to = new ZipOutputStream(changed)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] part = from.readAllBytes();
                if (entry.getName().equals("word/document.xml")) {
                    String text = new String(part, StandardCharsets.UTF_8).replace(before, after);
                    part = text.getBytes(StandardCharsets.UTF_8);
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(part);
            }
        }
        return changed.toByteArray();
    }
}
