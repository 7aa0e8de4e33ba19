package org.civicreport.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that address one gender only, such as "Bürgerportal" or "Chairman". Known words only: a guess by endings would take
 * computers and tenders for men. Not found are names that name both ("Bürgerinnen und Bürger"), or write the gender form
 * ("Bürger*innen", "Bürger:innen", "BürgerInnen", "Bürger/innen").
 */
final class GenderedNames {

    private static final String PERSONS = "Bürger|Mitarbeiter|Lehrer|Schüler|Nutzer|Benutzer|Kunden|Teilnehmer|Besucher"
            + "|Einwohner|Anwohner|Bewohner|Fußgänger|Radfahrer|Antragsteller|Unternehmer|Gründer|Ansprechpartner"
            + "|Studenten|Experten|Helfer|Betreuer|Berater|Wähler|Mieter|Gärtner|Ausländer|Sachbearbeiter|Verbraucher"
            + "|Jugendleiter|Freiwilligenhelfer|Entwickler";

    /** An office that is called so by law, and its title, are not a matter of this city's wording. */
    private static final String NO_PERSON = "(?!meister|schaft|begehr|entscheid|lich|steig|tum)";

    private static final Pattern GERMAN = Pattern.compile(
            "(?<![\\p{L}*:_])((?:" + PERSONS + ")(?:innen)?" + NO_PERSON + ")((?:[*:_/]-?|)[iI]n(?:nen)?)?(\\p{Ll}*)");

    private static final Pattern ENGLISH =
            Pattern.compile("\\b(?:Chair|Spokes|Fire|Police|Sales)m[ae]n\\b|\\b(?:Manpower|Mankind)\\b");

    private GenderedNames() {}

    static List<String> in(String name) {
        List<String> hits = new ArrayList<>();
        Matcher german = GERMAN.matcher(name);
        while (german.find()) {
            boolean hasGenderForm = german.group(2) != null || german.group(1).endsWith("innen");
            if (!hasGenderForm && !namesBoth(name, german.group(1))) {
                hits.add(german.group());
            }
        }
        Matcher english = ENGLISH.matcher(name);
        while (english.find()) {
            hits.add(english.group());
        }
        return hits;
    }

    private static boolean namesBoth(String name, String person) {
        String stem = person.endsWith("en") ? person.substring(0, person.length() - 2) : person;
        return name.contains(stem + "in");
    }
}
