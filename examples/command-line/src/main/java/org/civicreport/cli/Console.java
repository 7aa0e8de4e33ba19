package org.civicreport.cli;

import java.io.PrintWriter;
import org.civicreport.findings.Findings;
import org.civicreport.findings.Severity;
import picocli.CommandLine;

/** Where a command writes: results to the one side, what is to be said about them to the other. */
final class Console {

    private final PrintWriter out;
    private final PrintWriter err;
    private final Messages messages;

    Console(CommandLine command, Messages messages) {
        this.out = command.getOut();
        this.err = command.getErr();
        this.messages = messages;
    }

    PrintWriter err() {
        return err;
    }

    Messages messages() {
        return messages;
    }

    /** Prints a result, whole and at once. */
    void print(String result) {
        out.print(result);
        out.flush();
    }

    /** Says something about the result. */
    void say(String key, Object... arguments) {
        err.println(messages.text(key, arguments));
        err.flush();
    }

    /** Lists findings beside the result. */
    void list(Findings findings, String file) {
        err.print(FindingLines.of(findings, file, messages));
        err.flush();
    }

    static long count(Findings findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
