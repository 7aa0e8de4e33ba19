package org.civicreport.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.civicreport.document.Abbreviation;
import org.civicreport.document.Block;
import org.civicreport.document.Emphasis;
import org.civicreport.document.Inline;
import org.civicreport.document.ItemList;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.document.Quotation;
import org.civicreport.document.Strong;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.model.AbbreviationEntry;
import org.jspecify.annotations.Nullable;

/** Gives listed abbreviations in running text their expansions. */
final class AbbreviationMarker {

    private final Map<String, String> expansions = new HashMap<>();
    private final @Nullable Pattern pattern;

    AbbreviationMarker(List<AbbreviationEntry> entries) {
        for (AbbreviationEntry entry : entries) {
            if (!isBlank(entry.shortForm()) && !isBlank(entry.expansion())) {
                expansions.putIfAbsent(entry.shortForm(), entry.expansion());
            }
        }
        this.pattern = expansions.isEmpty() ? null : wholeWords();
    }

    private static boolean isBlank(String text) {
        return PlainText.normalised(text).isEmpty();
    }

    private Pattern wholeWords() {
        String longestFirst = expansions.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + longestFirst + ")(?![\\p{L}\\p{N}])");
    }

    List<Block> mark(List<Block> blocks) {
        return pattern == null ? blocks : blocks.stream().map(this::mark).toList();
    }

    private Block mark(Block block) {
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(paragraph.role(), markInlines(paragraph.inlines()));
        }
        if (block instanceof ItemList list) {
            return new ItemList(
                    list.ordered(),
                    list.start(),
                    list.items().stream()
                            .map(item -> new ItemList.Item(mark(item.blocks())))
                            .toList());
        }
        if (block instanceof Quotation quotation) {
            return new Quotation(mark(quotation.blocks()), quotation.attribution());
        }
        if (block instanceof Table table) {
            return new Table(
                    table.anchor(),
                    table.caption(),
                    table.columns(),
                    table.head(),
                    table.body().stream().map(this::mark).toList(),
                    table.rowHeaders());
        }
        return block;
    }

    private Table.Row mark(Table.Row row) {
        return new Table.Row(row.cells().stream()
                .map(cell -> new Table.Cell(mark(cell.blocks()), cell.columnSpan(), cell.rowSpan()))
                .toList());
    }

    private List<Inline> markInlines(List<Inline> inlines) {
        List<Inline> marked = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline instanceof Text text) {
                split(text.value(), marked);
            } else if (inline instanceof Emphasis emphasis) {
                marked.add(new Emphasis(markInlines(emphasis.inlines())));
            } else if (inline instanceof Strong strong) {
                marked.add(new Strong(markInlines(strong.inlines())));
            } else {
                marked.add(inline);
            }
        }
        return marked;
    }

    private void split(String text, List<Inline> into) {
        Matcher matcher = Objects.requireNonNull(pattern).matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                into.add(new Text(text.substring(end, matcher.start())));
            }
            into.add(new Abbreviation(matcher.group(), Objects.requireNonNull(expansions.get(matcher.group()))));
            end = matcher.end();
        }
        if (end < text.length() || end == 0) {
            into.add(new Text(text.substring(end)));
        }
    }
}
