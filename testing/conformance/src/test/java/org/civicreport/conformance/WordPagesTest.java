package org.civicreport.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.civicreport.compose.Composer;
import org.civicreport.document.Document;
import org.civicreport.docx.DocxSourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What LibreOffice makes of the sample report's Word file: its pages, and its data after saving. */
@NeedsTools(Tool.LIBREOFFICE)
class WordPagesTest {

    private static final Pattern ENTRY =
            Pattern.compile(" PAGEREF \\S+ \\\\h </w:instrText>.*?<w:t>(\\d+)</w:t>", Pattern.DOTALL);

    private static final int CONTENTS_DEPTH = 2;

    /** The contents' page numbers come from our own layout; LibreOffice breaks lines and pages itself. */
    @ParameterizedTest
    @ValueSource(strings = {"digitalisierungsbericht.yaml", "abstimmung.yaml", "kurz.yaml", "northmere-2025.yaml"})
    void contentsAreAtMostOnePageOff(String sample) throws IOException {
        Document report = SampleReports.document(SampleReports.report(sample), Composer.report());
        byte[] docx = SampleReports.rendered(report, "docx");
        List<Integer> written = new ArrayList<>();
        Matcher entry = ENTRY.matcher(WordStructure.part(docx, "word/document.xml"));
        while (entry.find()) {
            written.add(Integer.valueOf(entry.group(1)));
        }
        List<Integer> shown = headingPages(LibreOffice.toPdfInItsOwnFaces(docx));

        // Behind the table of contents, the lists of tables and figures have theirs, where there are many of these.
        assertEquals(report.outline().upTo(CONTENTS_DEPTH).size(), shown.size());
        assertTrue(written.size() >= shown.size(), written::toString);
        for (int i = 0; i < shown.size(); i++) {
            int difference = Math.abs(written.get(i) - shown.get(i));
            assertTrue(difference <= 1, "written " + written + ", shown " + shown);
        }
    }

    /** The pages of the headings in contents, by the bookmarks that LibreOffice makes of them. */
    private static List<Integer> headingPages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Integer> pages = new ArrayList<>();
            collect(document, document.getDocumentCatalog().getDocumentOutline(), 1, pages);
            return pages;
        }
    }

    private static void collect(PDDocument document, PDOutlineNode node, int level, List<Integer> pages)
            throws IOException {
        for (PDOutlineItem item : node.children()) {
            pages.add(document.getPages().indexOf(item.findDestinationPage(document)) + 1);
            if (level < CONTENTS_DEPTH) {
                collect(document, item, level + 1, pages);
            }
        }
    }

    @Test
    void theReportIsInTheFileThatLibreOfficeHasSaved() throws IOException {
        Document report = SampleReports.document(Composer.report());

        byte[] saved = LibreOffice.saveAgain(SampleReports.rendered(report, "docx"));

        assertEquals(Optional.ofNullable(report.source()), new DocxSourceReader().read(saved));
        assertTrue(report.source() != null);
    }
}
