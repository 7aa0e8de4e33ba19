package org.civicreport.compare;

import static org.civicreport.compare.TwoEditions.LAB;
import static org.civicreport.compare.TwoEditions.OLD;
import static org.civicreport.compare.TwoEditions.PORTAL;
import static org.civicreport.compare.TwoEditions.area;
import static org.civicreport.compare.TwoEditions.indicator;
import static org.civicreport.compare.TwoEditions.measure;
import static org.civicreport.compare.TwoEditions.report;
import static org.civicreport.compare.TwoEditions.told;
import static org.civicreport.compare.TwoEditions.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.civicreport.findings.Finding;
import org.civicreport.model.Measure;
import org.civicreport.model.MeasureStatus;
import org.civicreport.model.PartialDate;
import org.civicreport.model.Predecessor;
import org.civicreport.model.PredecessorRelation;
import org.civicreport.model.Report;
import org.civicreport.model.RetiredMeasure;
import org.civicreport.model.RichText;
import org.junit.jupiter.api.Test;

/** What each kind of change is told from. */
class ChangesTest {

    @Test
    void newGoneAndRetiredMeasures() {
        Report newer = report("r2", 2, area("city", PORTAL, measure("bot", "Assistenz")), area("inside"));
        assertEquals(
                List.of("MeasureAdded bot", "MeasureVanished lab false", "MeasureVanished files true"),
                told(
                        OLD,
                        newer.toBuilder()
                                .retired(List.of(new RetiredMeasure("files", RichText.of("Jetzt Alltag"))))
                                .build()));
    }

    @Test
    void aRenamedMeasureIsKnownByIdByPredecessorAndByFormerTitle() {
        assertEquals(
                List.of("MeasureRenamed portal→portal"),
                told(with(PORTAL.toBuilder().title("Portal"))));
        Measure gate = measure("gate", "Tor");
        assertEquals(
                List.of("MeasureRenamed portal→gate"),
                told(with(gate.toBuilder()
                        .addPredecessor(new Predecessor("r1", "portal", PredecessorRelation.RENAMED)))));
        Changes byTitle = Changes.between(OLD, with(gate.toBuilder().addFormerTitle("Portal für Anträge")));
        assertEquals(List.of("MeasureRenamed portal→gate"), told(byTitle));
        assertTrue(byTitle.findings().isEmpty());
    }

    @Test
    void aMeasureThatIsOnlyAlikeHasToBeConfirmed() {
        Changes changes = Changes.between(OLD, with(measure("gate", "Portal für alle Anträge").toBuilder()));
        assertEquals(List.of("MeasureRenamed portal→gate"), told(changes));
        Finding finding = changes.findings().asList().get(0);
        assertEquals("/coreAreas/0/measures/0", finding.pointer());
        assertEquals(
                "„Portal für alle Anträge“ (gate) ist wohl die Maßnahme „Portal für Anträge“ (portal) der vorigen Ausgabe.",
                finding.message(Locale.GERMAN));
        assertEquals(
                List.of("MeasureAdded gate", "MeasureVanished portal false"),
                told(with(measure("gate", "Etwas ganz Anderes").toBuilder())));
    }

    @Test
    void measuresMergeAndSplit() {
        Predecessor portal = new Predecessor("r1", "portal", PredecessorRelation.MERGED);
        Predecessor lab = new Predecessor("r1", "lab", PredecessorRelation.MERGED);
        Measure both = measure("both", "Beides").toBuilder()
                .predecessors(List.of(portal, lab))
                .build();
        Report merged = report("r2", 2, area("city", both), OLD.coreAreas().get(1));
        assertEquals(List.of("MeasuresMerged portal+lab→both"), told(OLD, merged));
        Measure into = PORTAL.toBuilder().predecessors(List.of(lab)).build();
        assertEquals(
                List.of("MeasuresMerged lab→portal"),
                told(OLD, report("r2", 2, area("city", into), OLD.coreAreas().get(1))));
        Predecessor part = new Predecessor("r1", "portal", PredecessorRelation.SPLIT);
        Measure one =
                measure("one", "Eins").toBuilder().predecessors(List.of(part)).build();
        Measure two =
                measure("two", "Zwei").toBuilder().predecessors(List.of(part)).build();
        assertEquals(
                List.of("MeasureSplit portal→one+two"),
                told(
                        OLD,
                        report(
                                "r2",
                                2,
                                area("city", one, two, LAB),
                                OLD.coreAreas().get(1))));
    }

    @Test
    void statusProgressPeriodLeadAndIndicators() {
        Measure before = PORTAL.toBuilder()
                .status(MeasureStatus.COMPLETED)
                .progress(100)
                .indicators(List.of(indicator(5)))
                .build();
        Changes changes = Changes.between(
                with(before.toBuilder()),
                with(before.toBuilder()
                        .status(MeasureStatus.IN_PROGRESS)
                        .progress(80)
                        .to(PartialDate.of(2022, 3))
                        .lead("soz")
                        .indicators(List.of(indicator(7)))));
        assertEquals(
                List.of(
                        "StatusChanged portal back",
                        "ProgressChanged portal -20",
                        "PeriodMoved portal 3",
                        "LeadChanged portal soz",
                        "IndicatorMoved portal Anträge 5→7"),
                told(changes));
    }

    @Test
    void textsThatStayedTheSameAreNamedWhileTheMeasureIsOpen() {
        Report newer = report(
                "r2",
                2,
                area(
                        "city",
                        PORTAL,
                        LAB.toBuilder().status(MeasureStatus.COMPLETED).build()));
        assertEquals(
                List.of(new UnchangedText("portal", "results")),
                Changes.between(OLD, newer).unchangedTexts());
    }

    @Test
    void reportsInTheWrongOrderAreNoticed() {
        Report newer = report("r2", 2, area("city"));
        assertTrue(Changes.between(OLD, newer).findings().isEmpty());
        assertEquals(
                "editions-swapped",
                Changes.between(newer, OLD).findings().asList().get(0).code());
    }

    @Test
    void aChangeOfSomethingThatIsNotThereIsRefused() {
        EditionState empty = EditionState.of(report("r0", 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> empty.after(List.of(new Change.LeadChanged("portal", "it", "soz"))));
        assertFalse(Changes.between(OLD, report("r0", 2)).isEmpty());
    }
}
