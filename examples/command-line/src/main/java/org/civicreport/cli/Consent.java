package org.civicreport.cli;

import java.nio.file.Path;

/** Whether changes that were shown may be written into a report: told by an option, or asked. */
final class Consent {

    private final Surroundings surroundings;
    private final Messages messages;

    Consent(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    /**
     * Asks the one who watches.
     *
     * @param report the report's file, to be named
     * @param console where the question goes
     * @return whether the answer is yes
     * @throws Problem if nobody watches
     */
    boolean givenFor(Path report, Console console) {
        if (!surroundings.terminal()) {
            throw new Problem("merge.nobody-to-ask");
        }
        console.say("merge.ask", report);
        String answer = surroundings.answer().get().strip();
        return !answer.isEmpty()
                && messages.text("merge.yes").contains(" " + answer.toLowerCase(messages.locale()) + " ");
    }
}
