package org.civicreport.docx.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as clerks write them and Word's calendar does. What can be meant in two ways, as 03/02/2026, is no day. */
final class Days {

    /** What months are called in German, in Austria and in English, from January on. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("januar", "jänner", "january"),
            List.of("februar", "feber", "february"),
            List.of("märz", "mrz", "march"),
            List.of("april"),
            List.of("mai", "may"),
            List.of("juni", "june"),
            List.of("juli", "july"),
            List.of("august"),
            List.of("september"),
            List.of("oktober", "october"),
            List.of("november"),
            List.of("dezember", "december"));

    private static final int SHORTEST_MONTH = 3;
    private static final int CENTURY = 2000;

    /** Space that may be missing: "3.2.2026", "3. 2. 2026". */
    private static final String GAP = "[\\s\\u00A0\\u202F]*";

    private static final String YEAR = "(?<y>\\d{4}|\\d{2})";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?<d>\\d{1,2})\\." + GAP + "(?<m>\\d{1,2})\\." + GAP + YEAR),
            Pattern.compile("(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})"),
            Pattern.compile("(?<d>\\d{1,2})\\.?" + GAP + "(?<m>\\p{L}{3,})\\.?" + GAP + YEAR),
            Pattern.compile("(?<m>\\p{L}{3,})\\.?" + GAP + "(?<d>\\d{1,2})," + GAP + "(?<y>\\d{4})"));

    private Days() {}

    /** Writes a day: "06.02.2026" in German, otherwise "2026-02-06". */
    static String write(LocalDate day, Locale language) {
        return language.getLanguage().equals("de")
                ? String.format(Locale.ROOT, "%02d.%02d.%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                : day.toString();
    }

    /** Reads a day; nothing for one that the calendar doesn't have. */
    static Optional<LocalDate> read(String words) {
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(words.strip());
            if (matcher.matches()) {
                try {
                    int year = Integer.parseInt(matcher.group("y"));
                    return Optional.of(LocalDate.of(
                            year < 100 ? CENTURY + year : year,
                            month(matcher.group("m")),
                            Integer.parseInt(matcher.group("d"))));
                } catch (DateTimeException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** The number of a month in figures or words, which may be shortened; none that a calendar has for other words. */
    private static int month(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words);
        }
        String lower = words.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (lower.length() >= SHORTEST_MONTH && MONTHS.get(i).stream().anyMatch(name -> name.startsWith(lower))) {
                return i + 1;
            }
        }
        return 0;
    }
}
