package org.civicreport.cli;

import java.util.concurrent.Callable;
import org.civicreport.json.ReportSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the JSON Schema with which editors complete and check reports. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(ReportSchema.json());
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }
}
