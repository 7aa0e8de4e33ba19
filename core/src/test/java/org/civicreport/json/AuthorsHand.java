package org.civicreport.json;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Makes written YAML look as if a person had kept it for years: with remarks, empty lines, and other line ends. */
final class AuthorsHand {
    private final Random random;
    private final SourceText source;
    private final StringBuilder text;
    private final TextEdits edits = new TextEdits();
    private int remarks;

    private AuthorsHand(String yaml, Random random) {
        this.random = random;
        RecordReader.Parsed parsed =
                ReportReader.standard().parse(yaml.getBytes(StandardCharsets.UTF_8), TextFormat.YAML);
        this.source = parsed.source();
        this.text = new StringBuilder(yaml);
        decorate(parsed.root());
    }

    /** Remarks are numbered in the order of the text, each of the form {@code # remark 1.}. */
    static String over(String yaml, Random random) {
        AuthorsHand hand = new AuthorsHand(yaml, random);
        String decorated = hand.edits.applyTo(yaml, hand.source);
        return random.nextBoolean() ? decorated : "\uFEFF" + decorated.replace("\n", "\r\n");
    }

    private void decorate(SourceNode node) {
        CollectionLayout layout = new BlockLayout(source, new TextEdits());
        if (node instanceof SourceNode.Scalar || BlockLayout.isFlow(source, node)) {
            return;
        }
        for (Member member : layout.members(node)) {
            int line = source.lineBegin(member.begin());
            boolean beginsLine = source.isBlank(line, member.begin());
            if (beginsLine && random.nextInt(4) == 0) {
                String lineFeed = random.nextInt(3) == 0 ? "\n" : "";
                edits.insert(line, lineFeed + text.substring(line, member.begin()) + remark() + "\n");
            }
            decorate(member.value());
            int lineEnd = source.lineEnd(member.end());
            boolean single = member.value() instanceof SourceNode.Scalar scalar
                    && (scalar.style() == SourceNode.Style.PLAIN || text.charAt(member.end() - 1) == '"')
                    && source.lineBegin(member.end()) == line
                    && member.end() == lineEnd;
            if (single && random.nextInt(4) == 0) {
                edits.insert(lineEnd, " ".repeat(1 + random.nextInt(3)) + remark());
            }
        }
    }

    private String remark() {
        remarks++;
        return "# remark " + remarks + ".";
    }
}
