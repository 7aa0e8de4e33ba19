package org.civicreport.validation;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Answers that are polite and say nothing. Each sentence has to be a phrase of thanks from end to end; one that goes on
 * ("… und haben ihn eingearbeitet") says something.
 */
final class Thanks {

    /** An answer of more sentences says something, even if it isn't much. */
    private static final int MOST_SENTENCES = 3;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\\n;]+");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What the thanks are for: a few words that don't begin another clause. */
    private static final String OBJECT = "( (?!(und|and|aber|but|wird|werden|wurde|wurden|ist|sind)\\b)\\p{L}+){0,7}";

    private static final Pattern THANKS =
            Pattern.compile("((vielen|herzlichen|besten|schönen|unseren|ein) )*(dank|danke)"
                    + OBJECT
                    + "|(wir|ich|die verwaltung) (danken|danke|dankt|bedanken uns|bedanke mich)" + OBJECT
                    + "|(many |with )?(thanks|thank you)( very much)?" + OBJECT
                    + "|(we|i) (thank|appreciate|are grateful)" + OBJECT);

    private Thanks() {}

    static boolean isAll(String answer) {
        int sentences = 0;
        for (String sentence : SENTENCE_END.split(answer)) {
            String words = MARKS.matcher(sentence.toLowerCase(Locale.ROOT))
                    .replaceAll(" ")
                    .strip();
            if (!words.isEmpty()) {
                sentences++;
                if (sentences > MOST_SENTENCES || !THANKS.matcher(words).matches()) {
                    return false;
                }
            }
        }
        return sentences > 0;
    }
}
