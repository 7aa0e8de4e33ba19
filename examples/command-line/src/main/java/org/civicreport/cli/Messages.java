package org.civicreport.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the program says, in German or English. */
final class Messages {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9])(?:\\|([^|}]*)\\|([^|}]*))?\\}");

    private final Locale locale;
    private final ResourceBundle bundle;

    private Messages(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /**
     * The language that the arguments ask for, else the one of the environment; German if neither says. The first of LC_ALL,
     * LC_MESSAGES and LANG that is set counts, as POSIX has it; "C" names no language.
     */
    static Messages of(List<String> arguments, Map<String, String> environment) {
        String asked = asked(arguments);
        if (!asked.isEmpty()) {
            return in(asked.equalsIgnoreCase("en") ? Locale.ENGLISH : Locale.GERMAN);
        }
        for (String variable : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                boolean german = value.startsWith("de") || value.startsWith("C") || value.equals("POSIX");
                return in(german ? Locale.GERMAN : Locale.ENGLISH);
            }
        }
        return in(Locale.GERMAN);
    }

    /** Looked up before the arguments are parsed, since messages about wrong arguments need it. */
    private static String asked(List<String> arguments) {
        String asked = "";
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith("--lang=")) {
                asked = argument.substring("--lang=".length());
            } else if (argument.equals("--lang") && i + 1 < arguments.size()) {
                asked = arguments.get(i + 1);
            }
        }
        return asked;
    }

    private static Messages in(Locale locale) {
        String name = "messages_" + locale.getLanguage() + ".properties";
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name)) {
            return new Messages(locale, new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Locale locale() {
        return locale;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    /**
     * Words a message.
     *
     * @param key its key
     * @param arguments what stands for <code>{0}</code>, <code>{1}</code> …; of <code>{0|one|many}</code> the first word
     *     stands if the argument is 1, otherwise the second
     * @return the message
     */
    String text(String key, Object... arguments) {
        return PLACEHOLDER.matcher(bundle.getString(key)).replaceAll(found -> {
            String argument = String.valueOf(arguments[Integer.parseInt(found.group(1))]);
            String one = found.group(2);
            return Matcher.quoteReplacement(one == null ? argument : argument.equals("1") ? one : found.group(3));
        });
    }
}
