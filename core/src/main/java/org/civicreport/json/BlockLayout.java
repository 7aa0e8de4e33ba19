package org.civicreport.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Members on lines of their own, told by their indentation: the block style of YAML. */
final class BlockLayout implements CollectionLayout {
    private static final Pattern LEADING_GAP = Pattern.compile("^[ \\n]+");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n *\\n");

    /** The signs of a block to whose text the empty lines at its end belong. */
    private static final Pattern BLOCK_THAT_KEEPS = Pattern.compile("^[|>][0-9]?\\+");

    private final SourceText source;
    private final String text;
    private final TextEdits edits;

    BlockLayout(SourceText source, TextEdits edits) {
        this.source = source;
        this.text = source.text();
        this.edits = edits;
    }

    /** Tells whether a collection stands between braces or brackets. */
    static boolean isFlow(SourceText source, SourceNode node) {
        String text = source.text();
        int begin = source.offset(node.position());
        return begin < text.length() && (text.charAt(begin) == '{' || text.charAt(begin) == '[');
    }

    /** Tells whether a field has nothing behind its colon, where its value would stand. */
    static boolean isEmptyInPlace(SourceNode node) {
        return node instanceof SourceNode.Scalar scalar
                && scalar.style() == SourceNode.Style.PLAIN
                && scalar.text().isEmpty();
    }

    @Override
    public List<Member> members(SourceNode collection) {
        List<Member> members = new ArrayList<>();
        if (collection instanceof SourceNode.Mapping mapping) {
            for (SourceNode.Entry entry : mapping.entries()) {
                int begin = source.offset(entry.position());
                members.add(new Member(entry.name(), entry.value(), begin, end(entry.value())));
            }
        } else if (collection instanceof SourceNode.Sequence sequence) {
            int column = sequence.position().column() - 1;
            for (SourceNode item : sequence.items()) {
                members.add(new Member("", item, dash(source.offset(item.position()), column), end(item)));
            }
        }
        return members;
    }

    /** The dash of an entry stands in the list's column, in the entry's line or in one above that. */
    private int dash(int offset, int column) {
        int line = source.lineBegin(offset);
        while (line > 0 && !isDash(line, column)) {
            line = source.lineBegin(line - 1);
        }
        return line + column;
    }

    private boolean isDash(int line, int column) {
        return text.startsWith("-", line + column)
                && source.isBlank(line, line + column)
                && source.lineEnd(line) > line + column - 1;
    }

    private int end(SourceNode node) {
        if (node instanceof SourceNode.Scalar scalar) {
            return isBlockScalar(scalar) ? blockScalarEnd(scalar) : source.offset(scalar.end());
        }
        if (!isFlow(source, node)) {
            if (node instanceof SourceNode.Mapping mapping) {
                return end(mapping.entries().get(mapping.entries().size() - 1).value());
            }
            if (node instanceof SourceNode.Sequence sequence) {
                return end(sequence.items().get(sequence.items().size() - 1));
            }
        }
        return source.offset(node.end());
    }

    private boolean isBlockScalar(SourceNode.Scalar scalar) {
        int begin = source.offset(scalar.position());
        return scalar.style() == SourceNode.Style.TEXT && (text.charAt(begin) == '|' || text.charAt(begin) == '>');
    }

    /** Without the empty lines that part a block from what follows, unless they belong to it. */
    private int blockScalarEnd(SourceNode.Scalar scalar) {
        int headEnd = source.lineEnd(source.offset(scalar.position()));
        int limit = source.offset(scalar.end());
        String head = text.substring(source.offset(scalar.position()), headEnd);
        if (BLOCK_THAT_KEEPS.matcher(head).find()) {
            return limit > 0 && text.charAt(limit - 1) == '\n' ? limit - 1 : limit;
        }
        int indentation = Integer.MAX_VALUE;
        for (int line = headEnd + 1; line < limit; line = source.lineEnd(line) + 1) {
            if (!source.isBlank(line, source.lineEnd(line))) {
                indentation = Math.min(indentation, indentation(line));
            }
        }
        int end = headEnd;
        for (int line = headEnd + 1; line < limit; line = source.lineEnd(line) + 1) {
            int lineEnd = source.lineEnd(line);
            if (lineEnd - line > indentation || !source.isBlank(line, lineEnd)) {
                end = lineEnd;
            }
        }
        return end;
    }

    @Override
    public void replace(Member member, Object value) {
        SourceNode old = member.value();
        int begin = isEmptyInPlace(old) ? member.end() : source.offset(old.position());
        int gap = source.gapBefore(begin);
        String written = value instanceof String string && old instanceof SourceNode.Scalar scalar
                ? YamlText.text(string, style(scalar), scalar.text())
                : YamlText.value(value);
        boolean afterColon = !member.name().isEmpty() && gap > 0 && text.charAt(gap - 1) == ':';
        boolean fromGap = afterColon && (gap == begin || written.startsWith("\n") || text.indexOf('\n', gap) < begin);
        int column = afterColon ? column(member.begin()) : Math.max(0, column(begin) - 2);
        String shifted = indented(written, column);
        String replacement = fromGap ? shifted : LEADING_GAP.matcher(shifted).replaceFirst("");
        put(fromGap ? gap : begin, member, replacement);
    }

    @Override
    public void replaceBy(Member member, NewMember moved) {
        edits.replace(
                member.begin(), source.lineEnd(member.end()), indented(written(moved), moved, column(member.begin())));
    }

    /** Puts a value in place of another one; a comment behind the old value stays in its line. */
    private void put(int begin, Member member, String written) {
        String remark = remarkInHead(member.value());
        int lineFeed = written.indexOf('\n');
        String first = (lineFeed < 0 ? written : written.substring(0, lineFeed)) + remark;
        String rest = lineFeed < 0 ? "" : written.substring(lineFeed);
        int lineEnd = source.lineEnd(member.end());
        if (rest.isEmpty() || source.isBlank(member.end(), lineEnd)) {
            edits.replace(begin, member.end(), first + rest);
        } else {
            edits.replace(begin, member.end(), first);
            edits.insert(lineEnd, rest);
        }
    }

    /** The comment behind the sign that begins a block. */
    private String remarkInHead(SourceNode node) {
        if (!(node instanceof SourceNode.Scalar scalar) || !isBlockScalar(scalar)) {
            return "";
        }
        int begin = source.offset(scalar.position());
        int headEnd = source.lineEnd(begin);
        int sign = text.indexOf('#', begin);
        return sign < 0 || sign > headEnd ? "" : text.substring(source.gapBefore(sign), headEnd);
    }

    private ScalarStyle style(SourceNode.Scalar scalar) {
        if (scalar.style() == SourceNode.Style.PLAIN) {
            return ScalarStyle.PLAIN;
        }
        return switch (text.charAt(source.offset(scalar.position()))) {
            case '|' -> ScalarStyle.LITERAL;
            case '>' -> ScalarStyle.FOLDED;
            case '\'' -> ScalarStyle.SINGLE_QUOTED;
            default -> ScalarStyle.DOUBLE_QUOTED;
        };
    }

    @Override
    public void insertBefore(Member first, List<NewMember> inserted) {
        int column = column(first.begin());
        for (NewMember member : inserted) {
            edits.insert(first.begin(), indented(written(member), member, column) + "\n" + " ".repeat(column));
        }
    }

    @Override
    public void insertAfter(List<Member> members, int index, List<NewMember> inserted) {
        Member member = members.get(index);
        int column = column(member.begin());
        int lineEnd = source.lineEnd(member.end());
        String lineFeeds = emptyLinesAround(members, index) ? "\n\n" : "\n";
        for (NewMember added : inserted) {
            edits.insert(lineEnd, lineFeeds + " ".repeat(column) + indented(written(added), added, column));
        }
    }

    /** Tells whether an author has parted these members by empty lines. */
    private boolean emptyLinesAround(List<Member> members, int index) {
        int after = index + 1 < members.size() ? index + 1 : index;
        if (after == 0) {
            return false;
        }
        int begin = source.lineEnd(members.get(after - 1).end());
        int end = members.get(after).begin();
        return begin < end && EMPTY_LINE.matcher(text.substring(begin, end)).find();
    }

    @Override
    public void removeHead(List<Member> members, int firstKept) {
        int begin = members.get(0).begin();
        if (source.isBlank(source.lineBegin(begin), begin)) {
            removeLines(members, 0, firstKept);
            return;
        }
        int end = members.get(firstKept).begin(); // the object begins behind a dash
        int last = members.get(firstKept - 1).end();
        if (source.isBlank(last, end)) {
            edits.remove(begin, end);
        } else {
            edits.remove(begin, source.lineEnd(last));
        }
    }

    @Override
    public void remove(List<Member> members, int from, int to) {
        removeLines(members, from, to);
    }

    private void removeLines(List<Member> members, int from, int to) {
        for (Member member : members.subList(from, to)) {
            int begin = source.lineBegin(member.begin());
            int end = source.lineEnd(member.end());
            if (begin == 0) {
                edits.remove(0, Math.min(end + 1, text.length()));
            } else if (end == text.length()) {
                edits.remove(begin, end);
            } else {
                edits.remove(begin - 1, end); // so that what is added behind the last one that stays comes after it
            }
        }
    }

    /** An entry that moved takes along what its author has written, comments and all. */
    private String written(NewMember member) {
        Member origin = member.origin();
        if (origin != null) {
            return text.substring(origin.begin(), source.lineEnd(origin.end()));
        }
        if (!member.name().isEmpty()) {
            return member.name() + ":" + YamlText.value(member.value());
        }
        String list = YamlText.value(List.of(member.value()));
        return list.substring("\n  ".length()).replace("\n  ", "\n");
    }

    private int indentation(int line) {
        int offset = line;
        while (text.startsWith(" ", offset)) {
            offset++;
        }
        return offset - line;
    }

    private int column(int offset) {
        return offset - source.lineBegin(offset);
    }

    /** An entry that moved within its list is indented already. */
    private static String indented(String lines, NewMember member, int column) {
        return member.origin() == null ? indented(lines, column) : lines;
    }

    /** Shifts all lines but the first to the right, as far as there is something in them. */
    private static String indented(String lines, int column) {
        return lines.replaceAll("\\n(?=[^\\n])", "\n" + " ".repeat(column));
    }
}
