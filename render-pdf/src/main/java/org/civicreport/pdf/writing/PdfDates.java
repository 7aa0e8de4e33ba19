package org.civicreport.pdf.writing;

import java.time.LocalDate;
import java.util.Locale;

/** Dates as PDF writes them (ISO 32000-1, 7.9.4). */
final class PdfDates {

    private PdfDates() {}

    /** Returns the beginning of a day in universal time. */
    static String of(LocalDate date) {
        return String.format(
                Locale.ROOT, "D:%04d%02d%02d000000Z", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
}
