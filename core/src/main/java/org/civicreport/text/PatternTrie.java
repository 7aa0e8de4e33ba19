package org.civicreport.text;

import java.util.Arrays;

/**
 * Hyphenation patterns by their letters (Liang, "Word Hy-phen-a-tion by Com-put-er", 1983). Each pattern says how well or
 * badly a word can be divided at the places between its letters: odd numbers for, even ones against, the highest wins.
 * Filled once, then only read.
 */
final class PatternTrie {

    private static final byte[] NO_VALUES = {};
    private static final int ROOT = 0;
    private static final int NODE_BITS = 24;
    private static final int LETTER_BITS = 16;

    /** Fibonacci hashing: the golden ratio spreads neighbouring keys. */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** Open addressing, at most half full: parent, letter and child of each node but the root. A word costs one probe a step. */
    private long[] edges = new long[1 << 12];

    private byte[][] values = new byte[1 << 11][];
    private int size = 1;

    /** Makes one without patterns. */
    PatternTrie() {
        values[ROOT] = NO_VALUES;
    }

    /** Adds a pattern as it is written: {@code .ab3it}. */
    void add(String pattern) {
        byte[] numbers = new byte[pattern.length() + 1];
        int node = ROOT;
        int length = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= '0' && c <= '9') {
                numbers[length] = (byte) (c - '0');
            } else {
                node = child(node, c);
                length++;
            }
        }
        values[node] = Arrays.copyOf(numbers, length + 1);
    }

    private int child(int parent, char letter) {
        int found = find(parent, letter);
        if (found != ROOT) {
            return found;
        }
        if (size == values.length) {
            grow();
        }
        values[size] = NO_VALUES;
        put(key(parent, letter) << NODE_BITS | size);
        return size++;
    }

    private void grow() {
        values = Arrays.copyOf(values, size * 2);
        long[] old = edges;
        edges = new long[old.length * 2];
        for (long edge : old) {
            if (edge != 0) {
                put(edge);
            }
        }
    }

    private void put(long edge) {
        int at = slot(edge >>> NODE_BITS);
        while (edges[at] != 0) {
            at = next(at);
        }
        edges[at] = edge;
    }

    private int find(int parent, char letter) {
        long key = key(parent, letter);
        int at = slot(key);
        while (edges[at] != 0) {
            if (edges[at] >>> NODE_BITS == key) {
                return (int) edges[at] & (1 << NODE_BITS) - 1;
            }
            at = next(at);
        }
        return ROOT;
    }

    private static long key(int parent, char letter) {
        return (long) parent << LETTER_BITS | letter;
    }

    private int slot(long key) {
        return (int) (key * GOLDEN >>> Long.numberOfLeadingZeros(edges.length) + 1);
    }

    private int next(int slot) {
        return slot + 1 & edges.length - 1;
    }

    /**
     * Returns how well a word can be divided before each of its letters.
     *
     * @param word in lower case
     * @return as many numbers as letters; odd where it can be divided
     */
    byte[] weigh(String word) {
        String bounded = "." + word + ".";
        byte[] weights = new byte[bounded.length() + 1];
        for (int start = 0; start < bounded.length(); start++) {
            int node = ROOT;
            for (int i = start; i < bounded.length(); i++) {
                node = find(node, bounded.charAt(i));
                if (node == ROOT) {
                    break;
                }
                byte[] found = values[node];
                for (int k = 0; k < found.length; k++) {
                    weights[start + k] = (byte) Math.max(weights[start + k], found[k]);
                }
            }
        }
        return Arrays.copyOfRange(weights, 1, word.length() + 1);
    }
}
