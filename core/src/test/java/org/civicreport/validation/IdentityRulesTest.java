package org.civicreport.validation;

import static org.civicreport.validation.Example.HEALTHY;
import static org.civicreport.validation.Example.area;
import static org.civicreport.validation.Example.comment;
import static org.civicreport.validation.Example.department;
import static org.civicreport.validation.Example.found;
import static org.civicreport.validation.Example.measure;
import static org.civicreport.validation.Example.with;
import static org.civicreport.validation.Example.withCommitment;
import static org.civicreport.validation.Example.withConsultation;
import static org.civicreport.validation.Example.withDepartment;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.civicreport.findings.Finding;
import org.civicreport.model.AbbreviationEntry;
import org.civicreport.model.CoreArea;
import org.civicreport.model.Department;
import org.civicreport.model.Highlight;
import org.junit.jupiter.api.Test;

class IdentityRulesTest {
    @Test
    void everyIdBeginsWithALetterAndHasLettersDigitsAndHyphensOnly() {
        assertEquals(List.of("id-malformed /id"), found(with(report -> report.id("2. Bericht"))));
        assertEquals(List.of(), found(with(report -> report.id("a".repeat(31)))));
        assertEquals(List.of("id-malformed /id"), found(with(report -> report.id("a".repeat(32)))));
        assertEquals(List.of("id-malformed /id"), found(with(report -> report.id(""))));
        assertEquals(List.of("id-malformed /id"), found(with(report -> report.id("straße"))));
    }

    @Test
    void theFormOfIdsIsCheckedWhereverThereIsOne() {
        assertEquals(
                List.of("id-malformed /coreAreas/2/key", "id-malformed /coreAreas/2/measures/0/id"),
                found(with(report ->
                        report.addCoreArea(area("a b", measure("1st"))).statedTotals(List.of()))));
        Highlight odd = HEALTHY.highlights().get(0).toBuilder().id("h 1").build();
        assertEquals(List.of("id-malformed /highlights/1/id"), found(with(report -> report.addHighlight(odd))));
        assertEquals(
                List.of("id-malformed /departments/3/key"),
                found(with(report -> report.addDepartment(department("a/b")))));
        assertEquals(
                List.of("id-malformed /consultation/comments/0/commitments/0/id"),
                found(withCommitment(commitment -> commitment.id("a_b"))));
        assertEquals(
                List.of("id-malformed /consultation/comments/0/id"),
                found(Example.withComment(comment -> comment.id("GSt 01"))));
    }

    @Test
    void noTwoThingsOfAKindHaveTheSameIdWhateverItsCase() {
        assertEquals(
                List.of("id-duplicate /coreAreas/2/measures/0/id"),
                found(with(report ->
                        report.addCoreArea(area("more", measure("APP"))).statedTotals(List.of()))));
        CoreArea city = area("City");
        assertEquals(List.of("id-duplicate /coreAreas/2/key"), found(with(report -> report.addCoreArea(city))));
        Highlight again = HEALTHY.highlights().get(0).toBuilder().id("h-1").build();
        assertEquals(List.of("id-duplicate /highlights/1/id"), found(with(report -> report.addHighlight(again))));
        assertEquals(
                List.of("id-duplicate /consultation/comments/1/id"),
                found(withConsultation(consultation -> consultation.addComment(comment("gst-01", "other")))));
        assertEquals(
                List.of("id-duplicate /consultation/comments/1/commitments/0/id"),
                found(withConsultation(consultation -> consultation.addComment(comment("GSt-02", "GST-01-A")))));
    }

    @Test
    void aDuplicateSaysWhereTheFirstOneIs() {
        Finding duplicate = Example.validate(with(report -> report.addCoreArea(area("city"))))
                .asList()
                .get(0);
        assertEquals(List.of("city", "/coreAreas/0/key"), duplicate.arguments());
    }

    @Test
    void thingsOfDifferentKindsMayShareAnId() {
        assertEquals(List.of(), found(with(report -> report.addCoreArea(area("it")))));
    }

    @Test
    void keysAndAliasesOfDepartmentsAreOneSpace() {
        assertEquals(
                List.of("id-duplicate /departments/3/key"),
                found(with(report -> report.addDepartment(department("SOZ")))));
        assertEquals(
                List.of("id-duplicate /departments/3/aliases/1"),
                found(with(report -> report.addDepartment(department("kvr", "K", "rit")))));
        Department own = department("soz", "SOZ");
        assertEquals(List.of(), found(withDepartment("soz", office -> office.aliases(own.aliases()))));
    }

    @Test
    void anAbbreviationIsListedOnce() {
        AbbreviationEntry again = new AbbreviationEntry("OZG", "Ortszeitgesetz", null);
        assertEquals(
                List.of("abbreviation-duplicate /abbreviations/1/shortForm"),
                found(with(report -> report.addAbbreviation(again))));
        AbbreviationEntry other = new AbbreviationEntry("OzG", "Ortszeitgesetz", null);
        assertEquals(List.of(), found(with(report -> report.addAbbreviation(other))));
    }
}
