package org.civicreport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import org.civicreport.findings.Finding;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Findings;
import org.civicreport.findings.Position;
import org.civicreport.findings.Severity;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class SarifLogTest {

    private static final FindingType TYPE = new FindingType(
            "too-late",
            Severity.ERROR,
            new FindingType.Texts("Zu spät: {0}", "Früher."),
            new FindingType.Texts("Too late: {0}", "Earlier."));

    private static JsonNode log(Findings findings) {
        return JsonMapper.shared()
                .readTree(SarifLog.of(findings, List.of(), "berichte/Bericht 2025.yaml", Locale.ENGLISH));
    }

    @Test
    void aFindingBecomesAResultWithRuleLevelMessageAndPlace() {
        JsonNode log = log(Findings.of(
                Finding.of(TYPE, "/title", "now").at(new Position(3, 7)),
                Finding.of(TYPE, "").as(Severity.ADVICE)));

        assertEquals("2.1.0", log.at("/version").asString());
        JsonNode run = log.at("/runs/0");
        assertEquals("civicreport", run.at("/tool/driver/name").asString());
        assertEquals(1, run.at("/tool/driver/rules").size());
        assertEquals("too-late", run.at("/tool/driver/rules/0/id").asString());
        assertEquals(
                "Too late: …",
                run.at("/tool/driver/rules/0/shortDescription/text").asString());
        JsonNode result = run.at("/results/0");
        assertEquals("too-late", result.at("/ruleId").asString());
        assertEquals(0, result.at("/ruleIndex").asInt());
        assertEquals("error", result.at("/level").asString());
        assertEquals("Too late: now Earlier.", result.at("/message/text").asString());
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertEquals(
                "berichte/Bericht%202025.yaml",
                place.at("/artifactLocation/uri").asString());
        assertEquals(3, place.at("/region/startLine").asInt());
        assertEquals(7, place.at("/region/startColumn").asInt());
        assertEquals(
                "/title",
                result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asString());
    }

    @Test
    void aFindingWithoutPlaceHasNoRegionAndAdviceIsANote() {
        JsonNode result =
                log(Findings.of(Finding.of(TYPE, "").as(Severity.ADVICE))).at("/runs/0/results/0");

        assertEquals("note", result.at("/level").asString());
        assertFalse(result.at("/locations/0/physicalLocation").has("region"));
    }

    @Test
    void noFindingsAreAnEmptyListOfResults() {
        assertEquals(0, log(Findings.none()).at("/runs/0/results").size());
    }
}
