package org.civicreport.docx.styles;

/** Where text stands, as far as lists look different there. */
public enum Surroundings {
    /** In running text. */
    TEXT(WordStyle.LIST_BULLET, WordStyle.LIST_NUMBER, WordStyle.LIST_CONTINUE, 5),
    /** In a table's cell. */
    CELL(WordStyle.TABLE_LIST_BULLET, WordStyle.TABLE_LIST_NUMBER, WordStyle.TABLE_LIST_CONTINUE, 1),
    /** Beside the text. */
    ASIDE(WordStyle.ASIDE_LIST_BULLET, WordStyle.ASIDE_LIST_NUMBER, WordStyle.ASIDE_LIST_CONTINUE, 1);

    private final WordStyle bullet;
    private final WordStyle number;
    private final WordStyle further;
    private final int levels;

    Surroundings(WordStyle bullet, WordStyle number, WordStyle further, int levels) {
        this.bullet = bullet;
        this.number = number;
        this.further = further;
        this.levels = levels;
    }

    /**
     * Returns the style of an item's first paragraph.
     *
     * @param ordered whether it bears a number
     * @param level how deep its list stands in others, from 0
     * @return the style of this level, or of the deepest that has one
     */
    public WordStyle item(boolean ordered, int level) {
        return (ordered ? number : bullet).deeper(Math.min(level, levels - 1));
    }

    /** Returns the style of an item's further paragraphs, by the level of its list from 0. */
    public WordStyle further(int level) {
        return this.further.deeper(Math.min(level, levels - 1));
    }

    /** Returns how many levels of lists have styles of their own. */
    public int levels() {
        return levels;
    }
}
