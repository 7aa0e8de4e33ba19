package org.civicreport.docx.template;

import java.io.Serial;

/** Why a file can't be a template. */
public final class TemplateRefusal extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The kinds of refusals. */
    public enum Reason {
        /** It is something else: a PDF, a picture, a spreadsheet. */
        NOT_WORD,
        /** It has a password, or is of Word's format before 2007. */
        ENCRYPTED_OR_OLD,
        /** It holds macros. */
        MACROS,
        /** It is damaged, larger than any template, or tries to trick its readers. */
        DAMAGED
    }

    private final Reason reason;

    TemplateRefusal(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    /** Returns the kind of refusal. */
    public Reason reason() {
        return reason;
    }
}
