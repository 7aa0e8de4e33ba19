package org.civicreport.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.civicreport.validation.Profile;
import org.civicreport.validation.RuleCatalogue;
import org.civicreport.validation.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what the check can find: one line per kind of finding, or a page. */
@Command(name = "catalogue")
final class CatalogueCommand implements Callable<Integer> {

    /** How the catalogue is written. */
    enum Format {
        /** One line per code: severities in draft and final edition, what it means. */
        TEXT,
        /** A page with examples and remedies. */
        MARKDOWN
    }

    private final Messages messages;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--format", paramLabel = "text|markdown", descriptionKey = "option.catalogue-format")
    private Format format = Format.TEXT;

    @Mixin
    private CommonOptions common = new CommonOptions();

    CatalogueCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() {
        RuleCatalogue catalogue = RuleCatalogue.of(RuleSet.standard());
        Console console = new Console(spec.commandLine(), messages);
        console.print(format == Format.MARKDOWN ? catalogue.markdown(messages.locale()) : lines(catalogue));
        return ExitCode.DONE;
    }

    private String lines(RuleCatalogue catalogue) {
        StringBuilder lines = new StringBuilder();
        for (RuleCatalogue.Entry entry : catalogue.entries()) {
            String draft = severity(entry, Profile.DRAFT);
            String done = severity(entry, Profile.FINAL);
            lines.append(String.format(
                    Locale.ROOT,
                    "%-31s %-17s %s\n",
                    entry.code(),
                    draft.equals(done) ? done : draft + "/" + done,
                    entry.meaning(messages.locale())));
        }
        return lines.toString();
    }

    private String severity(RuleCatalogue.Entry entry, Profile profile) {
        return messages.text("severity." + entry.severity(profile).name().toLowerCase(Locale.ROOT));
    }
}
