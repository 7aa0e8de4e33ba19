package org.civicreport.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.civicreport.docx.styles.WordStyle;
import org.civicreport.docx.template.Design;
import org.civicreport.docx.template.TemplateReader;
import org.civicreport.docx.template.TemplateRefusal;
import org.civicreport.findings.Finding;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Findings;
import org.jspecify.annotations.Nullable;

/**
 * A city's own Word template: a document ({@code .docx}) or template ({@code .dotx}) in its corporate design. Taken over
 * are its styles with their colours and typefaces, its lists, the running heads and feet of its last section with the
 * logo in them, and its page set-up. Its text is left out. Styles are known by their names, as Word itself calls them in
 * every language ("heading 1", "Body Text"). Immutable and thread-safe.
 */
public final class WordTemplate {

    private final Design design;

    private WordTemplate(Design design) {
        this.design = design;
    }

    /**
     * What became of a file that should be a template.
     *
     * @param template the template; {@code null} exactly if the findings have an error
     * @param findings why it can't be one, or what it lacks
     */
    public record Reading(@Nullable WordTemplate template, Findings findings) {

        /** Checks that the findings are there. */
        public Reading {
            Objects.requireNonNull(findings, "findings");
        }

        /**
         * The template, for callers who can't go on without one.
         *
         * @return the template
         * @throws IllegalStateException if there is none; the message lists the findings
         */
        public WordTemplate templateOrThrow() {
            if (template == null) {
                throw new IllegalStateException("The file is no template; take another one:\n" + findings);
            }
            return template;
        }
    }

    /**
     * Reads a template. Nothing in it is run or fetched; one with macros is refused.
     *
     * @param file the whole file
     * @return the template with what it lacks, or why it can't be one
     */
    public static Reading read(byte[] file) {
        try {
            Design design = TemplateReader.read(file);
            return new Reading(new WordTemplate(design), findings(design));
        } catch (TemplateRefusal refusal) {
            FindingType type = switch (refusal.reason()) {
                case NOT_WORD -> DocxFindings.TEMPLATE_NOT_WORD;
                case ENCRYPTED_OR_OLD -> DocxFindings.TEMPLATE_ENCRYPTED_OR_OLD;
                case MACROS -> DocxFindings.TEMPLATE_MACROS;
                case DAMAGED -> DocxFindings.TEMPLATE_DAMAGED;
            };
            return new Reading(null, Findings.of(List.of(Finding.of(type, "", String.valueOf(refusal.getMessage())))));
        }
    }

    private static Findings findings(Design design) {
        List<Finding> findings = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (WordStyle style : WordStyle.values()) {
            if (!design.present().contains(style)) {
                missing.add(style.styleName());
            }
        }
        if (!missing.isEmpty()) {
            findings.add(Finding.of(DocxFindings.TEMPLATE_STYLES_MISSING, "", String.join(", ", missing)));
        }
        for (String address : design.linked()) {
            findings.add(Finding.of(DocxFindings.TEMPLATE_LINKED_FILE, "", address));
        }
        return Findings.of(findings);
    }

    Design design() {
        return design;
    }
}
