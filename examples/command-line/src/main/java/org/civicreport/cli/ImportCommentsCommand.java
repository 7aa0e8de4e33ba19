package org.civicreport.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.civicreport.exchange.CommentTable;
import org.civicreport.json.ReadResult;
import org.civicreport.json.ReportReader;
import org.civicreport.model.Consultation;
import org.civicreport.model.Department;
import org.civicreport.model.Report;
import org.civicreport.model.StakeholderComment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes the comments of a table into a report: shows them, asks, and writes. What the report has already stays as it is. */
@Command(name = "import-comments")
final class ImportCommentsCommand implements Callable<Integer> {

    private final Consent consent;
    private final Messages messages;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "REPORT", descriptionKey = "parameter.report")
    private Path report = Path.of("");

    @Parameters(index = "1", paramLabel = "TABLE", descriptionKey = "parameter.table")
    private Path table = Path.of("");

    @Option(names = "--department", paramLabel = "KEY", descriptionKey = "option.import-department")
    private @Nullable String department;

    @Mixin
    private ChangeOptions change = new ChangeOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    ImportCommentsCommand(Surroundings surroundings, Messages messages) {
        consent = new Consent(surroundings, messages);
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        Console console = new Console(spec.commandLine(), messages);
        byte[] text = ReportFile.bytes(report);
        ReadResult read = ReportReader.standard().read(text, ReportFile.format(report));
        Report before = read.report();
        if (before == null) {
            console.list(read.findings(), report.toString());
            return ExitCode.IMPOSSIBLE;
        }
        Consultation consultation = before.consultation();
        if (consultation == null) {
            throw new Problem("no-consultation");
        }
        CommentTable.Result result = CommentTable.read(csv(), before, sender(before));
        console.list(result.findings(), table.toString());
        if (result.comments().isEmpty()) {
            console.say("merge.nothing");
            return result.findings().hasErrors() ? ExitCode.IMPOSSIBLE : ExitCode.DONE;
        }
        result.comments()
                .forEach(comment ->
                        console.print(messages.text("import.comment", comment.id(), comment.source()) + "\n"));
        Report after = with(before, consultation, result.comments());
        return change.write(consent, report, text, after, console) ? ExitCode.DONE : ExitCode.ERRORS;
    }

    private static Report with(Report before, Consultation consultation, List<StakeholderComment> comments) {
        Consultation.Builder grown = consultation.toBuilder();
        comments.forEach(grown::addComment);
        return before.toBuilder().consultation(grown.build()).build();
    }

    /** Spreadsheets may write other encodings, in which umlauts would be broken without a word. */
    private String csv() throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(ReportFile.bytes(table)))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw new Problem("table-not-utf8", table);
        }
    }

    private String sender(Report before) {
        List<String> keys = before.departments().stream().map(Department::key).toList();
        if (department != null && !keys.contains(department)) {
            throw new Problem("choose-one", "--department", String.join(", ", keys));
        }
        return department == null ? "" : department;
    }
}
