package org.civicreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.civicreport.CivicReport;
import org.civicreport.compose.Composition;
import org.civicreport.document.Document;
import org.civicreport.findings.Severity;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.RenderResult;
import org.civicreport.render.Renderer;
import org.civicreport.render.Renderers;
import org.civicreport.wording.WordingProfile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Renders a report into files and prints where they are. */
@Command(name = "render")
final class RenderCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Messages messages;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "REPORT", descriptionKey = "parameter.report")
    private Path report = Path.of("");

    @Option(names = "--to", paramLabel = "FORMAT", split = ",", descriptionKey = "option.to")
    private List<String> formats = List.of();

    @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "option.out")
    private Path folder = Path.of("");

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "option.date")
    private @Nullable String date;

    @Option(names = "--draft", descriptionKey = "option.draft")
    private boolean draft;

    @Mixin
    private WordingOption wording = new WordingOption();

    @Mixin
    private DocumentOptions options = new DocumentOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    RenderCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        Console console = new Console(spec.commandLine(), messages);
        Renderers all = Renderers.load();
        List<Renderer> renderers = chosen(all);
        Function<Locale, WordingProfile> words = wording.profile(console);
        ReportFile file = ReportFile.read(report, options.previous(), words, null);
        console.list(file.findings(), report.toString());
        if (file.report() == null || (file.findings().hasErrors() && !draft)) {
            console.say("not-rendered", Console.count(file.findings(), Severity.ERROR));
            return ExitCode.ERRORS;
        }
        Composition composition = options.compose(file.requireReport(), words, draft);
        console.list(composition.findings(), report.toString());
        Document document = DocumentDate.set(composition.document(), DocumentDate.of(date, surroundings.environment()));
        OutputFolder.made(folder);
        CivicReport civicReport = CivicReport.builder().renderers(all).build();
        for (Renderer renderer : renderers) {
            render(document, renderer, civicReport, console);
        }
        return ExitCode.DONE;
    }

    private List<Renderer> chosen(Renderers all) {
        List<Renderer> chosen = new ArrayList<>();
        for (String format : formats.isEmpty() ? all.formats() : new LinkedHashSet<>(formats)) {
            chosen.add(all.find(format.strip().toLowerCase(Locale.ROOT))
                    .orElseThrow(() -> new Problem("format-unknown", format, String.join(", ", all.formats()))));
        }
        return chosen;
    }

    private void render(Document document, Renderer renderer, CivicReport civicReport, Console console)
            throws IOException {
        Path file = folder.resolve(baseName() + "." + renderer.fileExtension());
        RenderOptions.Builder renderOptions = RenderOptions.builder().images(ReportFolder.of(report));
        Progress progress = new Progress(console.err(), renderer.format());
        if (surroundings.terminal()) {
            renderOptions.progress(progress);
        }
        try {
            RenderResult result =
                    civicReport.render(document, renderer.format(), OutputFile.at(file), renderOptions.build());
            progress.clear();
            console.list(result.findings(), report.toString());
        } finally {
            progress.clear();
        }
        console.print(file + "\n");
    }

    private String baseName() {
        String name = report.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + options.fileSuffix();
    }
}
