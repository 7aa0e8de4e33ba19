package org.civicreport.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.civicreport.exchange.CommentTable;
import org.civicreport.json.ReadResult;
import org.civicreport.json.ReportReader;
import org.civicreport.json.ReportWriter;
import org.civicreport.model.Audience;
import org.civicreport.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a report's comments for other programs. */
@Command(name = "comments")
final class CommentsCommand implements Callable<Integer> {

    /** What other programs read. */
    enum Format {
        /** A table for spreadsheets. */
        CSV,
        /** All fields, as the report's own JSON has them. */
        JSON
    }

    private final Messages messages;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "REPORT", descriptionKey = "parameter.report")
    private Path report = Path.of("");

    @Option(names = "--format", paramLabel = "csv|json", descriptionKey = "option.comments-format")
    private Format format = Format.CSV;

    @Option(names = "--audience", paramLabel = "public|internal", descriptionKey = "option.audience")
    private Audience audience = Audience.PUBLIC;

    @Mixin
    private CommonOptions common = new CommonOptions();

    CommentsCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        Console console = new Console(spec.commandLine(), messages);
        ReadResult read = ReportReader.standard().read(ReportFile.bytes(report), ReportFile.format(report));
        Report whole = read.report();
        if (whole == null) {
            console.list(read.findings(), report.toString());
            return ExitCode.ERRORS;
        }
        Report redacted = whole.forAudience(audience);
        console.print(
                format == Format.CSV
                        ? CommentTable.csv(redacted)
                        : new String(new ReportWriter().commentsJson(redacted), StandardCharsets.UTF_8));
        return ExitCode.DONE;
    }
}
