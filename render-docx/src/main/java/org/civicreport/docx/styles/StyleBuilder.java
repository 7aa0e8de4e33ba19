package org.civicreport.docx.styles;

import java.math.BigInteger;
import org.civicreport.render.Colour;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTBorder;
import org.docx4j.wml.CTTabStop;
import org.docx4j.wml.CTVerticalAlignRun;
import org.docx4j.wml.Color;
import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.STTabJc;
import org.docx4j.wml.STTabTlc;
import org.docx4j.wml.STVerticalAlignRun;
import org.docx4j.wml.Style;
import org.docx4j.wml.Tabs;
import org.docx4j.wml.U;
import org.docx4j.wml.UnderlineEnumeration;
import org.jspecify.annotations.Nullable;

/** Sets up one style. Lengths are in twentieths of a point, type sizes in points. */
final class StyleBuilder {

    private final Style style = new Style();
    private @Nullable PPr paragraph;
    private @Nullable RPr run;

    private StyleBuilder(String type, WordStyle which) {
        style.setType(type);
        style.setStyleId(which.id());
        Style.Name name = new Style.Name();
        name.setVal(which.styleName());
        style.setName(name);
    }

    static StyleBuilder paragraph(WordStyle which) {
        return new StyleBuilder("paragraph", which);
    }

    static StyleBuilder character(WordStyle which) {
        return new StyleBuilder("character", which);
    }

    static StyleBuilder table(WordStyle which) {
        return new StyleBuilder("table", which);
    }

    Style build() {
        style.setPPr(paragraph);
        style.setRPr(run);
        return style;
    }

    StyleBuilder standard() {
        style.setDefault(true);
        return this;
    }

    /** Says that Word has no style of this name itself. */
    StyleBuilder custom() {
        style.setCustomStyle(true);
        return this;
    }

    StyleBuilder basedOn(WordStyle other) {
        Style.BasedOn basedOn = new Style.BasedOn();
        basedOn.setVal(other.id());
        style.setBasedOn(basedOn);
        return this;
    }

    StyleBuilder next(WordStyle other) {
        Style.Next next = new Style.Next();
        next.setVal(other.id());
        style.setNext(next);
        return this;
    }

    /** Shows the style in Word's gallery. */
    StyleBuilder shown() {
        style.setQFormat(new BooleanDefaultTrue());
        return this;
    }

    private PPr paragraph() {
        if (paragraph == null) {
            paragraph = new PPr();
        }
        return paragraph;
    }

    RPr run() {
        if (run == null) {
            run = new RPr();
        }
        return run;
    }

    StyleBuilder spacing(int before, int after) {
        PPrBase.Spacing spacing = new PPrBase.Spacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        paragraph().setSpacing(spacing);
        return this;
    }

    /** Sets lines no further apart than the typeface asks for; the space before and after stays. */
    StyleBuilder singleSpaced() {
        PPrBase.Spacing spacing = paragraph().getSpacing();
        spacing.setLine(BigInteger.valueOf(240));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        return this;
    }

    StyleBuilder indent(int left, int right) {
        PPrBase.Ind indent = new PPrBase.Ind();
        indent.setLeft(BigInteger.valueOf(left));
        if (right != 0) {
            indent.setRight(BigInteger.valueOf(right));
        }
        paragraph().setInd(indent);
        return this;
    }

    /** Lets the first line begin at the margin, and the others stand in. */
    StyleBuilder hanging(int left) {
        indent(left, 0);
        paragraph().getInd().setHanging(BigInteger.valueOf(left));
        return this;
    }

    /** Lets an item's mark stand left of its text. */
    StyleBuilder item(int left, int right) {
        indent(left, right);
        paragraph().getInd().setHanging(BigInteger.valueOf(NumberingDefinitions.indent(0)));
        return this;
    }

    /** Ties the style to a level of a list, from 0. */
    StyleBuilder numbered(int instance, int level) {
        paragraph().setNumPr(NumberingDefinitions.reference(instance, level));
        return this;
    }

    StyleBuilder keepWithNext() {
        paragraph().setKeepNext(new BooleanDefaultTrue());
        return this;
    }

    /** Takes back that the style is kept with the next, as the one it is based on is. */
    StyleBuilder apartFromNext() {
        BooleanDefaultTrue no = new BooleanDefaultTrue();
        no.setVal(false);
        paragraph().setKeepNext(no);
        return this;
    }

    StyleBuilder keepLines() {
        paragraph().setKeepLines(new BooleanDefaultTrue());
        return this;
    }

    StyleBuilder unhyphenated() {
        paragraph().setSuppressAutoHyphens(new BooleanDefaultTrue());
        return this;
    }

    StyleBuilder outlineLevel(int level) {
        PPrBase.OutlineLvl outline = new PPrBase.OutlineLvl();
        outline.setVal(BigInteger.valueOf(level));
        paragraph().setOutlineLvl(outline);
        return this;
    }

    StyleBuilder aligned(JcEnumeration alignment) {
        Jc jc = new Jc();
        jc.setVal(alignment);
        paragraph().setJc(jc);
        return this;
    }

    StyleBuilder tab(int position) {
        return tab(STTabJc.LEFT, STTabTlc.NONE, position);
    }

    /** A tab at the line's end with dots before it: for page numbers. */
    StyleBuilder dottedTab(int position) {
        return tab(STTabJc.RIGHT, STTabTlc.DOT, position);
    }

    private StyleBuilder tab(STTabJc kind, STTabTlc leader, int position) {
        PPr properties = paragraph();
        if (properties.getTabs() == null) {
            properties.setTabs(new Tabs());
        }
        CTTabStop tab = new CTTabStop();
        tab.setVal(kind);
        tab.setLeader(leader);
        tab.setPos(BigInteger.valueOf(position));
        properties.getTabs().getTab().add(tab);
        return this;
    }

    StyleBuilder shaded(Colour fill) {
        paragraph().setShd(Lines.shading(fill));
        return this;
    }

    StyleBuilder borders(@Nullable CTBorder top, @Nullable CTBorder left, @Nullable CTBorder bottom) {
        PPrBase.PBdr borders = new PPrBase.PBdr();
        borders.setTop(top);
        borders.setLeft(left);
        borders.setBottom(bottom);
        paragraph().setPBdr(borders);
        return this;
    }

    /** A bar at the left, and so much of the fill around the text that paragraphs of a box touch each other. */
    StyleBuilder box(Colour fill, Colour bar) {
        shaded(fill).borders(Lines.border(fill, 4, 4), Lines.border(bar, 24, 8), Lines.border(fill, 4, 4));
        paragraph().getPBdr().setBetween(Lines.border(fill, 4, 4));
        return this;
    }

    StyleBuilder bold() {
        run().setB(new BooleanDefaultTrue());
        run().setBCs(new BooleanDefaultTrue());
        return this;
    }

    StyleBuilder italic() {
        run().setI(new BooleanDefaultTrue());
        run().setICs(new BooleanDefaultTrue());
        return this;
    }

    StyleBuilder upright() {
        BooleanDefaultTrue no = new BooleanDefaultTrue();
        no.setVal(false);
        run().setI(no);
        run().setICs(no);
        return this;
    }

    StyleBuilder underlined() {
        U underline = new U();
        underline.setVal(UnderlineEnumeration.SINGLE);
        run().setU(underline);
        return this;
    }

    StyleBuilder raised() {
        CTVerticalAlignRun raised = new CTVerticalAlignRun();
        raised.setVal(STVerticalAlignRun.SUPERSCRIPT);
        run().setVertAlign(raised);
        return this;
    }

    StyleBuilder family(String family) {
        run().setRFonts(fonts(family));
        return this;
    }

    StyleBuilder size(double points) {
        HpsMeasure half = new HpsMeasure();
        half.setVal(BigInteger.valueOf(Math.round(points * 2)));
        run().setSz(half);
        run().setSzCs(half);
        return this;
    }

    StyleBuilder coloured(Colour colour) {
        Color color = new Color();
        color.setVal(Lines.hex(colour));
        run().setColor(color);
        return this;
    }

    StyleBuilder boxed(Colour colour) {
        run().setBdr(Lines.border(colour, 4, 1));
        return this;
    }

    static RFonts fonts(String family) {
        RFonts fonts = new RFonts();
        fonts.setAscii(family);
        fonts.setHAnsi(family);
        fonts.setEastAsia(family);
        fonts.setCs(family);
        return fonts;
    }
}
