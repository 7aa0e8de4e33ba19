package org.civicreport.docx.forms;

import java.util.List;

/** What empty controls say, as "Bitte hier schreiben". Nobody's answer, even where somebody wrote beside it. */
final class Prompts {

    private final List<String> words;

    Prompts(FormWords words) {
        this.words = List.of(
                words.of("placeholder.write"),
                words.of("placeholder.choose-or-write"),
                words.of("placeholder.choose"),
                words.of("placeholder.date"));
    }

    /** Tells whether a text is one of them. */
    boolean contain(String line) {
        return words.contains(line);
    }

    /**
     * Leaves them out of a text in their style. Word replaces them as soon as somebody writes; in LibreOffice, what is
     * written before or behind them is of their style, too.
     */
    String without(String text) {
        for (String prompt : words) {
            if (text.startsWith(prompt)) {
                return text.substring(prompt.length());
            }
            if (text.endsWith(prompt)) {
                return text.substring(0, text.length() - prompt.length());
            }
        }
        return text;
    }
}
