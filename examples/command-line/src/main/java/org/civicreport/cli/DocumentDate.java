package org.civicreport.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.civicreport.document.Document;
import org.civicreport.document.Metadata;
import org.jspecify.annotations.Nullable;

/** The date that the files shall have, if the caller or the build says one. */
final class DocumentDate {

    private static final String EPOCH = "SOURCE_DATE_EPOCH";

    private DocumentDate() {}

    /**
     * The date of the option, else that of SOURCE_DATE_EPOCH (reproducible-builds.org), else none.
     *
     * @throws Problem if either is malformed
     */
    static @Nullable LocalDate of(@Nullable String option, Map<String, String> environment) {
        return option != null
                ? parsed(option)
                : ofEpoch(environment.getOrDefault(EPOCH, "").strip());
    }

    /** The document with this date in place of its own; the document itself if there is none. */
    static Document set(Document document, @Nullable LocalDate date) {
        if (date == null) {
            return document;
        }
        Metadata old = document.metadata();
        return document.toBuilder()
                .metadata(new Metadata(old.author(), old.description(), old.keywords(), date, old.url()))
                .build();
    }

    static LocalDate parsed(String option) {
        try {
            return LocalDate.parse(option);
        } catch (DateTimeException malformed) {
            throw new Problem("date-malformed", option);
        }
    }

    private static @Nullable LocalDate ofEpoch(String seconds) {
        if (seconds.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(seconds)), ZoneOffset.UTC);
        } catch (NumberFormatException | DateTimeException malformed) {
            throw new Problem("epoch-malformed", seconds);
        }
    }
}
