package org.civicreport.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.Contents;
import org.civicreport.document.Document;
import org.civicreport.document.Image;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.document.TreeWalker;
import org.civicreport.model.Consultation;
import org.civicreport.model.RecordSamples;
import org.civicreport.model.Report;
import org.civicreport.wording.WordingProfile;
import org.junit.jupiter.api.Test;

/** The lists of tables and figures. */
class CaptionListsTest {

    private static final WordingProfile NEUTRAL = WordingProfile.neutral(Locale.GERMAN);

    private static final Report SHORT = new RecordSamples(1)
            .sample(Report.class).toBuilder()
                    .consultation(Consultation.builder().build())
                    .chapters(List.of())
                    .highlights(List.of())
                    .build();

    @Test
    void aReportOfManyTablesAndFiguresListsThemWithNumbersAndAReportOfFewDoesNot() {
        Document few = Composer.report().compose(SHORT, NEUTRAL).document();
        assertEquals(List.of(), listed(few, Contents.Scope.TABLES));

        Document many = withCaptions(Composer.report(), 6);
        assertEquals(
                List.of("Tabelle\u00A01", "Tabelle\u00A02"),
                listed(many, Contents.Scope.TABLES).subList(0, 2));
        assertEquals("Abbildung\u00A01", listed(many, Contents.Scope.FIGURES).get(0));
    }

    @Test
    void theListsOfTablesAndFiguresMayStandBeforeWhatTheyList() {
        Document document = withCaptions(Composer.report().moveAfter("caption-lists", "title-page"), 6);
        assertTrue(listed(document, Contents.Scope.TABLES).size() >= 6);
        Document without = withCaptions(Composer.report().without("caption-lists"), 6);
        assertEquals(List.of(), listed(without, Contents.Scope.TABLES));
    }

    private static Document withCaptions(Composer composer, int tables) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < tables; i++) {
            blocks.add(new Table(
                    new Anchor("captioned_" + i),
                    List.of(new Text("Beschriftung " + i)),
                    List.of(Table.Column.text()),
                    List.of(Table.Row.of("Kopf")),
                    List.of(Table.Row.of("x")),
                    false));
        }
        blocks.add(new Image(new Anchor("picture"), "key", "Ein Bild", List.of(new Text("Bild"))));
        return composer.after("conclusion", "tables", context -> blocks)
                .compose(SHORT, NEUTRAL)
                .document();
    }

    private static List<String> listed(Document document, Contents.Scope scope) {
        List<String> numbers = new ArrayList<>();
        new TreeWalker() {
            @Override
            public Void visit(Contents contents) {
                if (contents.scope() == scope) {
                    document.listed(contents).forEach(entry -> numbers.add(String.valueOf(entry.number())));
                }
                return super.visit(contents);
            }
        }.walkBlocks(document.blocks());
        return numbers;
    }
}
