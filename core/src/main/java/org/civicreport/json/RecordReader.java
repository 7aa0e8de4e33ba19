package org.civicreport.json;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.civicreport.findings.Findings;
import org.jspecify.annotations.Nullable;

/**
 * Reads one record out of a text: decode, parse into a tree, compare with the shape, make the record.
 *
 * @param <T> the record
 */
final class RecordReader<T extends Record> {
    private final Class<T> type;
    private final Shape shape;
    private final Limits limits;
    private final BiFunction<SourceNode, Problems, Optional<SourceNode>> upgrade;

    /**
     * @param upgrade turns the tree into one of the present version; if that is impossible, it is not compared at all
     */
    RecordReader(
            Class<T> type, Shape shape, Limits limits, BiFunction<SourceNode, Problems, Optional<SourceNode>> upgrade) {
        this.type = type;
        this.shape = shape;
        this.limits = limits;
        this.upgrade = upgrade;
    }

    /** What became of a text; the value is there unless the findings have an error. */
    record Result<T>(@Nullable T value, Findings findings, SourceMap positions) {

        static <T> Result<T> failed(Findings findings) {
            return new Result<>(null, findings, SourceMap.empty());
        }

        /** The same with further findings about the value. */
        Result<T> checked(Function<T, Findings> check) {
            if (value == null) {
                return this;
            }
            Findings all = findings.plus(positions.locate(check.apply(value)));
            return new Result<>(all.hasErrors() ? null : value, all, positions);
        }
    }

    /** A text and what it consists of, whatever that means. */
    record Parsed(SourceText source, SourceNode root) {

        static Parsed of(byte[] bytes, TextFormat format, Limits limits, Problems problems)
                throws UnreadableTextException {
            SourceText source = SourceText.decode(bytes, limits);
            TreeBuilder builder = new TreeBuilder(limits, problems);
            SourceNode root = format == TextFormat.JSON
                    ? JsonTree.read(source, builder)
                    : YamlTree.read(source, builder, problems);
            return new Parsed(source, root);
        }
    }

    Result<T> read(byte[] bytes, TextFormat format) {
        Problems problems = new Problems();
        try {
            Parsed parsed = Parsed.of(bytes, format, limits, problems);
            SourceMap positions = SourceMap.of(parsed.root());
            for (SourceText.Replacement replaced : parsed.source().replacements()) {
                problems.add(TreeBuilder.replaced(
                        replaced.codePoint(), positions.pointerAt(replaced.position()), replaced.position()));
            }
            Object value = upgrade.apply(parsed.root(), problems)
                    .map(new Binder(shape, problems)::bind)
                    .orElse(null);
            return new Result<>(
                    problems.hasErrors() || value == null ? null : type.cast(value), problems.inOrder(), positions);
        } catch (UnreadableTextException e) {
            problems.add(e.finding());
            return Result.failed(problems.inOrder());
        }
    }
}
