package org.civicreport.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hyphens that a line break left inside a word when the text was pasted: "sie-he", "Digitali- sierung". A hyphen is one of
 * these if the report itself writes the word without it, if the joined word is a common one, or if the second half can be
 * no word of its own. "Ende-zu-Ende", "Ober-/Bürgermeister", "Vor- und Nachteile" and "deutsch-französisch" stay.
 */
final class PastedHyphens {

    /** What is written, and the word that is meant. */
    record Hit(String written, String meant) {}

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    /** One hyphen between letters, of which the second half begins small, perhaps with a space or line feed. */
    private static final Pattern SPLIT =
            Pattern.compile("(?<![\\p{L}\\p{N}/‐-])(\\p{L}{2,})[-‐](\\s?)(\\p{Ll}{2,})(?![\\p{L}\\p{N}/*:_‐-])");

    /** Joins two halves that belong together, after a space. */
    private static final Set<String> BETWEEN =
            Set.of("und", "oder", "bzw", "sowie", "als", "bis", "noch", "aber", "and", "or", "to", "nor", "but");

    /** No word in German or English, but frequent ends of words behind a break. */
    private static final Set<String> ENDS = Set.of(
            "rung",
            "rungen",
            "sierung",
            "sierungen",
            "tung",
            "tungen",
            "lung",
            "lungen",
            "nung",
            "nungen",
            "dung",
            "dungen",
            "gung",
            "gungen",
            "bung",
            "bungen",
            "hung",
            "hungen",
            "zung",
            "zungen",
            "ßung",
            "sung",
            "sungen",
            "schaft",
            "schaften",
            "keit",
            "keiten",
            "heiten",
            "tion",
            "tionen",
            "sche",
            "schen",
            "scher",
            "sches",
            "lichen",
            "licher",
            "liches",
            "liche",
            "lich",
            "tigt",
            "tigen",
            "tige",
            "nen",
            "gen",
            "ben",
            "fen",
            "ken",
            "ger",
            "ner",
            "ter",
            "ment",
            "mente",
            "tät",
            "täten",
            "tive",
            "tiven",
            "ierte",
            "ierten",
            "iert",
            "ing",
            "tions",
            "ments",
            "ity",
            "ness");

    /** Common words that pasted texts break. */
    private static final Set<String> COMMON = Set.of(
            "siehe",
            "werden",
            "wurde",
            "wurden",
            "werde",
            "haben",
            "sollen",
            "sollte",
            "können",
            "könnte",
            "müssen",
            "dürfen",
            "diese",
            "dieser",
            "dieses",
            "diesen",
            "diesem",
            "eine",
            "einer",
            "eines",
            "einen",
            "einem",
            "keine",
            "keiner",
            "weitere",
            "weiteren",
            "weiterer",
            "bereits",
            "sowie",
            "durch",
            "unter",
            "über",
            "gegen",
            "zwischen",
            "während",
            "aktuell",
            "aktuelle",
            "künftig",
            "derzeit",
            "bisher",
            "zudem",
            "jedoch",
            "damit",
            "hierzu",
            "hierbei",
            "dabei",
            "daher",
            "dafür",
            "darüber",
            "insbesondere",
            "beispielsweise",
            "entsprechend",
            "erfolgreich",
            "gemeinsam",
            "möglich",
            "notwendig",
            "verfügbar",
            "umgesetzt",
            "eingeführt",
            "entwickelt",
            "maßnahme",
            "maßnahmen",
            "verwaltung",
            "projekt",
            "projekte",
            "projekten",
            "stadtrat",
            "referat",
            "referate",
            "bürger",
            "digitale",
            "digitalen",
            "digitaler",
            "nutzung",
            "planung",
            "umsetzung",
            "beschluss",
            "ergebnis",
            "ergebnisse",
            "bericht",
            "angebot",
            "angebote",
            "services",
            "software",
            "system",
            "systeme",
            "daten",
            "project",
            "projects",
            "service",
            "council",
            "measure",
            "measures",
            "because",
            "before",
            "between",
            "about",
            "other",
            "through",
            "under",
            "after",
            "during",
            "including",
            "available",
            "however",
            "people");

    private final Set<String> vocabulary;

    private PastedHyphens(Set<String> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The report is its own dictionary: what it writes in one piece elsewhere is a word. */
    static PastedHyphens knowing(List<Located<Passage>> passages) {
        Set<String> vocabulary = new HashSet<>(COMMON);
        for (Located<Passage> passage : passages) {
            Matcher word = WORD.matcher(passage.value().words());
            while (word.find()) {
                vocabulary.add(word.group().toLowerCase(Locale.ROOT));
            }
        }
        return new PastedHyphens(vocabulary);
    }

    List<Hit> in(String words) {
        List<Hit> hits = new ArrayList<>();
        Matcher split = SPLIT.matcher(words);
        while (split.find()) {
            String first = split.group(1);
            String second = split.group(3);
            boolean joinsTwo = !split.group(2).isEmpty() && BETWEEN.contains(second);
            boolean isGenderForm = second.equals("in") || second.equals("innen");
            if (!joinsTwo && !isGenderForm && !isAcronym(first) && (ENDS.contains(second) || isWord(first + second))) {
                hits.add(new Hit(split.group().replaceAll("\\s", " "), first + second));
            }
        }
        return hits;
    }

    private boolean isWord(String joined) {
        return vocabulary.contains(joined.toLowerCase(Locale.ROOT));
    }

    /** "IT-gestützt": capitals keep their hyphen. */
    private static boolean isAcronym(String half) {
        return half.codePoints().skip(1).anyMatch(Character::isUpperCase);
    }
}
