package org.civicreport.pdf.text;

/**
 * Where lines may be broken (Unicode Standard Annex 14). For the scripts that the faces have; ideographs, Hebrew, Thai and
 * others are shown by their code points and break around these. Comes with its own table, since the platform's changes
 * with its version.
 */
public final class LineBreaks {

    /** No break. */
    public static final byte NEVER = 0;

    /** A break, if the line is full. */
    public static final byte ALLOWED = 1;

    /** A break in any case. */
    public static final byte ALWAYS = 2;

    private final LineBreakClass[] classes;
    private final byte[] breaks;

    private LineBreaks(String text) {
        classes = new LineBreakClass[text.length()];
        breaks = new byte[text.length()];
        for (int i = 0; i < text.length(); i++) {
            LineBreakClass own = LineBreakClass.of(text.charAt(i));
            boolean attaches = own == LineBreakClass.CM || Character.isLowSurrogate(text.charAt(i));
            boolean bearer = i > 0
                    && classes[i - 1] != LineBreakClass.SP
                    && classes[i - 1] != LineBreakClass.BK
                    && classes[i - 1] != LineBreakClass.ZW;
            // LB9 and LB10: a combining mark takes the class of what it stands on.
            classes[i] = !attaches ? own : bearer ? classes[i - 1] : LineBreakClass.AL;
            breaks[i] = i == 0 || attaches && bearer ? NEVER : before(text, i);
        }
    }

    /**
     * Returns for each character whether a line may be broken before it.
     *
     * @param text the text, in one paragraph; a line feed is a break that must be
     * @return {@link #NEVER}, {@link #ALLOWED} or {@link #ALWAYS}, as many as the text has characters
     */
    public static byte[] of(String text) {
        return new LineBreaks(text).breaks;
    }

    private byte before(String text, int at) {
        LineBreakClass last = classes[at - 1];
        LineBreakClass next = classes[at];
        if (last == LineBreakClass.BK) {
            return ALWAYS;
        }
        if (text.charAt(at - 1) == '\u200D') {
            return NEVER;
        }
        return isAllowed(text, at, last, next) ? ALLOWED : NEVER;
    }

    private boolean isAllowed(String text, int at, LineBreakClass last, LineBreakClass next) {
        switch (next) {
            case BK:
            case SP:
            case ZW:
                return false;
            default:
        }
        int word = at - 1;
        while (word >= 0 && classes[word] == LineBreakClass.SP) {
            word--;
        }
        LineBreakClass beforeSpaces = word < 0 ? LineBreakClass.SP : classes[word];
        if (beforeSpaces == LineBreakClass.ZW) {
            return true;
        }
        switch (next) {
            case WJ:
            case CL:
            case CP:
            case EX:
            case IS:
            case SY:
                return last == LineBreakClass.SP && (next == LineBreakClass.IS || next == LineBreakClass.SY);
            case GL:
                return last == LineBreakClass.SP || last == LineBreakClass.BA || last == LineBreakClass.HY;
            default:
        }
        if (beforeSpaces == LineBreakClass.OP || opens(text, word)) {
            return false;
        }
        if (last == LineBreakClass.SP) {
            return !(beforeSpaces == LineBreakClass.B2 && next == LineBreakClass.B2);
        }
        return isAllowedWithin(at, last, next);
    }

    /** LB15a: an opening quotation mark where a word begins. In German the same mark closes one. */
    private boolean opens(String text, int at) {
        if (at < 0 || classes[at] != LineBreakClass.QU || "\u201C\u2018\u00AB\u2039".indexOf(text.charAt(at)) < 0) {
            return false;
        }
        LineBreakClass before = at == 0 ? LineBreakClass.SP : classes[at - 1];
        return before == LineBreakClass.SP
                || before == LineBreakClass.BK
                || before == LineBreakClass.OP
                || before == LineBreakClass.QU
                || before == LineBreakClass.GL;
    }

    private boolean isAllowedWithin(int at, LineBreakClass last, LineBreakClass next) {
        switch (next) {
            case QU:
            case BA:
            case HY:
            case IN:
                return false;
            default:
        }
        switch (last) {
            case WJ:
            case GL:
            case QU:
                return false;
            case HY:
                return next != LineBreakClass.NU && !beginsWord(at - 1);
            case BA:
                return next != LineBreakClass.NU || !isNumeric(at - 2);
            case AL:
                return next == LineBreakClass.B2;
            case NU:
                return next == LineBreakClass.B2 || next == LineBreakClass.ID;
            case IS:
                return next != LineBreakClass.AL && next != LineBreakClass.NU;
            case SY:
                return next != LineBreakClass.NU;
            case PR:
            case PO:
                return next != LineBreakClass.AL && next != LineBreakClass.NU && next != LineBreakClass.OP;
            case CL:
                return next != LineBreakClass.PO && next != LineBreakClass.PR;
            case CP:
                return next != LineBreakClass.PO
                        && next != LineBreakClass.PR
                        && next != LineBreakClass.AL
                        && next != LineBreakClass.NU;
            case B2:
                return next != LineBreakClass.B2;
            default:
                return true;
        }
    }

    private boolean isNumeric(int at) {
        return at < 0 || classes[at] == LineBreakClass.NU || classes[at] == LineBreakClass.SP;
    }

    /** LB20a: a hyphen at the beginning of a word belongs to it, as in "-gasse". */
    private boolean beginsWord(int hyphen) {
        return hyphen == 0
                || classes[hyphen - 1] == LineBreakClass.SP
                || classes[hyphen - 1] == LineBreakClass.GL
                || classes[hyphen - 1] == LineBreakClass.OP;
    }
}
