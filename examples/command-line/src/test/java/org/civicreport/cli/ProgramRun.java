package org.civicreport.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;

/**
 * One call of the program inside this process.
 *
 * @param exitCode how it ended
 * @param out what it printed
 * @param err what it complained about
 */
record ProgramRun(int exitCode, String out, String err) {

    /** The full sample report, as it lies in the repository. */
    static final Path SAMPLE = Path.of("../reports/digitalisierungsbericht.yaml");

    static ProgramRun of(String... arguments) {
        return in(Map.of(), arguments);
    }

    static ProgramRun in(Map<String, String> environment, String... arguments) {
        return in(new Surroundings(environment, false, () -> ""), arguments);
    }

    /** One call that somebody watches who types an answer when asked. */
    static ProgramRun answering(String answer, String... arguments) {
        return in(new Surroundings(Map.of(), true, () -> answer), arguments);
    }

    private static ProgramRun in(Surroundings surroundings, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Program.of(surroundings, arguments)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new ProgramRun(exitCode, out.toString(), err.toString());
    }
}
