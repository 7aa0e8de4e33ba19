package org.civicreport.conformance;

import java.nio.file.Path;

/** Where this Maven module lies on disk. */
final class ModuleFolder {

    private ModuleFolder() {}

    /** The folder with this module's {@code pom.xml}: Maven names it, an IDE starts tests in it. */
    static Path path() {
        return Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    }
}
