package org.civicreport.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.civicreport.CivicReport;
import org.civicreport.docx.DocxRenderer;
import org.civicreport.html.HtmlRenderer;
import org.civicreport.pdf.PdfRenderer;
import org.civicreport.testkit.RendererContractTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No type or member becomes public, changes or goes away unseen. After a change that was meant, run with
 * {@code -Dapprove} and review the difference.
 */
class PublicApiTest {

    /** Maven names the module's folder, an IDE starts tests in it. */
    private static final Path LISTS =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/org/civicreport/api");

    @ParameterizedTest
    @CsvSource({
        "core",
        "render-docx",
        "render-html",
        "render-pdf",
        "testkit",
    })
    void thePublicApiIsTheApprovedOne(String module) throws IOException {
        String api =
                PublicTypes.besides(typeOf(module)).stream().map(Signatures::of).collect(Collectors.joining("\n"));
        Path list = LISTS.resolve(module + ".txt");
        if (System.getProperty("approve") != null) {
            Files.writeString(list, api);
        }
        assertEquals(Files.readString(list, StandardCharsets.UTF_8), api);
    }

    private static Class<?> typeOf(String module) {
        return switch (module) {
            case "core" -> CivicReport.class;
            case "render-docx" -> DocxRenderer.class;
            case "render-html" -> HtmlRenderer.class;
            case "render-pdf" -> PdfRenderer.class;
            case "testkit" -> RendererContractTest.class;
            default -> throw new IllegalArgumentException(module);
        };
    }
}
