package org.civicreport.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.civicreport.CivicReport;
import org.civicreport.CouncilPackage;
import org.civicreport.findings.Severity;
import org.civicreport.model.Report;
import org.civicreport.oparl.OparlPaper;
import org.civicreport.render.RenderOptions;
import org.civicreport.wording.WordingProfile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts together what goes to the council's office. */
@Command(name = "package")
final class PackageCommand implements Callable<Integer> {

    private final Messages messages;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "REPORT", descriptionKey = "parameter.report")
    private Path report = Path.of("");

    @Option(names = "--out", paramLabel = "FOLDER", required = true, descriptionKey = "option.package-out")
    private Path folder = Path.of("");

    @Option(names = "--previous", paramLabel = "REPORT", descriptionKey = "option.previous-document")
    private @Nullable Path previous;

    @Option(names = "--zip", descriptionKey = "option.zip")
    private boolean zipped;

    @Option(names = "--base", paramLabel = "ADDRESS", descriptionKey = "option.base")
    private String base = "https://ris.example/oparl/";

    @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "option.zone")
    private @Nullable String zone;

    @Mixin
    private WordingOption wording = new WordingOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    PackageCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        Console console = new Console(spec.commandLine(), messages);
        URI address = address();
        ZoneId localTime = localTime();
        Function<Locale, WordingProfile> words = wording.profile(console);
        ReportFile file = ReportFile.read(report, previous, words, null);
        console.list(file.findings(), report.toString());
        if (file.findings().hasErrors()) {
            console.say("not-rendered", Console.count(file.findings(), Severity.ERROR));
            return ExitCode.ERRORS;
        }
        Report whole = file.requireReport();
        if (whole.councilPaper() == null) {
            throw new Problem("package-without-paper");
        }
        CouncilPackage made = CivicReport.builder()
                .wording(words.apply(whole.language()))
                .zone(localTime)
                .build()
                .councilPackage(
                        whole,
                        DocumentOptions.wholeReport(previous == null ? null : ReportFile.previous(previous)),
                        address,
                        RenderOptions.builder().images(ReportFolder.of(report)).build());
        console.list(made.findings(), report.toString());
        if (zipped) {
            Path zip = OutputFolder.made(folder).resolve(made.name() + ".zip");
            made.writeZip(OutputFile.at(zip));
            console.print(zip + "\n");
        } else {
            try {
                made.writeTo(folder);
            } catch (FileAlreadyExistsException full) {
                throw new Problem("folder-full", folder);
            }
            made.files().keySet().forEach(name -> console.print(folder.resolve(name) + "\n"));
        }
        return ExitCode.DONE;
    }

    private ZoneId localTime() {
        try {
            return zone == null ? OparlPaper.DEFAULT_ZONE : ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new Problem("no-zone", String.valueOf(zone));
        }
    }

    private URI address() {
        try {
            URI address = new URI(base);
            if ("https".equals(address.getScheme()) || "http".equals(address.getScheme())) {
                return address;
            }
        } catch (URISyntaxException malformed) {
            throw new Problem("no-web-address", base);
        }
        throw new Problem("no-web-address", base);
    }
}
