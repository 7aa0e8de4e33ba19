package org.civicreport.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A year, or a month of a year (Jahr oder Monat): as exact as a measure's begin and end are commonly known. In JSON it is a
 * string of ISO 8601 in reduced precision, {@code "2021"} or {@code "2021-03"}.
 *
 * <p>Partial dates have no natural order, since a year neither precedes nor follows its months. Compare
 * {@link #firstDay()} and {@link #lastDay()}.
 *
 * @param year the year, 1 to 9999
 * @param month the month, 1 to 12; {@code null} if only the year is known
 */
public record PartialDate(int year, @Nullable Integer month) implements Serializable {
    private static final Pattern ISO = Pattern.compile("(?<year>[0-9]{4})(-(?<month>[0-9]{2}))?");

    /**
     * Checks that there is such a date.
     *
     * @throws IllegalArgumentException if year or month is out of range
     */
    public PartialDate {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("year must be from 1 to 9999, but is " + year);
        }
        if (month != null && (month < 1 || month > 12)) {
            throw new IllegalArgumentException("month must be from 1 to 12, but is " + month);
        }
    }

    /**
     * A whole year.
     *
     * @param year the year, 1 to 9999
     * @return the year
     * @throws IllegalArgumentException if the year is out of range
     */
    public static PartialDate of(int year) {
        return new PartialDate(year, null);
    }

    /**
     * A month of a year.
     *
     * @param year the year, 1 to 9999
     * @param month the month, 1 to 12
     * @return the month
     * @throws IllegalArgumentException if year or month is out of range
     */
    public static PartialDate of(int year, int month) {
        return new PartialDate(year, month);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text a year such as {@code 2021} or a month such as {@code 2021-03}
     * @return the partial date
     * @throws DateTimeParseException if the text is neither, or there is no such year or month
     */
    public static PartialDate parse(String text) {
        Matcher matcher = ISO.matcher(text);
        if (!matcher.matches()) {
            throw new DateTimeParseException("Neither a year (2021) nor a month (2021-03): " + text, text, 0);
        }
        String month = matcher.group("month");
        try {
            return new PartialDate(
                    Integer.parseInt(matcher.group("year")), month == null ? null : Integer.valueOf(month));
        } catch (IllegalArgumentException noSuchDate) {
            throw new DateTimeParseException("No such year or month: " + text, text, 0, noSuchDate);
        }
    }

    /** {@return the first day of the year or month} */
    public LocalDate firstDay() {
        return LocalDate.of(year, month == null ? 1 : month, 1);
    }

    /** {@return the last day of the year or month} */
    public LocalDate lastDay() {
        return YearMonth.of(year, month == null ? 12 : month).atEndOfMonth();
    }

    /** {@return the date in ISO 8601: {@code 2021} or {@code 2021-03}} */
    @Override
    public String toString() {
        return month == null
                ? String.format(Locale.ROOT, "%04d", year)
                : String.format(Locale.ROOT, "%04d-%02d", year, month);
    }
}
