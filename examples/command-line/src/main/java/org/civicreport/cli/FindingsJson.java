package org.civicreport.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Findings;
import org.civicreport.findings.Position;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Findings as JSON for programs: a list of objects, places only where they are known. */
final class FindingsJson {

    private FindingsJson() {}

    static String of(Findings findings, Locale locale) {
        List<Map<String, Object>> list =
                findings.stream().map(finding -> object(finding, locale)).toList();
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
