package org.civicreport.validation;

import static org.civicreport.validation.Example.found;
import static org.civicreport.validation.Example.validate;
import static org.civicreport.validation.Example.with;
import static org.civicreport.validation.Example.withArea;
import static org.civicreport.validation.Example.withComment;
import static org.civicreport.validation.Example.withCommitment;
import static org.civicreport.validation.Example.withHighlight;
import static org.civicreport.validation.Example.withMeasure;
import static org.civicreport.validation.Example.withRequest;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.civicreport.findings.Finding;
import org.civicreport.model.CommentLocator;
import org.civicreport.model.ConsultationResponse;
import org.civicreport.model.DepartmentResponse;
import org.civicreport.model.Report;
import org.civicreport.model.StatedTotal;
import org.junit.jupiter.api.Test;

class ReferenceRulesTest {
    @Test
    void referencesToDepartmentsResolve() {
        assertDangling("/publisher", with(report -> report.publisher("nobody")));
        assertDangling("/coreAreas/0/measures/0/lead", withMeasure("app", measure -> measure.lead("nobody")));
        assertDangling(
                "/coreAreas/0/measures/0/participants/1",
                withMeasure("app", measure -> measure.participants(List.of("it", "nobody"))));
        assertDangling("/highlights/0/departments/0", withHighlight(it -> it.departments(List.of("nobody"))));
        assertDangling("/consultation/comments/0/source", withComment(comment -> comment.source("nobody")));
        assertDangling(
                "/consultation/comments/0/commitments/0/owner", withCommitment(promise -> promise.owner("nobody")));
        assertDangling(
                "/consultation/asked/0/responses/2/department",
                withRequest(
                        request -> request.addResponse(new DepartmentResponse("nobody", ConsultationResponse.AGREED))));
        assertEquals(
                List.of(
                        "department-pending /consultation/asked/0/departments/2",
                        "reference-dangling /consultation/asked/0/departments/2"),
                found(withRequest(request -> request.departments(List.of("soz", "gst", "nobody")))));
    }

    @Test
    void referencesToCoreAreasResolve() {
        assertEquals(
                List.of("reference-dangling /coreAreas/1/parent"),
                found(withArea("inclusion", area -> area.parent("nowhere")).toBuilder()
                        .statedTotals(List.of())
                        .build()));
        assertDangling("/highlights/0/coreArea", withHighlight(highlight -> highlight.coreArea("nowhere")));
        assertDangling(
                "/consultation/comments/0/locator/coreArea",
                withComment(comment -> comment.locator(new CommentLocator.OfCoreArea("nowhere"))));
        assertDangling(
                "/statedTotals/4/coreArea", with(report -> report.addStatedTotal(new StatedTotal("nowhere", null, 0))));
    }

    @Test
    void referencesToMeasuresResolve() {
        assertDangling("/highlights/0/measure", withHighlight(highlight -> highlight.measure("nothing")));
        assertDangling(
                "/consultation/comments/0/locator/measure",
                withComment(comment -> comment.locator(new CommentLocator.OfMeasure("nothing"))));
    }

    @Test
    void aCommentOnASectionInWordsRefersToNothing() {
        assertEquals(List.of(), found(withComment(comment -> comment.locator(new CommentLocator.OfSection("Fazit")))));
    }

    @Test
    void aReferenceByAliasResolvesAndOneInOtherCaseDoesNot() {
        assertEquals(List.of(), found(withMeasure("app", measure -> measure.lead("RIT"))));
        Finding finding = validate(withMeasure("app", measure -> measure.lead("SOZ")))
                .asList()
                .get(0);
        assertEquals("reference-misspelt", finding.code());
        assertEquals(List.of("SOZ", "departments", "soz"), finding.arguments());
        assertEquals(
                "The reference \"SOZ\" leads nowhere, but under \"departments\" there is \"soz\".",
                finding.message(Locale.ENGLISH));
    }

    @Test
    void aNearSpellingIsProposed() {
        assertProposed("inclusion", "inclusoin");
        assertProposed("inclusion", "inclusions");
        assertProposed("inclusion", "inlusion");
        assertProposed("inclusion", "inclusiom");
    }

    private static void assertProposed(String near, String written) {
        Finding finding = validate(withHighlight(highlight -> highlight.coreArea(written)))
                .asList()
                .get(0);
        assertEquals(List.of(written, "coreAreas", near), finding.arguments());
    }

    @Test
    void coreAreasThatAreInsideEachOtherAreErrorsEachOnce() {
        assertEquals(
                List.of("core-area-cycle /coreAreas/0/parent", "core-area-cycle /coreAreas/1/parent"),
                found(withArea("city", area -> area.parent("inclusion")).toBuilder()
                        .statedTotals(List.of())
                        .build()));
        assertEquals(
                List.of("core-area-cycle /coreAreas/2/parent"),
                found(with(report -> report.addCoreArea(
                        Example.area("self").toBuilder().parent("self").build()))));
    }

    @Test
    void aCoreAreaBelowACircleIsNoPartOfIt() {
        Report report = with(builder -> builder.addCoreArea(
                        Example.area("a").toBuilder().parent("b").build())
                .addCoreArea(Example.area("b").toBuilder().parent("c").build())
                .addCoreArea(Example.area("c").toBuilder().parent("b").build()));
        assertEquals(
                List.of("core-area-cycle /coreAreas/3/parent", "core-area-cycle /coreAreas/4/parent"), found(report));
    }

    private static void assertDangling(String pointer, Report report) {
        assertEquals(List.of("reference-dangling " + pointer), found(report));
    }
}
