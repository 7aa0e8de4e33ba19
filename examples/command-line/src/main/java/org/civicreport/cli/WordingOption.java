package org.civicreport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.civicreport.json.TextFormat;
import org.civicreport.json.WordingReader;
import org.civicreport.wording.WordingProfile;
import picocli.CommandLine.Option;

/** In whose words the documents are: a profile that comes with the library, or a file. */
final class WordingOption {

    @Option(names = "--wording", paramLabel = "PROFILE", descriptionKey = "option.wording")
    private String name = "neutral-de";

    /** A name that comes with the library wins over a file; the file's findings are listed. */
    WordingProfile profile(Console console) throws IOException {
        WordingReader reader = new WordingReader();
        if (WordingReader.shippedNames().contains(name)) {
            return reader.shipped(name);
        }
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            throw new Problem("wording-unknown", name, String.join(", ", WordingReader.shippedNames()));
        }
        TextFormat format = TextFormat.ofFileName(name).orElse(TextFormat.YAML);
        WordingReader.Result result = reader.read(ReportFile.bytes(file), format);
        console.list(result.findings(), name);
        if (result.profile() == null) {
            throw new Problem("wording-unreadable", name);
        }
        return result.profile();
    }
}
