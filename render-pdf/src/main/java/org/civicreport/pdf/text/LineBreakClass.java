package org.civicreport.pdf.text;

/** What a character is for line breaking: the classes of Unicode Standard Annex 14, table 1, as far as they are needed. */
enum LineBreakClass {
    /** Mandatory break. */
    BK,
    /** Space. */
    SP,
    /** Zero width space: a break. */
    ZW,
    /** Word joiner: no break. */
    WJ,
    /** No-break space and the like. */
    GL,
    /** Combining mark; takes the class of what it stands on. */
    CM,
    /** Break after. */
    BA,
    /** Hyphen-minus. */
    HY,
    /** Break on both sides: a long dash. */
    B2,
    /** Quotation mark. */
    QU,
    /** Opening. */
    OP,
    /** Closing. */
    CL,
    /** Closing parenthesis. */
    CP,
    /** Exclamation. */
    EX,
    /** Separator in numbers. */
    IS,
    /** Slash. */
    SY,
    /** Dots. */
    IN,
    /** Digit. */
    NU,
    /** Before numbers. */
    PR,
    /** After numbers. */
    PO,
    /** Ideograph. */
    ID,
    /** Letter, and what else is no exception. */
    AL;

    private static final int ASCII = 0x80;

    static LineBreakClass of(char c) {
        return c < ASCII ? ascii(c) : other(c);
    }

    private static LineBreakClass ascii(char c) {
        switch (c) {
            case '\n':
                return BK;
            case ' ':
            case '\t':
                return SP;
            case '-':
                return HY;
            case '"':
            case '\'':
                return QU;
            case '(':
            case '[':
            case '{':
                return OP;
            case ')':
            case ']':
                return CP;
            case '}':
                return CL;
            case '!':
            case '?':
                return EX;
            case ',':
            case '.':
            case ':':
            case ';':
                return IS;
            case '/':
                return SY;
            case '$':
            case '+':
            case '\\':
                return PR;
            case '%':
                return PO;
            case '|':
                return BA;
            default:
                return c >= '0' && c <= '9' ? NU : AL;
        }
    }

    private static LineBreakClass other(char c) {
        switch (c) {
            case '\u00A0':
            case '\u2007':
            case '\u2011':
            case '\u202F':
            case '\u180E':
                return GL;
            case '\u200B':
                return ZW;
            case '\u2060':
            case '\uFEFF':
                return WJ;
            case '\u00AD':
            case '\u2010':
            case '\u2012':
            case '\u2013':
            case '\u058A':
                return BA;
            case '\u2014':
                return B2;
            case '\u00AB':
            case '\u00BB':
            case '\u2018':
            case '\u2019':
            case '\u201B':
            case '\u201C':
            case '\u201D':
            case '\u201F':
            case '\u2039':
            case '\u203A':
                return QU;
            case '\u00A1':
            case '\u00BF':
            case '\u201A':
            case '\u201E':
                return OP;
            case '\u2024':
            case '\u2025':
            case '\u2026':
                return IN;
            case '\u00A3':
            case '\u00A4':
            case '\u00A5':
            case '\u00B1':
            case '\u2116':
            case '\u2212':
            case '\u2213':
                return PR;
            case '\u00A2':
            case '\u00B0':
            case '\u2030':
            case '\u2031':
            case '\u2032':
            case '\u2033':
            case '\u2103':
            case '\u2109':
                return PO;
            case '\u3000':
                return SP;
            default:
                return byKind(c);
        }
    }

    private static LineBreakClass byKind(char c) {
        if (c >= '\u2000' && c <= '\u200A') {
            return SP;
        }
        if (c >= '\u20A0' && c <= '\u20CF') {
            return PR;
        }
        if (c >= '\u2E80' && c <= '\uA4CF' || c >= '\uAC00' && c <= '\uD7A3' || c >= '\uF900' && c <= '\uFAFF') {
            return ID;
        }
        switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK:
            case Character.ENCLOSING_MARK:
            case Character.COMBINING_SPACING_MARK:
            case Character.FORMAT:
                return CM;
            case Character.DECIMAL_DIGIT_NUMBER:
                return NU;
            default:
                return AL;
        }
    }
}
