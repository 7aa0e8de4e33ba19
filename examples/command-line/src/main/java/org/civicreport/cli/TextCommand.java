package org.civicreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.civicreport.wording.WordingProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the plain text of a document: for searching, comparing and reading aloud. */
@Command(name = "text")
final class TextCommand implements Callable<Integer> {

    private final Messages messages;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "REPORT", descriptionKey = "parameter.report")
    private Path report = Path.of("");

    @Mixin
    private WordingOption wording = new WordingOption();

    @Mixin
    private DocumentOptions options = new DocumentOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    TextCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        Console console = new Console(spec.commandLine(), messages);
        Function<Locale, WordingProfile> words = wording.profile(console);
        ReportFile file = ReportFile.read(report, words);
        if (file.findings().hasErrors()) {
            console.list(file.findings(), report.toString());
            return ExitCode.ERRORS;
        }
        console.print(
                options.compose(file.requireReport(), words, false).document().plainText());
        return ExitCode.DONE;
    }
}
