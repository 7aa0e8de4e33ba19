package org.civicreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.civicreport.consultation.Locators;
import org.civicreport.consultation.Merge;
import org.civicreport.consultation.MergeResult;
import org.civicreport.consultation.ReturnedForm;
import org.civicreport.docx.FormReader;
import org.civicreport.docx.FormReading;
import org.civicreport.json.ReadResult;
import org.civicreport.json.ReportReader;
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
 * Merges returned forms into a report: shows what would change, asks, and writes. The forms themselves are never changed, and
 * nothing is written before all of them are read.
 */
@Command(name = "merge")
final class MergeCommand implements Callable<Integer> {

    private final Consent consent;
    private final Messages messages;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "REPORT", descriptionKey = "parameter.report")
    private Path report = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FORM", descriptionKey = "parameter.form")
    private List<Path> forms = List.of();

    @Option(names = "--received", paramLabel = "DATE", descriptionKey = "option.received")
    private @Nullable String received;

    @Mixin
    private ChangeOptions change = new ChangeOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    MergeCommand(Surroundings surroundings, Messages messages) {
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
        LocalDate receivedOn = received == null ? null : DocumentDate.parsed(received);
        List<ReturnedForm> returned = new ArrayList<>();
        for (Path form : forms) {
            FormReading reading = new FormReader().read(form.toString(), ReportFile.bytes(form));
            console.list(reading.findings(), form.toString());
            if (reading.form() != null) {
                returned.add(reading.form().withReceivedOn(receivedOn));
            }
        }
        MergeResult merge = Merge.of(before, returned);
        console.list(merge.findings(), report.toString());
        Wording wording = Wording.of(WordingProfile.neutral(messages.locale()), messages.locale());
        console.print(new MergeLines(messages, wording, Locators.of(before)).of(merge));
        boolean whole = returned.size() == forms.size()
                && !merge.findings().hasErrors()
                && merge.conflicts().isEmpty()
                && merge.unassigned().isEmpty();
        if (merge.proposals().isEmpty()) {
            console.say("merge.nothing");
            return whole ? ExitCode.DONE : ExitCode.ERRORS;
        }
        boolean written = change.write(consent, report, text, merge.applyTo(before), console);
        return written && whole ? ExitCode.DONE : ExitCode.ERRORS;
    }
}
