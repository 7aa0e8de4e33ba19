package org.civicreport.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.civicreport.text.WhiteSpace;

/** The columns of a table of comments, and what else they are called: on paper in German, and in the ISO/IEC form. */
enum CommentColumn {
    ID("id", "kennung"),
    SOURCE("source", "quelle", "mb/nc", "mb"),
    RECEIVED_ON("receivedOn", "eingegangen"),
    LOCATOR("locator", "bezug", "clause/subclause", "clause/ subclause"),
    TEXT("text", "kommentar", "stellungnahme", "comments", "comment"),
    PROPOSED_CHANGE("proposedChange", "änderungsvorschlag", "proposed change"),
    ANSWER("answer", "beantwortung", "observations of the secretariat", "secretariat observations"),
    DISPOSITION("disposition", "abwägung"),
    STATUS("status", "stand"),
    VISIBILITY("visibility", "sichtbarkeit"),
    LINE("line", "line number"),
    PARAGRAPH("paragraph", "paragraph/figure/table", "paragraph/ figure/ table"),
    TYPE("type", "type of comment");

    private final String title;
    private final List<String> otherNames;

    CommentColumn(String title, String... otherNames) {
        this.title = title;
        this.otherNames = List.of(otherNames);
    }

    String title() {
        return title;
    }

    /** Case and what stands in brackets ("MB/NC (1)") don't count. */
    static Optional<CommentColumn> named(String head) {
        String name = WhiteSpace.collapse(head.replace("\uFEFF", "").replaceAll("\\([^)]*\\)", ""));
        String folded = name.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(column -> column.title.equalsIgnoreCase(name) || column.otherNames.contains(folded))
                .findFirst();
    }
}
