package org.civicreport.examples.parking;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.civicreport.document.Anchor;
import org.civicreport.document.Badge;
import org.civicreport.document.Block;
import org.civicreport.document.CrossReference;
import org.civicreport.document.DefinitionList;
import org.civicreport.document.Division;
import org.civicreport.document.Document;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.ItemList;
import org.civicreport.document.Labels;
import org.civicreport.document.Metadata;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Section;
import org.civicreport.document.SignatureLines;
import org.civicreport.document.Strong;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.document.Tone;

/** Turns a permit into the notice that its holder receives. */
public final class PermitNotice {

    private static final Anchor FEE = new Anchor("fee");
    private static final Labels GERMAN = Labels.of(Locale.GERMAN);

    private PermitNotice() {}

    /**
     * Writes the notice.
     *
     * @param permit the permit
     * @return the document, ready for every renderer
     */
    public static Document of(ParkingPermit permit) {
        return Document.builder("Bewohnerparkausweis " + permit.numberPlate(), Locale.GERMANY)
                .metadata(new Metadata(
                        "Stadt Lindenfurt, Referat für Sicherheit und Ordnung",
                        "Bescheid über einen Bewohnerparkausweis",
                        List.of("Bewohnerparken", permit.zone()),
                        permit.issuedOn(),
                        null))
                .blocks(
                        head(permit),
                        new Paragraph(
                                Paragraph.Role.TITLE,
                                List.of(
                                        new Text("Bewohnerparkausweis "),
                                        new Strong(List.of(new Text(permit.numberPlate()))))),
                        section("decision", "Entscheidung", decision(permit)),
                        section("costs", "Gebühr", fee(permit)),
                        section("duties", "Hinweise", duties()),
                        section("remedy", "Rechtsbehelfsbelehrung", remedy()),
                        new SignatureLines(List.of(new SignatureLines.Signatory(
                                List.of("Referat für Sicherheit und Ordnung", "Im Auftrag")))))
                .build();
    }

    private static Section section(String anchor, String heading, List<Block> blocks) {
        return Section.chapter(new Anchor(anchor), heading, HeadingNumber.counted(), blocks);
    }

    private static Block head(ParkingPermit permit) {
        return new Division(
                Division.Role.HEAD,
                null,
                List.of(new DefinitionList(List.of(
                        DefinitionList.Entry.of("An", permit.holder()),
                        DefinitionList.Entry.of("Aktenzeichen", permit.reference()),
                        DefinitionList.Entry.of("Datum", german(permit.issuedOn()))))));
    }

    private static List<Block> decision(ParkingPermit permit) {
        return List.of(
                Paragraph.of(List.of(new Text("Ihr Antrag ist "), new Badge(Tone.DONE, "bewilligt"), new Text("."))),
                Paragraph.of("Sie dürfen das Fahrzeug mit dem Kennzeichen " + permit.numberPlate() + " im Gebiet "
                        + permit.zone() + " bis zum " + german(permit.validTo())
                        + " auf Bewohnerparkplätzen abstellen."),
                Paragraph.of(List.of(
                        new Text("Die Gebühr entnehmen Sie bitte der "), CrossReference.to(FEE), new Text("."))));
    }

    private static List<Block> fee(ParkingPermit permit) {
        String euros = GERMAN.number(permit.fee().setScale(2)) + "\u00a0Euro";
        return List.of(new Table(
                FEE,
                List.of(new Text("Gebühr nach der Bewohnerparkgebührenordnung")),
                List.of(Table.Column.text(), Table.Column.number()),
                List.of(Table.Row.of("Leistung", "Betrag")),
                List.of(Table.Row.of("Ausstellung für ein Jahr", euros), Table.Row.of("Zu zahlen", euros)),
                true));
    }

    private static List<Block> duties() {
        return List.of(ItemList.bullets(List.of(
                item("Legen Sie den Ausweis gut lesbar hinter die Windschutzscheibe."),
                item("Der Ausweis begründet keinen Anspruch auf einen bestimmten Stellplatz."),
                item("Einen Wechsel des Fahrzeugs oder der Wohnung teilen Sie uns bitte mit."))));
    }

    private static ItemList.Item item(String text) {
        return new ItemList.Item(List.of(Paragraph.of(text)));
    }

    private static List<Block> remedy() {
        return List.of(
                Paragraph.of("Gegen diesen Bescheid können Sie innerhalb eines Monats nach Bekanntgabe Widerspruch"
                        + " bei der Stadt Lindenfurt einlegen."));
    }

    /** As German offices write a date in figures, whatever the machine's locale. */
    private static String german(LocalDate date) {
        return String.format(Locale.ROOT, "%02d.%02d.%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
}
