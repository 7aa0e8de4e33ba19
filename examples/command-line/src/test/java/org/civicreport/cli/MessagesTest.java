package org.civicreport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class MessagesTest {

    private static Locale chosen(List<String> arguments, Map<String, String> environment) {
        return Messages.of(arguments, environment).locale();
    }

    @Test
    void theOptionCountsMost() {
        Map<String, String> german = Map.of("LANG", "de_DE.UTF-8");

        assertEquals(Locale.ENGLISH, chosen(List.of("validate", "--lang", "en", "a.yaml"), german));
        assertEquals(Locale.ENGLISH, chosen(List.of("--lang=en"), german));
    }

    @Test
    void theEnvironmentCountsInTheOrderOfPosix() {
        assertEquals(Locale.ENGLISH, chosen(List.of(), Map.of("LANG", "en_GB.UTF-8")));
        assertEquals(Locale.ENGLISH, chosen(List.of(), Map.of("LANG", "tr_TR.UTF-8")));
        assertEquals(Locale.GERMAN, chosen(List.of(), Map.of("LANG", "en_GB.UTF-8", "LC_ALL", "de_AT.UTF-8")));
    }

    @Test
    void germanIsTheDefault() {
        assertEquals(Locale.GERMAN, chosen(List.of(), Map.of()));
        assertEquals(Locale.GERMAN, chosen(List.of(), Map.of("LANG", "C.UTF-8")));
    }

    @Test
    void oneThingIsSingular() {
        Messages german = Messages.of(List.of("--lang=de"), Map.of());
        Messages english = Messages.of(List.of("--lang=EN"), Map.of());

        assertEquals("1 Fehler, 1 Warnung, 2 Hinweise", german.text("summary", 1, 1, 2));
        assertEquals("1 error, 0 warnings, 1 piece of advice", english.text("summary", 1, 0, 1));
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        Messages german = Messages.of(List.of("--lang=de"), Map.of());
        Messages english = Messages.of(List.of("--lang=en"), Map.of());

        assertEquals(
                new TreeSet<>(german.bundle().keySet()),
                new TreeSet<>(english.bundle().keySet()));
    }
}
