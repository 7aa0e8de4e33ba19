package org.civicreport.docx.body;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.document.Document;
import org.civicreport.document.Label;
import org.civicreport.docx.packaging.PackageWriter;
import org.civicreport.docx.packaging.Part;
import org.civicreport.docx.packaging.RelationshipType;
import org.civicreport.docx.packaging.Relationships;
import org.civicreport.docx.packaging.XmlWriter;
import org.civicreport.docx.styles.WordStyle;

/**
 * Our own heads and feet: the title and the chapter, the page's number among all, and on each page of a draft that it is
 * one. The title page bears none, and the page that begins with the document's title no head that repeats it.
 */
final class OwnHeads implements RunningHeads {

    private static final Part HEAD = Part.header("header1");
    private static final Part DRAFT_HEAD = Part.header("header2");
    private static final Part FOOT = Part.footer("footer1");

    private final Document document;
    private final boolean chapters;
    private final String head;
    private final String draftHead;
    private final String foot;
    private boolean begun;
    private boolean headed;

    OwnHeads(Document document, boolean chapters, Relationships relationships) {
        this.document = document;
        this.chapters = chapters;
        head = relationships.to(RelationshipType.HEADER, HEAD.inWordFolder());
        draftHead = document.draftMark() == null
                ? ""
                : relationships.to(RelationshipType.HEADER, DRAFT_HEAD.inWordFolder());
        foot = relationships.to(RelationshipType.FOOTER, FOOT.inWordFolder());
    }

    static List<Part> parts(Document document) {
        List<Part> parts = new ArrayList<>(List.of(HEAD, FOOT));
        if (document.draftMark() != null) {
            parts.add(DRAFT_HEAD);
        }
        return parts;
    }

    @Override
    public boolean refer(XmlWriter xml, PageKind kind) {
        boolean begins = !begun && kind != PageKind.TITLE;
        begun = true;
        if (kind == PageKind.TITLE) {
            referToDraftMark(xml, "default");
        } else if (!headed) {
            headed = true;
            if (begins) {
                referToDraftMark(xml, "first");
            }
            xml.empty("w:headerReference", "w:type", "default", "r:id", head);
            if (begins) {
                xml.empty("w:footerReference", "w:type", "first", "r:id", foot);
            }
            xml.empty("w:footerReference", "w:type", "default", "r:id", foot);
        }
        return begins;
    }

    private void referToDraftMark(XmlWriter xml, String type) {
        if (document.draftMark() != null) {
            xml.empty("w:headerReference", "w:type", type, "r:id", draftHead);
        }
    }

    @Override
    public void write(PackageWriter target) {
        target.xml(HEAD.name(), xml -> {
            xml.open("w:hdr", "xmlns:w", Namespaces.W);
            draftMark(xml);
            head(xml);
            xml.end();
        });
        if (document.draftMark() != null) {
            target.xml(DRAFT_HEAD.name(), xml -> {
                xml.open("w:hdr", "xmlns:w", Namespaces.W);
                draftMark(xml);
                xml.end();
            });
        }
        target.xml(FOOT.name(), this::foot);
    }

    private void draftMark(XmlWriter xml) {
        String mark = document.draftMark();
        if (mark != null) {
            paragraph(xml, WordStyle.DRAFT_MARK, mark);
        }
    }

    private static void paragraph(XmlWriter xml, WordStyle style, String text) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style.id()).end();
        new Runs(xml).text(text, RunFormat.plain());
        xml.end();
    }

    /**
     * The title, and at the other side the chapter that the page belongs to. What Word shows there it looks up on each
     * page; a program that can't do that shows nothing, which is better than the same chapter on all pages.
     */
    private void head(XmlWriter xml) {
        xml.open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", WordStyle.HEADER.id())
                .end();
        Runs runs = new Runs(xml);
        runs.text(document.title(), RunFormat.plain());
        if (chapters) {
            runs.element(
                    RunFormat.plain(), "w:ptab", "w:relativeTo", "margin", "w:alignment", "right", "w:leader", "none");
            runs.field("STYLEREF 1", "", RunFormat.plain());
        }
        xml.end();
    }

    /** "Seite {0} von {1}", with fields for the numbers. */
    private void foot(XmlWriter xml) {
        xml.open("w:ftr", "xmlns:w", Namespaces.W);
        xml.open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", WordStyle.FOOTER.id())
                .end();
        Runs runs = new Runs(xml);
        String pattern = document.labels().get(Label.PAGE_OF);
        int from = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', from)) {
            runs.text(pattern.substring(from, at), RunFormat.plain());
            boolean page = pattern.startsWith("{0}", at);
            if (page || pattern.startsWith("{1}", at)) {
                runs.field(page ? "PAGE" : "NUMPAGES", "1", RunFormat.plain());
                from = at + 3;
            } else {
                runs.text("{", RunFormat.plain());
                from = at + 1;
            }
        }
        runs.text(pattern.substring(from), RunFormat.plain());
        xml.end().end();
    }
}
