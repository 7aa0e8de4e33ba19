package org.civicreport.findings;

import java.io.Serializable;

/**
 * A place in a source text.
 *
 * @param line the line, counted from 1
 * @param column the column in UTF-16 units, counted from 1
 */
public record Position(int line, int column) implements Serializable, Comparable<Position> {

    /**
     * Checks that both counts begin at 1.
     *
     * @throws IllegalArgumentException if line or column is below 1
     */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column are counted from 1, but were " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    /** Returns {@code line:column}, as editors and compilers write it. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
