package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.civicreport.document.Anchor;
import org.civicreport.document.Document;
import org.civicreport.document.Label;
import org.civicreport.document.Numbering;
import org.civicreport.findings.Finding;
import org.civicreport.pdf.tagging.StructureBuilder;
import org.civicreport.pdf.text.Fallback;
import org.civicreport.pdf.text.Metrics;
import org.civicreport.render.Cancellation;
import org.civicreport.render.RenderFindings;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.Theme;

/** What the walk through a document has at hand, and what it collects. Used for one rendering. */
final class Preparation {

    private final Document document;
    private final RenderOptions options;
    private final Metrics metrics;
    private final Fallback fallback;
    private final StructureBuilder structure;
    private final Numbering numbering;
    private final Images images;
    private final NoteBoxes notes;
    private final List<Finding> findings = new ArrayList<>();
    private String pointer = "";
    private Locale language;

    Preparation(
            Document document,
            RenderOptions options,
            Metrics metrics,
            Fallback fallback,
            StructureBuilder structure,
            Images images) {
        this.document = document;
        this.options = options;
        this.metrics = metrics;
        this.fallback = fallback;
        this.structure = structure;
        this.numbering = document.numbering();
        this.language = document.language();
        this.images = images;
        this.notes = new NoteBoxes(this);
    }

    Document document() {
        return document;
    }

    Theme theme() {
        return options.theme();
    }

    Cancellation cancellation() {
        return options.cancellation();
    }

    Metrics metrics() {
        return metrics;
    }

    Fallback fallback() {
        return fallback;
    }

    StructureBuilder structure() {
        return structure;
    }

    Numbering numbering() {
        return numbering;
    }

    Images images() {
        return images;
    }

    String label(Label label) {
        return document.labels().get(label);
    }

    /** Returns the language of what is walked through. */
    Locale language() {
        return language;
    }

    void language(Locale value) {
        language = value;
    }

    NoteBoxes notes() {
        return notes;
    }

    /** Remembers where the content comes from, for the findings about it. */
    void at(Anchor anchor) {
        pointer = document.origins().getOrDefault(anchor, pointer);
    }

    void report(org.civicreport.findings.FindingType type, String... arguments) {
        findings.add(Finding.of(type, pointer, arguments));
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        List<String> missing = fallback.missing();
        if (!missing.isEmpty()) {
            all.add(Finding.of(RenderFindings.GLYPH_MISSING, "", String.join(", ", missing), "PDF"));
        }
        return all;
    }
}
