package org.civicreport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civicreport.findings.Finding;
import org.civicreport.json.ReportReader;
import org.civicreport.json.TextFormat;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How often the guesses about wording are right. Texts are put together from sound German and English sentences with
 * everything that comes near a slip; into some of them slips are planted. The figures are: all planted slips found, and
 * nothing else.
 */
class WordingFiguresTest {

    static final Set<String> GUESSES = Set.of(
            "hyphen-pasted",
            "space-missing",
            "abbreviation-unexpanded",
            "email-in-text",
            "phone-in-text",
            "iban-in-text",
            "decision-reference-near-miss");

    static final List<String> SOUND = List.of(
            "Das Portal wurde am 03.03.2021 eröffnet; seither gingen 1 240 Anträge ein.",
            "Die Ende-zu-Ende-Verschlüsselung ist seit 2020 in Betrieb, der Open-Source-Anteil steigt.",
            "Vor- und Nachteile der E-Akte wurden ein- bis zweimal im Jahr geprüft.",
            "Bürger*innen, Kolleg:innen und Beschäftigte nutzen das Angebot, auch die LGBTIQ*-Community.",
            "Das Onlinezugangsgesetz (OZG) gilt; das OZG wird nachgeführt.",
            "Fragen beantwortet info@lindenfurt.example oder die Behördennummer 115.",
            "Siehe den Beschluss 20-26 / V 01868 und die Anlage, Seite 12-14, sowie 24/7-Dienste.",
            "Die Mittel von 2 850 000 Euro (netto) reichen bis 31.12.2022, d. h. für z. B. 06 210 Vorgänge.",
            "Der deutsch-französische Austausch ist IT-gestützt und web-basiert.",
            "„Hier fragt niemand“, sagt sie. Am Ende zählt, was bleibt …",
            "- erstens\n- zweitens mit `code.Teil` und [Verweis](https://lindenfurt.example/a-b.Html)",
            "The service went live on 3 March 2021. A follow-up is under way, end-to-end and low-cost.",
            "The council's long-term plan covers e-government, co-operation and re-use.",
            "Version 2.1 der Software läuft auf Servern der Stadt (Az. 12-34/2020).",
            "Die Straßen A 96 und B 2 erhalten WLAN; IT und EU fördern das mit 50 %.");

    static final TreeMap<String, String> SLIPS = new TreeMap<>();

    static {
        SLIPS.put("Näheres sie-he oben.", "hyphen-pasted");
        SLIPS.put("Die Digitali-\nsierung geht weiter.", "hyphen-pasted");
        SLIPS.put("Am 04.05.2021eingebracht wurde der Antrag.", "space-missing");
        SLIPS.put("Das Netz ist gebaut.Die Abnahme folgt.", "space-missing");
        SLIPS.put("Das neue DMS kommt.", "abbreviation-unexpanded");
        SLIPS.put("Fragen an jo.muster@lindenfurt.example.", "email-in-text");
        SLIPS.put("Rückruf unter 089 233-12345 erbeten.", "phone-in-text");
        SLIPS.put("Konto DE89 3704 0044 0532 0130 00.", "iban-in-text");
        SLIPS.put("Vergleiche 20-26/V 1868 dazu.", "decision-reference-near-miss");
    }

    @Provide
    Arbitrary<List<String>> soundSentences() {
        return Arbitraries.of(SOUND).list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<String>> slips() {
        return Arbitraries.of(SLIPS.keySet()).list().uniqueElements().ofMaxSize(3);
    }

    @Property(tries = 300)
    void soundTextsHaveNoGuesses(@ForAll("soundSentences") List<String> sentences) {
        assertEquals(List.of(), guesses(sentences));
    }

    @Property(tries = 300)
    void allPlantedSlipsAreFoundAndNothingElse(
            @ForAll("soundSentences") List<String> sentences, @ForAll("slips") List<String> slips) {
        List<String> all = new ArrayList<>(sentences);
        all.addAll(sentences.size() / 2, slips);
        assertEquals(
                slips.stream().map(SLIPS::get).sorted().toList(),
                guesses(all).stream().sorted().toList());
    }

    /** Four reports of three cities, as their authors would write them. */
    @ParameterizedTest
    @ValueSource(strings = {"digitalisierungsbericht.yaml", "kurz.yaml", "northmere-2024.yaml", "northmere-2025.yaml"})
    void theSampleReportsHaveNoGuesses(String name) throws IOException {
        Path file = Path.of("..", "examples", "reports", name);
        Report report = ReportReader.standard()
                .read(Files.readAllBytes(file), TextFormat.YAML)
                .reportOrThrow();
        assertEquals(
                List.of(),
                new ReportValidator(RuleSet.standard())
                                .validate(RuleContext.builder(
                                                report, report.edition().periodTo())
                                        .decisionReferencePattern(Example.MUNICH)
                                        .build())
                                .stream()
                                .map(Finding::code)
                                .filter(GUESSES::contains)
                                .toList());
    }

    private static List<String> guesses(List<String> sentences) {
        Report report = Example.with(builder -> builder.introduction(RichText.of(String.join("\n\n", sentences))));
        return Example.validate(report).stream()
                .map(Finding::code)
                .filter(GUESSES::contains)
                .toList();
    }
}
