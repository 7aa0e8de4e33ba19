package org.civicreport.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.civicreport.compose.Composer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tools of the field say to the sample report, its council paper, and a report that says what has changed. */
@NeedsTools({Tool.NODE, Tool.NODE_PACKAGES, Tool.CHROMIUM})
class SampleConformanceTest {

    private static byte[] rendered(String document, String format) throws IOException {
        return SampleReports.rendered(
                switch (document) {
                    case "report" -> SampleReports.document(Composer.report());
                    case "council-paper" -> SampleReports.document(Composer.councilPaper());
                    default -> SampleReports.withChanges();
                },
                format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "council-paper", "report-with-changes"})
    void thePdfIsAccessibleAndArchivable(String document) throws IOException {
        assertEquals(List.of(), VeraPdf.check(rendered(document, "pdf")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "council-paper", "report-with-changes"})
    void theWordFileIsValid(String document) throws IOException {
        byte[] file = rendered(document, "docx");

        assertEquals(List.of(), OpenXmlSdk.check(file));
        assertEquals(List.of(), WordStructure.check(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "council-paper", "report-with-changes"})
    void thePageIsValidAndAccessible(String document) throws IOException {
        byte[] page = rendered(document, "html");

        assertEquals(List.of(), NuHtmlChecker.check(page));
        assertEquals(List.of(), TemporaryFolder.with(folder -> {
            Files.write(folder.resolve("page.html"), page);
            return AxeInChromium.check(folder, "page.html", null);
        }));
    }
}
