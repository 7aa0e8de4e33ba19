package org.civicreport.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.Contents;
import org.civicreport.document.CrossReference;
import org.civicreport.document.Document;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.Note;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Section;
import org.civicreport.document.Text;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The order in which who uses no mouse comes from link to link. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TabOrderTest {

    private static final int CHAPTERS = 20;

    private PDDocument file = new PDDocument();
    private final List<COSDictionary> read = new ArrayList<>();
    private final List<COSDictionary> painted = new ArrayList<>();

    /** Each chapter has a note and a cross reference, and is in the contents. */
    @BeforeAll
    void render() throws IOException {
        List<Block> blocks = new ArrayList<>(List.of(new Contents("Inhalt", 1)));
        for (int i = 0; i < CHAPTERS; i++) {
            Paragraph paragraph = Paragraph.of(List.of(
                    new Text("Text "),
                    new Note(new Anchor("note_" + i), List.of(new Text("Anmerkung " + i))),
                    new Text(" und Verweis auf "),
                    CrossReference.to(new Anchor("chapter_" + (i + 7) % CHAPTERS))));
            blocks.add(Section.chapter(
                    new Anchor("chapter_" + i), "Kapitel " + i, HeadingNumber.counted(), List.of(paragraph)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer()
                .render(
                        Document.builder("Bericht", Locale.GERMAN)
                                .blocks(blocks)
                                .build(),
                        Output.stream(out),
                        RenderOptions.defaults());
        file.close();
        file = Loader.loadPDF(out.toByteArray());
        read(root().getDictionaryObject(COSName.K));
        for (PDPage page : file.getPages()) {
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                painted.add((COSDictionary) annotations.getObject(i));
            }
        }
    }

    @AfterAll
    void close() throws IOException {
        file.close();
    }

    @Test
    void tabsGoFromLinkToLinkInReadingOrder() {
        assertTrue(file.getNumberOfPages() > 3);
        assertEquals(4 * CHAPTERS, painted.size());
        // Notes are read at the end of the document, but painted at the foot of their page.
        assertEquals(waysBack(read, false), waysBack(painted, false));
        assertEquals(waysBack(read, true), waysBack(painted, true));
        assertEquals(CHAPTERS, waysBack(painted, true).size());
        file.getPages().forEach(page -> assertEquals("S", page.getCOSObject().getNameAsString("Tabs")));
    }

    /** Returns the links that lead back from notes, or all others. */
    private static List<COSDictionary> waysBack(List<COSDictionary> annotations, boolean back) {
        return annotations.stream()
                .filter(annotation -> annotation.getString(COSName.CONTENTS).startsWith("Zurück") == back)
                .toList();
    }

    @Test
    void linksAndTheirElementsKnowEachOther() {
        Map<Integer, COSBase> parents = new HashMap<>();
        collect(root().getCOSDictionary(COSName.PARENT_TREE), parents);
        for (COSDictionary annotation : read) {
            COSDictionary link = (COSDictionary) parents.get(annotation.getInt(COSName.STRUCT_PARENT));
            assertEquals("Link", Objects.requireNonNull(link).getNameAsString(COSName.S));
            List<COSDictionary> own = new ArrayList<>();
            annotations(link, own);
            assertTrue(own.contains(annotation), annotation::toString);
        }
        for (PDPage page : file.getPages()) {
            assertTrue(parents.get(page.getCOSObject().getInt(COSName.STRUCT_PARENTS)) instanceof COSArray);
        }
    }

    private COSDictionary root() {
        return file.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    }

    private static void collect(COSDictionary node, Map<Integer, COSBase> parents) {
        COSArray numbers = node.getCOSArray(COSName.NUMS);
        for (int i = 0; numbers != null && i < numbers.size(); i += 2) {
            parents.put(((COSInteger) numbers.getObject(i)).intValue(), numbers.getObject(i + 1));
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            collect((COSDictionary) kids.getObject(i), parents);
        }
    }

    /** Collects the annotations of links in the order of the structure. */
    private void read(COSBase kid) {
        if (kid instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                read(array.getObject(i));
            }
        } else if (kid instanceof COSDictionary element && element.containsKey(COSName.S)) {
            annotations(element, read);
            if (element.containsKey(COSName.K)) {
                read(element.getDictionaryObject(COSName.K));
            }
        }
    }

    private static void annotations(COSDictionary element, List<COSDictionary> found) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        COSArray all = kids instanceof COSArray array ? array : new COSArray();
        if (kids instanceof COSDictionary) {
            all.add(kids);
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.getObject(i) instanceof COSDictionary kid && "OBJR".equals(kid.getNameAsString(COSName.TYPE))) {
                found.add(Objects.requireNonNull(kid.getCOSDictionary(COSName.OBJ)));
            }
        }
    }
}
