package org.civicreport.docx.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.civicreport.document.Anchor;
import org.civicreport.findings.Finding;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Findings;

/** Collects findings with the origin of the place that is being written. */
final class FindingCollector {

    private final Map<Anchor, String> origins;
    private final List<Finding> list = new ArrayList<>();
    private String pointer = "";

    FindingCollector(Map<Anchor, String> origins) {
        this.origins = origins;
    }

    /** Moves to a place; one without origin counts as part of what is around it. */
    void within(Anchor anchor, Runnable content) {
        String outer = pointer;
        pointer = origins.getOrDefault(anchor, outer);
        content.run();
        pointer = outer;
    }

    void add(FindingType type, String... arguments) {
        list.add(Finding.of(type, pointer, arguments));
    }

    Findings all() {
        return Findings.of(list);
    }
}
