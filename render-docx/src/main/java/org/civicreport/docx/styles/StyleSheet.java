package org.civicreport.docx.styles;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.civicreport.render.Theme;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;

/** Makes the styles part from a theme. */
public final class StyleSheet {

    private static final double BODY_SIZE = 10.5;

    private final Theme theme;
    private final PageSetup page;
    private final NumberingBase base;
    private final List<Style> styles = new ArrayList<>();

    private StyleSheet(Theme theme, PageSetup page, NumberingBase base) {
        this.theme = theme;
        this.page = page;
        this.base = base;
    }

    /**
     * Returns the styles.
     *
     * @param theme colours and typefaces
     * @param language the document's language
     * @param page how wide lines are
     * @param base the lists that ours stand beside
     * @return the content of the styles part
     */
    public static Styles of(Theme theme, Locale language, PageSetup page, NumberingBase base) {
        StyleSheet sheet = new StyleSheet(theme, page, base);
        TextStyles.addTo(sheet);
        HeadingStyles.addTo(sheet);
        ListStyles.addTo(sheet);
        TableStyles.addTo(sheet);
        FormStyles.addTo(sheet);
        PageStyles.addTo(sheet);
        CharacterStyles.addTo(sheet);
        Styles all = new Styles();
        all.setDocDefaults(sheet.defaults(language));
        all.getStyle().addAll(sheet.styles);
        return all;
    }

    Theme theme() {
        return theme;
    }

    int lineLength() {
        return page.textWidth();
    }

    /** Returns the number in the file of one of our lists. */
    int list(int instance) {
        return base.instance(instance);
    }

    void add(StyleBuilder style) {
        styles.add(style.build());
    }

    void add(Style style) {
        styles.add(style);
    }

    private DocDefaults defaults(Locale language) {
        RPr run = StyleBuilder.character(WordStyle.NORMAL)
                .family(theme.bodyFamily())
                .size(BODY_SIZE)
                .coloured(theme.text())
                .run();
        run.setLang(Language.of(language));
        DocDefaults.RPrDefault runDefault = new DocDefaults.RPrDefault();
        runDefault.setRPr(run);
        PPrBase.Spacing spacing = new PPrBase.Spacing();
        spacing.setLine(BigInteger.valueOf(276));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        PPr paragraph = new PPr();
        paragraph.setSpacing(spacing);
        DocDefaults.PPrDefault paragraphDefault = new DocDefaults.PPrDefault();
        paragraphDefault.setPPr(paragraph);
        DocDefaults defaults = new DocDefaults();
        defaults.setRPrDefault(runDefault);
        defaults.setPPrDefault(paragraphDefault);
        return defaults;
    }
}
