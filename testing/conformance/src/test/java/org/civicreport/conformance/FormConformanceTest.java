package org.civicreport.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.civicreport.consultation.Form;
import org.civicreport.consultation.FormKind;
import org.civicreport.model.Report;
import org.junit.jupiter.api.Test;

/** What the Open XML SDK says to the departments' forms, and what LibreOffice shows of them. */
@NeedsTools({Tool.NODE, Tool.NODE_PACKAGES, Tool.LIBREOFFICE, Tool.POPPLER})
class FormConformanceTest {

    @Test
    void theFormsAreValidSoundAndAccessible() throws IOException {
        Report report = SampleReports.report();
        for (FormKind kind : FormKind.values()) {
            byte[] file = WordForm.of(report, Form.of(report, kind, "gst"));
            assertEquals(List.of(), OpenXmlSdk.check(file));
            assertEquals(List.of(), WordStructure.check(file));
            assertEquals(List.of(), WordAccessibility.check(file));
        }
    }

    @Test
    void libreOfficeShowsWhatIsAskedAndWhatIsThere() throws IOException {
        Report report = SampleReports.report();
        String shown = Poppler.text(LibreOffice.toPdf(WordForm.of(report, Form.of(report, FormKind.STATEMENT, "gst"))));
        List<String> missing =
                List.of("Rückmeldung", "Freigegeben", "GSt-01", "neu 5", "Änderungsvorschlag", "Bitte").stream()
                        .filter(words -> !shown.contains(words))
                        .toList();
        assertEquals(List.of(), missing);
    }
}
