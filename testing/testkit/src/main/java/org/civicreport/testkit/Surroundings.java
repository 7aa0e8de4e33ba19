package org.civicreport.testkit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a machine can be set to, and output must not depend on. Sets it for the time of an action, for the whole virtual
 * machine: not for tests that run in parallel.
 *
 * @param locale the default locale
 * @param zone the default time zone
 * @param properties system properties that libraries ask at run time
 */
record Surroundings(Locale locale, TimeZone zone, Map<String, String> properties) {

    /** Dotless i, other digits and calendars, the far ends of the day, other charsets and line ends. */
    static List<Surroundings> all() {
        return List.of(
                of("tr-TR", "Pacific/Kiritimati", "windows-1254", "\r\n"),
                of("ar-EG-u-nu-arab", "Pacific/Pago_Pago", "UTF-16", "\n"),
                of("th-TH-u-ca-buddhist-nu-thai", "Asia/Kolkata", "IBM1047", "\r"));
    }

    private static Surroundings of(String locale, String zone, String charset, String lineEnd) {
        return new Surroundings(
                Locale.forLanguageTag(locale),
                TimeZone.getTimeZone(zone),
                Map.of("file.encoding", charset, "native.encoding", charset, "line.separator", lineEnd));
    }

    /** Returns what the action returns under these settings, and sets the old ones again whatever happens. */
    <T> T during(Supplier<T> action) {
        Locale display = Locale.getDefault(Locale.Category.DISPLAY);
        Locale format = Locale.getDefault(Locale.Category.FORMAT);
        Locale locales = Locale.getDefault();
        TimeZone zones = TimeZone.getDefault();
        Map<String, @Nullable String> before = new HashMap<>();
        properties.forEach((name, value) -> before.put(name, System.setProperty(name, value)));
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            return action.get();
        } finally {
            Locale.setDefault(locales);
            Locale.setDefault(Locale.Category.DISPLAY, display);
            Locale.setDefault(Locale.Category.FORMAT, format);
            TimeZone.setDefault(zones);
            before.forEach((name, value) -> {
                if (value == null) {
                    System.clearProperty(name);
                } else {
                    System.setProperty(name, value);
                }
            });
        }
    }

    @Override
    public String toString() {
        return locale.toLanguageTag() + ", " + zone.getID() + ", " + properties.get("file.encoding");
    }
}
