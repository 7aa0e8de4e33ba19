package org.civicreport.html.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.civicreport.document.Anchor;
import org.civicreport.document.Document;
import org.civicreport.document.Label;
import org.civicreport.document.Numbering;
import org.civicreport.document.Outline;
import org.civicreport.document.PlainText;
import org.civicreport.findings.Finding;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Findings;
import org.civicreport.html.markup.Markup;
import org.civicreport.render.ProgressListener;
import org.civicreport.render.RenderOptions;

/** What all writers of one rendering share: the markup, the document's numbers, where we are, and what was found. */
final class Rendering {

    private final Document document;
    private final RenderOptions options;
    private final PageForm form;
    private final Markup markup;
    private final Articles articles;
    private final Symbols symbols;
    private final SoftHyphens softHyphens;
    private final List<Finding> findings = new ArrayList<>();
    private final Deque<String> pointers = new ArrayDeque<>();
    private final Set<String> landmarkNames = new HashSet<>();
    private final int steps;
    private int step;

    Rendering(Document document, RenderOptions options, PageForm form, Markup markup, SoftHyphens softHyphens) {
        this.document = document;
        this.options = options;
        this.form = form;
        this.markup = markup;
        this.softHyphens = softHyphens;
        this.symbols = new Symbols(form.idPrefix());
        this.steps = options.progress() == ProgressListener.none() ? 0 : BlockCount.of(document);
        this.articles = Articles.of(document.outline());
        pointers.push("");
    }

    Document document() {
        return document;
    }

    RenderOptions options() {
        return options;
    }

    PageForm form() {
        return form;
    }

    Articles articles() {
        return articles;
    }

    /** Tells whether readers can pick articles out. */
    boolean isFiltered() {
        return form.filter() && articles.canBePickedOut();
    }

    Markup markup() {
        return markup;
    }

    Numbering numbering() {
        return document.numbering();
    }

    /** Returns the sections that stand in no other. */
    List<Outline.Entry> outline() {
        return document.outline().entries();
    }

    Symbols symbols() {
        return symbols;
    }

    SoftHyphens softHyphens() {
        return softHyphens;
    }

    String label(Label label) {
        return document.labels().get(label);
    }

    /** Called for each block. A chart's data table has cells that are no blocks of the document: the total is never passed. */
    void step() {
        options.cancellation().check();
        if (step < steps) {
            options.progress().progress(++step, steps);
        }
    }

    /** From here on, findings belong to what this anchor's content came from, if that is known. */
    void enter(Anchor anchor) {
        pointers.push(document.origins().getOrDefault(anchor, Objects.requireNonNull(pointers.peek())));
    }

    void leave() {
        pointers.pop();
    }

    void report(FindingType type, String... arguments) {
        findings.add(Finding.of(type, Objects.requireNonNull(pointers.peek()), arguments));
    }

    Findings findings() {
        return Findings.of(findings);
    }

    /**
     * Takes a name for a landmark. Landmarks of the same name can't be told apart in a screen reader's list, so that each
     * name is given once.
     *
     * @return whether the name was still free
     */
    boolean takeLandmarkName(String name) {
        return landmarkNames.add(PlainText.normalised(name).toLowerCase(Locale.ROOT));
    }
}
