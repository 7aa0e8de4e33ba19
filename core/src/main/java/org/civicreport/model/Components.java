package org.civicreport.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.civicreport.text.TextPolicy;
import org.jspecify.annotations.Nullable;

/** What the constructors of this package do with their components, and all that they do. */
final class Components {
    /** Beyond it a number is kept in scientific notation: written out it would only be zeros. */
    private static final int MAX_WRITTEN_OUT_ZEROS = 30;

    private Components() {}

    static String text(String value, String field) {
        return TextPolicy.clean(Objects.requireNonNull(value, field));
    }

    static @Nullable String optionalText(@Nullable String value) {
        return value == null ? null : TextPolicy.clean(value);
    }

    static List<String> texts(List<String> values, String field) {
        Objects.requireNonNull(values, field);
        List<String> cleaned = new ArrayList<>(values.size());
        for (String value : values) {
            cleaned.add(text(value, elementOf(field, cleaned.size())));
        }
        return List.copyOf(cleaned);
    }

    static <T> List<T> list(List<T> values, String field) {
        Objects.requireNonNull(values, field);
        int index = 0;
        for (T value : values) {
            Objects.requireNonNull(value, elementOf(field, index));
            index++;
        }
        return List.copyOf(values);
    }

    private static String elementOf(String field, int index) {
        return field + "[" + index + "]";
    }

    /** Equal numbers become equal objects: 7.50 is 7.5, and 1E+2 is 100. */
    static BigDecimal number(BigDecimal value, String field) {
        BigDecimal stripped = Objects.requireNonNull(value, field).stripTrailingZeros();
        boolean scientific = stripped.scale() < 0;
        return scientific && stripped.scale() >= -MAX_WRITTEN_OUT_ZEROS ? stripped.setScale(0) : stripped;
    }

    static @Nullable BigDecimal optionalNumber(@Nullable BigDecimal value) {
        return value == null ? null : number(value, "value");
    }

    /** A locale made by other means than its tag may differ from the one that the tag is read back as. */
    static Locale language(Locale value, String field) {
        return Locale.forLanguageTag(Objects.requireNonNull(value, field).toLanguageTag());
    }

    static @Nullable Locale optionalLanguage(@Nullable Locale value) {
        return value == null ? null : language(value, "language");
    }

    static <T> T required(@Nullable T value, String field, Class<?> type) {
        if (value == null) {
            throw new IllegalStateException(type.getSimpleName() + ".builder(): the required field \"" + field
                    + "\" is missing; call " + field + "(…) before build()");
        }
        return value;
    }
}
