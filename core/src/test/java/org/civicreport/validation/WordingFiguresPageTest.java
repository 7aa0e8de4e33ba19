package org.civicreport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.civicreport.findings.Finding;
import org.civicreport.json.ReportReader;
import org.civicreport.json.TextFormat;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.junit.jupiter.api.Test;

/** The page with the figures of all guesses about wording is what is measured. */
class WordingFiguresPageTest {
    private static final Path PAGE = Path.of("..", "docs", "wording-figures.md");
    private static final int TEXTS = 1000;
    private static final int MOST_SENTENCES = 12;
    private static final int MOST_SLIPS = 3;

    private static final List<String> SAMPLES = List.of(
            "abstimmung.yaml",
            "digitalisierungsbericht.yaml",
            "kurz.yaml",
            "northmere-2024.yaml",
            "northmere-2025.yaml");

    private static final List<String> SOUND_NAMES = List.of(
            "Portal für alle",
            "Bürger*innenportal",
            "Büro des Bürgermeisters",
            "Bürgerinnen und Bürger fragen",
            "Computer für Schulen",
            "Werkstatt der Lehrer:innen",
            "Bürgerschaftliches Engagement",
            "Tender platform",
            "Beratung im Netz");

    private static final List<String> GENDERED_NAMES = List.of(
            "Bürgerportal", "App für Mitarbeiter", "Netz der Lehrer", "Portal für Kunden", "Chairman's dashboard");

    /** What came of one guess. */
    private static final class Figures {
        private int planted;
        private int found;
        private int falseAlarms;
        private int onSamples;

        String row(String code) {
            return "| `" + code + "` | " + planted + " | " + found + " | " + (planted - found) + " | " + falseAlarms
                    + " | " + onSamples + " |\n";
        }
    }

    private final Map<String, Figures> figures = new TreeMap<>();

    @Test
    void thePageShowsWhatIsMeasured() throws IOException {
        WordingFiguresTest.GUESSES.forEach(code -> figures.put(code, new Figures()));
        figures.put("name-gendered", new Figures());
        Random random = new Random(6);
        for (int text = 0; text < TEXTS; text++) {
            measureText(random);
            measureName(random);
        }
        int words = 0;
        for (String name : SAMPLES) {
            words += measureSample(name);
        }
        String page = page(words);
        if (System.getProperty("approve") != null) {
            Files.writeString(PAGE, page);
        }
        assertEquals(
                page, Files.readString(PAGE).replace("\r\n", "\n"), "run with -Dapprove and review the difference");
    }

    private void measureText(Random random) {
        List<String> sentences = new ArrayList<>();
        int count = 1 + random.nextInt(MOST_SENTENCES);
        for (int i = 0; i < count; i++) {
            sentences.add(WordingFiguresTest.SOUND.get(random.nextInt(WordingFiguresTest.SOUND.size())));
        }
        List<String> slips = new ArrayList<>(WordingFiguresTest.SLIPS.keySet());
        Collections.shuffle(slips, random);
        List<String> planted = slips.subList(0, random.nextInt(MOST_SLIPS + 1));
        sentences.addAll(sentences.size() / 2, planted);
        Report report = Example.with(builder -> builder.introduction(RichText.of(String.join("\n\n", sentences))));
        count(planted.stream().map(WordingFiguresTest.SLIPS::get).toList(), report);
    }

    private void measureName(Random random) {
        boolean gendered = random.nextBoolean();
        List<String> names = gendered ? GENDERED_NAMES : SOUND_NAMES;
        String name = names.get(random.nextInt(names.size()));
        count(
                gendered ? List.of("name-gendered") : List.of(),
                Example.withMeasure("app", measure -> measure.title(name)));
    }

    /** An alarm is true as long as a slip of its kind is left. */
    private void count(List<String> planted, Report report) {
        List<String> left = new ArrayList<>(planted);
        planted.forEach(code -> Objects.requireNonNull(figures.get(code)).planted++);
        for (Finding finding : Example.validate(report)) {
            Figures guess = figures.get(finding.code());
            if (guess != null && left.remove(finding.code())) {
                guess.found++;
            } else if (guess != null) {
                guess.falseAlarms++;
            }
        }
    }

    private int measureSample(String name) throws IOException {
        byte[] text = Files.readAllBytes(Path.of("..", "examples", "reports", name));
        Report report = ReportReader.standard().read(text, TextFormat.YAML).reportOrThrow();
        RuleContext context = RuleContext.builder(report, report.edition().periodTo())
                .decisionReferencePattern(Example.MUNICH)
                .build();
        for (Finding finding : new ReportValidator(RuleSet.standard()).validate(context)) {
            Figures guess = figures.get(finding.code());
            if (guess != null) {
                guess.onSamples++;
            }
        }
        return context.passages().stream()
                .mapToInt(passage -> passage.value().words().trim().split("\\s+").length)
                .sum();
    }

    private String page(int words) {
        StringBuilder page = new StringBuilder();
        page.append("# How often guesses about wording are right\n\n");
        page.append("Measured by `WordingFiguresPageTest`, which fails if this page says something else.\n\n");
        page.append("- **Generated texts**: ")
                .append(TEXTS)
                .append(" texts of up to ")
                .append(MOST_SENTENCES);
        page.append(" sound German and English sentences, each full of what comes near a slip, with up to ");
        page.append(MOST_SLIPS).append(" slips planted;\n  and ").append(TEXTS).append(" names of measures.\n");
        page.append("- **Sample reports**: the ").append(SAMPLES.size()).append(" reports below `examples/reports`, ");
        page.append(words).append(" words. Their authors avoided slips: each alarm there would be false.\n\n");
        page.append(
                "A true alarm hits a planted slip. The sentences were written together with the rules: the figures show ");
        page.append("that\nnothing known is lost, not what a text of another author would bring.\n\n");
        page.append(
                "| Guess | Slips planted | True alarms | Slips missed | False alarms | Alarms on the sample reports |\n");
        page.append("| --- | ---: | ---: | ---: | ---: | ---: |\n");
        figures.forEach((code, guess) -> page.append(guess.row(code)));
        page.append("\nWhat each guess means is in the [catalogue](findings.md).\n");
        return page.toString();
    }
}
