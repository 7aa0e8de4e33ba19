package org.civicreport.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Writes maps, lists, text, numbers and truth values as YAML, in the order in which they come. */
final class YamlText {
    private static final int WIDTH = 110;
    private static final ImplicitTuple WITHOUT_TAG = new ImplicitTuple(true, true);

    /** Words that older versions of YAML take for something else than text. */
    private static final Set<String> OLD_WORDS = Set.of("y", "yes", "n", "no", "on", "off", "null");

    private final ScalarResolver resolver = new CoreSchema().getScalarResolver();
    private final List<Event> events = new ArrayList<>();
    private final FlowStyle flow;

    private YamlText(FlowStyle flow) {
        this.flow = flow;
    }

    /** A whole text. */
    static String of(Map<String, Object> object) {
        return new YamlText(FlowStyle.BLOCK).written(object, WIDTH);
    }

    /** A value as it stands behind the colon of a field, with the space or line feed before it, without one at its end. */
    static String value(Object value) {
        String written = new YamlText(FlowStyle.BLOCK).written(Map.of("x", value), WIDTH);
        return written.substring("x:".length(), written.length() - 1);
    }

    /** A text like {@link #value}, if possible in the style of another one, and over lines only as a block. */
    static String text(String text, ScalarStyle style, String sameKind) {
        YamlText yaml = new YamlText(FlowStyle.BLOCK);
        ScalarStyle suitable = yaml.styleLike(text, style, sameKind);
        yaml.begin();
        yaml.events.add(yaml.mappingStart());
        yaml.scalar("x", ScalarStyle.PLAIN);
        yaml.scalar(text, suitable);
        yaml.events.add(new MappingEndEvent());
        String written = yaml.end(suitable == ScalarStyle.FOLDED ? WIDTH : Integer.MAX_VALUE);
        return written.substring("x:".length(), written.length() - 1);
    }

    /** A value on one line, as it may stand between braces and brackets. */
    static String flow(Object value) {
        String written = new YamlText(FlowStyle.FLOW).written(List.of(value), Integer.MAX_VALUE);
        return written.substring(1, written.lastIndexOf(']'));
    }

    private String written(Object value, int width) {
        begin();
        write(value);
        return end(width);
    }

    private void begin() {
        events.add(new StreamStartEvent());
        events.add(new DocumentStartEvent(false, Optional.empty(), Map.of()));
    }

    private String end(int width) {
        events.add(new DocumentEndEvent(false));
        events.add(new StreamEndEvent());
        DumpSettings settings = DumpSettings.builder()
                .setIndent(2)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .setWidth(width)
                .setBestLineBreak("\n")
                .build();
        Written written = new Written();
        Emitter emitter = new Emitter(settings, written);
        events.forEach(emitter::emit);
        return written.toString();
    }

    private static final class Written implements StreamDataWriter {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(String part) {
            text.append(part);
        }

        @Override
        public void write(String part, int offset, int length) {
            text.append(part, offset, offset + length);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private void write(Object value) {
        if (value instanceof Map<?, ?> object) {
            events.add(mappingStart());
            object.forEach((name, held) -> {
                scalar((String) name, isPlainText((String) name) ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED);
                write(held);
            });
            events.add(new MappingEndEvent());
        } else if (value instanceof List<?> list) {
            events.add(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, flow));
            list.forEach(this::write);
            events.add(new SequenceEndEvent());
        } else if (value instanceof String text) {
            scalar(text, styleOf(text));
        } else {
            scalar(value instanceof BigDecimal number ? JsonText.spelt(number) : value.toString(), ScalarStyle.PLAIN);
        }
    }

    private MappingStartEvent mappingStart() {
        return new MappingStartEvent(Optional.empty(), Optional.empty(), true, flow);
    }

    private void scalar(String text, ScalarStyle style) {
        events.add(new ScalarEvent(Optional.empty(), Optional.empty(), WITHOUT_TAG, text, style));
    }

    private ScalarStyle styleOf(String text) {
        if (text.indexOf('\n') >= 0) {
            return blockOf(text);
        }
        if (text.length() > WIDTH && canFold(text)) {
            return ScalarStyle.FOLDED;
        }
        return isPlainText(text) ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED;
    }

    private ScalarStyle styleLike(String text, ScalarStyle style, String sameKind) {
        if (text.indexOf('\n') >= 0) {
            return blockOf(text);
        }
        return switch (style) {
            case FOLDED -> canFold(text) ? style : ScalarStyle.LITERAL;
            case PLAIN -> isOfKind(text, sameKind) ? style : styleOf(text);
            default -> style;
        };
    }

    /** A year, for example, that stood there without quotes needs none now. */
    private boolean isOfKind(String text, String other) {
        Tag tag = resolver.resolve(text, true);
        return !tag.equals(Tag.STR) && !tag.equals(Tag.NULL) && tag.equals(resolver.resolve(other, true));
    }

    /** Empty lines at the end of a block would grow and shrink with those that part it from what follows. */
    private static ScalarStyle blockOf(String text) {
        return text.endsWith("\n\n") || text.equals("\n") ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.LITERAL;
    }

    /** A line that begins with white space is not joined to the one before, so none may come to begin with it. */
    private static boolean canFold(String text) {
        return text.equals(text.strip()) && text.chars().allMatch(character -> character >= ' ');
    }

    /** Tells whether every reader of YAML takes this for text when it has no quotes. */
    private boolean isPlainText(String text) {
        return resolver.resolve(text, true).equals(Tag.STR)
                && !OLD_WORDS.contains(text.toLowerCase(Locale.ROOT))
                && !text.equals("<<");
    }
}
