package org.civicreport.cli;

import java.io.Serial;

/** Why a command can't do what was asked for: a key of the messages and what its placeholders stand for. */
final class Problem extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final Object[] arguments;

    Problem(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    String text(Messages messages) {
        return messages.text(key, arguments);
    }
}
