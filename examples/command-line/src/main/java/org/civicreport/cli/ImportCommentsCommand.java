package org.civicreport.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.civicreport.consultation.Locators;
import org.civicreport.consultation.MergeResult;
import org.civicreport.exchange.CommentImport;
import org.civicreport.json.CommentReader;
import org.civicreport.json.ReadResult;
import org.civicreport.json.ReportReader;
import org.civicreport.json.TextFormat;
import org.civicreport.model.Department;
import org.civicreport.model.Report;
import org.civicreport.wording.Wording;
import org.civicreport.wording.WordingProfile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Takes the comments of a table or of JSON into a report, and what they say anew about comments that it has: shows what would
 * change, asks, and writes.
 */
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
            return ExitCode.ERRORS;
        }
        MergeResult merge = read(before, console);
        console.list(merge.findings(), table.toString());
        Wording wording = Wording.of(WordingProfile.neutral(messages.locale()), messages.locale());
        console.print(new MergeLines(messages, wording, Locators.of(before)).of(merge));
        boolean whole = merge.conflicts().isEmpty() && !merge.findings().hasErrors();
        if (merge.proposals().isEmpty()) {
            console.say("merge.nothing");
            return merge.findings().hasErrors() ? ExitCode.IMPOSSIBLE : whole ? ExitCode.DONE : ExitCode.ERRORS;
        }
        boolean written = change.write(consent, report, text, merge.applyTo(before), console);
        return written && whole ? ExitCode.DONE : ExitCode.ERRORS;
    }

    /** By its name's ending the file is JSON or YAML; everything else is a table. */
    private MergeResult read(Report before, Console console) throws IOException {
        String name = table.toString();
        CommentImport comments = CommentImport.into(before).named(name).sentBy(sender(before));
        Optional<TextFormat> format = TextFormat.ofFileName(name);
        if (format.isEmpty()) {
            return comments.table(csv());
        }
        CommentReader.Result read = CommentReader.standard().read(ReportFile.bytes(table), format.get());
        MergeResult merge = comments.comments(read.comments());
        return new MergeResult(
                merge.proposals(),
                merge.conflicts(),
                merge.unassigned(),
                read.findings().plus(merge.findings()));
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
