package org.civicreport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.civicreport.json.TextFormat;
import org.civicreport.json.WordingReader;
import org.civicreport.wording.WordingProfile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In whose words the documents are: a profile that comes with the library, or a file. */
final class WordingOption {

    @Option(names = "--wording", paramLabel = "PROFILE", descriptionKey = "option.wording")
    private @Nullable String name;

    /**
     * The words for a report in some language: those that were asked for, or neutral ones. A name that comes with the
     * library wins over a file; the file's findings are listed.
     */
    Function<Locale, WordingProfile> profile(Console console) throws IOException {
        String asked = name;
        if (asked == null) {
            return WordingOption::neutral;
        }
        WordingProfile profile = profile(asked, console);
        return language -> profile;
    }

    private static WordingProfile neutral(Locale language) {
        return language.getLanguage().equals("de")
                ? new WordingReader().shipped("neutral-de")
                : WordingProfile.neutral(language);
    }

    private static WordingProfile profile(String name, Console console) throws IOException {
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
