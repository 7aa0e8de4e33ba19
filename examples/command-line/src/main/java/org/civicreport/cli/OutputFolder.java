package org.civicreport.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** The folder that {@code --out} names. */
final class OutputFolder {

    private OutputFolder() {}

    /**
     * Makes the folder if need be.
     *
     * @param folder the folder
     * @return the same folder
     * @throws Problem if it can't be made
     */
    static Path made(Path folder) throws IOException {
        try {
            return Files.createDirectories(folder);
        } catch (FileAlreadyExistsException inTheWay) {
            throw new Problem("not-a-folder", folder);
        } catch (NoSuchFileException | NotDirectoryException impossible) {
            throw new Problem("folder-impossible", folder);
        } catch (FileSystemException failed) {
            throw new Problem(underFile(folder) ? "folder-impossible" : "folder-denied", folder);
        }
    }

    /** Whether one of the folders above is a file: systems report that each in its own way. */
    private static boolean underFile(Path folder) {
        for (Path above = folder.toAbsolutePath(); above != null; above = above.getParent()) {
            if (Files.isRegularFile(above)) {
                return true;
            }
        }
        return false;
    }
}
