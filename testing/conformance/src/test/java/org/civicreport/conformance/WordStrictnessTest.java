package org.civicreport.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.civicreport.consultation.Form;
import org.civicreport.consultation.FormKind;
import org.civicreport.document.Document;
import org.civicreport.document.Link;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Text;
import org.civicreport.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks of what Word is strict about find what is wrong, and nothing in files that are sound. */
class WordStrictnessTest {

    private final byte[] report;
    private final byte[] form;

    WordStrictnessTest() throws IOException {
        report = WordAccessibilityTest.everyNode();
        Report consulted = SampleReports.report("abstimmung.yaml");
        form = WordForm.of(consulted, Form.of(consulted, FormKind.REPLY, "gst"));
    }

    @Test
    void whatWeWriteIsSound() throws IOException {
        assertEquals(List.of(), WordStructure.check(report));
        assertEquals(List.of(), WordStructure.check(form));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "type twice | [Content_Types].xml | (<Override PartName='/word/styles.xml'[^>]*>) | $1$1",
                "type of a part | [Content_Types].xml | /word/styles.xml | /word/style.xml",
                "part without type | [Content_Types].xml | <Default Extension='png'[^>]*> | \"\"",
                "relationship twice | word/_rels/document.xml.rels | Id='rId2' | Id='rId1'",
                "relationship to a part | word/_rels/document.xml.rels | Target='styles.xml' | Target='../styles.xml'",
                "no such relationship | word/document.xml | r:embed='rId[0-9]+' | r:embed='rId999'",
                "part that nothing | word/_rels/document.xml.rels | <Relationship [^>]*Target='footnotes.xml'/> | \"\"",
                "prefix to ignore | word/document.xml | mc:Ignorable='w14' | mc:Ignorable='w14 w15'",
                "no identity | customXml/itemProps1.xml | itemID='.[0-9A-F]* | itemID='{12",
                "graphic's number | word/document.xml | <wp:docPr id='[0-9]+' | <wp:docPr id='7'",
                "graphic without name | word/document.xml | (<wp:docPr id='[0-9]+') name='[^']*' | $1 name=''",
                "graphic without size | word/document.xml | wp:extent cx='[0-9]+' | wp:extent cx='0'",
                "style twice | word/styles.xml | w:styleId='Heading2' | w:styleId='Heading1'",
                "name of a style twice | word/styles.xml | w:name w:val='heading 2' | w:name w:val='Heading 1'",
                "no such style | word/document.xml | w:pStyle w:val='Heading1' | w:pStyle w:val='berschrift1'",
                "no such style | word/styles.xml | w:basedOn w:val='BodyText' | w:basedOn w:val='Text'",
                "list definition twice | word/numbering.xml | w:abstractNumId='1' | w:abstractNumId='2'",
                "list twice | word/numbering.xml | w:num w:numId='2' | w:num w:numId='1'",
                "list without | word/numbering.xml | <w:abstractNumId w:val='1'/> | <w:abstractNumId w:val='99'/>",
                "number of a list | word/numbering.xml | w:lvlText w:val='%1' | w:lvlText w:val='%1 und noch viele Worte mehr danach'",
                "no such list | word/document.xml | w:numId w:val='[1-9][0-9]*' | w:numId w:val='999'",
                "note twice | word/footnotes.xml | w:footnote w:id='2' | w:footnote w:id='1'",
                "no such note | word/document.xml | w:footnoteReference w:id='1' | w:footnoteReference w:id='11'",
                "lines above notes | word/settings.xml | <w:footnote w:id='0'/> | \"\"",
                "no name for a bookmark | word/document.xml | (bookmarkStart w:id='1' w:name=')[^']* | $11a",
                "bookmark that doesn't | word/document.xml | <w:bookmarkEnd w:id='1'/> | \"\"",
                "table of 0 columns | word/document.xml | <w:gridCol w:w='[0-9]+'/> | \"\"",
                "row without cells | word/document.xml | </w:tbl> | <w:tr/></w:tbl>",
                "page of | word/document.xml | w:pgSz w:w='[0-9]+' | w:pgSz w:w='99999'",
                "two heads | word/document.xml | (<w:headerReference w:type='default'[^>]*>) | $1$1",
                "field's mark | word/document.xml | w:fldCharType='begin' | w:fldCharType='separate'",
                "field that doesn't end | word/document.xml | <w:r><w:fldChar w:fldCharType='end'/></w:r> | \"\""
            })
    void eachDefectOfAReportIsFound(String problem, String part, String from, String to) throws IOException {
        assertFound(problem, report, part, from, to);
    }

    /** Authors paste whatever their browser shows; Word opens no file with an address that it can't read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/50%",
                "https://example.org/%zz?a[]=b[c]",
                "https://example.org/a#b#c",
                "https://example.org:port/",
                "https://[example/",
                "https://[::1]/a",
                "https://münchen.example/straße?ä=ö#ü",
                "https://-example-.org/..//./%2e",
                "http://example.org:99999/",
                "https://a..b/",
                "mailto:a@b@c?subject=x%",
                "mailto:@",
                "tel:+49(89)1;x=%"
            })
    @MethodSource("longAddresses")
    void anyAddressThatALinkMayHaveIsOneThatWordTakes(String href) throws IOException {
        Link link = new Link(href, List.of(new Text("Verweis")));
        byte[] file = WordAccessibilityTest.docx(Document.builder("Bericht", Locale.GERMAN)
                .blocks(new Paragraph(Paragraph.Role.BODY, List.of(link)))
                .build());
        assertEquals(List.of(), WordStructure.check(file));
    }

    static List<String> longAddresses() {
        return List.of("https://example.org/" + "a".repeat(2_060), "https://example.org/?" + "ü".repeat(400));
    }

    @Test
    void anAddressThatWordDoesNotTakeIsFound() throws IOException {
        Link link = new Link("https://example.org/", List.of(new Text("Verweis")));
        byte[] file = WordAccessibilityTest.docx(Document.builder("Bericht", Locale.GERMAN)
                .blocks(new Paragraph(Paragraph.Role.BODY, List.of(link)))
                .build());
        assertFound("address that word", file, "word/_rels/document.xml.rels", "example.org/", "exa mple.org/");
        String tooLong = "example.org/" + "a".repeat(2_060);
        assertFound("address that word", file, "word/_rels/document.xml.rels", "example.org/", tooLong);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "name of a control | word/document.xml | w:tag w:val='GSt-01 | w:tag w:val='Gleichstellungsstelle-fuer-Frauen-der-Landeshauptstadt-Stelle-01",
                "choice twice | word/document.xml | (<w:listItem [^>]*>) | $1$1",
                "w:id w:val twice | word/document.xml | <w:id w:val='2'/> | <w:id w:val='1'/>"
            })
    void eachDefectOfAFormIsFound(String problem, String part, String from, String to) throws IOException {
        assertFound(problem, form, part, from, to);
    }

    private static void assertFound(String problem, byte[] file, String part, String from, String to)
            throws IOException {
        byte[] spoilt = WordAccessibilityTest.spoilt(file, part, from.replace('\'', '"'), to.replace('\'', '"'));
        List<String> problems = WordStructure.check(spoilt);
        assertTrue(
                problems.stream()
                        .anyMatch(found -> found.toLowerCase(Locale.ROOT).startsWith(problem)),
                problems::toString);
    }
}
