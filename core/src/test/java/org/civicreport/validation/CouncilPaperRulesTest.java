package org.civicreport.validation;

import static org.civicreport.validation.Example.found;
import static org.civicreport.validation.Example.with;
import static org.civicreport.validation.Example.withPaper;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.civicreport.findings.Finding;
import org.civicreport.model.Distribution;
import org.civicreport.model.PaperKind;
import org.civicreport.model.PaperPart;
import org.civicreport.model.PaperPartRole;
import org.civicreport.model.RichText;
import org.civicreport.model.StatementInsert;
import org.civicreport.model.StatementSection;
import org.junit.jupiter.api.Test;

class CouncilPaperRulesTest {
    private static final RichText MOTION = RichText.of("Der Stadtrat stimmt zu.");
    private static final PaperPart MOTION_PART = new PaperPart("II.", "Antrag", PaperPartRole.MOTION);

    @Test
    void aReportNeedsNoCouncilPaper() {
        assertEquals(List.of(), found(with(report -> report.councilPaper(null))));
    }

    @Test
    void anAnnouncementHasNoMotion() {
        assertEquals(
                List.of("announcement-with-motion /councilPaper/motions"),
                found(withPaper(paper -> paper.addMotion(MOTION).addPart(MOTION_PART))));
    }

    @Test
    void aProposalHasAMotion() {
        assertEquals(
                List.of("proposal-without-motion /councilPaper/motions"),
                found(withPaper(paper -> paper.kind(PaperKind.PROPOSAL))));
        assertEquals(
                List.of(),
                found(withPaper(paper ->
                        paper.kind(PaperKind.PROPOSAL).addMotion(MOTION).addPart(MOTION_PART))));
    }

    @Test
    void whatIsWrittenForAPartThatIsMissingIsNotPrinted() {
        assertEquals(
                List.of("paper-part-missing /councilPaper/statement", "paper-part-missing /councilPaper/signatories"),
                found(withPaper(
                        paper -> paper.parts(List.of(new PaperPart(null, "Abdruck", PaperPartRole.DISTRIBUTION))))));
        Distribution copies = Distribution.builder()
                .recipients(List.of("an das Revisionsamt"))
                .build();
        assertEquals(
                List.of(
                        "paper-part-missing /councilPaper/distribution",
                        "paper-part-missing /councilPaper/resubmission"),
                found(withPaper(paper -> paper.distribution(copies).resubmission("IT-Referat"))));
        assertEquals(
                List.of("paper-part-missing /councilPaper/motions"),
                found(withPaper(paper -> paper.kind(PaperKind.PROPOSAL).addMotion(MOTION))));
    }

    @Test
    void aPaperWithoutPartsTakesThoseOfTheWording() {
        assertEquals(List.of(), found(withPaper(paper -> paper.parts(List.of()))));
    }

    @Test
    void aPieceOfTheReportIsPrintedOnceHoweverDeepItStands() {
        StatementSection again = section(StatementInsert.CORE_AREAS);
        StatementSection outer = StatementSection.builder()
                .numbered(false)
                .children(List.of(again))
                .build();
        Finding finding = Example.validate(withPaper(paper -> paper.addStatementSection(outer)))
                .asList()
                .get(0);
        assertEquals("statement-insert-repeated", finding.code());
        assertEquals("/councilPaper/statement/2/children/0/insert", finding.pointer());
        assertEquals(List.of("coreAreas", "/councilPaper/statement/0/children/0"), finding.arguments());
    }

    @Test
    void aPieceThatTheReportDoesNotHaveIsReported() {
        assertEquals(
                List.of(), found(withPaper(paper -> paper.addStatementSection(section(StatementInsert.CONCLUSION)))));
        assertEquals(
                List.of("statement-insert-empty /councilPaper/statement/2/insert"),
                found(withPaper(paper -> paper.addStatementSection(section(StatementInsert.CONCLUSION))).toBuilder()
                        .conclusion(null)
                        .build()));
        assertEquals(
                List.of("statement-insert-empty /councilPaper/statement/1/insert"),
                found(with(report -> report.consultation(null))));
        assertEquals(
                List.of("statement-insert-empty /councilPaper/statement/2/insert"),
                found(withPaper(paper -> paper.addStatementSection(section(StatementInsert.HIGHLIGHTS))).toBuilder()
                        .highlights(List.of())
                        .build()));
    }

    private static StatementSection section(StatementInsert insert) {
        return StatementSection.builder().numbered(false).insert(insert).build();
    }
}
