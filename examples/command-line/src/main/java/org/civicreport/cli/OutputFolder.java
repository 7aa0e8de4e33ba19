package org.civicreport.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that {@code --out} names. */
final class OutputFolder {

    private OutputFolder() {}

    /**
     * Makes the folder if need be.
     *
     * @param folder the folder
     * @return the same folder
     * @throws Problem if a file is in its way
     */
    static Path made(Path folder) throws IOException {
        try {
            return Files.createDirectories(folder);
        } catch (FileAlreadyExistsException inTheWay) {
            throw new Problem("not-a-folder", folder);
        }
    }
}
