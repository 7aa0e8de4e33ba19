package org.civicreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.civicreport.consultation.Form;
import org.civicreport.docx.FormWriter;
import org.civicreport.findings.Severity;
import org.civicreport.model.Report;
import org.civicreport.render.RenderOptions;
import org.civicreport.wording.WordingProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the departments' forms as Word files and prints where they are. */
@Command(name = "consult")
final class ConsultCommand implements Callable<Integer> {

    private final Messages messages;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "REPORT", descriptionKey = "parameter.report")
    private Path report = Path.of("");

    @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "option.out")
    private Path folder = Path.of("");

    @Mixin
    private WordingOption wording = new WordingOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    ConsultCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        Console console = new Console(spec.commandLine(), messages);
        Function<Locale, WordingProfile> profile = wording.profile(console);
        ReportFile file = ReportFile.read(report, profile);
        console.list(file.findings(), report.toString());
        if (file.findings().hasErrors()) {
            console.say("not-rendered", Console.count(file.findings(), Severity.ERROR));
            return ExitCode.ERRORS;
        }
        Report asked = file.requireReport();
        List<Form> forms = Form.all(asked);
        if (forms.isEmpty()) {
            throw new Problem("nobody-asked", report);
        }
        OutputFolder.made(folder);
        FormWriter writer = FormWriter.of(profile.apply(asked.language()));
        for (Form form : forms) {
            Path target = folder.resolve(name(form, asked.language()));
            writer.write(asked, form, OutputFile.at(target), RenderOptions.defaults());
            console.print(target + "\n");
        }
        return ExitCode.DONE;
    }

    /** The name says to a clerk what the file is, in the language of the form. */
    private static String name(Form form, Locale language) {
        boolean german = language.getLanguage().equals("de");
        String kind = switch (form.head().kind()) {
            case STATEMENT -> german ? "stellungnahme" : "comments";
            case REPLY -> german ? "beantwortung" : "answers";
        };
        return form.head().department() + "-" + kind + ".docx";
    }
}
