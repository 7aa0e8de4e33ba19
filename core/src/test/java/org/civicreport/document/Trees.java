package org.civicreport.document;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Short ways to small trees. */
final class Trees {

    private Trees() {}

    /** An extension as an application would have it. */
    record Timeline(List<Block> fallback) implements ExtensionBlock {
        @Override
        public String name() {
            return "timeline";
        }
    }

    /** An extension as an application would have it. */
    record Formula(List<Inline> fallback) implements ExtensionInline {
        @Override
        public String name() {
            return "formula";
        }
    }

    static Document document(Block... blocks) {
        return Document.builder("Bericht", Locale.GERMAN).blocks(blocks).build();
    }

    static List<Inline> text(String value) {
        return List.of(new Text(value));
    }

    static Anchor anchor(String value) {
        return new Anchor(value);
    }

    static Paragraph title(String value) {
        return new Paragraph(Paragraph.Role.TITLE, text(value));
    }

    static Section section(String anchor, Block... blocks) {
        return section(anchor, HeadingNumber.counted(), blocks);
    }

    static Section section(String anchor, HeadingNumber number, Block... blocks) {
        return Section.chapter(anchor(anchor), "Abschnitt " + anchor, number, List.of(blocks));
    }

    static Note note(String anchor) {
        return new Note(anchor(anchor), text("Anmerkung " + anchor));
    }

    static Table table(String anchor, String caption, Table.Row... body) {
        int columns = body.length == 0 ? 1 : body[0].cells().size();
        return new Table(
                anchor(anchor),
                caption.isEmpty() ? List.of() : text(caption),
                Collections.nCopies(columns, Table.Column.text()),
                List.of(Table.Row.of(Collections.nCopies(columns, "Kopf").toArray(new String[0]))),
                List.of(body),
                false);
    }

    static Image image(String anchor, String caption) {
        return new Image(anchor(anchor), "bild.png", "Ein Bild", caption.isEmpty() ? List.of() : text(caption));
    }
}
