package org.civicreport.docx.styles;

import java.util.Locale;
import java.util.Set;
import org.docx4j.wml.CTLanguage;

/** Languages as Word tells them apart: Latin and others, East Asian, right to left; each has an attribute of its own. */
public final class Language {

    private static final Set<String> EAST_ASIAN = Set.of("zh", "ja", "ko");
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg");

    private Language() {}

    /** Returns the document's language as it stands in the defaults. */
    static CTLanguage of(Locale language) {
        CTLanguage lang = new CTLanguage();
        String tag = language.toLanguageTag();
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
