package org.civicreport.conformance;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A program outside the JVM that some suites need, with a word on how to get it. */
enum Tool {
    /** Runs the Node tools. */
    NODE("node", "Node.js 20 or newer"),
    /** axe-core, playwright-core, the Open XML SDK validator and two design systems, from this module's {@code package-lock.json}. */
    NODE_PACKAGES("node_modules", "npm ci in testing/conformance"),
    /** The browser that axe-core runs in. */
    CHROMIUM("chromium", "Debian package chromium"),
    /** The free word processor. */
    LIBREOFFICE("soffice", "Debian package libreoffice-writer-nogui"),
    /** The PDF text extractor. */
    POPPLER("pdftotext", "Debian package poppler-utils");

    private final String command;
    private final String source;

    Tool(String command, String source) {
        this.command = command;
        this.source = source;
    }

    /** Whether the tool can be used on this machine. */
    boolean isInstalled() {
        return find().isPresent();
    }

    /**
     * Where the tool is: the program on the search path, or the folder of the Node packages.
     *
     * @throws IllegalStateException if it is not installed
     */
    Path path() {
        return find().orElseThrow(() -> new IllegalStateException("Missing: " + howToInstall()));
    }

    /** The tool's command and where it comes from, for a reader who lacks it. */
    String howToInstall() {
        return command + " (" + source + ")";
    }

    private Optional<Path> find() {
        if (this == NODE_PACKAGES) {
            // Written last by npm, so a broken installation does not count.
            Path packages = ModuleFolder.path().resolve(command);
            return Files.exists(packages.resolve(".package-lock.json")) ? Optional.of(packages) : Optional.empty();
        }
        return Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(folder -> Path.of(folder, command))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
