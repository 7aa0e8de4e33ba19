package org.civicreport.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Runs one program to its end, in a temporary folder of its own that is gone afterwards. */
final class ExternalProcess {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private ExternalProcess() {}

    /**
     * Runs a program and returns its standard output.
     *
     * @param acceptedExits exit values that count as an answer
     * @param input standard input
     * @throws IOException if the program cannot be started, exits otherwise, or takes more than two minutes; the
     *     message holds its standard error
     */
    static byte[] output(Set<Integer> acceptedExits, byte[] input, Object... command) throws IOException {
        return TemporaryFolder.with(folder -> run(folder, acceptedExits, input, command));
    }

    /** Like {@link #output}, in a folder that the caller made. */
    static byte[] run(Path folder, Set<Integer> acceptedExits, byte[] input, Object... command) throws IOException {
        List<String> words = Arrays.stream(command).map(Object::toString).toList();
        // Files rather than pipes: a full pipe would stop the program for good.
        Path in = Files.write(folder.resolve("stdin"), input);
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException(words + " took more than " + LIMIT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(words + " was interrupted", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        if (!acceptedExits.contains(process.exitValue())) {
            throw new IOException(words + " ended with " + process.exitValue() + ": "
                    + new String(Files.readAllBytes(err), StandardCharsets.UTF_8));
        }
        return Files.readAllBytes(out);
    }
}
