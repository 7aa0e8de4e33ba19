package org.civicreport.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civicreport.document.Anchor;
import org.civicreport.document.Badge;
import org.civicreport.document.Document;
import org.civicreport.document.ItemList;
import org.civicreport.document.Note;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Text;
import org.civicreport.document.Tone;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.CTFtnEdn;
import org.docx4j.wml.Style;
import org.junit.jupiter.api.Test;

/** What docx4j finds in our files when an application opens them to work on. */
class DocxReadBackTest {

    private final Document document = DocxRendererTest.document(
            Paragraph.of(List.of(
                    new Badge(Tone.DONE, "abgeschlossen"),
                    new Note(new Anchor("note"), List.of(new Text("Anmerkung"))))),
            ItemList.numbered(List.of(new ItemList.Item(List.of(Paragraph.of("Punkt"))))));

    @Test
    void everyStyleInUseIsDefined() throws Docx4JException {
        MainDocumentPart main = open(document);
        Set<String> defined = new HashSet<>();
        for (Style style : main.getStyleDefinitionsPart().getContents().getStyle()) {
            assertTrue(defined.add(style.getStyleId()), style.getStyleId());
        }

        Set<String> used = main.getStylesInUse();
        assertTrue(used.containsAll(Set.of("Title", "BodyText", "ListNumber", "BadgeDone")), used::toString);
        assertTrue(defined.containsAll(used), () -> used + " of " + defined);
    }

    @Test
    void itsPartsAreThoseThatDocx4jKnows() throws Docx4JException {
        MainDocumentPart main = open(document);

        assertEquals(3, main.getContents().getBody().getContent().size());
        assertEquals(
                List.of(-1, 0, 1),
                main.getFootnotesPart().getContents().getFootnote().stream()
                        .map(CTFtnEdn::getId)
                        .map(Number::intValue)
                        .toList());
        assertEquals(
                4, main.getNumberingDefinitionsPart().getContents().getNum().size());
    }

    private static MainDocumentPart open(Document document) throws Docx4JException {
        byte[] docx = DocxRendererTest.render(document);
        return WordprocessingMLPackage.load(new ByteArrayInputStream(docx)).getMainDocumentPart();
    }
}
