package org.civicreport.cli;

import java.util.Map;

/**
 * What a command knows of the machine that it runs on. Everything else is in its arguments.
 *
 * @param environment the environment variables
 * @param terminal whether somebody watches
 */
record Surroundings(Map<String, String> environment, boolean terminal) {

    Surroundings {
        environment = Map.copyOf(environment);
    }

    static Surroundings ofThisProcess() {
        return new Surroundings(System.getenv(), System.console() != null);
    }
}
