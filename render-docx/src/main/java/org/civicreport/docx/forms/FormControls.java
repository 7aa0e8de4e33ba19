package org.civicreport.docx.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.civicreport.consultation.FormRow;
import org.civicreport.consultation.Question;
import org.civicreport.document.Block;
import org.civicreport.document.Inline;
import org.civicreport.document.LineBreak;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.document.Text;
import org.civicreport.docx.body.ContentControl;
import org.civicreport.docx.body.ContentControl.Kind;
import org.civicreport.docx.body.ContentControl.Lock;
import org.civicreport.model.RichText;
import org.civicreport.richtext.RichTextParser;

/** Makes the content controls of a form. */
final class FormControls {

    private final Sheet sheet;
    private final FormWords words;
    private final RichTextParser richText = new RichTextParser();

    FormControls(Sheet sheet, FormWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    /** The visible id of a row. One that the form was made with can't be altered. */
    ContentControl id(FormRow row) {
        return new ContentControl(
                ControlNames.tag(row.id(), "id"),
                ControlNames.title(row.id(), words.of("id")),
                Kind.RICH_TEXT,
                isNew(row) ? Lock.NONE : Lock.CONTENT,
                List.of(),
                List.of(Paragraph.of(Texts.visible(row.id(), "–"))),
                words.of("id"));
    }

    /** What a row only shows. */
    ContentControl shown(FormRow row, List<Block> content) {
        return new ContentControl(
                ControlNames.tag(row.id(), "shown"),
                ControlNames.title(row.id(), words.head(Question.TEXT)),
                Kind.RICH_TEXT,
                Lock.CONTENT,
                List.of(),
                content,
                words.head(Question.TEXT));
    }

    /** Where a question is answered. */
    ContentControl of(Question question, FormRow row) {
        Kind kind = kind(question);
        List<ContentControl.Choice> choices = kind == Kind.CHOICE || kind == Kind.CHOICE_OR_WORDS
                ? sheet.choices(question).entrySet().stream()
                        .map(choice -> new ContentControl.Choice(choice.getKey(), choice.getValue()))
                        .toList()
                : List.of();
        return new ContentControl(
                ControlNames.tag(row.id(), FormWords.key(question)),
                ControlNames.title(row.id(), words.head(question)),
                kind,
                isNew(row) ? Lock.NONE : Lock.CONTROL,
                choices,
                content(question, row.value(question)),
                words.of(placeholder(kind)));
    }

    private boolean isNew(FormRow row) {
        return sheet.form().row(row.subject(), row.id()).isEmpty();
    }

    private Kind kind(Question question) {
        boolean choices = !sheet.choices(question).isEmpty();
        return switch (question.value()) {
            case PLAIN_TEXT, RICH_TEXT -> Kind.RICH_TEXT;
            case DATE -> Kind.DATE;
            case CHOICE -> Kind.CHOICE;
            case LINE -> {
                boolean closed = question == Question.OWNER || question == Question.COMMENT;
                yield !choices ? Kind.LINE : closed ? Kind.CHOICE : Kind.CHOICE_OR_WORDS;
            }
        };
    }

    private static String placeholder(Kind kind) {
        return switch (kind) {
            case RICH_TEXT, LINE -> "placeholder.write";
            case CHOICE -> "placeholder.choose";
            case CHOICE_OR_WORDS -> "placeholder.choose-or-write";
            case DATE -> "placeholder.date";
        };
    }

    private List<Block> content(Question question, String value) {
        return switch (question.value()) {
            case RICH_TEXT -> richText.parseForCell(RichText.of(value), "").blocks();
            case PLAIN_TEXT -> plain(value);
            default -> plain(sheet.words(question, value));
        };
    }

    /** Plain text, whose paragraphs are parted by empty lines. */
    List<Block> plain(String text) {
        List<Block> paragraphs = new ArrayList<>();
        for (String paragraph : Texts.paragraphs(text)) {
            List<Inline> inlines = new ArrayList<>();
            Stream.of(paragraph.split("\n", -1)).forEach(line -> {
                if (!inlines.isEmpty()) {
                    inlines.add(new LineBreak());
                }
                inlines.add(new Text(line));
            });
            if (!PlainText.isBlank(PlainText.of(inlines))) {
                paragraphs.add(Paragraph.of(inlines));
            }
        }
        return paragraphs;
    }
}
