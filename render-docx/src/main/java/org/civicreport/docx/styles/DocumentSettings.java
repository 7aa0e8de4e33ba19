package org.civicreport.docx.styles;

import java.math.BigInteger;
import java.util.Locale;
import org.civicreport.document.Label;
import org.civicreport.document.Labels;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTCompat;
import org.docx4j.wml.CTCompatSetting;
import org.docx4j.wml.CTFtnDocProps;
import org.docx4j.wml.CTFtnEdnSepRef;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.CTTwipsMeasure;

/** Makes the settings part. Fields are not updated on opening: Word would ask the reader, and their results are right. */
public final class DocumentSettings {

    /** The footnote that is the line above footnotes. */
    public static final int SEPARATOR = -1;

    /** The footnote that is the line above footnotes that come from the page before. */
    public static final int CONTINUATION_SEPARATOR = 0;

    private static final String WORD = "http://schemas.microsoft.com/office/word";

    private DocumentSettings() {}

    /**
     * Returns the settings.
     *
     * @param language the document's language
     * @param labels how numbers are written
     * @param evenPagesDiffer whether even pages have running heads of their own
     * @return the content of the settings part
     */
    public static CTSettings of(Locale language, Labels labels, boolean evenPagesDiffer) {
        CTSettings settings = new CTSettings();
        CTTwipsMeasure tab = new CTTwipsMeasure();
        tab.setVal(BigInteger.valueOf(709));
        settings.setDefaultTabStop(tab);
        settings.setAutoHyphenation(new BooleanDefaultTrue());
        settings.setDoNotHyphenateCaps(new BooleanDefaultTrue());
        if (evenPagesDiffer) {
            settings.setEvenAndOddHeaders(new BooleanDefaultTrue());
        }
        CTFtnDocProps footnotes = new CTFtnDocProps();
        for (int id : new int[] {SEPARATOR, CONTINUATION_SEPARATOR}) {
            CTFtnEdnSepRef reference = new CTFtnEdnSepRef();
            reference.setId(BigInteger.valueOf(id));
            footnotes.getFootnote().add(reference);
        }
        settings.setFootnotePr(footnotes);
        settings.setCompat(compatibility());
        settings.setThemeFontLang(Language.of(language));
        CTSettings.DecimalSymbol point = new CTSettings.DecimalSymbol();
        point.setVal(labels.get(Label.DECIMAL_SEPARATOR));
        settings.setDecimalSymbol(point);
        return settings;
    }

    /** Word 2013 and later, without which Word opens the file in a compatibility mode. */
    private static CTCompat compatibility() {
        CTCompat compat = new CTCompat();
        for (String[] setting : new String[][] {
            {"compatibilityMode", "15"},
            {"overrideTableStyleFontSizeAndJustification", "1"},
            {"enableOpenTypeFeatures", "1"},
            {"doNotFlipMirrorIndents", "1"},
            {"differentiateMultirowTableHeaders", "1"}
        }) {
            CTCompatSetting one = new CTCompatSetting();
            one.setName(setting[0]);
            one.setUri(WORD);
            one.setVal(setting[1]);
            compat.getCompatSetting().add(one);
        }
        return compat;
    }
}
