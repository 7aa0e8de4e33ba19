package org.civicreport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.civicreport.render.ImageResolver;

/**
 * Images from the report's own folder and below. A report may come from somebody else, so it can't reach out: neither by
 * "..", nor by an absolute path, nor by a symbolic link.
 */
final class ReportFolder implements ImageResolver {

    /** Larger files are no pictures for a report, and would have to fit into memory several times. */
    private static final long LARGEST = 32L << 20;

    private final Path folder;

    private ReportFolder(Path folder) {
        this.folder = folder;
    }

    static ReportFolder of(Path report) throws IOException {
        Path parent = report.toRealPath().getParent();
        return new ReportFolder(parent == null ? report.toRealPath() : parent);
    }

    @Override
    public Optional<byte[]> resolve(String key) throws IOException {
        Path file;
        try {
            Path relative = Path.of(key);
            if (relative.isAbsolute() || key.contains("..")) {
                return Optional.empty();
            }
            file = folder.resolve(relative);
        } catch (InvalidPathException noFileName) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(folder) || Files.size(file) > LARGEST) {
            return Optional.empty();
        }
        return Optional.of(Files.readAllBytes(file));
    }
}
