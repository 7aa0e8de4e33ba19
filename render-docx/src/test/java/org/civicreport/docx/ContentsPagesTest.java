package org.civicreport.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.civicreport.document.Anchor;
import org.civicreport.document.Contents;
import org.civicreport.document.Document;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.PageBreak;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.document.Section;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.render.Output;
import org.civicreport.render.Pagination;
import org.civicreport.render.Paginator;
import org.civicreport.render.RenderOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Contents are complete before anybody updates them. */
class ContentsPagesTest {

    private final Document document = DocxRendererTest.document(
            new Contents("Inhalt", 1),
            new PageBreak(),
            Section.chapter(new Anchor("a"), "Einleitung", HeadingNumber.counted(), List.of(Paragraph.of("Text"))));

    @Test
    void aPaginatorTellsThePagesOfHeadings() throws IOException {
        Paginator second = (laidOut, options) -> new Pagination(Map.of(new Anchor("a"), 2), 2);

        byte[] docx = render(second);

        String xml = WordText.part(docx, "word/document.xml");
        assertTrue(xml.contains(" PAGEREF a \\h "), xml);
        assertTrue(xml.contains("<w:rStyle w:val=\"PageNumber\"/></w:rPr><w:t>2</w:t>"), xml);
        assertEquals(PlainText.normalised(document.plainText()), PlainText.normalised(WordText.of(docx)));
    }

    /** So does the PDF, whose numbers of pages the contents have. */
    @Test
    void theTextBeginsOnANewPageBehindContents() throws IOException {
        Document followed = DocxRendererTest.document(
                new Contents("Inhalt", 1),
                Section.chapter(new Anchor("a"), "Einleitung", HeadingNumber.counted(), List.of(Paragraph.of("Text"))));
        String xml = WordText.part(render(followed, null), "word/document.xml");
        assertTrue(xml.contains("<w:pStyle w:val=\"Heading1\"/><w:pageBreakBefore/>"), xml);

        Document alone = DocxRendererTest.document(new Contents("Inhalt", 1));
        assertFalse(WordText.part(render(alone, null), "word/document.xml").contains("pageBreakBefore"));
    }

    @Test
    void aListOfTablesIsTheFieldThatWordCollectsCaptionsBy() throws IOException {
        Document tables = DocxRendererTest.document(
                Contents.listing("Tabellen", Contents.Scope.TABLES),
                new Table(
                        new Anchor("t"),
                        List.of(new Text("Kosten")),
                        List.of(Table.Column.text()),
                        List.of(Table.Row.of("Kopf")),
                        List.of(Table.Row.of("x")),
                        false));
        byte[] docx = render(tables, (laidOut, options) -> new Pagination(Map.of(new Anchor("t"), 1), 1));

        String xml = WordText.part(docx, "word/document.xml");
        assertTrue(
                xml.contains(" TOC \\h \\z \\c &quot;Tabelle&quot; ") || xml.contains(" TOC \\h \\z \\c \"Tabelle\" "),
                xml);
        assertTrue(xml.contains(" PAGEREF t \\h "), xml);
        assertEquals(PlainText.normalised(tables.plainText()), PlainText.normalised(WordText.of(docx)));
    }

    @Test
    void theTitleOfAListInAChapterIsLessThanTheChapters() throws IOException {
        Document chapter = DocxRendererTest.document(
                new Contents("Inhalt", 1),
                Section.chapter(
                        new Anchor("lists"),
                        "Tabellen und Abbildungen",
                        HeadingNumber.none(),
                        List.of(Contents.listing("Tabellen", Contents.Scope.TABLES))));
        String xml = WordText.part(render(chapter, null), "word/document.xml");

        assertTrue(xml.contains("<w:pStyle w:val=\"TOCHeading\"/></w:pPr><w:r><w:t>Inhalt<"), xml);
        assertTrue(xml.contains("<w:pStyle w:val=\"ListHeading\"/></w:pPr><w:r><w:t>Tabellen<"), xml);
    }

    @Test
    void withoutPaginatorContentsHaveNoNumbers() throws IOException {
        assertFalse(WordText.part(render(null), "word/document.xml").contains("PAGEREF"));
    }

    @Test
    void aPageThatThePaginatorDoesNotKnowIsLeftOut() throws IOException {
        Paginator none = (laidOut, options) -> new Pagination(Map.of(), 1);

        assertFalse(WordText.part(render(none), "word/document.xml").contains("PAGEREF"));
    }

    @Test
    void aDocumentWithoutContentsIsNotLaidOut() {
        Paginator failing = (laidOut, options) -> {
            throw new AssertionError("laid out for nothing");
        };
        Document bare = DocxRendererTest.document(Paragraph.of("Text"));

        DocxRenderer renderer =
                new DocxRenderer(DocxOptions.builder().paginator(failing).build());

        renderer.render(bare, Output.stream(new ByteArrayOutputStream()), RenderOptions.defaults());
    }

    private byte[] render(@Nullable Paginator paginator) {
        return render(document, paginator);
    }

    private static byte[] render(Document document, @Nullable Paginator paginator) {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        DocxOptions options = DocxOptions.builder().paginator(paginator).build();
        new DocxRenderer(options).render(document, Output.stream(docx), RenderOptions.defaults());
        return docx.toByteArray();
    }
}
