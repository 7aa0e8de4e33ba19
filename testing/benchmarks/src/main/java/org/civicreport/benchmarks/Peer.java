package org.civicreport.benchmarks;

import java.io.OutputStream;

/** One of the programs that are compared, made ready for one document, whose file it writes again and again. */
interface Peer extends AutoCloseable {

    /** Writes the file. */
    void write(OutputStream out) throws Exception;

    /** Ends what was begun for it. */
    @Override
    default void close() throws Exception {}
}
