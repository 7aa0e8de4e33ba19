package org.civicreport.testkit;

import java.io.IOException;
import java.io.OutputStream;

/** Takes so many bytes, then fails like a full disk; remembers whether it was closed. */
final class FailingStream extends OutputStream {

    private final IOException failure = new IOException("no space left");
    private final long room;
    private long taken;
    private boolean closed;

    FailingStream(long room) {
        this.room = room;
    }

    IOException failure() {
        return failure;
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[1], 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        taken += length;
        if (taken > room) {
            throw failure;
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
