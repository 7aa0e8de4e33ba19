package org.civicreport.docx.styles;

import static org.civicreport.docx.styles.StyleBuilder.border;
import static org.civicreport.docx.styles.StyleBuilder.character;
import static org.civicreport.docx.styles.StyleBuilder.paragraph;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.civicreport.document.Tone;
import org.civicreport.render.Theme;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;

/** Makes the styles part from a theme. */
public final class StyleSheet {

    private static final double BODY_SIZE = 10.5;
    private static final double[] HEADING_SIZES = {18, 14.5, 12.5, 11.5, 10.5, 10.5};

    private final Theme theme;
    private final List<Style> styles = new ArrayList<>();

    private StyleSheet(Theme theme) {
        this.theme = theme;
    }

    /**
     * Returns the styles.
     *
     * @param theme colours and typefaces
     * @param language the document's language
     * @return the content of the styles part
     */
    public static Styles of(Theme theme, Locale language) {
        StyleSheet sheet = new StyleSheet(theme);
        sheet.text();
        sheet.headings();
        sheet.blocks();
        sheet.tables();
        sheet.forms();
        sheet.pages();
        sheet.characters();
        Styles all = new Styles();
        all.setDocDefaults(sheet.defaults(language));
        all.getStyle().addAll(sheet.styles);
        return all;
    }

    private void add(StyleBuilder style) {
        styles.add(style.build());
    }

    private DocDefaults defaults(Locale language) {
        StyleBuilder run = character(WordStyle.NORMAL)
                .family(theme.bodyFamily())
                .size(BODY_SIZE)
                .coloured(theme.text());
        RPr properties = run.run();
        properties.setLang(Language.of(language));
        DocDefaults.RPrDefault runDefault = new DocDefaults.RPrDefault();
        runDefault.setRPr(properties);
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

    private void text() {
        add(paragraph(WordStyle.NORMAL).standard().shown());
        add(paragraph(WordStyle.BODY_TEXT).basedOn(WordStyle.NORMAL).shown().spacing(60, 100));
        add(paragraph(WordStyle.TITLE)
                .basedOn(WordStyle.NORMAL)
                .next(WordStyle.SUBTITLE)
                .shown()
                .keepWithNext()
                .unhyphenated()
                .spacing(0, 160)
                .family(theme.headingFamily())
                .bold()
                .size(26)
                .coloured(theme.accent()));
        add(paragraph(WordStyle.SUBTITLE)
                .basedOn(WordStyle.NORMAL)
                .next(WordStyle.BODY_TEXT)
                .shown()
                .unhyphenated()
                .spacing(0, 200)
                .family(theme.headingFamily())
                .size(14)
                .coloured(theme.muted()));
        add(paragraph(WordStyle.LEAD)
                .custom()
                .basedOn(WordStyle.BODY_TEXT)
                .next(WordStyle.BODY_TEXT)
                .shown()
                .spacing(60, 160)
                .size(12));
        add(paragraph(WordStyle.SMALL)
                .custom()
                .basedOn(WordStyle.BODY_TEXT)
                .shown()
                .size(9)
                .coloured(theme.muted()));
    }

    private void headings() {
        for (int level = 1; level <= HEADING_SIZES.length; level++) {
            StyleBuilder heading = paragraph(WordStyle.heading(level))
                    .basedOn(WordStyle.NORMAL)
                    .next(WordStyle.BODY_TEXT)
                    .shown()
                    .keepWithNext()
                    .keepLines()
                    .unhyphenated()
                    .spacing(level == 1 ? 400 : 320 - 30 * level, level == 1 ? 160 : 100)
                    .outlineLevel(level - 1)
                    .family(theme.headingFamily())
                    .bold()
                    .size(HEADING_SIZES[level - 1])
                    .coloured(level < 6 ? theme.accent() : theme.text());
            add(heading.tab(425 + 142 * level));
        }
        add(paragraph(WordStyle.TOC_HEADING)
                .basedOn(WordStyle.NORMAL)
                .next(WordStyle.BODY_TEXT)
                .shown()
                .keepWithNext()
                .unhyphenated()
                .spacing(320, 160)
                .family(theme.headingFamily())
                .bold()
                .size(HEADING_SIZES[0])
                .coloured(theme.accent()));
        int end = LineLength.of(theme.page());
        for (int level = 1; level <= HEADING_SIZES.length; level++) {
            StyleBuilder entry = paragraph(WordStyle.toc(level))
                    .basedOn(WordStyle.NORMAL)
                    .next(WordStyle.BODY_TEXT)
                    .unhyphenated()
                    .spacing(level == 1 ? 100 : 0, 40)
                    .indent(284 * (level - 1), 567)
                    .tab(284 * (level - 1) + 425 + 142 * level)
                    .dottedTab(end);
            add(level == 1 ? entry.bold() : entry);
        }
    }

    private void blocks() {
        StyleBuilder caption = paragraph(WordStyle.CAPTION)
                .basedOn(WordStyle.NORMAL)
                .next(WordStyle.BODY_TEXT)
                .shown()
                .keepWithNext()
                .keepLines()
                .spacing(200, 80)
                .size(9.5)
                .coloured(theme.muted());
        add(caption);
        StyleBuilder below = paragraph(WordStyle.FIGURE_CAPTION)
                .custom()
                .basedOn(WordStyle.CAPTION)
                .next(WordStyle.BODY_TEXT)
                .spacing(40, 200);
        below.paragraph().setKeepNext(no());
        add(below);
        add(paragraph(WordStyle.FIGURE)
                .custom()
                .basedOn(WordStyle.NORMAL)
                .next(WordStyle.FIGURE_CAPTION)
                .keepWithNext()
                .spacing(160, 80));
        add(paragraph(WordStyle.IMAGE_PLACEHOLDER)
                .custom()
                .basedOn(WordStyle.NORMAL)
                .keepLines()
                .spacing(160, 80)
                .borders(null, border(theme.rule(), 24, 8), null)
                .italic()
                .coloured(theme.muted()));
        add(paragraph(WordStyle.QUOTE)
                .basedOn(WordStyle.BODY_TEXT)
                .shown()
                .spacing(120, 60)
                .indent(WordStyle.QUOTE.indent(), WordStyle.QUOTE.indent())
                .italic());
        add(paragraph(WordStyle.QUOTE_ATTRIBUTION)
                .custom()
                .basedOn(WordStyle.QUOTE)
                .next(WordStyle.BODY_TEXT)
                .upright()
                .size(9.5)
                .coloured(theme.muted()));
        add(paragraph(WordStyle.ASIDE)
                .custom()
                .basedOn(WordStyle.BODY_TEXT)
                .shown()
                .indent(WordStyle.ASIDE.indent(), WordStyle.ASIDE.indent())
                .shaded(theme.surface())
                .spacing(100, 100)
                .borders(border(theme.surface(), 4, 4), border(theme.accent(), 24, 8), border(theme.surface(), 4, 4)));
        for (WordStyle list : List.of(WordStyle.LIST_BULLET, WordStyle.LIST_NUMBER)) {
            StyleBuilder item =
                    paragraph(list).basedOn(WordStyle.BODY_TEXT).shown().spacing(20, 40);
            item.paragraph().setNumPr(NumberingDefinitions.referenceOf(list));
            add(item);
        }
        add(paragraph(WordStyle.LIST_CONTINUE)
                .basedOn(WordStyle.BODY_TEXT)
                .spacing(20, 60)
                .indent(WordStyle.LIST_CONTINUE.indent(), 0));
        add(paragraph(WordStyle.TERM)
                .custom()
                .basedOn(WordStyle.BODY_TEXT)
                .next(WordStyle.DESCRIPTION)
                .shown()
                .keepWithNext()
                .spacing(80, 0)
                .bold());
        add(paragraph(WordStyle.DESCRIPTION)
                .custom()
                .basedOn(WordStyle.BODY_TEXT)
                .next(WordStyle.TERM)
                .shown()
                .spacing(0, 80)
                .indent(WordStyle.DESCRIPTION.indent(), 0));
    }

    private void tables() {
        add(paragraph(WordStyle.TABLE_TEXT)
                .custom()
                .basedOn(WordStyle.NORMAL)
                .shown()
                .spacing(20, 20)
                .size(9.5));
        add(paragraph(WordStyle.TABLE_TEXT_END)
                .custom()
                .basedOn(WordStyle.TABLE_TEXT)
                .unhyphenated()
                .aligned(JcEnumeration.RIGHT));
        add(paragraph(WordStyle.TABLE_TEXT_CENTER)
                .custom()
                .basedOn(WordStyle.TABLE_TEXT)
                .aligned(JcEnumeration.CENTER));
        add(paragraph(WordStyle.TABLE_HEADING)
                .custom()
                .basedOn(WordStyle.TABLE_TEXT)
                .shown()
                .keepWithNext()
                .bold());
        add(paragraph(WordStyle.TABLE_ROW_HEADING)
                .custom()
                .basedOn(WordStyle.TABLE_TEXT)
                .bold());
        add(paragraph(WordStyle.TABLE_HEADING_END)
                .custom()
                .basedOn(WordStyle.TABLE_HEADING)
                .aligned(JcEnumeration.RIGHT));
        add(paragraph(WordStyle.TABLE_HEADING_CENTER)
                .custom()
                .basedOn(WordStyle.TABLE_HEADING)
                .aligned(JcEnumeration.CENTER));
        StyleBuilder after = paragraph(WordStyle.AFTER_TABLE)
                .custom()
                .basedOn(WordStyle.NORMAL)
                .spacing(0, 0)
                .size(4);
        add(after);
        styles.add(TableLook.of(theme));
    }

    private void forms() {
        add(paragraph(WordStyle.FORM_LABEL)
                .custom()
                .basedOn(WordStyle.BODY_TEXT)
                .next(WordStyle.FORM_VALUE)
                .keepWithNext()
                .spacing(120, 20)
                .bold());
        add(paragraph(WordStyle.FORM_VALUE)
                .custom()
                .basedOn(WordStyle.BODY_TEXT)
                .spacing(0, 120)
                .borders(null, null, border(theme.rule(), 4, 2)));
        int half = LineLength.of(theme.page()) / 2;
        add(paragraph(WordStyle.SIGNATURE_LINE)
                .custom()
                .basedOn(WordStyle.NORMAL)
                .next(WordStyle.SIGNATURE_TEXT)
                .keepWithNext()
                .keepLines()
                .spacing(900, 0)
                .indent(0, half)
                .borders(border(theme.text(), 4, 4), null, null));
        add(paragraph(WordStyle.SIGNATURE_TEXT)
                .custom()
                .basedOn(WordStyle.NORMAL)
                .keepLines()
                .indent(0, half));
    }

    private void pages() {
        add(paragraph(WordStyle.FOOTNOTE_TEXT)
                .basedOn(WordStyle.NORMAL)
                .spacing(0, 40)
                .size(9));
        add(paragraph(WordStyle.HEADER)
                .basedOn(WordStyle.NORMAL)
                .unhyphenated()
                .borders(null, null, border(theme.rule(), 4, 4))
                .size(9)
                .coloured(theme.muted()));
        add(paragraph(WordStyle.FOOTER)
                .basedOn(WordStyle.NORMAL)
                .aligned(JcEnumeration.RIGHT)
                .size(9)
                .coloured(theme.muted()));
        add(paragraph(WordStyle.DRAFT_MARK)
                .custom()
                .basedOn(WordStyle.NORMAL)
                .unhyphenated()
                .spacing(0, 40)
                .bold()
                .size(9)
                .coloured(theme.tone(Tone.ATTENTION)));
    }

    private void characters() {
        add(character(WordStyle.STRONG).shown().bold());
        add(character(WordStyle.EMPHASIS).shown().italic());
        add(character(WordStyle.INTENSE_EMPHASIS).shown().bold().italic());
        add(character(WordStyle.HYPERLINK).coloured(theme.accent()).underlined());
        add(character(WordStyle.FOOTNOTE_REFERENCE).raised());
        add(character(WordStyle.HEADING_NUMBER).custom());
        add(character(WordStyle.CAPTION_LABEL).custom().bold());
        add(character(WordStyle.PLACEHOLDER_TEXT).coloured(theme.muted()));
        add(character(WordStyle.CHECK_BOX).custom().family("MS Gothic"));
        for (Tone tone : Tone.values()) {
            add(character(WordStyle.badge(tone))
                    .custom()
                    .shown()
                    .bold()
                    .coloured(theme.tone(tone))
                    .boxed(theme.tone(tone)));
        }
    }

    private static BooleanDefaultTrue no() {
        BooleanDefaultTrue no = new BooleanDefaultTrue();
        no.setVal(false);
        return no;
    }
}
