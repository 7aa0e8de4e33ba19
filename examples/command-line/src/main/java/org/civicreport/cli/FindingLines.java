package org.civicreport.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Findings;
import org.civicreport.findings.Position;
import org.civicreport.validation.Validation;

/** Findings as lines for people: {@code FILE:LINE:COLUMN: severity: what is wrong. How to mend it. [code]}. */
final class FindingLines {

    private FindingLines() {}

    static String of(Findings findings, String file, Messages messages) {
        return findings.stream()
                .map(finding -> line(finding, severity(finding, messages), file, messages) + "\n")
                .collect(Collectors.joining());
    }

    /** What the report accepts: the severity says so, and the reason stands at the end. */
    static String of(List<Validation.Suppressed> suppressed, String file, Messages messages) {
        return suppressed.stream()
                .map(accepted -> line(
                                accepted.finding(),
                                messages.text("suppressed", severity(accepted.finding(), messages)),
                                file,
                                messages)
                        + " " + messages.text("suppressed-reason", accepted.reason()) + "\n")
                .collect(Collectors.joining());
    }

    private static String severity(Finding finding, Messages messages) {
        return messages.text("severity." + finding.severity().name().toLowerCase(Locale.ROOT));
    }

    private static String line(Finding finding, String severity, String file, Messages messages) {
        Position position = finding.position();
        String place = position != null ? ":" + position : finding.pointer().isEmpty() ? "" : "#" + finding.pointer();
        return file + place + ": " + severity + ": " + finding.message(messages.locale()) + " "
                + finding.hint(messages.locale()) + " [" + finding.code() + "]";
    }
}
