package org.civicreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.civicreport.CivicReport;
import org.civicreport.compose.Composer;
import org.civicreport.compose.Composition;
import org.civicreport.model.Report;
import org.civicreport.wording.WordingProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what has changed from one edition to the next; a table's cells are parted by tabs. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

    private final Messages messages;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "parameter.older")
    private Path older = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "parameter.newer")
    private Path newer = Path.of("");

    @Mixin
    private WordingOption wording = new WordingOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    CompareCommand(Messages messages) {
        this.messages = messages;
    }

    /** The newer report may be unfinished: it is compared with errors, too, as long as it can be read. */
    @Override
    public Integer call() throws IOException {
        Console console = new Console(spec.commandLine(), messages);
        Function<Locale, WordingProfile> words = wording.profile(console);
        Report before = ReportFile.previous(older);
        ReportFile file = ReportFile.read(newer, words);
        Report report = file.report();
        if (report == null) {
            console.list(file.findings(), newer.toString());
            return ExitCode.ERRORS;
        }
        Composition composition = CivicReport.builder()
                .wording(words.apply(report.language()))
                .withSource(false)
                .build()
                .composeDraft(report, Composer.changesSince(before).without("title-page"));
        console.list(composition.findings(), newer.toString());
        console.print(composition.document().plainText());
        return ExitCode.DONE;
    }
}
