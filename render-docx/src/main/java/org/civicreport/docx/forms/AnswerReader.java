package org.civicreport.docx.forms;

import org.civicreport.consultation.Evidence;
import org.civicreport.consultation.Question;
import org.civicreport.consultation.ReturnedValue;
import org.civicreport.model.RichText;
import org.civicreport.richtext.RichTextParser;

/** Reads what was filled in as the value of a question. What looks as it was sent is the very value that was sent. */
final class AnswerReader {

    private final Sheet sheet;
    private final Prompts prompts;
    private final RichTextParser parser = new RichTextParser();
    private final CommonMarkWriter writer = new CommonMarkWriter();

    AnswerReader(Sheet sheet, Prompts prompts) {
        this.sheet = sheet;
        this.prompts = prompts;
    }

    /** Tells whether nothing was filled in. */
    boolean isEmpty(Content content) {
        return content.lines().isEmpty() || prompts.contain(content.line());
    }

    /** The value of a question; {@code sent} is the one that was sent. */
    ReturnedValue value(Question question, Content content, String sent) {
        String text = isEmpty(content) ? "" : text(question, content, sent);
        return new ReturnedValue(text, content.tracked() ? Evidence.TRACKED_CHANGE : Evidence.TEXT);
    }

    private String text(Question question, Content content, String sent) {
        return switch (question.value()) {
            case RICH_TEXT ->
                BlockLines.of(parser.parseForCell(RichText.of(sent), "").blocks())
                                .equals(content.lines())
                        ? sent
                        : writer.rich(content.lines());
            case PLAIN_TEXT -> {
                String plain = CommonMarkWriter.plain(content.lines());
                yield Texts.tidy(plain).equals(Texts.tidy(sent)) ? sent : plain;
            }
            default ->
                content.line().equals(sheet.words(question, sent)) ? sent : sheet.value(question, content.line());
        };
    }

    /** All that a cell says, for a person to read. */
    String verbatim(Content content) {
        return isEmpty(content) ? "" : writer.rich(content.lines());
    }
}
