package org.civicreport.docx.forms;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicreport.consultation.Form;
import org.civicreport.consultation.Question;
import org.civicreport.text.WhiteSpace;

/**
 * A form with the words that its file uses: all that is needed to understand the file when it comes back. It travels with
 * the file.
 *
 * @param form the form
 * @param language of the file
 * @param heads what the questions are called in it
 * @param choices per question what can be chosen, from value to words
 * @param texts what the file says without being asked: headings, explanations, placeholders, what is only shown
 */
record Sheet(
        Form form,
        Locale language,
        Map<Question, String> heads,
        Map<Question, Map<String, String>> choices,
        List<String> texts) {

    private static final Pattern TWO_NAMES = Pattern.compile("(.+?) \\(([^()]+)\\)\\.?");
    private static final Pattern FULL_STOP = Pattern.compile("\\.$");

    Sheet {
        Map<Question, String> headsCopy = new EnumMap<>(Question.class);
        headsCopy.putAll(heads);
        heads = Collections.unmodifiableMap(headsCopy);
        Map<Question, Map<String, String>> choicesCopy = new EnumMap<>(Question.class);
        choices.forEach((question, words) -> {
            if (!words.isEmpty()) {
                choicesCopy.put(question, Collections.unmodifiableMap(new LinkedHashMap<>(words)));
            }
        });
        choices = Collections.unmodifiableMap(choicesCopy);
        texts = List.copyOf(texts);
    }

    /** What can be chosen, from value to words; empty if nothing can. */
    Map<String, String> choices(Question question) {
        return choices.getOrDefault(question, Map.of());
    }

    /** A value in the words of the file. */
    String words(Question question, String value) {
        String chosen = choices(question).get(value);
        if (chosen != null) {
            return WhiteSpace.collapse(chosen);
        }
        return WhiteSpace.collapse(
                isDay(question)
                        ? Days.read(value).map(day -> Days.write(day, language)).orElse(value)
                        : value);
    }

    /** The value that words stand for; the words themselves if they are none of the choices and no day. */
    String value(Question question, String words) {
        return chosen(question, choice -> choice.equalsIgnoreCase(words))
                .or(() -> chosen(question, choice -> isOtherNameOf(choice, words)))
                .orElseGet(() -> isDay(question)
                        ? Days.read(words).map(LocalDate::toString).orElse(words)
                        : words);
    }

    /** The value of the only choice whose words are meant. */
    private Optional<String> chosen(Question question, Predicate<String> meant) {
        List<String> values = choices(question).entrySet().stream()
                .filter(choice -> meant.test(WhiteSpace.collapse(choice.getValue())))
                .map(Map.Entry::getKey)
                .toList();
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /** Who types "Fehlanzeige" means "Wir haben keine Anmerkungen (Fehlanzeige).": the words in brackets, or those before. */
    private static boolean isOtherNameOf(String choice, String words) {
        Matcher matcher = TWO_NAMES.matcher(choice);
        String name = FULL_STOP.matcher(words).replaceFirst("");
        return matcher.matches()
                && (matcher.group(1).equalsIgnoreCase(name) || matcher.group(2).equalsIgnoreCase(name));
    }

    private static boolean isDay(Question question) {
        return question.value() == Question.Value.DATE || question == Question.DUE;
    }
}
