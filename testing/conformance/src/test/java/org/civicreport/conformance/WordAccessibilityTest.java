package org.civicreport.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.civicreport.compose.Composer;
import org.civicreport.document.Document;
import org.civicreport.docx.DocxOptions;
import org.civicreport.docx.DocxRenderer;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.testkit.DocumentArbitraries;
import org.civicreport.testkit.SampleDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Word files are accessible, and the checks that say so find what is wrong. */
class WordAccessibilityTest {

    private static final byte[] SOUND = everyNode();

    static byte[] everyNode() {
        return docx(SampleDocuments.everyNode());
    }

    static byte[] docx(Document document) {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        RenderOptions options = RenderOptions.builder()
                .images(key -> Optional.of(SampleReports.image()))
                .build();
        new DocxRenderer(DocxOptions.builder().paginator(null).build()).render(document, Output.stream(docx), options);
        return docx.toByteArray();
    }

    @Test
    void aFileOfEveryNodeIsAccessible() throws IOException {
        assertEquals(List.of(), WordAccessibility.check(SOUND));
    }

    @Test
    void theSampleReportAndItsCouncilPaperAreAccessible() throws IOException {
        for (Composer composer : List.of(Composer.report(), Composer.councilPaper())) {
            assertEquals(List.of(), WordAccessibility.check(docx(SampleReports.document(composer))));
        }
    }

    /** Charts, spans, languages and nesting where no author would put them. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anyDocumentIsAccessible(long seed) throws IOException {
        byte[] docx = docx(DocumentArbitraries.document(seed));

        assertEquals(List.of(), WordAccessibility.check(docx));
        assertEquals(List.of(), WordStructure.check(docx));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "10.2.4.2 | docProps/core.xml | <dc:title>[^<]*</dc:title> | <dc:title> </dc:title>",
                "10.3.1.1 | word/styles.xml | <w:lang w:val='de-DE'/> | \"\"",
                "10.3.1.2 | word/document.xml | w:lang w:val='en-GB' | w:lang w:val='en_GB'",
                "10.1.3.1 | word/document.xml | w:val='Heading1'/> | w:val='Heading3'/>",
                "10.2.4.6 | word/document.xml | Heading1'/></w:pPr>.*?</w:p> | Heading1'/></w:pPr></w:p>",
                "10.1.1.1 | word/document.xml | descr='[^']*' | descr=''",
                "10.1.3.1 table without head | word/document.xml | <w:trPr><w:tblHeader/></w:trPr> | \"\"",
                "10.1.3.1 merged cell | word/document.xml | <w:vMerge w:val='restart'/> | \"\"",
                "10.1.3.1 row of | word/document.xml | <w:gridSpan w:val='[0-9]+'/> | \"\"",
                "10.2.4.4 | word/document.xml | (<w:hyperlink w:anchor=.*?<w:t>)[^<]* | $1hier",
                "10.1.3.2 | word/document.xml | wp:inline | wp:anchor",
                "10.1.3.2 | word/document.xml | <w:pStyle w:val='BodyText'/> | <w:pStyle w:val='BodyText'/><w:framePr/>",
                "10.1.4.3 | word/styles.xml | <w:color w:val='0B4A75'/> | <w:color w:val='99BBDD'/>",
                "10.4.1.2 | word/document.xml | <w:alias w:val='[^']*'/> | \"\"",
                "the document is protected | word/settings.xml | <w:autoHyph | <w:documentProtection w:edit='forms'/><w:autoHyph"
            })
    void eachDefectIsFound(String problem, String part, String from, String to) throws IOException {
        byte[] spoilt = spoilt(SOUND, part, from.replace('\'', '"'), to.replace('\'', '"'));

        List<String> problems = WordAccessibility.check(spoilt);

        assertTrue(problems.stream().anyMatch(found -> found.startsWith(problem)), problems::toString);
    }

    /** A file with a defect in one part. */
    static byte[] spoilt(byte[] sound, String part, String pattern, String replacement) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sound));
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) {
                    String text = new String(bytes, StandardCharsets.UTF_8);
                    String changed = text.replaceAll(pattern, replacement);
                    assertNotEquals(text, changed);
                    bytes = changed.getBytes(StandardCharsets.UTF_8);
                }
                out.write(bytes);
            }
        }
        return file.toByteArray();
    }
}
