package org.civicreport.json;

import static org.civicreport.json.SourceNode.Style.BOOLEAN;
import static org.civicreport.json.SourceNode.Style.NUMBER;
import static org.civicreport.json.SourceNode.Style.PLAIN;
import static org.civicreport.json.SourceNode.Style.TEXT;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicreport.findings.FindingType;
import org.civicreport.model.PartialDate;
import org.civicreport.model.RichText;
import org.jspecify.annotations.Nullable;

/** Reads single values as what their fields want, or says why that is impossible. */
final class ScalarReader {
    /** More digits than any amount has, on either side of the point. */
    static final int MOST_DIGITS = 100;

    private static final String EXAMPLE_DAY = "2021-03-17";
    private static final String EXAMPLE_MONTH = "2021, 2021-03";
    private static final String EXAMPLE_TIME = "16:00";

    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?");
    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern GERMAN_DAY = Pattern.compile("([0-9]{1,2})\\.\\s?([0-9]{1,2})\\.\\s?([0-9]{4})");
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final Pattern GERMAN_TIME = Pattern.compile("([0-9]{1,2})(?:[.:]([0-9]{2}))?(?: ?Uhr)?");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}(-[0-9]{2})?");
    private static final Pattern GERMAN_MONTH = Pattern.compile("([0-9]{1,2})[./]\\s?([0-9]{4})");

    private final Problems problems;

    ScalarReader(Problems problems) {
        this.problems = problems;
    }

    /** {@return whether nothing is stated: {@code null}, or in YAML {@code ~} or nothing without quotes} */
    static boolean isAbsent(SourceNode node) {
        return node instanceof SourceNode.Scalar scalar
                && switch (scalar.style()) {
                    case NULL -> true;
                    case PLAIN -> List.of("", "~", "null").contains(scalar.text());
                    case TEXT, NUMBER, BOOLEAN -> false;
                };
    }

    /** The value, or null after a finding. */
    @Nullable
    Object read(SourceNode.Scalar scalar, FieldType.Scalar type, Place place) {
        return switch (type) {
            case TEXT -> text(scalar, place);
            case RICH_TEXT -> {
                String text = text(scalar, place);
                yield text == null ? null : RichText.of(text);
            }
            case LANGUAGE -> language(scalar, place);
            case INTEGER -> integer(scalar, place);
            case DECIMAL -> decimal(scalar, place);
            case BOOLEAN -> truth(scalar, place);
            case DATE -> day(scalar, place);
            case TIME -> time(scalar, place);
            case PARTIAL_DATE -> month(scalar, place);
        };
    }

    /** The finding for an object or array in place of a single value. */
    void expected(SourceNode node, FieldType.Scalar type, Place place) {
        switch (type) {
            case TEXT, RICH_TEXT -> problem(JsonFindings.NOT_TEXT, node, place);
            case LANGUAGE -> problem(JsonFindings.NOT_LANGUAGE, node, place);
            case INTEGER -> problem(JsonFindings.NOT_INTEGER, node, place);
            case DECIMAL -> problem(JsonFindings.NOT_NUMBER, node, place);
            case BOOLEAN -> problem(JsonFindings.NOT_BOOLEAN, node, place);
            case DATE -> problem(JsonFindings.NOT_DATE, node, place, EXAMPLE_DAY);
            case TIME -> problem(JsonFindings.NOT_TIME, node, place, EXAMPLE_TIME);
            case PARTIAL_DATE -> problem(JsonFindings.NOT_PARTIAL_DATE, node, place, EXAMPLE_MONTH);
        }
    }

    /** The constant, or null after a finding. */
    @Nullable
    Enum<?> constant(SourceNode node, FieldType.Constants type, Place place) {
        String text = isText(node) ? ((SourceNode.Scalar) node).text() : "";
        for (Enum<?> constant : type.values()) {
            if (FieldType.Constants.name(constant).equals(text)) {
                return constant;
            }
        }
        Optional<String> meant =
                Vocabulary.STANDARD.constantFor(text, type).or(() -> Spelling.closest(text, type.names()));
        if (meant.isPresent()) {
            problem(JsonFindings.MISSPELT_VALUE, node, place, meant.get());
        } else {
            problem(JsonFindings.UNKNOWN_VALUE, node, place, String.join(", ", type.names()));
        }
        return null;
    }

    /** The text as it is spelt: an author who writes {@code title: 2021} means the text. */
    @Nullable
    String text(SourceNode node, Place place) {
        if (!isText(node)) {
            expected(node, FieldType.Scalar.TEXT, place);
            return null;
        }
        return ((SourceNode.Scalar) node).text();
    }

    private static boolean isText(SourceNode node) {
        return node instanceof SourceNode.Scalar scalar && (scalar.style() == TEXT || scalar.style() == PLAIN);
    }

    private @Nullable Locale language(SourceNode.Scalar scalar, Place place) {
        if (isText(scalar) && !scalar.text().isEmpty()) {
            try {
                return new Locale.Builder().setLanguageTag(scalar.text()).build();
            } catch (IllformedLocaleException e) {
                // said below
            }
        }
        expected(scalar, FieldType.Scalar.LANGUAGE, place);
        return null;
    }

    private @Nullable Integer integer(SourceNode.Scalar scalar, Place place) {
        if (!isNumber(scalar, INTEGER)) {
            expected(scalar, FieldType.Scalar.INTEGER, place);
            return null;
        }
        try {
            return Integer.valueOf(scalar.text());
        } catch (NumberFormatException e) {
            problem(JsonFindings.INTEGER_RANGE, scalar, place);
            return null;
        }
    }

    private @Nullable BigDecimal decimal(SourceNode.Scalar scalar, Place place) {
        if (!isNumber(scalar, DECIMAL)) {
            expected(scalar, FieldType.Scalar.DECIMAL, place);
            return null;
        }
        if (scalar.text().length() <= 3 * MOST_DIGITS) {
            try {
                BigDecimal number = new BigDecimal(scalar.text());
                if (isModest(number)) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // the exponent is beyond the range of int: said below
            }
        }
        problem(JsonFindings.NUMBER_RANGE, scalar, place);
        return null;
    }

    /** Tells whether a number can be written out without flooding the page. */
    static boolean isModest(BigDecimal number) {
        long before = (long) number.precision() - number.scale();
        return before <= MOST_DIGITS && number.scale() <= MOST_DIGITS;
    }

    private static boolean isNumber(SourceNode.Scalar scalar, Pattern form) {
        return (scalar.style() == NUMBER || scalar.style() == PLAIN)
                && form.matcher(scalar.text()).matches();
    }

    private @Nullable Boolean truth(SourceNode.Scalar scalar, Place place) {
        String word = scalar.text().toLowerCase(Locale.ROOT);
        if (scalar.style() == BOOLEAN || scalar.style() == PLAIN) {
            if (List.of("true", "yes", "on").contains(word)) {
                return true;
            }
            if (List.of("false", "no", "off").contains(word)) {
                return false;
            }
        }
        expected(scalar, FieldType.Scalar.BOOLEAN, place);
        return null;
    }

    private @Nullable LocalDate day(SourceNode.Scalar scalar, Place place) {
        if (isText(scalar)) {
            try {
                return LocalDate.parse(scalar.text());
            } catch (DateTimeException e) {
                if (DAY.matcher(scalar.text()).matches()) {
                    problem(JsonFindings.IMPOSSIBLE_DATE, scalar, place);
                    return null;
                }
            }
        }
        problem(JsonFindings.NOT_DATE, scalar, place, dayMeant(scalar.text()).orElse(EXAMPLE_DAY));
        return null;
    }

    /** The day that an author has written in the German way. */
    private static Optional<String> dayMeant(String text) {
        Matcher german = GERMAN_DAY.matcher(text);
        return german.matches() ? date(german.group(3), german.group(2), german.group(1)) : Optional.empty();
    }

    private @Nullable LocalTime time(SourceNode.Scalar scalar, Place place) {
        if (isText(scalar) && TIME.matcher(scalar.text()).matches()) {
            return LocalTime.parse(scalar.text());
        }
        problem(JsonFindings.NOT_TIME, scalar, place, timeMeant(scalar.text()).orElse(EXAMPLE_TIME));
        return null;
    }

    /** The time that an author has written in the German way, such as {@code 9.30 Uhr}. */
    private static Optional<String> timeMeant(String text) {
        Matcher german = GERMAN_TIME.matcher(text);
        if (!german.matches()) {
            return Optional.empty();
        }
        String minute = german.group(2) == null ? "00" : german.group(2);
        String time = (german.group(1).length() == 1 ? "0" : "") + german.group(1) + ":" + minute;
        return TIME.matcher(time).matches() ? Optional.of(time) : Optional.empty();
    }

    private @Nullable PartialDate month(SourceNode.Scalar scalar, Place place) {
        boolean suits = isText(scalar) || scalar.style() == NUMBER;
        if (suits && MONTH.matcher(scalar.text()).matches()) {
            try {
                return PartialDate.parse(scalar.text());
            } catch (DateTimeException e) {
                problem(JsonFindings.IMPOSSIBLE_DATE, scalar, place);
                return null;
            }
        }
        problem(
                JsonFindings.NOT_PARTIAL_DATE,
                scalar,
                place,
                monthMeant(scalar.text()).orElse(EXAMPLE_MONTH));
        return null;
    }

    /** The month that an author has written in the German way, or as a day. */
    private static Optional<String> monthMeant(String text) {
        Optional<String> day = DAY.matcher(text).matches() ? Optional.of(text) : dayMeant(text);
        if (day.isPresent()) {
            return day.map(date -> date.substring(0, EXAMPLE_DAY.length() - 3));
        }
        Matcher german = GERMAN_MONTH.matcher(text);
        return german.matches()
                ? date(german.group(2), german.group(1), "1").map(date -> date.substring(0, EXAMPLE_DAY.length() - 3))
                : Optional.empty();
    }

    private static Optional<String> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The first two arguments of all these findings are the field and what stands there. */
    void problem(FindingType type, SourceNode node, Place place, String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = place.field();
        arguments[1] = Excerpt.of(node);
        System.arraycopy(more, 0, arguments, 2, more.length);
        problems.add(type, place.pointer(), node.position(), arguments);
    }
}
