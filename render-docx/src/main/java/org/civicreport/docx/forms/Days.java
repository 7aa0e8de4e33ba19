package org.civicreport.docx.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days in figures, as clerks write them and Word's calendar does. */
final class Days {

    private static final Pattern GERMAN = Pattern.compile("(?<d>\\d{1,2})\\.\\s?(?<m>\\d{1,2})\\.\\s?(?<y>\\d{4})");
    private static final Pattern ISO = Pattern.compile("(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})");

    private Days() {}

    /** Writes a day: "06.02.2026" in German, otherwise "2026-02-06". */
    static String write(LocalDate day, Locale language) {
        return language.getLanguage().equals("de")
                ? String.format(Locale.ROOT, "%02d.%02d.%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                : day.toString();
    }

    /** Reads a day of either form; nothing for a day that the calendar doesn't have. */
    static Optional<LocalDate> read(String words) {
        for (Pattern pattern : new Pattern[] {GERMAN, ISO}) {
            Matcher matcher = pattern.matcher(words.strip());
            if (matcher.matches()) {
                try {
                    return Optional.of(LocalDate.of(
                            Integer.parseInt(matcher.group("y")),
                            Integer.parseInt(matcher.group("m")),
                            Integer.parseInt(matcher.group("d"))));
                } catch (DateTimeException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
