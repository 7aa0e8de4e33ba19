package org.civicreport.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Texts as reports of cities hold them, and as they hold them by mistake: administrative words, names of all Europe,
 * other scripts, emoji, marks that combine, soft hyphens, no-break spaces, very long words, markup.
 *
 * <p>They are clean as {@link org.civicreport.text.TextPolicy} says, except those of {@link #raw}.
 */
public final class TextArbitraries {

    private static final List<String> PLAIN = List.of(
            "Akte",
            "Maßnahme",
            "Federführung",
            "Stadtrat",
            "Bürgerbüro",
            "Größe",
            "und",
            "der",
            "für",
            "ist",
            "2026",
            "§ 3 Abs. 2",
            "1.250.000 €",
            "30.06.2026",
            "E-Rechnung",
            "IT-Referat",
            "Straße",
            "GROẞE",
            "Ämter",
            "bzw.");

    private static final List<String> NAMES = List.of(
            "İbrahim Yıldız",
            "IRMGARD Ilgın",
            "Świętosława Łącka",
            "Żółć",
            "Αθηνά Παπαδοπούλου",
            "Ζωή",
            "Щербина",
            "Їжакевич",
            "Đorđe Šćepanović",
            "Åse Ørsted",
            "Þóra");

    private static final List<String> PUNCTUATION =
            List.of("–", "—", "„so“", "»so«", "…", "(?)", "!", ";", "/", "·", "•", "'", "\"", "x²", "½", "→", "≤", "☐");

    private static final List<String> OTHER_SCRIPTS = List.of(
            "市役所", "디지털", "電子政府", "العربية", "שלום", "हिन्दी", "ภาษาไทย", "🚲", "👩🏽‍💻", "🇩🇪", "1️⃣", "𝔘𝔫𝔦",
            "𠮷");

    /** U+0301 and its like, also alone and where no letter composes with them. */
    private static final List<String> COMBINING = List.of("e\u0301", "q\u0323\u0307", "\u0308", "a\u030A\u0331", "ﬁ");

    private static final List<String> HYPHENS_AND_SPACES = List.of(
            "Verwaltungs\u00ADdigitalisierungs\u00ADgesetz",
            "10\u00A0%",
            "z.\u202FB.",
            "IT\u2011Sicherheit",
            "\u2003breit\u2009schmal",
            "Nullbreite\u200Bfuge",
            "\tTabulator",
            "Zeilen\nwechsel",
            "\u00AD");

    private static final List<String> LONG = List.of(
            "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
            "https://www.lindenau.example/digitalisierung/bericht/2026/anlagen/stellungnahme-des-personalreferats.html",
            "x".repeat(300));

    private static final List<String> MARKUP = List.of(
            "<b>",
            "</p>",
            "&",
            "&amp;",
            "<!--",
            "-->",
            "]]>",
            "<![CDATA[",
            "</script>",
            "<?xml",
            "%s",
            "{0}",
            "${x}",
            "\\n",
            "\\",
            "*fett*",
            "# Titel",
            "|",
            "`code`",
            "[U+1F600]",
            "[1]");

    private TextArbitraries() {}

    /** Returns single words, names, numbers and marks; one may hold spaces, none is empty. */
    public static Arbitrary<String> words() {
        return new WeightedChoice<String>()
                .add(12, Arbitraries.of(PLAIN))
                .add(3, Arbitraries.of(NAMES))
                .add(3, Arbitraries.of(PUNCTUATION))
                .add(2, Arbitraries.of(OTHER_SCRIPTS))
                .add(2, Arbitraries.of(COMBINING))
                .add(2, Arbitraries.of(HYPHENS_AND_SPACES))
                .add(1, Arbitraries.of(LONG))
                .add(2, Arbitraries.of(MARKUP))
                .arbitrary();
    }

    /** Returns up to six words; may be empty or only white space, and may begin or end with it. */
    public static Arbitrary<String> any() {
        return Combinators.combine(words().list().ofMaxSize(6), Arbitraries.of(" ", " ", " ", "", "  ", "\u00A0"))
                .as((words, space) -> String.join(space, words) + (words.size() % 2 == 1 ? "" : space));
    }

    /** Returns up to seven words with at least one visible letter. */
    public static Arbitrary<String> visible() {
        return Combinators.combine(Arbitraries.of(PLAIN), any()).as((word, rest) -> word + rest);
    }

    /** Returns texts that no format could hold as they are: control characters, lone surrogates, noncharacters. */
    public static Arbitrary<String> raw() {
        return Arbitraries.strings().withCharRange('\u0000', '\uFFFF').ofMaxLength(20);
    }
}
