package org.civicreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.civicreport.findings.Findings;
import org.civicreport.findings.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a report and lists what it finds. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

    private final Messages messages;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "REPORT", descriptionKey = "parameter.report")
    private Path report = Path.of("");

    @Option(names = "--format", paramLabel = "text|json|sarif", descriptionKey = "option.format")
    private FindingsFormat format = FindingsFormat.TEXT;

    @Option(names = "--previous", paramLabel = "REPORT", descriptionKey = "option.previous")
    private @Nullable Path previous;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "option.validate-date")
    private @Nullable String date;

    @Mixin
    private WordingOption wording = new WordingOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    ValidateCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        Console console = new Console(spec.commandLine(), messages);
        ReportFile file = ReportFile.read(
                report, previous, wording.profile(console), date == null ? null : DocumentDate.parsed(date));
        Findings findings = file.findings();
        console.print(format.write(findings, file.suppressed(), report.toString(), messages));
        if (format == FindingsFormat.TEXT) {
            console.say(
                    "summary",
                    Console.count(findings, Severity.ERROR),
                    Console.count(findings, Severity.WARNING),
                    Console.count(findings, Severity.ADVICE));
            if (!file.suppressed().isEmpty()) {
                console.say("summary-suppressed", file.suppressed().size());
            }
        }
        return findings.hasErrors() ? ExitCode.ERRORS : ExitCode.DONE;
    }
}
