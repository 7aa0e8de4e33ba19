package org.civicreport.consultation;

import java.io.Serializable;

/**
 * Where in a returned file something stands, counted as a clerk would count it.
 *
 * @param table the table, from 1; 0 for what stands outside of tables
 * @param row the row of the table with its head, from 1; outside of tables the paragraph
 */
public record Place(int table, int row) implements Serializable, Comparable<Place> {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if the table is negative or the row is below 1
     */
    public Place {
        if (table < 0 || row < 1) {
            throw new IllegalArgumentException("tables and rows are counted from 1, but were " + table + "/" + row);
        }
    }

    @Override
    public int compareTo(Place other) {
        return table != other.table ? Integer.compare(table, other.table) : Integer.compare(row, other.row);
    }
}
