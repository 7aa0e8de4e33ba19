package org.civicreport.html.page;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.civicreport.text.Hyphenation;

/**
 * Where the long words of each language are divided. Reports say the same words again and again, so a renderer keeps one
 * of these. Thread-safe.
 */
public final class SoftHyphens {

    /** What is kept is bounded, whatever a server's reports say. */
    private static final int MOST_LANGUAGES = 8;

    private final Hyphenation hyphenation;
    private final Map<Locale, DividedWords> known = new ConcurrentHashMap<>();

    /**
     * Begins without words.
     *
     * @param hyphenation says where they can be divided
     */
    public SoftHyphens(Hyphenation hyphenation) {
        this.hyphenation = hyphenation;
    }

    /** Returns the words of a language. */
    DividedWords in(Locale language) {
        DividedWords words = known.get(language);
        if (words == null) {
            words = new DividedWords(hyphenation, language);
            if (known.size() < MOST_LANGUAGES) {
                known.put(language, words);
            }
        }
        return words;
    }
}
