package org.civicreport.conformance;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Decides whether a suite runs whole, is absent whole, or fails for want of a tool; see {@link NeedsTools}. */
final class ToolCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        NeedsTools needs = context.getRequiredTestClass().getAnnotation(NeedsTools.class);
        if (needs == null) {
            return ConditionEvaluationResult.enabled("Needs no tools");
        }
        List<Tool> missing =
                Arrays.stream(needs.value()).filter(tool -> !tool.isInstalled()).toList();
        ConditionEvaluationResult result = decide(missing, "true".equals(System.getenv("CI")));
        if (result.isDisabled()) {
            sayOnce(context, result.getReason().orElseThrow());
        }
        return result;
    }

    /**
     * The rule itself.
     *
     * @param missing the needed tools that are not installed
     * @param continuousIntegration whether the build must be complete
     * @throws IllegalStateException if the build must be complete and is not
     */
    static ConditionEvaluationResult decide(Collection<Tool> missing, boolean continuousIntegration) {
        if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled("All tools are installed");
        }
        String reason = "Conformance suites left out, missing: "
                + missing.stream().map(Tool::howToInstall).collect(joining(", "));
        if (continuousIntegration) {
            throw new IllegalStateException(reason);
        }
        return ConditionEvaluationResult.disabled(reason);
    }

    private static void sayOnce(ExtensionContext context, String reason) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(ToolCondition.class))
                .getOrComputeIfAbsent(reason, text -> {
                    System.getLogger(ToolCondition.class.getName()).log(System.Logger.Level.WARNING, text);
                    return text;
                });
    }
}
