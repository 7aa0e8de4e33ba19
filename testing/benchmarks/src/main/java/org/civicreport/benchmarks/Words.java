package org.civicreport.benchmarks;

import java.util.Random;

/** German prose by chance, the same each time: repeated sentences would deflate to nothing and flatter every cache. */
final class Words {

    private static final String[] ALL =
            ("die der das und mit für auf von bei nach über durch gegen ohne zwischen während werden wurde ist sind"
                            + " soll sollen kann können Stadtverwaltung Fachverfahren Onlinedienst Antragstellung"
                            + " Beteiligungsverfahren Kreisverwaltungsreferat Sozialreferat Baureferat Bürgerbüro"
                            + " Dienstvereinbarung Datenschutzfolgenabschätzung Barrierefreiheit Haushaltsmittel"
                            + " Personalvertretung Schnittstelle Registermodernisierung Verwaltungsleistung Nutzerkonto"
                            + " Rechenzentrum Informationssicherheit Stadtrat Beschluss Umsetzung Zeitplan Meilenstein"
                            + " Pilotbetrieb Rückmeldung Auswertung Ergebnis Grundlage Zuständigkeit Abstimmung Schulung"
                            + " Beschäftigte Bürger*innen Unternehmen Vereine digital durchgängig schrittweise verbindlich"
                            + " gemeinsam frühzeitig zusätzlich medienbruchfrei elektronisch kostenfrei mehrsprachig verständlich"
                            + " erprobt geplant eingeführt beteiligt abgeschlossen bearbeitet geprüft angepasst begonnen erweitert"
                            + " Übergabe Prüfung Entwurf Öffnung Größe Maßnahme Straße Fördermittel Bedürfnisse")
                    .split(" ");

    private final Random random;

    Words(long seed) {
        random = new Random(seed);
    }

    /** Returns sentences with so many words, one of the numbers between the limits. */
    String text(int least, int most) {
        int left = least + random.nextInt(most - least + 1);
        StringBuilder text = new StringBuilder();
        while (left > 0) {
            int sentence = Math.min(left, 6 + random.nextInt(12));
            left -= sentence;
            for (int i = 0; i < sentence; i++) {
                String word = ALL[random.nextInt(ALL.length)];
                text.append(i == 0 ? Character.toUpperCase(word.charAt(0)) : word.charAt(0))
                        .append(word, 1, word.length())
                        .append(i < sentence - 1 ? " " : left > 0 ? ". " : ".");
            }
        }
        return text.toString();
    }
}
