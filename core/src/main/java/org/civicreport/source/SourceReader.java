package org.civicreport.source;

import java.util.Optional;

/**
 * Reads the source back out of a rendered file. Each renderer brings one, found by {@link java.util.ServiceLoader}.
 * Implementations are immutable, thread-safe, read only the bytes given, and bound what they unpack.
 */
public interface SourceReader {

    /** Returns the format it reads, as {@code Renderer.format()} names it: {@code "pdf"}, {@code "docx"} … */
    String format();

    /**
     * Tells by the first bytes whether a file is of this format.
     *
     * @param file the whole file
     * @return whether {@link #read} is worth a try
     */
    boolean recognises(byte[] file);

    /**
     * Reads the source.
     *
     * @param file the whole file
     * @return the source, or nothing if the file carries none
     * @throws SourceException if the file is damaged, encrypted or larger than it should be when unpacked
     */
    Optional<Source> read(byte[] file);
}
