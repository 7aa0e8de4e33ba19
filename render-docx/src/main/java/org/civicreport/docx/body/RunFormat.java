package org.civicreport.docx.body;

import java.util.Locale;
import org.civicreport.docx.packaging.XmlWriter;
import org.civicreport.docx.styles.Language;
import org.civicreport.docx.styles.WordStyle;
import org.jspecify.annotations.Nullable;

/**
 * How a run is set. Emphasis is a character style; only inside another character style, such as a link's, it is direct
 * formatting, since a run has one style.
 *
 * @param style the character style, if one is needed
 * @param strong whether the text is strongly emphasised
 * @param emphasised whether the text is emphasised
 * @param language the language, if it differs from the document's
 */
record RunFormat(
        @Nullable WordStyle style,
        boolean strong,
        boolean emphasised,
        @Nullable Locale language) {

    private static final RunFormat PLAIN = new RunFormat(null, false, false, null);

    static RunFormat plain() {
        return PLAIN;
    }

    static RunFormat of(WordStyle style) {
        return PLAIN.with(style);
    }

    RunFormat with(WordStyle other) {
        return new RunFormat(other, strong, emphasised, language);
    }

    RunFormat strongly() {
        return new RunFormat(style, true, emphasised, language);
    }

    RunFormat emphatically() {
        return new RunFormat(style, strong, true, language);
    }

    RunFormat in(@Nullable Locale other) {
        return new RunFormat(style, strong, emphasised, other);
    }

    /** Writes {@code w:rPr}, in the schema's order. */
    void write(XmlWriter xml) {
        WordStyle shown = style == null ? emphasis() : style;
        if (shown == null && language == null) {
            return;
        }
        xml.open("w:rPr");
        if (shown != null) {
            xml.empty("w:rStyle", "w:val", shown.id());
        }
        if (style != null && strong) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (style != null && emphasised) {
            xml.empty("w:i").empty("w:iCs");
        }
        if (language != null) {
            if (Language.isRightToLeft(language)) {
                xml.empty("w:rtl");
            }
            xml.empty("w:lang", Language.attribute(language), Language.tag(language));
        }
        xml.end();
    }

    private @Nullable WordStyle emphasis() {
        if (strong) {
            return emphasised ? WordStyle.INTENSE_EMPHASIS : WordStyle.STRONG;
        }
        return emphasised ? WordStyle.EMPHASIS : null;
    }
}
