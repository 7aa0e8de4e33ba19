package org.civicreport.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.civicreport.findings.Finding;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Findings;
import org.civicreport.findings.Pointer;
import org.civicreport.findings.Position;
import org.civicreport.findings.Severity;
import org.jspecify.annotations.Nullable;

/** Collects the findings of one text. A hopeless text doesn't fill the memory with them. */
final class Problems {
    private static final int MOST = 1_000;
    private static final Comparator<Finding> BY_POSITION =
            Comparator.comparing(Finding::position, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final List<Finding> list = new ArrayList<>();
    private boolean errors;
    private int more;

    void add(FindingType type, Pointer pointer, @Nullable Position position, String... arguments) {
        add(Finding.of(type, pointer.toString(), arguments).at(position));
    }

    void add(Finding finding) {
        errors |= finding.severity() == Severity.ERROR;
        if (list.size() < MOST) {
            list.add(finding);
        } else {
            more++;
        }
    }

    boolean hasErrors() {
        return errors;
    }

    /** Tells whether further findings are only counted. */
    boolean isFull() {
        return list.size() == MOST;
    }

    /** All findings in the order of the text. */
    Findings inOrder() {
        List<Finding> ordered = new ArrayList<>(list);
        ordered.sort(BY_POSITION);
        if (more > 0) {
            ordered.add(Finding.of(JsonFindings.FINDINGS_CUT, "", Integer.toString(MOST), Integer.toString(more)));
        }
        return Findings.of(ordered);
    }
}
