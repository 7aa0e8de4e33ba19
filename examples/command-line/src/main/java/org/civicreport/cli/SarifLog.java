package org.civicreport.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.civicreport.findings.Finding;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Findings;
import org.civicreport.findings.Position;
import org.civicreport.findings.Severity;
import org.civicreport.validation.Validation;

/** Findings as a log of the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0). */
final class SarifLog {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private SarifLog() {}

    static String of(Findings findings, List<Validation.Suppressed> suppressed, String file, Locale locale) {
        List<FindingType> types = Stream.concat(
                        findings.stream(), suppressed.stream().map(Validation.Suppressed::finding))
                .map(Finding::type)
                .distinct()
                .toList();
        List<Object> rules = new ArrayList<>();
        types.forEach(type -> rules.add(rule(type, locale)));
        List<Object> results = new ArrayList<>();
        findings.forEach(finding -> results.add(result(finding, types.indexOf(finding.type()), file, locale)));
        for (Validation.Suppressed accepted : suppressed) {
            Map<String, Object> result =
                    result(accepted.finding(), types.indexOf(accepted.finding().type()), file, locale);
            result.put("suppressions", List.of(object("kind", "inSource", "justification", accepted.reason())));
            results.add(result);
        }
        Map<String, Object> run = object(
                "tool",
                object("driver", object("name", "civicreport", "rules", rules)),
                "columnKind",
                "utf16CodeUnits",
                "results",
                results);
        return FindingsJson.written(object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
    }

    private static Map<String, Object> rule(FindingType type, Locale locale) {
        return object(
                "id", type.code(),
                "shortDescription",
                        object("text", withoutPlaceholders(type.texts(locale).message())),
                "help", object("text", withoutPlaceholders(type.texts(locale).hint())),
                "defaultConfiguration", object("level", level(type.severity())));
    }

    /** A rule is about any field and value, so that its texts name none. */
    private static String withoutPlaceholders(String text) {
        return text.replaceAll("\\{\\d\\}", "…");
    }

    private static Map<String, Object> result(Finding finding, int rule, String file, Locale locale) {
        Map<String, Object> physical = object("artifactLocation", object("uri", uri(file)));
        Position position = finding.position();
        if (position != null) {
            physical.put("region", object("startLine", position.line(), "startColumn", position.column()));
        }
        Map<String, Object> location = object(
                "physicalLocation",
                physical,
                "logicalLocations",
                List.of(object("fullyQualifiedName", finding.pointer())));
        return object(
                "ruleId", finding.code(),
                "ruleIndex", rule,
                "level", level(finding.severity()),
                "message", object("text", finding.message(locale) + " " + finding.hint(locale)),
                "locations", List.of(location));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
        };
    }

    /** A relative path is a relative reference, which viewers resolve against the repository. */
    private static String uri(String file) {
        try {
            return new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException impossible) {
            return file;
        }
    }

    /** An object with its members in the given order. */
    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
