package org.civicreport.validation;

import static org.civicreport.validation.Example.found;
import static org.civicreport.validation.Example.with;
import static org.civicreport.validation.Example.withComment;
import static org.civicreport.validation.Example.withMeasure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.civicreport.findings.Finding;
import org.civicreport.model.AbbreviationEntry;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.model.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingRulesTest {

    // --- slips of pasting and typing ---

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Näheres sie-he unten.",
                "Die Digitali-sierung geht voran.",
                "Die Maß-\nnahmen laufen.",
                "Der Ein- bau des Portals.",
                "The council has be-fore it a report."
            })
    void aHyphenFromTheEndOfALineIsFound(String text) {
        assertEquals(List.of("hyphen-pasted"), codes(text + " Portal, Einbau, Verwaltung."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eine Ende-zu-Ende-Verschlüsselung der Ober-/Bürgermeister.",
                "Vor- und Nachteile, Vor-\noder Nachteile, ein- bis zweimal",
                "deutsch-französisch, IT-gestützt, E-Mail, Online-Anträge, Start-up, Check-in, Know-how",
                "Mitarbeiter-innen und Mitarbeiterinnen, Bürger*innen, LGBTIQ*-Personen",
                "`sie-he` und https://stadt.example/digitali-sierung"
            })
    void aHyphenThatBelongsThereIsNot(String text) {
        assertEquals(List.of(), codes(text));
    }

    @Test
    void theHintSaysWhatIsMeant() {
        Finding finding = introduced("Näheres sie-he unten.").get(0);
        assertEquals("/introduction", finding.pointer());
        assertEquals("„siehe“ schreiben.", finding.hint(Locale.GERMAN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Am 03.03.2021eingebracht.",
                "Das Portal ist umgesetzt.Die Arbeiten enden.",
                "Was nun?Das bleibt offen.",
                "(siehe oben.Dort mehr)"
            })
    void aMissingSpaceIsFound(String text) {
        assertEquals(List.of("space-missing"), codes(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "z.B. am 03.03.2021, um 10.30 Uhr, Nr.5 und Art.5",
                "www.stadt.Example/Bericht, bericht.Final.Pdf, info@stadt.De, `worden.Die`",
                "Version 2.0beta, 1.000Euro, Stand 3.2021, 17.03.2021.",
                "Ende. Anfang, „Ende.“ Anfang, Ende … Anfang"
            })
    void aFullStopInsideAWordIsNot(String text) {
        assertEquals(List.of(), codes(text));
    }

    @Test
    void commentsStayAsTheyCame() {
        assertEquals(List.of(), found(withComment(comment -> comment.text("Sie-he worden.Die ABC."))));
        assertEquals(
                List.of("hyphen-pasted /consultation/comments/0/answer"),
                found(withComment(comment -> comment.answer(RichText.of("Näheres sie-he unten.")))));
    }

    // --- abbreviations ---

    @Test
    void anAbbreviationThatIsExpandedNowhereIsFoundOnceWhereItStandsFirst() {
        Report report = with(builder ->
                builder.introduction(RichText.of("Das DIH kommt.")).conclusion(RichText.of("Das DIH bleibt.")));
        assertEquals(List.of("abbreviation-unexpanded /introduction"), found(report));
    }

    @Test
    void anExpandedAbbreviationIsNot() {
        assertEquals(List.of(), codes("Das OZG gilt."));
        assertEquals(List.of(), codes("Das Digitale Haus (DIH) kommt, das DIH bleibt."));
        assertEquals(List.of(), codes("Das DIH (Digitales Haus) kommt."));
        assertEquals(
                List.of(),
                found(with(report -> report.introduction(RichText.of("Das DIH kommt."))
                        .addAbbreviation(new AbbreviationEntry("DIH", "Digitales Haus", null)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das RIT und die IT, die EU und ein PDF, Teil III und IV.",
                "Maßnahme SG-01, Zeichen AB/12, GmbH, BundID, LoRaWAN",
                "ALLES NEU MACHT DER MAI"
            })
    void whatIsNoAbbreviationOrEverydayIsNot(String text) {
        assertEquals(List.of(), codes(text));
    }

    // --- former titles ---

    @Test
    void aFormerTitleInARunningTextIsFound() {
        Report renamed = withMeasure("app", measure -> measure.addFormerTitle("Bürger-Lab"));
        assertEquals(
                List.of("former-title-used /introduction"),
                found(renamed.toBuilder()
                        .introduction(RichText.of("Das Bürger-Lab läuft."))
                        .build()));
        assertEquals(
                List.of(),
                found(renamed.toBuilder()
                        .introduction(RichText.of("Die Bürger-Lab-Leitung und das Bürger-Labor laufen."))
                        .build()));
    }

    @Test
    void aFormerTitleInsideTheCurrentOneOrInAnAnswerIsNot() {
        assertEquals(
                List.of(),
                found(withMeasure(
                        "app", measure -> measure.addFormerTitle("Portal").title("Portal für alle"))));
        Report report = withComment(comment -> comment.answer(RichText.of("Das Bürger-Lab heißt jetzt anders.")));
        assertEquals(
                List.of(),
                found(report.toBuilder()
                        .coreAreas(withMeasure("app", measure -> measure.addFormerTitle("Bürger-Lab"))
                                .coreAreas())
                        .build()));
    }

    // --- personal data ---

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fragen an erika.muster@stadt.example.",
                "Rufen Sie 089 233-12345 an.",
                "Tel.: 0 89/2 33-1 23 45",
                "Durchwahl 47110815",
                "+49 (0)89 1234567",
                "Spenden an DE89 3704 0044 0532 0130 00."
            })
    void personalDataInAPublicTextIsFoundAndNotRepeated(String text) {
        List<Finding> findings = introduced(text);
        assertEquals(1, findings.size(), findings::toString);
        String argument = findings.get(0).arguments().get(0);
        assertEquals('…', argument.charAt(argument.length() - 1));
        assertEquals(false, text.contains(argument));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fragen an info@stadt.example oder die Behördennummer 115.",
                "Kostenlos: Tel. 0800 1234567",
                "Vorlage 20-26 / V 01868 vom 03.03.2021, 06 210 Vorgänge, 2 850 000 Euro, 10:30–12:00 Uhr",
                "Im Zeitraum 01.01.2020 - 31.12.2021, Az. 0123-45",
                "Konto DE00 3704 0044 0532 0130 00 ist keins."
            })
    void whatOnlyLooksLikeItIsNot(String text) {
        assertEquals(List.of(), codes(text));
    }

    @Test
    void aPublicCommentIsLookedAtAsThePublicReadsIt() {
        String text = "Rückfragen an erika.muster@stadt.example";
        assertEquals(
                List.of("email-in-text /consultation/comments/0/text"),
                found(withComment(comment -> comment.text(text))));
        assertEquals(List.of(), found(withComment(comment -> comment.text(text).publicText("Rückfragen an […]"))));
        assertEquals(List.of(), found(withComment(comment -> comment.text(text).visibility(Visibility.INTERNAL))));
    }

    // --- names, links, tables, decisions ---

    @ParameterizedTest
    @ValueSource(strings = {"Bürgerportal", "Das Mitarbeiter-Netz", "Kundenzentrum", "Chairman’s Office"})
    void aNameForOneGenderIsAnAdvice(String title) {
        assertEquals(
                List.of("name-gendered /coreAreas/0/measures/0/title"),
                found(withMeasure("app", measure -> measure.title(title))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Portal für Bürger*innen",
                "Bürgerinnen und Bürger",
                "Bürger:innen-Portal",
                "Mitarbeitende",
                "BürgerInnen",
                "Bürger/innen",
                "Büro der Oberbürgermeisterin",
                "Bürgermeisteramt",
                "Rechner und Drucker",
                "Digitallots*innen"
            })
    void aNameForAllIsNot(String title) {
        assertEquals(List.of(), found(withMeasure("app", measure -> measure.title(title))));
    }

    @Test
    void inRunningTextTheGenderIsNotLookedAt() {
        assertEquals(List.of(), codes("Die Bürger und Nutzer."));
    }

    @Test
    void anAddressWithoutEncryptionIsFound() {
        assertEquals(List.of("link-insecure"), codes("[Mehr](http://stadt.example) und [mehr](https://stadt.example)"));
        assertEquals(
                List.of("link-insecure /publicationUrl"),
                found(with(report -> report.publicationUrl("http://stadt.example"))));
    }

    @Test
    void aTableWithAnEmptyHeadIsAnError() {
        assertEquals(List.of("table-head-missing"), codes("| | |\n|---|---|\n| a | b |"));
        assertEquals(List.of(), codes("| | Zahl |\n|---|---|\n| a | 1 |"));
    }

    @Test
    void aDecisionReferenceInProseThatNearlyFitsIsNormalised() {
        assertEquals(
                List.of("20-26/V 1868", "20-26 / V 01868"),
                introduced("Siehe 20-26/V 1868.").get(0).arguments());
        assertEquals(
                List.of("V07422", "… / V 07422"),
                introduced("Siehe V07422.").get(0).arguments());
        assertEquals(
                List.of(), codes("Siehe 20-26 / V 01868, die B 2 und die A 96, Raum V 101, 2020-2026 / V und 24/7."));
    }

    private static List<Finding> introduced(String text) {
        return Example.validate(with(report -> report.introduction(RichText.of(text))))
                .asList();
    }

    private static List<String> codes(String text) {
        return introduced(text).stream().map(Finding::code).toList();
    }
}
