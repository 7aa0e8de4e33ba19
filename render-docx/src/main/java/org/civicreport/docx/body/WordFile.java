package org.civicreport.docx.body;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.civicreport.document.Document;
import org.civicreport.docx.packaging.CustomXml;
import org.civicreport.docx.packaging.DocumentProperties;
import org.civicreport.docx.packaging.PackageWriter;
import org.civicreport.docx.packaging.Part;
import org.civicreport.docx.packaging.RelationshipType;
import org.civicreport.docx.packaging.Relationships;
import org.civicreport.findings.Findings;
import org.civicreport.render.Pagination;
import org.civicreport.render.RenderOptions;
import org.jspecify.annotations.Nullable;

/** Writes a whole Word file: the package, what the file says about itself, the data that travel with it, the document. */
public final class WordFile {

    private WordFile() {}

    /**
     * Writes a file.
     *
     * @param document the document; its source isn't written unless it is among the data
     * @param survey what the document needs
     * @param data what travels with it
     * @param stream gets the file; stays open
     * @param options how
     * @param pages how another renderer lays the document out, for the numbers in its contents, or null for none
     * @param skeleton the parts beside the text
     * @return what was shown otherwise than asked for
     * @throws IOException what the stream throws
     */
    public static Findings write(
            Document document,
            Survey survey,
            List<CustomXml> data,
            OutputStream stream,
            RenderOptions options,
            @Nullable Pagination pages,
            Skeleton skeleton)
            throws IOException {
        List<Part> parts = new ArrayList<>(DocumentWriter.parts(document, survey, skeleton.design()));
        parts.addAll(DocumentProperties.parts());
        data.forEach(item -> parts.add(item.properties()));
        try {
            PackageWriter target = new PackageWriter(stream, parts);
            Relationships root = new Relationships();
            root.to(RelationshipType.OFFICE_DOCUMENT, Part.DOCUMENT.name());
            DocumentProperties.write(document, target, root);
            target.relationships("", root);
            Relationships own = new Relationships();
            data.forEach(item -> item.write(target, own));
            Findings findings = DocumentWriter.write(document, survey, options, pages, skeleton, target, own);
            target.finish();
            return findings;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
