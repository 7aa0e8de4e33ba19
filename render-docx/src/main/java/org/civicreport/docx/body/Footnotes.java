package org.civicreport.docx.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.civicreport.document.Note;
import org.civicreport.docx.packaging.PackageWriter;
import org.civicreport.docx.packaging.Part;
import org.civicreport.docx.packaging.Relationships;
import org.civicreport.docx.packaging.XmlWriter;
import org.civicreport.docx.styles.DocumentSettings;
import org.civicreport.docx.styles.Language;
import org.civicreport.docx.styles.WordStyle;

/** The notes whose marks have been written, and their part. */
final class Footnotes {

    private final List<Marked> notes = new ArrayList<>();

    private record Marked(Note note, Locale language) {}

    void add(Note note, Locale language) {
        notes.add(new Marked(note, language));
    }

    void write(PackageWriter target, Rendering rendering) {
        Relationships relationships = new Relationships();
        target.xml(Part.FOOTNOTES.name(), xml -> {
            xml.open("w:footnotes", Namespaces.ALL);
            Runs runs = new Runs(xml);
            separator(xml, DocumentSettings.SEPARATOR, "separator");
            separator(xml, DocumentSettings.CONTINUATION_SEPARATOR, "continuationSeparator");
            InlineWriter inlines = new InlineWriter(xml, relationships, rendering);
            for (Marked marked : notes) {
                String number = Integer.toString(
                        rendering.numbering().note(marked.note().anchor()));
                xml.open("w:footnote", "w:id", number).open("w:p").open("w:pPr");
                xml.empty("w:pStyle", "w:val", WordStyle.FOOTNOTE_TEXT.id());
                if (Language.isRightToLeft(marked.language())) {
                    xml.empty("w:bidi");
                }
                xml.end();
                runs.element(RunFormat.of(WordStyle.FOOTNOTE_REFERENCE), "w:footnoteRef");
                runs.text(" ", RunFormat.plain());
                inlines.write(marked.note().inlines(), marked.language());
                xml.end().end();
            }
            xml.end();
        });
        target.relationships(Part.FOOTNOTES.name(), relationships);
    }

    private static void separator(XmlWriter xml, int id, String kind) {
        xml.open("w:footnote", "w:type", kind, "w:id", Integer.toString(id))
                .open("w:p")
                .open("w:r");
        xml.empty("w:" + kind);
        xml.end().end().end();
    }
}
