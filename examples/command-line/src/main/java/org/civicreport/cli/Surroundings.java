package org.civicreport.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a command knows of the machine that it runs on. Everything else is in its arguments.
 *
 * @param environment the environment variables
 * @param terminal whether somebody watches
 * @param answer waits for the line that the one who watches types next; empty at the end
 */
record Surroundings(Map<String, String> environment, boolean terminal, Supplier<String> answer) {

    Surroundings {
        environment = Map.copyOf(environment);
    }

    static Surroundings ofThisProcess() {
        return new Surroundings(System.getenv(), System.console() != null, Surroundings::typed);
    }

    /** Answers are plain letters, which are the same in every encoding of a terminal. */
    private static String typed() {
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
