package org.civicreport.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Findings;
import org.civicreport.findings.Position;

/** Findings as lines for people: {@code FILE:LINE:COLUMN: severity: what is wrong. How to mend it. [code]}. */
final class FindingLines {

    private FindingLines() {}

    static String of(Findings findings, String file, Messages messages) {
        return findings.stream()
                .map(finding -> line(finding, file, messages) + "\n")
                .collect(Collectors.joining());
    }

    private static String line(Finding finding, String file, Messages messages) {
        Position position = finding.position();
        String place = position != null ? ":" + position : finding.pointer().isEmpty() ? "" : "#" + finding.pointer();
        String severity = messages.text("severity." + finding.severity().name().toLowerCase(Locale.ROOT));
        return file + place + ": " + severity + ": " + finding.message(messages.locale()) + " "
                + finding.hint(messages.locale()) + " [" + finding.code() + "]";
    }
}
