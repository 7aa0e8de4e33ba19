package org.civicreport.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.civicreport.document.Anchor;
import org.civicreport.document.Badge;
import org.civicreport.document.Block;
import org.civicreport.document.Contents;
import org.civicreport.document.DefinitionList;
import org.civicreport.document.Document;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Section;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.document.Tone;

/**
 * The document that is measured: contents, measures of a heading, two paragraphs of 60 to 120 words and five key facts each, and a comment
 * table with a row for every fifth measure.
 */
final class Measures {

    private Measures() {}

    static Document document(int measures) {
        Words words = new Words(measures);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Contents("Inhalt", 2));
        List<Block> sections = new ArrayList<>();
        List<Table.Row> comments = new ArrayList<>();
        for (int i = 0; i < measures; i++) {
            sections.add(measure(i, words));
            if (i % 5 == 0) {
                comments.add(Table.Row.of("Sozialreferat " + i, words.text(40, 150), words.text(40, 150)));
            }
        }
        blocks.add(Section.chapter(new Anchor("massnahmen"), "Maßnahmen", HeadingNumber.counted(), sections));
        blocks.add(new Table(
                new Anchor("kommentare"),
                List.of(new Text("Offene Punkte")),
                List.of(Table.Column.text(), Table.Column.text(), Table.Column.text()),
                List.of(Table.Row.of("Quelle", "Kommentar", "Beantwortung")),
                comments,
                true));
        return Document.builder("Digitalisierungsbericht", Locale.GERMAN)
                .blocks(blocks)
                .build();
    }

    private static Section measure(int i, Words words) {
        return Section.chapter(
                new Anchor("m_" + i),
                "Maßnahme " + i + ": Digitale Antragstellung",
                HeadingNumber.counted(),
                List.of(
                        Paragraph.of(List.of(new Badge(Tone.ACTIVE, "in Umsetzung"))),
                        Paragraph.of(words.text(60, 120)),
                        new DefinitionList(List.of(
                                DefinitionList.Entry.of("Kennung", "M-" + i),
                                DefinitionList.Entry.of("Federführung", "Referat für Informationstechnik"),
                                DefinitionList.Entry.of("Laufzeit", "2024 bis 2027"),
                                DefinitionList.Entry.of("Fortschritt", i % 101 + " %"),
                                DefinitionList.Entry.of("Beteiligte", "Kreisverwaltungsreferat, Baureferat"))),
                        Paragraph.of(words.text(60, 120))));
    }
}
