package org.civicreport.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicreport.findings.Pointer;
import org.civicreport.model.AbbreviationEntry;
import org.civicreport.model.Department;
import org.civicreport.model.Measure;

/**
 * Abbreviations of capitals that a report never explains: neither in its list, nor in brackets beside the words, and that
 * aren't in everybody's mouth. Used up as it goes: each abbreviation is seen once, at its first place.
 */
final class Abbreviations {

    /** Longer runs of capitals are words that shout. */
    private static final Pattern CAPITALS =
            Pattern.compile("(?<![\\p{L}\\p{N}&/_.-])\\p{Lu}{2,6}(?![\\p{L}\\p{N}&_/*]|-\\p{N}|[.]\\p{L})");

    private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");

    /** Duden and Oxford have them as words. */
    private static final Set<String> EVERYDAY = Set.of(
            "AG", "CD", "DIN", "DVD", "EDV", "EU", "FAQ", "GPS", "ID", "ISO", "IT", "LED", "LKW", "OK", "PC", "PDF",
            "PIN", "PKW", "QR", "SMS", "TAN", "TV", "UK", "UN", "UNO", "US", "USA", "USB", "WC", "WLAN");

    /** "Onlinezugangsgesetz (OZG)", "OZG (Onlinezugangsgesetz)", "OZG = …", "OZG steht für". */
    private static final Pattern EXPANDED =
            Pattern.compile("\\((\\p{Lu}{2,6})[),;]|(\\p{Lu}{2,6}) ?(?:\\(\\p{L}{3}|=|steht für|stands for)");

    private final Set<String> known;

    private Abbreviations(Set<String> known) {
        this.known = known;
    }

    static Abbreviations knownIn(RuleContext context) {
        Set<String> known = new HashSet<>(EVERYDAY);
        for (Located<AbbreviationEntry> entry :
                Located.all(context.report().abbreviations(), Pointer.ROOT.field("abbreviations"))) {
            addWords(entry.value().shortForm(), known);
        }
        for (Located<Department> department : context.index().departments()) {
            addWords(department.value().key(), known);
            department.value().aliases().forEach(alias -> addWords(alias, known));
            String code = department.value().code();
            if (code != null) {
                addWords(code, known);
            }
        }
        for (Located<Measure> measure : context.index().measures()) {
            addWords(measure.value().id(), known);
        }
        for (Located<Passage> passage : context.passages()) {
            Matcher expanded = EXPANDED.matcher(passage.value().words());
            while (expanded.find()) {
                known.add(expanded.group(1) == null ? expanded.group(2) : expanded.group(1));
            }
        }
        return new Abbreviations(known);
    }

    private static void addWords(String name, Set<String> known) {
        known.add(name.toUpperCase(Locale.ROOT));
        known.addAll(List.of(name.toUpperCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    /** The unexplained ones that have not been seen before. */
    List<String> firstSeenIn(String words) {
        List<String> hits = new ArrayList<>();
        Matcher capitals = CAPITALS.matcher(words);
        int shoutedUntil = -2;
        while (capitals.find()) {
            String found = capitals.group();
            boolean shouts = capitals.start() <= shoutedUntil + 1 || isFollowedByCapitals(words, capitals.end());
            if (shouts) {
                shoutedUntil = capitals.end();
            } else if (!ROMAN.matcher(found).matches() && known.add(found)) {
                hits.add(found);
            }
        }
        return hits;
    }

    /** Words in capitals side by side are a heading that shouts, not abbreviations. */
    private static boolean isFollowedByCapitals(String words, int end) {
        return end + 2 < words.length()
                && words.charAt(end) == ' '
                && Character.isUpperCase(words.charAt(end + 1))
                && Character.isUpperCase(words.charAt(end + 2));
    }
}
