package org.civicreport.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

    private static final byte[] WORDS = "Bericht".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aFileGetsTheContentAndNothingStandsBesideIt() throws IOException {
        Output.file(folder.resolve("bericht.pdf")).write(stream -> stream.write(WORDS));
        assertArrayEquals(WORDS, Files.readAllBytes(folder.resolve("bericht.pdf")));
        assertEquals(List.of("bericht.pdf"), names());
    }

    @Test
    void anOldFileIsReplacedAsAWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("bericht.pdf"), "was viel länger war als der neue");
        Output.file(file).write(stream -> {
            stream.write(WORDS);
            stream.flush();
            assertEquals("was viel länger war als der neue", Files.readString(file));
        });
        assertArrayEquals(WORDS, Files.readAllBytes(file));
    }

    @Test
    void afterAFailureTheOldFileStandsAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("bericht.pdf"), "alt");
        IOException full = new IOException("no space left");
        IllegalStateException wrong = new IllegalStateException("wrong");
        RenderException failed = assertThrows(
                RenderException.class,
                () -> Output.file(file).write(stream -> {
                    stream.write(WORDS);
                    throw full;
                }));
        assertSame(full, failed.getCause());
        assertSame(
                wrong,
                assertThrows(
                        IllegalStateException.class,
                        () -> Output.file(file).write(stream -> {
                            stream.write(WORDS);
                            throw wrong;
                        })));
        assertThrows(
                RenderCancelledException.class,
                () -> Output.file(file).write(stream -> {
                    stream.write(WORDS);
                    throw new RenderCancelledException();
                }));
        assertThrows(
                StackOverflowError.class,
                () -> Output.file(file).write(stream -> {
                    throw new StackOverflowError();
                }));
        assertEquals("alt", Files.readString(file));
        assertEquals(List.of("bericht.pdf"), names());
    }

    @Test
    void afterAFailureThereIsNoFileWhereThereWasNone() throws IOException {
        assertThrows(
                RenderException.class,
                () -> Output.file(folder.resolve("neu.pdf")).write(stream -> {
                    throw new IOException("no space left");
                }));
        assertEquals(List.of(), names());
    }

    @Test
    void aMissingFolderIsReported() {
        Path file = folder.resolve("fehlt").resolve("bericht.pdf");
        RenderException failed =
                assertThrows(RenderException.class, () -> Output.file(file).write(stream -> stream.write(WORDS)));
        assertInstanceOf(IOException.class, failed.getCause());
        assertTrue(String.valueOf(failed.getMessage()).endsWith("no folder " + file.getParent()), failed.getMessage());
    }

    @Test
    void aFolderIsNeverReplaced() throws IOException {
        Path occupied = Files.createDirectory(folder.resolve("leer"));
        assertThrows(RenderException.class, () -> Output.file(occupied).write(stream -> stream.write(WORDS)));
        assertTrue(Files.isDirectory(occupied));
        assertEquals(List.of("leer"), names());
    }

    @Test
    void whatIsNoFileIsNeverReplaced() throws IOException {
        Path socket = folder.resolve("dose");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            RenderException refused = assertThrows(
                    RenderException.class, () -> Output.file(socket).write(stream -> stream.write(WORDS)));
            assertTrue(String.valueOf(refused.getMessage()).contains("is no file"), refused.getMessage());
            assertInstanceOf(IOException.class, refused.getCause());
            assertTrue(Files.readAttributes(socket, BasicFileAttributes.class).isOther());
            assertEquals(List.of("dose"), names());
        }
    }

    @Test
    void aLinkStaysAndTheFileItLeadsToIsReplaced() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("ablage"));
        Path file = Files.writeString(elsewhere.resolve("bericht-2026.pdf"), "alt");
        Path link = folder.resolve("bericht.pdf");
        try {
            Files.createSymbolicLink(link, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            // Windows keeps links from ordinary users.
            return;
        }
        Output.file(link).write(stream -> stream.write(WORDS));
        assertTrue(Files.isSymbolicLink(link));
        assertArrayEquals(WORDS, Files.readAllBytes(file));
        assertEquals(List.of("ablage", "bericht.pdf"), names());
    }

    @Test
    void aPathWithoutNameIsRefusedAtOnce() {
        assertThrows(IllegalArgumentException.class, () -> Output.file(folder.getRoot()));
    }

    @Test
    void aNameMayBeAsLongAsTheFileSystemAllows() throws IOException {
        String name = "B" + "e".repeat(250) + ".pdf";
        Output.file(folder.resolve(name)).write(stream -> stream.write(WORDS));
        assertEquals(List.of(name), names());
    }

    @Test
    void aNewFileHasThePermissionsThatNewFilesHave() throws IOException {
        Path usual = Files.createFile(folder.resolve("üblich"));
        Path file = folder.resolve("bericht.pdf");
        Output.file(file).write(stream -> stream.write(WORDS));
        assertEquals(permissions(usual), permissions(file));
    }

    @Test
    void aReplacedFileKeepsItsPermissions() throws IOException {
        Path file = Files.createFile(folder.resolve("bericht.pdf"));
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rw-------"));
        }
        String before = permissions(file);
        Output.file(file).write(stream -> stream.write(WORDS));
        assertEquals(before, permissions(file));
    }

    /** Empty where the file system knows no such permissions. */
    private static String permissions(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null
                ? ""
                : PosixFilePermissions.toString(view.readAttributes().permissions());
    }

    @Test
    void anInterruptedThreadWritesNoFileAndKeepsItsFlag() throws IOException {
        Thread.currentThread().interrupt();
        try {
            assertThrows(
                    RenderCancelledException.class,
                    () -> Output.file(folder.resolve("bericht.pdf")).write(stream -> stream.write(WORDS)));
            assertTrue(Thread.currentThread().isInterrupted());
        } finally {
            Thread.interrupted();
        }
        assertEquals(List.of(), names());
    }

    @Test
    void aStreamThatAnInterruptClosedMeansCancelled() {
        OutputStream interrupted = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new ClosedByInterruptException();
            }
        };
        assertThrows(
                RenderCancelledException.class, () -> Output.stream(interrupted).write(stream -> stream.write(1)));
    }

    @Test
    void aStreamIsFlushedButNeverClosed() {
        StringBuilder calls = new StringBuilder();
        OutputStream callers = new FilterOutputStream(new ByteArrayOutputStream()) {
            @Override
            public void flush() {
                calls.append('f');
            }

            @Override
            public void close() {
                calls.append('c');
            }
        };
        Output.stream(callers).write(stream -> {
            stream.write(WORDS);
            stream.close();
            stream.write(WORDS);
        });
        assertTrue(calls.toString().endsWith("f"));
        assertFalse(calls.toString().contains("c"));
    }

    @Test
    void aStreamsFailureIsTheCause() {
        IOException full = new IOException("no space left");
        RenderException failed = assertThrows(
                RenderException.class,
                () -> Output.stream(new ByteArrayOutputStream()).write(stream -> {
                    throw full;
                }));
        assertSame(full, failed.getCause());
    }
}
