package org.civicreport.render;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Where a rendering goes. A file is all or nothing: it is written beside its place, forced to the disk, then moved there
 * in one step, so that whatever happens the old file or the new one stands there, whole. An output is used for one
 * rendering at a time.
 */
public abstract sealed class Output {

    private Output() {}

    /**
     * What a renderer writes.
     */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes the content.
         *
         * @param stream buffered; need not be flushed or closed
         * @throws IOException if the stream throws it
         */
        void writeTo(OutputStream stream) throws IOException;
    }

    /**
     * Returns an output into a caller's stream, which is flushed at the end and never closed.
     *
     * @param stream gets the bytes; a failing rendering may leave a part in it
     * @return the output
     */
    public static Output stream(OutputStream stream) {
        return new ToStream(Objects.requireNonNull(stream, "stream"));
    }

    /**
     * Returns an output into a file, whose folder must exist.
     *
     * @param file the file, replaced if it is there, or a link to one, which stays a link; a folder, a device or a pipe
     *     there is refused when it is written
     * @return the output
     * @throws IllegalArgumentException if the path is a root and has no file name
     */
    public static Output file(Path file) {
        return new ToFile(Objects.requireNonNull(file, "file"));
    }

    /**
     * Writes a rendering, called by renderers once per rendering.
     *
     * @param content what is written
     * @throws RenderException if the output fails, with the {@link IOException} as cause; or the content's own
     */
    public void write(Content content) {
        write(content, Map.of());
    }

    /**
     * Writes a rendering of several files, called by renderers once per rendering. The others are written before the
     * main one, so that this never stands there without them. They are named by their content: what an older rendering
     * needs isn't touched.
     *
     * @param content the main file, or what goes into the stream
     * @param beside the other files by name, beside the main file
     * @throws RenderException if the output fails, with the {@link IOException} as cause, if a stream should take
     *     several files; or the content's own
     */
    public abstract void write(Content content, Map<String, Content> beside);

    private static final class ToStream extends Output {

        private final OutputStream stream;

        ToStream(OutputStream stream) {
            this.stream = stream;
        }

        @Override
        public void write(Content content, Map<String, Content> beside) {
            if (!beside.isEmpty()) {
                throw new RenderException("a stream takes one file, but this rendering has others beside it: "
                        + String.join(", ", beside.keySet()) + "; render to a file");
            }
            OutputStream unclosable = new Unclosable(stream);
            try {
                content.writeTo(unclosable);
                unclosable.flush();
            } catch (ClosedByInterruptException e) {
                throw new RenderCancelledException();
            } catch (IOException e) {
                throw new RenderException("the stream refused the rendering; what it got is not a whole file", e);
            }
        }
    }

    private static final class ToFile extends Output {

        private final Path file;
        private final Path folder;

        ToFile(Path file) {
            Path absolute = file.toAbsolutePath();
            Path parent = absolute.getParent();
            if (parent == null) {
                throw new IllegalArgumentException("a file has a name and a folder, but this is: " + file);
            }
            this.file = absolute;
            this.folder = parent;
        }

        @Override
        public void write(Content content, Map<String, Content> beside) {
            beside.forEach((name, one) -> new ToFile(folder.resolve(name)).writeOne(one));
            writeOne(content);
        }

        private void writeOne(Content content) {
            Path target = target();
            // Without the file's own name, which may be as long as a name can be.
            Path beside = target.resolveSibling(".civicreport-" + UUID.randomUUID() + ".part");
            try {
                writeForced(beside, content);
                keepPermissions(target, beside);
                move(beside, target);
            } catch (ClosedByInterruptException e) {
                throw new RenderCancelledException();
            } catch (IOException e) {
                throw failed(e);
            } finally {
                deleteQuietly(beside);
            }
        }

        /** The file itself where a link leads to it: moving onto a link would put an end to it, onto a device, too. */
        private Path target() {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new RenderException(
                        "can't write " + file + ", as what stands there is no file but a folder, a device or a pipe;"
                                + " name a file, or render into a stream",
                        new FileAlreadyExistsException(file.toString()));
            }
            if (!Files.isSymbolicLink(file)) {
                return file;
            }
            try {
                return file.toRealPath();
            } catch (IOException e) {
                throw new RenderException("can't write " + file + ", as it is a link to what isn't there", e);
            }
        }

        private RenderException failed(IOException cause) {
            if (!Files.isDirectory(folder)) {
                return new RenderException("can't write " + file + ", as there is no folder " + folder, cause);
            }
            return new RenderException(
                    "can't write " + file + "; what stood there before is unchanged. Check the folder, its permissions"
                            + " and the space on the disk",
                    cause);
        }

        private static void writeForced(Path beside, Content content) throws IOException {
            try (FileChannel channel =
                    FileChannel.open(beside, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                content.writeTo(new Unclosable(stream));
                stream.flush();
                channel.force(true);
            }
        }

        /** Who may read the file that stood before may read the new one, and nobody else. */
        private static void keepPermissions(Path target, Path beside) throws IOException {
            PosixFileAttributeView before = Files.getFileAttributeView(target, PosixFileAttributeView.class);
            if (before != null && Files.isRegularFile(target)) {
                Files.setPosixFilePermissions(beside, before.readAttributes().permissions());
            }
        }

        private static void move(Path beside, Path target) throws IOException {
            try {
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }

        private static void deleteQuietly(Path beside) {
            try {
                Files.deleteIfExists(beside);
            } catch (IOException e) {
                // The rendering's own outcome matters more than a left-over with a telling name.
            }
        }
    }

    /** Keeps libraries that close what they write to from closing the caller's stream. */
    private static final class Unclosable extends FilterOutputStream {

        Unclosable(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
