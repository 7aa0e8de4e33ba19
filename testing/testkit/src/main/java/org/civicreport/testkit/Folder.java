package org.civicreport.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An empty folder that is gone afterwards, with everything in it. */
final class Folder implements AutoCloseable {

    private final Path path;

    Folder() {
        try {
            path = Files.createTempDirectory("civicreport-testkit");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /** Returns the names of everything in it, sorted. */
    List<String> names() {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> path.relativize(file).toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> deepestFirst = new ArrayList<>(files.toList());
            for (int i = deepestFirst.size() - 1; i >= 0; i--) {
                Files.delete(deepestFirst.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
