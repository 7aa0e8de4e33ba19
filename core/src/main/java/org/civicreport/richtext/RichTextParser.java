package org.civicreport.richtext;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.civicreport.document.Anchor;
import org.civicreport.model.RichText;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Parses rich text: CommonMark 0.31 with tables, without HTML. Asterisks inside a word are text, never emphasis, since
 * German writes "Bürger*innen" and "Bürger/*innen". So are those at the end of words that German writes with one, such as
 * "LGBTIQ*" and "trans*", unless the word begins with an asterisk too: "*LGBTIQ*" is emphasis. Any text can be parsed; time
 * grows linearly with it. Immutable and thread-safe.
 */
public final class RichTextParser {

    /** A noncharacter, which clean text never holds: it stands for an asterisk that is text. */
    static final char TEXT_ASTERISK = '\uFDD0';

    /** Twice what is shown nested, so that what is nested too deeply is seen and reported. */
    private static final int MOST_OPEN_BLOCKS = 40;

    /** How many brackets may stand open; more are text. */
    private static final int MOST_NESTED_INLINES = 100;

    /** Hyphens, slashes and closing brackets hold a word together: "Bürger/*innen", "Kolleg(inn)*en". */
    private static final Pattern INSIDE_WORD =
            Pattern.compile("(?<=[\\p{L}\\p{M}\\p{N}\\p{Pe}/\\-\\u2010\\u2011])\\*+(?=[\\p{L}\\p{N}])");

    /** They open nothing, but would close an emphasis that began before: "*wichtig für LGBTIQ* und alle*". */
    private static final Pattern AT_WORDS_END = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])(?<!(?<!\\*)\\*)"
            + "(L[GS]BT\\p{Lu}*|FL?I?NTA?|FLTI?|TINA?|[Tt]rans|[Ii]nter)\\*(?!\\*)");

    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(MOST_OPEN_BLOCKS)
            .maxInlineNesting(MOST_NESTED_INLINES)
            .build();

    /** Makes a parser. */
    public RichTextParser() {}

    /**
     * Parses rich text for a place where tables may stand.
     *
     * @param text the rich text
     * @param pointer its JSON Pointer, for findings
     * @param tableAnchors gives each table its anchor
     * @return blocks and findings
     */
    public RichTextBlocks parse(RichText text, String pointer, Supplier<Anchor> tableAnchors) {
        return blocks(text, pointer, tableAnchors);
    }

    /**
     * Parses rich text for a table's cell, where no table can stand: it becomes a list.
     *
     * @param text the rich text
     * @param pointer its JSON Pointer, for findings
     * @return blocks and findings
     */
    public RichTextBlocks parseForCell(RichText text, String pointer) {
        return blocks(text, pointer, null);
    }

    /**
     * Reads what rich text says, without its marks.
     *
     * @param text the rich text
     * @return words and links
     */
    public RichTextWords words(RichText text) {
        return WordReader.read(parser.parse(withTextAsterisks(text.commonMark())));
    }

    private RichTextBlocks blocks(RichText text, String pointer, @Nullable Supplier<Anchor> tableAnchors) {
        String marked = withTextAsterisks(text.commonMark());
        return new BlockReader(marked, pointer, tableAnchors).read(parser.parse(marked));
    }

    /** Marks the asterisks that are text; the text's length stays. */
    private static String withTextAsterisks(String commonMark) {
        String marked = INSIDE_WORD
                .matcher(commonMark)
                .replaceAll(asterisks ->
                        String.valueOf(TEXT_ASTERISK).repeat(asterisks.group().length()));
        return AT_WORDS_END.matcher(marked).replaceAll("$1" + TEXT_ASTERISK);
    }
}
