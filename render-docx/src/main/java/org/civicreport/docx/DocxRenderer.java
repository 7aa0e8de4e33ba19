package org.civicreport.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.civicreport.document.Document;
import org.civicreport.docx.body.ContentsNode;
import org.civicreport.docx.body.DocumentWriter;
import org.civicreport.docx.packaging.DocumentProperties;
import org.civicreport.docx.packaging.PackageWriter;
import org.civicreport.docx.packaging.Part;
import org.civicreport.docx.packaging.RelationshipType;
import org.civicreport.docx.packaging.Relationships;
import org.civicreport.docx.packaging.SourcePart;
import org.civicreport.docx.template.Design;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Findings;
import org.civicreport.render.Output;
import org.civicreport.render.Pagination;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.RenderResult;
import org.civicreport.render.Renderer;
import org.civicreport.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * Renders documents as Word files for people who go on working with them: real styles, lists, captions, cross
 * references, contents and footnotes, which Word counts and updates itself. The text is streamed; only the footnotes are
 * kept until their part is written.
 *
 * <p>An image stands in its size at 96 pixels to the inch, made smaller where it doesn't fit. A chart stands as one of
 * Word's own, with its data table below. An abbreviation stands without its expansion, for which Word has no place.
 * Contents bear page numbers if there is a {@link org.civicreport.render.Paginator}. Immutable and thread-safe.
 */
public final class DocxRenderer implements Renderer {

    private final DocxOptions docxOptions;

    /** Makes a renderer with {@link DocxOptions#defaults()}. */
    public DocxRenderer() {
        this(DocxOptions.defaults());
    }

    /**
     * Makes a renderer.
     *
     * @param docxOptions what only Word files know
     */
    public DocxRenderer(DocxOptions docxOptions) {
        this.docxOptions = Objects.requireNonNull(docxOptions, "docxOptions");
    }

    /** Returns {@code "docx"}. */
    @Override
    public String format() {
        return "docx";
    }

    /** Returns the media type of WordprocessingML documents (ECMA-376). */
    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public RenderResult render(Document document, Output output, RenderOptions options) {
        options.cancellation().check();
        List<Finding> findings = new ArrayList<>();
        Pagination pages = paginated(document, options);
        output.write(stream ->
                findings.addAll(write(document, stream, options, pages).asList()));
        return new RenderResult(Findings.of(findings));
    }

    /** Lays the document out for its contents; null if it has none, or if nobody can. */
    private @Nullable Pagination paginated(Document document, RenderOptions options) {
        if (!ContentsNode.isIn(document)) {
            return null;
        }
        return docxOptions
                .paginator()
                .map(paginator -> paginator.paginate(document, options))
                .orElse(null);
    }

    private Findings write(Document document, OutputStream stream, RenderOptions options, @Nullable Pagination pages)
            throws IOException {
        Source source = document.source();
        WordTemplate template = docxOptions.template();
        Design design = template == null ? null : template.design();
        List<Part> parts = new ArrayList<>(DocumentWriter.parts(document, design));
        parts.addAll(DocumentProperties.parts());
        if (source != null) {
            parts.add(SourcePart.properties());
        }
        try {
            PackageWriter target = new PackageWriter(stream, parts);
            Relationships root = new Relationships();
            root.to(RelationshipType.OFFICE_DOCUMENT, Part.DOCUMENT.name());
            DocumentProperties.write(document, target, root);
            target.relationships("", root);
            Relationships own = new Relationships();
            if (source != null) {
                SourcePart.write(source, target, own);
            }
            Findings findings = DocumentWriter.write(document, options, pages, design, target, own);
            target.finish();
            return findings;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
