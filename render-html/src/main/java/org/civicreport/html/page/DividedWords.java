package org.civicreport.html.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.civicreport.html.markup.Markup;
import org.civicreport.text.Hyphenation;
import org.jspecify.annotations.Nullable;

/**
 * Writes text of one language for narrow places, headings, cells and the like, with soft hyphens (U+00AD) in its long
 * words, since not every browser knows where to divide them. Whoever searches or compares takes soft hyphens out. Running
 * text gets none, and neither do addresses and identifiers, which readers copy.
 *
 * <p>A word that came before is found where it stands in the text, without a string of its own, and copied as it was
 * encoded then: in a table of comments every other letter belongs to such a word. Thread-safe.
 */
final class DividedWords {

    /** Places for words, a power of two; there are never more words than places. */
    private static final int PLACES = 1 << 13;

    /** In how many places a word may be, from its own on. */
    private static final int TRIES = 8;

    private static final char SOFT_HYPHEN = '\u00AD';

    private final Hyphenation hyphenation;
    private final Locale language;
    private final AtomicReferenceArray<@Nullable Divided> places = new AtomicReferenceArray<>(PLACES);

    /** A word, and the same with soft hyphens in UTF-8. */
    private record Divided(String word, byte[] encoded) {}

    DividedWords(Hyphenation hyphenation, Locale language) {
        this.hyphenation = hyphenation;
        this.language = language;
    }

    /** Writes a text with soft hyphens. */
    void write(Markup markup, String text) {
        int written = 0;
        for (int begin = LongWords.next(text, 0); begin < text.length(); ) {
            int end = LongWords.end(text, begin);
            if (LongWords.isProse(text, begin, end)) {
                if (written < begin) {
                    markup.text(text, written, begin);
                }
                // Letters need no escape.
                markup.copy(divided(text, begin, end));
                written = end;
            }
            begin = LongWords.next(text, end);
        }
        markup.text(text, written, text.length());
    }

    private byte[] divided(String text, int begin, int end) {
        int own = place(text, begin, end);
        for (int i = own; i < own + TRIES; i++) {
            int place = i & PLACES - 1;
            Divided known = places.get(place);
            if (known == null) {
                known = divide(text.substring(begin, end));
                places.set(place, known);
                return known.encoded;
            }
            if (known.word.length() == end - begin && text.startsWith(known.word, begin)) {
                return known.encoded;
            }
        }
        return divide(text.substring(begin, end)).encoded;
    }

    /** Every third letter tells words apart well enough, and takes a third of the time. */
    private static int place(String text, int begin, int end) {
        int hash = end - begin;
        for (int i = begin; i < end; i += 3) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash & PLACES - 1;
    }

    private Divided divide(String word) {
        StringBuilder pieces = new StringBuilder(word);
        int[] points = hyphenation.points(word, language);
        for (int i = points.length - 1; i >= 0; i--) {
            pieces.insert(points[i], SOFT_HYPHEN);
        }
        return new Divided(word, pieces.toString().getBytes(StandardCharsets.UTF_8));
    }
}
