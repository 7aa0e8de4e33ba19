package org.civicreport.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Findings;
import org.civicreport.findings.Position;
import org.civicreport.validation.Validation;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Findings as JSON for programs: a list of objects, places only where they are known, {@code suppressed} is the reason. */
final class FindingsJson {

    private FindingsJson() {}

    static String of(Findings findings, List<Validation.Suppressed> suppressed, Locale locale) {
        List<Map<String, Object>> list = new ArrayList<>();
        findings.forEach(finding -> list.add(object(finding, locale)));
        for (Validation.Suppressed accepted : suppressed) {
            Map<String, Object> object = object(accepted.finding(), locale);
            object.put("suppressed", accepted.reason());
            list.add(object);
        }
        return written(list);
    }

    static String written(Object tree) {
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        return mapper.writeValueAsString(tree).replace("\r\n", "\n") + "\n";
    }

    private static Map<String, Object> object(Finding finding, Locale locale) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("code", finding.code());
        object.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        object.put("pointer", finding.pointer());
        Position position = finding.position();
        if (position != null) {
            object.put("line", position.line());
            object.put("column", position.column());
        }
        object.put("message", finding.message(locale));
        object.put("hint", finding.hint(locale));
        return object;
    }
}
