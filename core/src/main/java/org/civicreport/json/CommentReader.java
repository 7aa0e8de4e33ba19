package org.civicreport.json;

import java.util.List;
import java.util.Optional;
import org.civicreport.findings.Findings;
import org.civicreport.model.StakeholderComment;

/**
 * Reads comments (Stellungnahmen) as {@link ReportWriter#commentsJson} writes them: an array, each comment as the report's
 * own JSON has it. As strict as {@link ReportReader}: all that is wrong is said by findings with line and column. {@link
 * org.civicreport.exchange.CommentImport} takes the comments into a report.
 *
 * <p>Immutable and thread-safe.
 */
public final class CommentReader {

    /** The array as the record that the reader wants. */
    record CommentFile(List<StakeholderComment> comments) {
        CommentFile {
            comments = List.copyOf(comments);
        }
    }

    private static final CommentReader STANDARD = new CommentReader();

    private final RecordReader<CommentFile> texts = new RecordReader<>(
            CommentFile.class, Shape.COMMENTS, Limits.STANDARD, (root, problems) -> Optional.of(inFile(root)));

    private CommentReader() {}

    /** {@return the reader with the usual limits} */
    public static CommentReader standard() {
        return STANDARD;
    }

    /**
     * What came of reading comments.
     *
     * @param comments the comments in the order of the text; none if the findings have an error
     * @param findings all that is wrong with the text, in its order
     */
    public record Result(List<StakeholderComment> comments, Findings findings) {
        /** Copies the list. */
        public Result {
            comments = List.copyOf(comments);
        }
    }

    /**
     * Reads comments.
     *
     * @param text the whole text in UTF-8, with or without a byte order mark
     * @param format what it is written in
     * @return the comments, or what is wrong with the text
     */
    public Result read(byte[] text, TextFormat format) {
        RecordReader.Result<CommentFile> result = texts.read(text, format);
        CommentFile file = result.value();
        return new Result(file == null ? List.of() : file.comments(), result.findings());
    }

    /** An array is the list of comments; an object has to name it, as a report does. */
    private static SourceNode inFile(SourceNode root) {
        return root instanceof SourceNode.Sequence
                ? new SourceNode.Mapping(
                        root.position(), root.end(), List.of(new SourceNode.Entry("comments", root.position(), root)))
                : root;
    }
}
