package org.civicreport.cli;

import java.io.IOException;
import org.civicreport.wording.WordingProfile;
import picocli.CommandLine.Option;

/** In whose words the documents are: a profile that comes with the library, or a file. */
final class WordingOption {

    @Option(names = "--wording", paramLabel = "PROFILE", descriptionKey = "option.wording")
    private String name = "neutral-de";

    WordingProfile profile(Console console) throws IOException {
        return null;
    }
}
