package org.civicreport.docx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Alters the text of a form as a person with Word does; each alteration has to find its place. */
final class WordPen {

    static final String MAIN = "word/document.xml";

    private WordPen() {}

    static byte[] edit(byte[] file, UnaryOperator<String> change) {
        String before = Forms.part(file, MAIN);
        String after = change.apply(before);
        assertTrue(!after.equals(before), "the edit didn't find its place");
        return Forms.with(file, MAIN, after);
    }

    /** Puts other paragraphs into the cell whose control has a tag; the control stays, but isn't an empty one any more. */
    static byte[] fill(byte[] file, String tag, String paragraphs) {
        return replace(
                file,
                tag(tag) + "(.*?<w:sdtContent><w:tc><w:tcPr>.*?</w:tcPr>).*?(</w:tc></w:sdtContent>)",
                paragraphs);
    }

    /** Chooses or writes words in a control inside a paragraph. */
    static byte[] choose(byte[] file, String tag, String words) {
        return replace(file, tag(tag) + "(.*?<w:sdtContent>).*?(</w:sdtContent>)", r(words));
    }

    private static String tag(String tag) {
        return "(<w:tag w:val=\"" + Pattern.quote(tag) + "\"/>)";
    }

    private static byte[] replace(byte[] file, String place, String content) {
        return edit(
                file,
                text -> Pattern.compile(place)
                        .matcher(text)
                        .replaceFirst(found -> Matcher.quoteReplacement(found.group(1)
                                + found.group(2).replace("<w:showingPlcHdr/>", "")
                                + content
                                + found.group(3))));
    }

    /** A paragraph of a cell. */
    static String p(String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"TableText\"/></w:pPr>" + runs + "</w:p>";
    }

    /** A run of text, in which XML's own characters may stand. */
    static String r(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<w:r><w:t xml:space=\"preserve\">" + escaped + "</w:t></w:r>";
    }

    /** The row with a visible id. */
    static String row(String text, String id) {
        Matcher row = Pattern.compile("<w:tr>(?:(?!</w:tr>).)*<w:t>" + id + "</w:t>.*?</w:tr>")
                .matcher(text);
        assertTrue(row.find(), id);
        return row.group();
    }

    static String withoutControls(String text) {
        return text.replaceAll("<w:sdtPr>.*?</w:sdtPr>", "").replaceAll("</?w:sdt(Content)?>", "");
    }

    /** Adds the part that holds remarks. */
    static byte[] withRemarks(byte[] file, String remarks) {
        String relationships = "word/_rels/document.xml.rels";
        return Forms.with(
                Forms.with(file, "word/comments.xml", remarks),
                relationships,
                Forms.part(file, relationships)
                        .replace(
                                "</Relationships>",
                                "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                        + "relationships/comments\" Target=\"comments.xml\"/></Relationships>"));
    }
}
