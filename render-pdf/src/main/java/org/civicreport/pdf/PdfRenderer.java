package org.civicreport.pdf;

import java.util.Collection;
import java.util.List;
import org.civicreport.document.Document;
import org.civicreport.findings.Findings;
import org.civicreport.pdf.layout.Layout;
import org.civicreport.pdf.text.FontLibrary;
import org.civicreport.pdf.writing.PdfFile;
import org.civicreport.render.Output;
import org.civicreport.render.Pagination;
import org.civicreport.render.Paginator;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.RenderResult;
import org.civicreport.render.Renderer;
import org.civicreport.text.Hyphenation;

/**
 * Renders documents as PDF files that keep PDF/UA-1 (ISO 14289-1, accessible) and PDF/A-3a (ISO 19005-3, for archives),
 * always both. Fonts are embedded; {@link Document#source()} is attached with the relationship {@code Source}, where
 * {@link PdfSourceReader} finds it. Notes stand at the foot of
 * their page.
 *
 * <p>Characters that no embedded face has, and those written from right to left, are shown by their code points
 * ({@code [U+1F600]}), reported once, and are what they are for everyone who reads by the structure: screen readers,
 * text extraction.
 *
 * <p>Immutable and thread-safe. An instance keeps the parsed fonts and patterns for hyphens, so an application makes one and keeps it.
 */
public final class PdfRenderer implements Renderer, Paginator {

    private final FontFamilies families;
    private final Hyphenation hyphenation = new Hyphenation();

    /** Makes a renderer with the typefaces that come with it; they are read when they are first needed. */
    public PdfRenderer() {
        this(List.of());
    }

    /**
     * Makes a renderer with typefaces of the embedder's.
     *
     * @param families what themes can name beside "Noto Sans"; of two with the same name, the last
     */
    public PdfRenderer(Collection<FontFamily> families) {
        this.families = new FontFamilies(families);
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public RenderResult render(Document document, Output output, RenderOptions options) {
        options.cancellation().check();
        FontLibrary fonts = families.of(options.theme());
        Layout layout = Layout.of(document, options, fonts, hyphenation, PdfFile::isShowable);
        output.write(stream -> PdfFile.write(document, layout, fonts, options, stream));
        return new RenderResult(Findings.of(layout.findings()));
    }

    @Override
    public Pagination paginate(Document document, RenderOptions options) {
        FontLibrary fonts = families.of(options.theme());
        Layout layout = Layout.of(document, options, fonts, hyphenation, PdfFile::isShowable);
        return new Pagination(layout.anchors(), layout.pages().size());
    }
}
