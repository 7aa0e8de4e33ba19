package org.civicreport.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.civicreport.compose.Composer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tools of the field say to the sample report and its council paper. */
@NeedsTools({Tool.NODE, Tool.NODE_PACKAGES, Tool.CHROMIUM})
class SampleConformanceTest {

    private static byte[] rendered(String document, String format) throws IOException {
        Composer composer = document.equals("report") ? Composer.report() : Composer.councilPaper();
        return SampleReports.rendered(SampleReports.document(composer), format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "council-paper"})
    void thePdfIsAccessibleAndArchivable(String document) throws IOException {
        assertEquals(List.of(), VeraPdf.check(rendered(document, "pdf")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "council-paper"})
    void theWordFileIsValid(String document) throws IOException {
        byte[] file = rendered(document, "docx");

        assertEquals(List.of(), OpenXmlSdk.check(file));
        assertEquals(List.of(), WordStructure.check(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "council-paper"})
    void thePageIsValidAndAccessible(String document) throws IOException {
        byte[] page = rendered(document, "html");

        assertEquals(List.of(), NuHtmlChecker.check(page));
        assertEquals(List.of(), TemporaryFolder.with(folder -> {
            Files.write(folder.resolve("page.html"), page);
            return AxeInChromium.check(folder, "page.html", null);
        }));
    }
}
