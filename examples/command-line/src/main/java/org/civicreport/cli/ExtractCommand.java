package org.civicreport.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.civicreport.json.ReadResult;
import org.civicreport.json.ReportReader;
import org.civicreport.json.ReportWriter;
import org.civicreport.model.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gets the report back out of a rendered file, as JSON. */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {

    private final Messages messages;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", descriptionKey = "parameter.file")
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "option.out-file")
    private @Nullable Path target;

    @Mixin
    private CommonOptions common = new CommonOptions();

    ExtractCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        Console console = new Console(spec.commandLine(), messages);
        ReadResult result = ReportReader.standard().readBack(ReportFile.bytes(file));
        console.list(result.findings(), file.toString());
        Report report = result.report();
        if (report == null) {
            return ExitCode.IMPOSSIBLE;
        }
        byte[] json = new ReportWriter().json(report);
        if (target == null) {
            console.print(new String(json, StandardCharsets.UTF_8));
        } else {
            OutputFile.at(target).write(stream -> stream.write(json));
            console.print(target + "\n");
        }
        return ExitCode.DONE;
    }
}
