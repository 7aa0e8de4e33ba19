package org.civicreport.docx.styles;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.docx4j.wml.CTLanguage;

/** Languages as Word tells them apart: Latin and others, East Asian, right to left; each has an attribute of its own. */
public final class Language {

    private static final Set<String> EAST_ASIAN = Set.of("zh", "ja", "ko");
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg");

    /** Word's proofing tools are by country; where a locale has none, its language's own one is meant. */
    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("ar", "SA"),
            Map.entry("cs", "CZ"),
            Map.entry("da", "DK"),
            Map.entry("en", "GB"),
            Map.entry("he", "IL"),
            Map.entry("sv", "SE"),
            Map.entry("uk", "UA"));

    private static final Set<String> NAMED_LIKE_COUNTRY = Set.of(
            "bg", "de", "es", "fi", "fr", "hr", "hu", "it", "lt", "lv", "nl", "pl", "pt", "ro", "ru", "sk", "tr");

    private Language() {}

    /** Returns a language's tag as Word knows it: {@code de-DE} for German of no country. */
    public static String tag(Locale language) {
        String name = language.getLanguage();
        String country = NAMED_LIKE_COUNTRY.contains(name) ? name.toUpperCase(Locale.ROOT) : COUNTRIES.get(name);
        String tag = language.toLanguageTag();
        return country != null && tag.equals(name) ? tag + "-" + country : tag;
    }

    /** Returns the document's language as it stands in the defaults. */
    static CTLanguage of(Locale language) {
        CTLanguage lang = new CTLanguage();
        String tag = tag(language);
        switch (attribute(language)) {
            case "w:bidi" -> lang.setBidi(tag);
            case "w:eastAsia" -> lang.setEastAsia(tag);
            default -> lang.setVal(tag);
        }
        return lang;
    }

    /** Returns the attribute of {@code w:lang} that a language belongs into. */
    public static String attribute(Locale language) {
        if (isRightToLeft(language)) {
            return "w:bidi";
        }
        return EAST_ASIAN.contains(language.getLanguage()) ? "w:eastAsia" : "w:val";
    }

    /** Tells whether a language is written from right to left. */
    public static boolean isRightToLeft(Locale language) {
        return language.getScript().isEmpty()
                ? RIGHT_TO_LEFT.contains(language.getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(language.getScript());
    }
}
