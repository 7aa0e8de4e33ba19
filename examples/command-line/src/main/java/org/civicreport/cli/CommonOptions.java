package org.civicreport.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class CommonOptions {

    /** The languages of the messages. */
    enum Language {
        /** German. */
        DE,
        /** English. */
        EN
    }

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "option.help")
    boolean help;

    /** {@link Messages} reads it before anything else; here it is checked and explained. */
    @Option(names = "--lang", paramLabel = "de|en", descriptionKey = "option.lang")
    @Nullable
    Language language;
}
