package org.civicreport.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Members between braces and brackets, parted by commas: JSON, and the flow style of YAML. */
final class FlowLayout implements CollectionLayout {
    private final SourceText source;
    private final String text;
    private final TextFormat format;
    private final TextEdits edits;

    FlowLayout(SourceText source, TextFormat format, TextEdits edits) {
        this.source = source;
        this.text = source.text();
        this.format = format;
        this.edits = edits;
    }

    @Override
    public List<Member> members(SourceNode collection) {
        List<Member> members = new ArrayList<>();
        if (collection instanceof SourceNode.Mapping mapping) {
            for (SourceNode.Entry entry : mapping.entries()) {
                members.add(member(entry.name(), entry.value(), source.offset(entry.position())));
            }
        } else if (collection instanceof SourceNode.Sequence sequence) {
            for (SourceNode item : sequence.items()) {
                members.add(member("", item, source.offset(item.position())));
            }
        }
        return members;
    }

    private Member member(String name, SourceNode value, int begin) {
        return new Member(name, value, begin, source.offset(value.end()));
    }

    /** There are no comments in JSON, and between braces hardly any in YAML. */
    @Override
    public void replaceBy(Member member, NewMember moved) {
        replace(member, moved.value());
    }

    @Override
    public void replace(Member member, Object value) {
        String written = written(value, separatorBefore(member));
        if (BlockLayout.isEmptyInPlace(member.value())) {
            edits.insert(member.end(), " " + written);
        } else {
            edits.replace(source.offset(member.value().position()), member.end(), written);
        }
    }

    @Override
    public void insertBefore(Member first, List<NewMember> inserted) {
        String separator = separatorBefore(first);
        for (NewMember member : inserted) {
            edits.insert(first.begin(), written(member, separator) + "," + separator);
        }
    }

    @Override
    public void insertAfter(List<Member> members, int index, List<NewMember> inserted) {
        String separator = separatorBefore(members.get(index));
        for (NewMember member : inserted) {
            edits.insert(members.get(index).end(), "," + separator + written(member, separator));
        }
    }

    @Override
    public void removeHead(List<Member> members, int firstKept) {
        edits.remove(members.get(0).begin(), members.get(firstKept).begin());
    }

    @Override
    public void remove(List<Member> members, int from, int to) {
        if (to < members.size()) {
            edits.remove(members.get(from).begin(), members.get(to).begin());
            return;
        }
        int before = members.get(from - 1).end();
        int begin = members.get(from).begin();
        boolean remark = text.substring(before, begin).indexOf('#') >= 0; // YAML may keep the comma before it
        edits.remove(remark ? begin : before, members.get(to - 1).end());
    }

    /** What parts a member from the comma or bracket before it: a line feed and its indentation, a space, or nothing. */
    private String separatorBefore(Member member) {
        String white = text.substring(source.gapBefore(member.begin()), member.begin());
        int lineFeed = white.lastIndexOf('\n');
        if (lineFeed >= 0) {
            return white.substring(lineFeed);
        }
        return format == TextFormat.YAML || spacesAfterColons() ? " " : "";
    }

    private boolean spacesAfterColons() {
        int colon = text.indexOf(':');
        return colon >= 0 && text.startsWith(" ", colon + 1);
    }

    private String written(NewMember member, String separator) {
        if (member.name().isEmpty()) {
            return written(member.value(), separator);
        }
        if (format == TextFormat.YAML) {
            String object = YamlText.flow(Map.of(member.name(), member.value()));
            return object.substring(1, object.length() - 1);
        }
        String colon = separator.isEmpty() ? ":" : ": ";
        return JsonText.compact(member.name()) + colon + written(member.value(), separator);
    }

    private String written(Object value, String separator) {
        if (format == TextFormat.YAML) {
            return YamlText.flow(value);
        }
        return separator.startsWith("\n")
                ? JsonText.indented(value).stripTrailing().replace("\n", separator)
                : JsonText.compact(value);
    }
}
