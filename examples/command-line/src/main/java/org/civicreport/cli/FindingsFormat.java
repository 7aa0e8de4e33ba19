package org.civicreport.cli;

import java.util.List;
import java.util.Locale;
import org.civicreport.findings.Findings;
import org.civicreport.validation.Validation;

/** How findings are written. */
enum FindingsFormat {
    /** One line each, as compilers write them, so that editors can jump to the place. */
    TEXT {
        @Override
        String write(Findings findings, List<Validation.Suppressed> suppressed, String file, Messages messages) {
            return FindingLines.of(findings, file, messages) + FindingLines.of(suppressed, file, messages);
        }
    },
    /** A JSON list. */
    JSON {
        @Override
        String write(Findings findings, List<Validation.Suppressed> suppressed, String file, Messages messages) {
            return FindingsJson.of(findings, suppressed, messages.locale());
        }
    },
    /** SARIF 2.1.0, which code hosts show beside the lines of a change. */
    SARIF {
        @Override
        String write(Findings findings, List<Validation.Suppressed> suppressed, String file, Messages messages) {
            return SarifLog.of(findings, suppressed, file, messages.locale());
        }
    };

    /**
     * Writes findings.
     *
     * @param findings in order
     * @param suppressed what the report accepts, with the reasons; it comes last and is marked
     * @param file the report's file as the user named it
     * @param messages the user's language
     * @return the text; ends with a line feed unless it is empty
     */
    abstract String write(Findings findings, List<Validation.Suppressed> suppressed, String file, Messages messages);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
