package org.civicreport.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.civicreport.render.Output;

/** A file that a command writes. What is in its way is said before anything is made. */
final class OutputFile {

    private OutputFile() {}

    /**
     * Says where to write.
     *
     * @param file the file; one that is there is replaced
     * @return where a renderer writes
     * @throws Problem if the name is that of a folder, or the file's folder is missing
     */
    static Output at(Path file) {
        if (Files.isDirectory(file)) {
            throw new Problem("not-a-file", file);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new Problem("folder-missing", folder);
        }
        return Output.file(file);
    }
}
