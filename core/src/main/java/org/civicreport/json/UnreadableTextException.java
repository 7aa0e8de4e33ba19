package org.civicreport.json;

import org.civicreport.findings.Finding;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Pointer;
import org.civicreport.findings.Position;

/** A text that can't be read to its end, so that what it holds can't be judged. It never leaves this package. */
final class UnreadableTextException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Finding finding;

    UnreadableTextException(FindingType type, Pointer pointer, Position position, String... arguments) {
        this.finding = Finding.of(type, pointer.toString(), arguments).at(position);
    }

    Finding finding() {
        return finding;
    }
}
