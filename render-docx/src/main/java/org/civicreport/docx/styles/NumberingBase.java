package org.civicreport.docx.styles;

import java.util.OptionalInt;
import java.util.Set;

/**
 * What our list definitions stand beside: nothing, or those of a template, whose styles may be tied to its own lists.
 *
 * @param instances the highest number of its instances
 * @param definitions the highest number of its definitions
 * @param silent styles that bring no number, though ours of the same name do
 * @param foreign styles that are the template's
 * @param listNumber the definition behind its style of numbered items, if there is one
 */
public record NumberingBase(
        int instances, int definitions, Set<WordStyle> silent, Set<WordStyle> foreign, OptionalInt listNumber) {

    /** Nothing but our own lists and styles. */
    public static final NumberingBase NONE = new NumberingBase(0, 0, Set.of(), Set.of(), OptionalInt.empty());

    /** Copies the sets. */
    public NumberingBase {
        silent = Set.copyOf(silent);
        foreign = Set.copyOf(foreign);
    }

    /** Returns the number in the file of one of our instances; {@link NumberingDefinitions#NONE} stays. */
    public int instance(int own) {
        return own == NumberingDefinitions.NONE ? own : instances + own;
    }

    /** Returns the number in the file of one of our definitions. */
    public int definition(int own) {
        return definitions + own;
    }

    /** Tells whether paragraphs of a style have a number without saying so themselves. */
    public boolean brings(WordStyle style) {
        return !silent.contains(style);
    }

    /** Tells whether a style is ours. */
    boolean isOurs(WordStyle style) {
        return !foreign.contains(style);
    }
}
