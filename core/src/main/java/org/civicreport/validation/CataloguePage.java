package org.civicreport.validation;

import java.util.Locale;
import org.civicreport.findings.Severity;

/** The catalogue as a page in Markdown. */
final class CataloguePage {

    private final Locale locale;
    private final boolean german;

    CataloguePage(Locale locale) {
        this.locale = locale;
        this.german = locale.getLanguage().equals("de");
    }

    String of(RuleCatalogue catalogue) {
        StringBuilder page = new StringBuilder();
        page.append(word("# Was die Prüfung findet", "# What validation finds")).append("\n\n");
        page.append(word(
                        "Aus den Prüfregeln erzeugt. Je Meldung: wie schwer sie im Entwurf, in der Abstimmung und in der"
                                + " endgültigen Ausgabe wiegt, ein Beispiel und wie es zu beheben ist.",
                        "Generated from the rules. For each finding: how grave it is in a draft, in consultation and in a"
                                + " final edition, an example, and how to mend it."))
                .append('\n');
        for (RuleCatalogue.Entry entry : catalogue.entries()) {
            page.append("\n## ").append(entry.code()).append("\n\n");
            page.append(escaped(entry.meaning(locale))).append("\n\n");
            row(page, "Entwurf", "Draft", severity(entry, Profile.DRAFT));
            row(page, "Abstimmung", "Consultation", severity(entry, Profile.CONSULTATION));
            row(page, "Endgültig", "Final", severity(entry, Profile.FINAL));
            String rule = entry.rule();
            if (rule != null) {
                row(page, "Regel", "Rule", "`" + rule + "`");
            }
            row(page, "Beispiel", "Example", escaped(entry.example(locale)));
            row(page, "Abhilfe", "Remedy", escaped(entry.remedy(locale)));
        }
        return page.toString();
    }

    private void row(StringBuilder page, String germanName, String englishName, String value) {
        page.append("- ")
                .append(word(germanName, englishName))
                .append(": ")
                .append(value)
                .append('\n');
    }

    private String severity(RuleCatalogue.Entry entry, Profile profile) {
        Severity severity = entry.severity(profile);
        return switch (severity) {
            case ERROR -> word("Fehler", "error");
            case WARNING -> word("Warnung", "warning");
            case ADVICE -> word("Rat", "advice");
        };
    }

    private String word(String inGerman, String inEnglish) {
        return german ? inGerman : inEnglish;
    }

    /** What Markdown would take for marks. */
    private static String escaped(String text) {
        return text.replaceAll("([*_\\[\\]<>`|\\\\])", "\\\\$1");
    }
}
