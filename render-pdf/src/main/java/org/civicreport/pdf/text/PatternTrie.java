package org.civicreport.pdf.text;

import java.util.Arrays;

/**
 * Hyphenation patterns by their letters (Liang, "Word Hy-phen-a-tion by Com-put-er", 1983). Each pattern says how well or
 * badly a word can be divided at the places between its letters: odd numbers for, even ones against, the highest wins.
 * Filled once, then only read.
 */
final class PatternTrie {

    private static final byte[] NO_VALUES = {};
    private static final int ROOT = 0;

    private char[] letters = new char[1 << 15];
    private int[] firstChild = new int[1 << 15];
    private int[] nextSibling = new int[1 << 15];
    private byte[][] values = new byte[1 << 15][];
    private int size = 1;

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
        if (size == letters.length) {
            letters = Arrays.copyOf(letters, size * 2);
            firstChild = Arrays.copyOf(firstChild, size * 2);
            nextSibling = Arrays.copyOf(nextSibling, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        letters[size] = letter;
        values[size] = NO_VALUES;
        nextSibling[size] = firstChild[parent];
        firstChild[parent] = size;
        return size++;
    }

    private int find(int parent, char letter) {
        int node = firstChild[parent];
        while (node != ROOT && letters[node] != letter) {
            node = nextSibling[node];
        }
        return node;
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
