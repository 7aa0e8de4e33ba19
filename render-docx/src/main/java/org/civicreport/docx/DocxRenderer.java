package org.civicreport.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.civicreport.document.Document;
import org.civicreport.docx.body.Skeleton;
import org.civicreport.docx.body.Survey;
import org.civicreport.docx.body.WordFile;
import org.civicreport.docx.packaging.CustomXml;
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
 * <p>An image stands in its size at 96 pixels to the inch, made smaller where it doesn't fit. A chart of bars is one
 * of Word's own with a workbook of its numbers, a radar is drawn; the data table stands below. An abbreviation stands without its expansion, for which Word has no place.
 * Contents bear page numbers if there is a {@link org.civicreport.render.Paginator}. Thread-safe; one renderer for many
 * documents is faster than many renderers.
 */
public final class DocxRenderer implements Renderer {

    private final DocxOptions docxOptions;

    /** What the next document most likely needs too; remembering it changes nothing but the time. */
    private final AtomicReference<@Nullable Skeleton> lastSkeleton = new AtomicReference<>();

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
        Survey survey = Survey.of(document);
        Pagination pages = survey.hasContents() ? paginated(document, options) : null;
        Source source = document.source();
        List<CustomXml> data = source == null ? List.of() : List.of(SourcePart.of(source));
        WordTemplate template = docxOptions.template();
        Design design = template == null ? null : template.design();
        Skeleton skeleton = Skeleton.of(lastSkeleton.get(), document, options.theme(), design);
        lastSkeleton.set(skeleton);
        output.write(stream -> findings.addAll(WordFile.write(document, survey, data, stream, options, pages, skeleton)
                .asList()));
        return new RenderResult(Findings.of(findings));
    }

    /** Lays the document out for its contents; null if nobody can. */
    private @Nullable Pagination paginated(Document document, RenderOptions options) {
        return docxOptions
                .paginator()
                .map(paginator -> paginator.paginate(document, options))
                .orElse(null);
    }
}
