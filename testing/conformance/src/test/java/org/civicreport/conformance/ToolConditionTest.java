package org.civicreport.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;

class ToolConditionTest {

    @Test
    void aSuiteWithAllItsToolsRuns() {
        assertFalse(ToolCondition.decide(List.of(), true).isDisabled());
        assertFalse(ToolCondition.decide(List.of(), false).isDisabled());
    }

    @Test
    void aReaderWithoutAToolIsToldWhatToInstall() {
        ConditionEvaluationResult result = ToolCondition.decide(List.of(Tool.CHROMIUM, Tool.NODE_PACKAGES), false);

        assertTrue(result.isDisabled());
        assertEquals(
                "Conformance suites left out, missing: chromium (Debian package chromium), node_modules (npm ci in testing/conformance)",
                result.getReason().orElseThrow());
    }

    @Test
    void continuousIntegrationFailsWithoutATool() {
        List<Tool> missing = List.of(Tool.POPPLER);

        assertThrows(IllegalStateException.class, () -> ToolCondition.decide(missing, true));
    }
}
