package org.civicreport.html.page;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written, as HTML's {@code dir} says it. */
final class WritingDirection {

    private static final Set<String> FROM_THE_RIGHT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ps", "sd", "syr", "ug", "ur", "yi");
    private static final Set<String> SCRIPTS_FROM_THE_RIGHT = Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm");

    private WritingDirection() {}

    static String of(Locale language) {
        boolean fromTheRight = language.getScript().isEmpty()
                ? FROM_THE_RIGHT.contains(language.getLanguage())
                : SCRIPTS_FROM_THE_RIGHT.contains(language.getScript());
        return fromTheRight ? "rtl" : "ltr";
    }
}
