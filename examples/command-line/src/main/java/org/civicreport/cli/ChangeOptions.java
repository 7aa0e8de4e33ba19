package org.civicreport.cli;

import java.nio.file.Path;
import org.civicreport.model.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether a changed report may be written without a question, and where. */
final class ChangeOptions {

    @Option(names = "--yes", descriptionKey = "option.yes")
    private boolean confirmed;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "option.merge-out")
    private @Nullable Path target;

    /**
     * Writes the changed report if that was allowed beforehand, or is when asked, and says where it is, or that it isn't.
     *
     * @param consent who is asked
     * @param report the report's file
     * @param text its text
     * @param after the changed report
     * @param console where it is said
     * @return whether it was written
     * @throws Problem if nobody can be asked, or if the report's own file can't be changed without losing what its author
     *     wrote
     */
    boolean write(Consent consent, Path report, byte[] text, Report after, Console console) {
        if (!confirmed && !consent.givenFor(report, console)) {
            console.say("merge.not-written");
            return false;
        }
        console.print(new MergedReport(report, text, target).write(after, console) + "\n");
        return true;
    }
}
