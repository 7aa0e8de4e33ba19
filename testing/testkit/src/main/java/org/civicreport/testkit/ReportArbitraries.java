package org.civicreport.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.civicreport.model.PartialDate;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;

/**
 * Reports put together by chance: any that can be held, and those that are in order. Small enough for hundreds; they
 * shrink.
 *
 * <p>Use them with {@code edgeCases = EdgeCasesMode.NONE} and {@code generation = GenerationMode.RANDOMIZED}: there is
 * no counting them.
 */
public final class ReportArbitraries {

    private static final List<String> MARKDOWN = List.of(
            "Die Stadt hat **zwölf** Vorhaben _abgeschlossen_.",
            "Erster Absatz.\n\nZweiter Absatz mit [Verweis](https://www.lindenau.example/a?b=1&c=2).",
            "* eins\n* zwei\n  1. innen\n  2. weiter\n\nnach der Liste",
            "3) drei\n4) vier",
            "| Amt | Zahl |\n|:----|-----:|\n| IT  | 12 |\n| Soziales | |",
            "# Überschrift\n\n## Darunter\n\nText",
            "> Zitat\n> geht weiter\n\n> > tiefer",
            "```\nCode < & >\n```\n\n    eingerückt",
            "Bürger*innen, Kolleg_innen und Mitarbeiter:innen",
            "<script>alert(1)</script> <b>fett</b> &amp; &nbsp; &#0;",
            "[böse](javascript:alert(1)) ![Bild](bild.png) <https://www.lindenau.example>",
            "**nie *zu __Ende",
            "Zeile\\\nUmbruch  \nnoch einer",
            "---\n\n***",
            "[a]: https://www.lindenau.example 'Titel'\n\n[a] und [b][c]",
            "> * 1. > * 1. > * tief",
            "");

    private ReportArbitraries() {}

    /**
     * Returns any report that can be written and read, which is any that the model can hold with numbers of at most 40
     * digits: references lead nowhere or somewhere, ids come twice, dates run
     * backwards, texts are odd, empty or hostile.
     */
    public static Arbitrary<Report> reports() {
        Arbitrary<Report> all = new RecordArbitraries(leaves()).of(Report.class);
        return all.map(report ->
                        report.toBuilder().schemaVersion(Report.SCHEMA_VERSION).build())
                .withoutEdgeCases();
    }

    /**
     * Returns reports without fault: ids are unique, references resolve, dates are in order, texts and entries are there.
     * A validation on the day of release, without a previous edition, finds nothing, unless a rule guesses at the wording:
     * texts are put together by chance, so they may look like anything.
     */
    public static Arbitrary<Report> valid() {
        return ValidReports.reports().withoutEdgeCases();
    }

    /** Returns texts in CommonMark: sound ones, unfinished ones, ones with markup that is none, and plain ones. */
    public static Arbitrary<RichText> richTexts() {
        Arbitrary<String> several =
                Arbitraries.of(MARKDOWN).list().ofMaxSize(3).map(parts -> String.join("\n\n", parts));
        return WeightedChoice.either(several, TextArbitraries.any()).map(RichText::of);
    }

    private static Map<Class<?>, Arbitrary<?>> leaves() {
        Arbitrary<Integer> integers = new WeightedChoice<Integer>()
                .add(6, Arbitraries.integers().between(-1, 110))
                .add(1, Arbitraries.of(Integer.MIN_VALUE, Integer.MAX_VALUE))
                .arbitrary();
        return Map.ofEntries(
                Map.entry(String.class, strings()),
                Map.entry(RichText.class, richTexts()),
                Map.entry(int.class, integers),
                Map.entry(Integer.class, integers),
                Map.entry(boolean.class, Arbitraries.of(true, false)),
                Map.entry(Boolean.class, Arbitraries.of(true, false)),
                Map.entry(BigDecimal.class, numbers()),
                Map.entry(LocalDate.class, dates()),
                Map.entry(LocalTime.class, times()),
                Map.entry(PartialDate.class, partialDates()),
                Map.entry(Locale.class, languages()));
    }

    /** Short ones come again, so that some references find something. */
    private static Arbitrary<String> strings() {
        return new WeightedChoice<String>()
                .add(3, Arbitraries.of("it", "IT", "soz", "app", "portal", "M-1", "2020/2021"))
                .add(4, TextArbitraries.visible())
                .add(1, TextArbitraries.any())
                .add(1, TextArbitraries.raw())
                .add(
                        1,
                        Arbitraries.of(
                                "",
                                "null",
                                "true",
                                "~",
                                "1e3",
                                "2026-01-01",
                                "- a",
                                "a: b",
                                "# c",
                                "'",
                                "\"",
                                "{",
                                "@x",
                                "%y",
                                " z ",
                                "0x1F",
                                "yes",
                                "12:30:45",
                                "https://www.lindenau.example/bericht",
                                "javascript:alert(1)",
                                "/coreAreas/0"))
                .arbitrary();
    }

    /** As large and as small as JSON is read: numbers of more than 40 digits are refused there. */
    private static Arbitrary<BigDecimal> numbers() {
        return new WeightedChoice<BigDecimal>()
                .add(
                        4,
                        Combinators.combine(
                                        Arbitraries.longs().between(-1_000_000, 1_000_000_000),
                                        Arbitraries.integers().between(-2, 4))
                                .as(BigDecimal::valueOf))
                .add(
                        1,
                        Arbitraries.of("0", "0.1", "1E+30", "1E+39", "1E-40", "12345678901234567890.123456789")
                                .map(BigDecimal::new))
                .arbitrary();
    }

    private static Arbitrary<LocalDate> dates() {
        return new WeightedChoice<LocalDate>()
                .add(
                        5,
                        Arbitraries.longs()
                                .between(
                                        LocalDate.of(2015, 1, 1).toEpochDay(),
                                        LocalDate.of(2030, 12, 31).toEpochDay())
                                .map(LocalDate::ofEpochDay))
                .add(
                        1,
                        Arbitraries.of("0001-01-01", "2024-02-29", "1582-10-10", "9999-12-31")
                                .map(LocalDate::parse))
                .arbitrary();
    }

    /** To the minute, as times of sessions are. */
    private static Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.of(minute / 60, minute % 60));
    }

    private static Arbitrary<PartialDate> partialDates() {
        Arbitrary<Integer> years = Arbitraries.integers().between(2015, 2030);
        Arbitrary<PartialDate> months = Combinators.combine(
                        years, Arbitraries.integers().between(1, 12))
                .as(PartialDate::of);
        return new WeightedChoice<PartialDate>()
                .add(2, years.map(PartialDate::of))
                .add(3, months)
                .add(1, Arbitraries.of(PartialDate.of(1), PartialDate.of(9999, 12)))
                .arbitrary();
    }

    private static Arbitrary<Locale> languages() {
        return Arbitraries.of("de", "de-AT", "en-GB", "sr-Latn-RS", "de-x-leicht", "ar", "und")
                .map(Locale::forLanguageTag);
    }
}
