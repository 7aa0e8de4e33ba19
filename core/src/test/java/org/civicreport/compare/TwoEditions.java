package org.civicreport.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.civicreport.model.CoreArea;
import org.civicreport.model.Edition;
import org.civicreport.model.EditionStatus;
import org.civicreport.model.Indicator;
import org.civicreport.model.Mandate;
import org.civicreport.model.Measure;
import org.civicreport.model.MeasureStatus;
import org.civicreport.model.Municipality;
import org.civicreport.model.PartialDate;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;

/** A small report of an earlier edition, and what later ones are made of. */
final class TwoEditions {
    static final Measure PORTAL = measure("portal", "Portal für Anträge");
    static final Measure LAB = measure("lab", "Werkstatt am Markt");
    static final Report OLD =
            report("r1", 1, area("city", PORTAL, LAB), area("inside", measure("files", "Elektronische Akte")));

    private TwoEditions() {}

    static List<String> told(Report newer) {
        return told(OLD, newer);
    }

    static List<String> told(Report older, Report newer) {
        return told(Changes.between(older, newer));
    }

    /** Without texts, which {@link ExactChangesTest} is about. */
    static List<String> told(Changes changes) {
        ChangeLine line = new ChangeLine();
        return changes.list().stream()
                .filter(change -> !(change instanceof Change.TextChanged))
                .map(change -> change.accept(line))
                .toList();
    }

    /** The old report with another measure in place of the portal. */
    static Report with(Measure.Builder portal) {
        return report(
                "r2", 2, area("city", portal.build(), LAB), OLD.coreAreas().get(1));
    }

    static Indicator indicator(int value) {
        return Indicator.builder()
                .name("Anträge")
                .unit("Anträge")
                .value(BigDecimal.valueOf(value))
                .build();
    }

    static Measure measure(String id, String title) {
        return Measure.builder()
                .id(id)
                .title(title)
                .description(RichText.of("Worum es bei " + id + " geht"))
                .status(MeasureStatus.IN_PROGRESS)
                .from(PartialDate.of(2020))
                .to(PartialDate.of(2021))
                .results(RichText.of("Ergebnisse von " + id))
                .lead("it")
                .build();
    }

    static CoreArea area(String key, Measure... measures) {
        return CoreArea.builder()
                .key(key)
                .title("Bereich " + key)
                .intro(RichText.of("Worum es geht"))
                .measures(List.of(measures))
                .build();
    }

    static Report report(String id, int ordinal, CoreArea... areas) {
        UnaryOperator<Edition.Builder> edition = builder -> builder.ordinal(ordinal)
                .label("Ausgabe " + ordinal)
                .periodFrom(LocalDate.of(2020 + ordinal, 1, 1))
                .periodTo(LocalDate.of(2020 + ordinal, 12, 31))
                .status(EditionStatus.FINAL);
        return Report.builder()
                .id(id)
                .title("Bericht")
                .language(Locale.GERMAN)
                .edition(edition.apply(Edition.builder()).build())
                .publisher("it")
                .municipality(Municipality.builder().name("Musterstadt").build())
                .mandate(Mandate.builder().text(RichText.of("Auftrag")).build())
                .introduction(RichText.of("Einleitung"))
                .coreAreas(List.of(areas))
                .build();
    }
}
