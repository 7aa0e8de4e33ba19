package org.civicreport.json;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.civicreport.findings.Finding;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Findings;
import org.civicreport.model.Report;
import org.civicreport.source.Source;
import org.civicreport.source.SourceException;
import org.civicreport.source.SourceReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports: from JSON, from YAML, and out of rendered files.
 *
 * <pre>{@code
 * ReadResult result = ReportReader.standard().read(bytes, TextFormat.YAML);
 * result.findings().forEach(finding -> System.err.println(finding));
 * }</pre>
 *
 * <p>Bad input never throws: all that is wrong is said by findings, with line and column, see {@link JsonFindings}. What a
 * report says is not judged here, only whether it is one; dangling references, for example, are the matter of validation.
 *
 * <p>In YAML a value without quotes is what its field wants: {@code title: 2021} is a text, {@code progress: 20} a number.
 * {@code null}, and in YAML {@code ~} or nothing at all, is the same as an absent field.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReportReader {
    private static final ReportReader STANDARD = builder().build();

    private final RecordReader<Report> texts;
    private final Limits limits;
    private final @Nullable List<SourceReader> sourceReaders;

    private ReportReader(Builder builder) {
        this.texts = new RecordReader<>(Report.class, Shape.REPORT, builder.limits, SchemaVersion::upgrade);
        this.limits = builder.limits;
        this.sourceReaders = builder.sourceReaders;
    }

    /** {@return the reader with the usual limits} */
    public static ReportReader standard() {
        return STANDARD;
    }

    /** {@return a builder with the usual limits} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a report.
     *
     * @param text the whole text in UTF-8, with or without a byte order mark
     * @param format what it is written in
     * @return the report, or what is wrong with the text
     */
    public ReadResult read(byte[] text, TextFormat format) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(format, "format");
        RecordReader.Result<Report> result = texts.read(text, format);
        return new ReadResult(result.value(), result.findings(), result.positions());
    }

    /** What a text consists of that was read before without an error. */
    RecordReader.Parsed parse(byte[] text, TextFormat format) {
        try {
            return RecordReader.Parsed.of(text, format, limits, new Problems());
        } catch (UnreadableTextException e) {
            throw new IllegalStateException("the text could be read before, but now: " + e.finding(), e);
        }
    }

    /**
     * Reads the report that a rendered file carries.
     *
     * @param renderedFile the whole file, such as a PDF; its format is told by its content
     * @return the report, or why there is none; positions are those in the JSON inside the file
     */
    public ReadResult readBack(byte[] renderedFile) {
        Objects.requireNonNull(renderedFile, "renderedFile");
        List<SourceReader> readers = sourceReaders == null ? load() : sourceReaders;
        Optional<SourceReader> suitable = readers.stream()
                .filter(reader -> reader.recognises(renderedFile))
                .findFirst();
        if (suitable.isEmpty()) {
            String formats = readers.stream().map(SourceReader::format).collect(Collectors.joining(", "));
            return failed(JsonFindings.FILE_UNKNOWN, formats.isEmpty() ? "–" : formats);
        }
        return readBack(suitable.get(), renderedFile);
    }

    private ReadResult readBack(SourceReader reader, byte[] file) {
        Optional<Source> source;
        try {
            source = reader.read(file);
        } catch (SourceException e) {
            return failed(JsonFindings.FILE_DAMAGED, reader.format(), e.getMessage());
        }
        return source.filter(found -> found.mediaType().equals(ReportWriter.MEDIA_TYPE))
                .map(found -> read(found.bytes(), TextFormat.JSON))
                .orElseGet(() -> failed(JsonFindings.FILE_WITHOUT_SOURCE, reader.format()));
    }

    private static List<SourceReader> load() {
        return ServiceLoader.load(SourceReader.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    private static ReadResult failed(FindingType type, @Nullable String... arguments) {
        return new ReadResult(null, Findings.of(Finding.of(type, "", arguments)), SourceMap.empty());
    }

    /** Builder of {@link ReportReader}; not thread-safe. */
    public static final class Builder {
        private Limits limits = Limits.STANDARD;
        private @Nullable List<SourceReader> sourceReaders;

        private Builder() {}

        /**
         * Limits the size of a text; 16 MiB unless changed.
         *
         * @param bytes the most bytes allowed, at least 1
         * @return this builder
         * @throws IllegalArgumentException if the limit is below 1
         */
        public Builder maxBytes(int bytes) {
            limits = new Limits(atLeastOne(bytes), limits.depth(), limits.items(), limits.textLength());
            return this;
        }

        /**
         * Limits how deep objects and arrays may lie within each other; 64 unless changed.
         *
         * @param depth the most levels allowed, from 1 to 500
         * @return this builder
         * @throws IllegalArgumentException if the limit is out of range
         */
        public Builder maxDepth(int depth) {
            if (depth > Limits.DEEPEST) {
                throw new IllegalArgumentException("at most " + Limits.DEEPEST + " levels can be read, not " + depth);
            }
            limits = new Limits(limits.bytes(), atLeastOne(depth), limits.items(), limits.textLength());
            return this;
        }

        /**
         * Limits the length of a list and the number of fields of an object; 10 000 unless changed.
         *
         * @param items the most entries allowed, at least 1
         * @return this builder
         * @throws IllegalArgumentException if the limit is below 1
         */
        public Builder maxItems(int items) {
            limits = new Limits(limits.bytes(), limits.depth(), atLeastOne(items), limits.textLength());
            return this;
        }

        /**
         * Limits the length of a single text; 1 000 000 unless changed.
         *
         * @param characters the most UTF-16 units allowed, at least 1
         * @return this builder
         * @throws IllegalArgumentException if the limit is below 1
         */
        public Builder maxTextLength(int characters) {
            limits = new Limits(limits.bytes(), limits.depth(), limits.items(), atLeastOne(characters));
            return this;
        }

        /**
         * Says how reports are got out of rendered files; otherwise by all {@link SourceReader}s that the current thread's
         * context class loader sees.
         *
         * @param readers the readers, the preferred one of a format first
         * @return this builder
         */
        public Builder sourceReaders(Collection<? extends SourceReader> readers) {
            sourceReaders = List.copyOf(readers);
            return this;
        }

        /** {@return the reader} */
        public ReportReader build() {
            return new ReportReader(this);
        }

        private static int atLeastOne(int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("a limit is at least 1, but was " + limit);
            }
            return limit;
        }
    }
}
