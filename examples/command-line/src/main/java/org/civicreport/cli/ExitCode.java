package org.civicreport.cli;

/** How the program ends. */
final class ExitCode {

    /** All is done; there may be warnings. */
    static final int DONE = 0;

    /** The report has findings of severity error. */
    static final int ERRORS = 1;

    /** The call isn't understood, or a file can't be read or written. */
    static final int IMPOSSIBLE = 2;

    private ExitCode() {}
}
