package org.civicreport.findings;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, or lost, or could be better, with its place and the way to mend it. A value: immutable,
 * equal by content.
 *
 * @param type the kind, with code and texts
 * @param severity how grave it is here; an application's rule set may differ from {@link FindingType#severity()}
 * @param pointer where, as a JSON Pointer (RFC 6901) into the report; empty for the whole report
 * @param position where in the source text, if the report was read from one
 * @param arguments what the texts' placeholders stand for
 */
public record Finding(
        FindingType type,
        Severity severity,
        String pointer,
        @Nullable Position position,
        List<String> arguments) implements Serializable {

    /** What could end a line or command a terminal: arguments may come from a foreign file. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)\\}");

    /** Copies the arguments. */
    public Finding {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(pointer, "pointer");
        arguments = List.copyOf(arguments);
    }

    /**
     * Returns a finding of the type's usual severity, without a source position.
     *
     * @param type the kind
     * @param pointer where, as a JSON Pointer
     * @param arguments what the placeholders stand for
     * @return the finding
     */
    public static Finding of(FindingType type, String pointer, String... arguments) {
        return new Finding(type, type.severity(), pointer, null, List.of(arguments));
    }

    /**
     * Returns a finding of the type's usual severity, without a source position.
     *
     * @param type the kind
     * @param pointer where
     * @param arguments what the placeholders stand for
     * @return the finding
     */
    public static Finding of(FindingType type, Pointer pointer, String... arguments) {
        return of(type, pointer.toString(), arguments);
    }

    /** Returns the stable code of the type. */
    public String code() {
        return type.code();
    }

    /**
     * Returns this finding at a place of the source text.
     *
     * @param where the place, or null if it isn't known
     * @return a copy with the place
     */
    public Finding at(@Nullable Position where) {
        return new Finding(type, severity, pointer, where, arguments);
    }

    /**
     * Returns this finding with another severity.
     *
     * @param other the severity
     * @return a copy with the severity
     */
    public Finding as(Severity other) {
        return new Finding(type, other, pointer, position, arguments);
    }

    /**
     * Says what is wrong.
     *
     * @param locale the reader's language: German for German, otherwise English
     * @return one sentence
     */
    public String message(Locale locale) {
        return filled(type.texts(locale).message());
    }

    /**
     * Says how to mend it.
     *
     * @param locale the reader's language: German for German, otherwise English
     * @return one sentence
     */
    public String hint(Locale locale) {
        return filled(type.texts(locale).hint());
    }

    private String filled(String text) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            int index = Integer.parseInt(matcher.group(1));
            String value = index < arguments.size() ? arguments.get(index) : matcher.group();
            matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(filled).toString();
    }

    /** Returns severity, place, code and English message in one line, for logs and test failures. */
    @Override
    public String toString() {
        String place = position == null ? pointer : pointer + " (" + position + ")";
        String line = severity + " " + place + " " + code() + ": " + message(Locale.ENGLISH);
        return CONTROL.matcher(line).replaceAll(" ");
    }
}
