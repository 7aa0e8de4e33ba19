package org.civicreport.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.civicreport.CivicReport;
import org.civicreport.compose.Composer;
import org.civicreport.document.Document;
import org.civicreport.findings.Findings;
import org.civicreport.json.ReportReader;
import org.civicreport.model.Audience;
import org.civicreport.model.Report;
import org.civicreport.model.StakeholderComment;
import org.civicreport.model.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sample report promises without any tool: its way into each format and back. */
class SampleReportTest {

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "html"})
    void theReportIsReadBackEqualOutOfEachFormat(String format) throws IOException {
        Document document = SampleReports.document(Composer.report());
        byte[] file = SampleReports.rendered(document, format);

        Report readBack = ReportReader.standard().readBack(file).reportOrThrow();

        assertEquals(SampleReports.report().forAudience(Audience.PUBLIC), readBack);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "html"})
    void theReportGivesTheSameBytesTwice(String format) throws IOException {
        Document document = SampleReports.document(Composer.report());

        assertEquals(
                new String(SampleReports.rendered(document, format), StandardCharsets.ISO_8859_1),
                new String(SampleReports.rendered(document, format), StandardCharsets.ISO_8859_1));
    }

    @Test
    void noInternalCommentIsInTextOrSource() throws IOException {
        List<StakeholderComment> internal = SampleReports.report().comments().stream()
                .filter(comment -> comment.visibility() == Visibility.INTERNAL)
                .toList();
        assertFalse(internal.isEmpty(), "the sample has an internal comment");

        Document document = SampleReports.document(Composer.report());
        String page = new String(SampleReports.rendered(document, "html"), StandardCharsets.UTF_8);

        for (StakeholderComment comment : internal) {
            String words = comment.text().lines().findFirst().orElseThrow();
            assertFalse(document.plainText().contains(words), words);
            assertFalse(page.contains(words), words);
            assertFalse(page.contains("\"" + comment.id() + "\""), comment.id());
        }
    }

    @Test
    void theSampleIsWithoutFindings() throws IOException {
        Report report = SampleReports.report();
        Findings composed = CivicReport.create().compose(report).findings();

        assertEquals(Findings.none(), composed);
    }

    @Test
    void theCouncilPaperHasItsPartsInOrder() throws IOException {
        String text = SampleReports.document(Composer.councilPaper()).plainText();
        int vortrag = text.indexOf("Vortrag");
        int outcome = text.indexOf("Bekannt gegeben");
        int copies = text.indexOf("Abdruck von I. mit");

        assertTrue(vortrag >= 0 && vortrag < outcome && outcome < copies, text);
    }
}
