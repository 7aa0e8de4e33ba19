package org.civicreport.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program: its commands, and how it speaks when something goes wrong. */
@Command(name = "civicreport", mixinStandardHelpOptions = true, versionProvider = Program.Version.class)
final class Program implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Program() {}

    /**
     * Sets the program up for one call.
     *
     * @param surroundings the machine
     * @param arguments the arguments of the call, which choose the language
     * @return the program, not yet run
     */
    static CommandLine of(Surroundings surroundings, String... arguments) {
        Messages messages = Messages.of(List.of(arguments), surroundings.environment());
        CommandLine program = new CommandLine(new Program())
                .addSubcommand(new RenderCommand(surroundings, messages))
                .addSubcommand(new ValidateCommand(messages))
                .addSubcommand(new ConsultCommand(messages))
                .addSubcommand(new MergeCommand(surroundings, messages))
                .addSubcommand(new CommentsCommand(messages))
                .addSubcommand(new ImportCommentsCommand(surroundings, messages))
                .addSubcommand(new ExtractCommand(messages))
                .addSubcommand(new CompareCommand(messages))
                .addSubcommand(new NextEditionCommand(messages))
                .addSubcommand(new PackageCommand(messages))
                .addSubcommand(new CatalogueCommand(messages))
                .addSubcommand(new SchemaCommand())
                .addSubcommand(new TextCommand(messages));
        Complaints complaints = new Complaints(messages);
        return program.setResourceBundle(messages.bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints);
    }

    /** Called without a command, it says which ones there are. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The version that the build has written into the jar. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Program.class.getPackage().getImplementationVersion();
            return new String[] {"civicreport " + (version == null ? "(unpackaged)" : version)};
        }
    }
}
