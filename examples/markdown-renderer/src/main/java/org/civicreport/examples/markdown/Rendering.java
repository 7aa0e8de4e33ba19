package org.civicreport.examples.markdown;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.document.Anchor;
import org.civicreport.document.Document;
import org.civicreport.document.Labels;
import org.civicreport.document.Note;
import org.civicreport.document.Numbering;
import org.civicreport.findings.Finding;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Findings;
import org.civicreport.render.RenderOptions;

/** What the visitors of one rendering share: the document, its numbers, and what has been found so far. */
final class Rendering {

    private final Document document;
    private final RenderOptions options;
    private final Numbering numbering;
    private final List<Note> notes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private String pointer = "";

    Rendering(Document document, RenderOptions options) {
        this.document = document;
        this.options = options;
        this.numbering = document.numbering();
    }

    Document document() {
        return document;
    }

    RenderOptions options() {
        return options;
    }

    Numbering numbering() {
        return numbering;
    }

    Labels labels() {
        return document.labels();
    }

    /** Remembers a place, so that findings lead to the author's text as closely as is known. */
    void at(Anchor anchor) {
        pointer = document.origins().getOrDefault(anchor, pointer);
    }

    void find(FindingType type, String... arguments) {
        findings.add(Finding.of(type, pointer, arguments));
    }

    Findings findings() {
        return Findings.of(findings);
    }

    void keep(Note note) {
        notes.add(note);
    }

    /** Notes in the order of their marks; those in a table's head or caption included. */
    List<Note> notes() {
        return List.copyOf(notes);
    }
}
