package org.civicreport.json;

import java.util.Optional;
import org.civicreport.findings.Pointer;
import org.civicreport.findings.Position;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What an author did where the parser stumbled. The parser notices most mistakes later than they are made, and then says what
 * it was at; that is where the author has to look.
 */
final class YamlMistake {
    private static final String AT_QUOTED = "while scanning a quoted scalar";
    private static final String AT_NAME = "while scanning a simple key";
    private static final int EXCERPT = 20;

    private final SourceText source;
    private final Position stumbled;
    private final @Nullable Position begun;
    private final String context;

    private YamlMistake(SourceText source, MarkedYamlEngineException e) {
        this.source = source;
        this.stumbled = e.getProblemMark().map(this::position).orElseGet(source::end);
        this.begun = e.getContextMark().map(this::position).orElse(null);
        this.context = Optional.ofNullable(e.getContext()).orElse("");
    }

    /**
     * @param latest what the parser had understood before
     */
    static UnreadableTextException in(SourceText source, MarkedYamlEngineException e, @Nullable Event latest) {
        return new YamlMistake(source, e).said(latest);
    }

    private UnreadableTextException said(@Nullable Event latest) {
        if (latest instanceof ScalarEvent scalar && endsBeforeStumbling(scalar)) {
            return new UnreadableTextException(
                    JsonFindings.YAML_QUOTE_LATE,
                    Pointer.ROOT,
                    scalar.getStartMark().map(this::position).orElse(stumbled),
                    Integer.toString(stumbled.line()));
        }
        if (begun != null && context.equals(AT_QUOTED)) {
            return new UnreadableTextException(JsonFindings.YAML_QUOTE, Pointer.ROOT, begun);
        }
        if (begun != null && context.equals(AT_NAME)) {
            return new UnreadableTextException(
                    JsonFindings.YAML_NO_COLON, Pointer.ROOT, begun, Excerpt.of(source.lineFrom(begun), EXCERPT));
        }
        String rest = source.lineFrom(stumbled);
        if (rest.startsWith("\t")) {
            return new UnreadableTextException(JsonFindings.YAML_TAB, Pointer.ROOT, stumbled);
        }
        String line = source.lineFrom(new Position(stumbled.line(), 1));
        String content = line.stripLeading();
        if (content.length() > 1 && content.charAt(0) == '-' && Character.isLetter(content.codePointAt(1))) {
            Position dash = new Position(stumbled.line(), line.length() - content.length() + 1);
            return new UnreadableTextException(JsonFindings.YAML_DASH, Pointer.ROOT, dash);
        }
        if (rest.startsWith(":")) {
            return new UnreadableTextException(JsonFindings.YAML_COLON, Pointer.ROOT, stumbled);
        }
        return source.malformed(JsonFindings.SYNTAX, stumbled);
    }

    /** Tells whether text in quotation marks goes over lines, and its end is what doesn't fit. */
    private boolean endsBeforeStumbling(ScalarEvent scalar) {
        boolean quoted = scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                || scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
        Optional<Position> begin = scalar.getStartMark().map(this::position);
        Optional<Position> end = scalar.getEndMark().map(this::position);
        return quoted
                && end.filter(stumbled::equals).isPresent()
                && begin.filter(position -> position.line() < stumbled.line()).isPresent();
    }

    private Position position(Mark mark) {
        return source.position(mark.getLine(), mark.getColumn());
    }
}
