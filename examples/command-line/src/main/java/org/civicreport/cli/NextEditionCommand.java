package org.civicreport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.civicreport.compare.NextEdition;
import org.civicreport.json.ReportWriter;
import org.civicreport.json.TextFormat;
import org.civicreport.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Starts the next edition: a draft of this year's report from last year's. */
@Command(name = "next-edition")
final class NextEditionCommand implements Callable<Integer> {

    private final Messages messages;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "REPORT", descriptionKey = "parameter.older")
    private Path last = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "option.next-edition-out")
    private Path out = Path.of("");

    @Mixin
    private CommonOptions common = new CommonOptions();

    NextEditionCommand(Messages messages) {
        this.messages = messages;
    }

    /** A draft on which somebody works is never written over. */
    @Override
    public Integer call() throws IOException {
        Report next = NextEdition.after(ReportFile.previous(last));
        if (Files.exists(out)) {
            throw new Problem("file-exists", out);
        }
        ReportWriter writer = new ReportWriter();
        boolean json = TextFormat.ofFileName(out.toString()).orElse(TextFormat.YAML) == TextFormat.JSON;
        byte[] text = json ? writer.json(next) : writer.yaml(next);
        OutputFile.at(out).write(stream -> stream.write(text));
        Console console = new Console(spec.commandLine(), messages);
        console.print(out + "\n");
        console.say(
                "next-edition-made",
                next.edition().label(),
                next.coreAreas().stream()
                        .mapToInt(area -> area.measures().size())
                        .sum(),
                next.carriedCommitments().size());
        return ExitCode.DONE;
    }
}
