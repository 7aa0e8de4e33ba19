package org.civicreport.json;

import static org.civicreport.json.EditedText.TEXT;
import static org.civicreport.json.EditedText.commented;
import static org.civicreport.json.EditedText.edit;
import static org.civicreport.json.EditedText.withComments;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.civicreport.model.CommentStatus;
import org.civicreport.model.Commitment;
import org.civicreport.model.Due;
import org.civicreport.model.RichText;
import org.civicreport.model.StakeholderComment;
import org.civicreport.model.Visibility;
import org.junit.jupiter.api.Test;

/** Entries of lists come, go and move in the way that their neighbours are written. */
class ReportEditorEntriesTest {

    @Test
    void aNewEntryIsIndentedAndPartedLikeItsNeighbours() {
        StakeholderComment added = StakeholderComment.builder()
                .id("SOZ-01")
                .source("soz")
                .text("Neu")
                .status(CommentStatus.NEW)
                .visibility(Visibility.PUBLIC)
                .build();
        String written = """

              - id: SOZ-01
                source: soz
                text: Neu
                status: new
                visibility: public
            """;
        assertEquals(
                TEXT.replace("# darf raus\n", "# darf raus\n" + written),
                edit(TEXT, withComments(comments -> comments.add(added))));
        assertEquals(
                TEXT.replace("public\n\n  # aus", "public\n" + written + "\n  # aus"),
                edit(TEXT, withComments(comments -> comments.add(1, added))));
        assertEquals(
                TEXT.replace("  - id: GSt", written.substring(1) + "  - id: GSt"),
                edit(TEXT, withComments(comments -> comments.add(0, added))));
    }

    @Test
    void aNewListComesBehindTheFieldBeforeIt() {
        Commitment commitment = Commitment.builder()
                .id("Z-1")
                .text(RichText.of("Zusage"))
                .owner("rit")
                .due(new Due.OnDate(LocalDate.of(2026, 1, 1)))
                .build();
        assertEquals(
                TEXT.replace("status: \"answered\"\n", """
                            status: "answered"
                                commitments:
                                  - id: Z-1
                                    text: Zusage
                                    owner: rit
                                    due:
                                      date: 2026-01-01
                            """),
                edit(TEXT, commented(1, comment -> comment.commitments(List.of(commitment)))));
    }

    @Test
    void whatIsTakenOutGoesWithItsLines() {
        assertEquals(
                TEXT.replace("    answer: |-\n      Antwort\n", ""),
                edit(TEXT, commented(1, comment -> comment.answer(null))));
        assertEquals(
                TEXT.replaceAll("(?s)  - id: KR-01.*darf raus\n", ""),
                edit(TEXT, withComments(comments -> comments.remove(1))));
        assertEquals(
                TEXT.replaceAll("(?s)  - id: GSt-01.*?public\n", ""),
                edit(TEXT, withComments(comments -> comments.remove(0))));
    }

    @Test
    void anEntryThatMovesTakesAlongWhatItsAuthorHasWritten() {
        String first = TEXT.substring(TEXT.indexOf("  - id: GSt-01"), TEXT.indexOf("\n\n  # aus dem"));
        String second = TEXT.substring(TEXT.indexOf("  - id: KR-01"), TEXT.indexOf("\n\n# Ende"));
        String edited = edit(TEXT, withComments(Collections::reverse));
        assertTrue(edited.contains(first), edited);
        assertTrue(edited.contains(second), edited);
        assertTrue(edited.indexOf("id: KR-01") < edited.indexOf("id: GSt-01"), edited);
        assertTrue(edited.contains("  # aus dem Nachtrag\n"), edited);
    }

    @Test
    void ofThreeThatTurnAroundEachTakesItsCommentsAlong() {
        String three = TEXT.replace("\n# Ende", """

                  - id: SOZ-01 # zuletzt
                    source: soz
                    text: Neu
                    status: new
                    visibility: public

                # Ende""");
        String edited = edit(three, withComments(Collections::reverse));
        for (String remark : List.of("# wie eingegangen", "# darf raus", "id: SOZ-01 # zuletzt")) {
            assertTrue(edited.contains(remark), edited);
        }
    }
}
