package org.civicreport.docx.styles;

import java.math.BigInteger;
import org.docx4j.wml.CTLongHexNumber;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.NumFmt;
import org.docx4j.wml.NumberFormat;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;

/**
 * Makes the numbering part: a definition for bullets, one for numbers, and for headings one for each level on which
 * counting can begin. Those that hold for all levels are tied to the levels' styles.
 */
public final class NumberingDefinitions {

    /** How many levels of lists Word has. */
    public static final int LEVELS = 9;

    /** The instance that all lists with bullets use. */
    public static final int BULLETS = 1;

    /** The instance behind the styles of numbered items; each list has one of its own. */
    public static final int NUMBERS = 2;

    /** The instance behind the styles of headings. */
    public static final int HEADINGS = 3;

    /** The first instance of a list that counts on its own. */
    public static final int FIRST_OWN = 4;

    /** The instance that takes its number from a paragraph whose style has one. */
    public static final int NONE = 0;

    /** How many levels of headings there are; their definitions have the numbers from {@link #HEADINGS} on. */
    public static final int HEADING_LEVELS = 6;

    private static final int INDENT = WordStyle.LIST_CONTINUE.indent();
    private static final String[] MARKS = {"\u2022", "\u2013", "\u2022"};

    private NumberingDefinitions() {}

    /**
     * Returns the definitions with the instances behind the styles; lists that count on their own have others.
     *
     * @param base the lists that ours stand beside
     * @return the content of the numbering part
     */
    public static Numbering of(NumberingBase base) {
        Numbering numbering = new Numbering();
        numbering.getAbstractNum().add(list(BULLETS, true, WordStyle.LIST_BULLET, base));
        numbering.getAbstractNum().add(list(NUMBERS, false, WordStyle.LIST_NUMBER, base));
        for (int level = 0; level < HEADING_LEVELS; level++) {
            numbering.getAbstractNum().add(headings(level, base));
        }
        for (int instance = BULLETS; instance <= HEADINGS; instance++) {
            numbering.getNum().add(instance(base.instance(instance), base.definition(instance)));
        }
        return numbering;
    }

    /** Returns how far the text of items of a level stands in. */
    public static int indent(int level) {
        return INDENT * (level + 1);
    }

    /** How far a heading's text stands behind its number, by the level from 0: for "10.12" and for "VIII.". */
    static int headingIndent(int level) {
        return level < 3 ? 850 : 850 + 284 * (level - 2);
    }

    static PPrBase.NumPr reference(int instance, int level) {
        PPrBase.NumPr reference = new PPrBase.NumPr();
        if (level > 0) {
            PPrBase.NumPr.Ilvl ilvl = new PPrBase.NumPr.Ilvl();
            ilvl.setVal(BigInteger.valueOf(level));
            reference.setIlvl(ilvl);
        }
        PPrBase.NumPr.NumId id = new PPrBase.NumPr.NumId();
        id.setVal(BigInteger.valueOf(instance));
        reference.setNumId(id);
        return reference;
    }

    private static Numbering.AbstractNum list(int id, boolean bullets, WordStyle style, NumberingBase base) {
        Numbering.AbstractNum definition = definition(id, "hybridMultilevel", base);
        for (int level = 0; level < LEVELS; level++) {
            String text = bullets ? MARKS[level % MARKS.length] : "%" + (level + 1) + ".";
            Lvl lvl = level(level, bullets ? NumberFormat.BULLET : NumberFormat.DECIMAL, text, indent(level), INDENT);
            if (level < Surroundings.TEXT.levels()) {
                tie(lvl, style.deeper(level), base);
            }
            definition.getLvl().add(lvl);
        }
        return definition;
    }

    /**
     * Counts headings from a level on: "1", "1.1". Only where all levels count it is tied to the styles; inside a heading
     * that isn't counted, lists begin anew.
     */
    private static Numbering.AbstractNum headings(int first, NumberingBase base) {
        Numbering.AbstractNum definition = definition(HEADINGS + first, "multilevel", base);
        StringBuilder text = new StringBuilder();
        for (int level = 0; level < LEVELS; level++) {
            if (level >= first) {
                text.append(level > first ? ".%" : "%").append(level + 1);
            }
            NumberFormat format = level < first ? NumberFormat.NONE : NumberFormat.DECIMAL;
            int indent = level < first ? 0 : headingIndent(level);
            Lvl lvl = level(level, format, text.toString(), indent, indent);
            if (first == 0 && level < HEADING_LEVELS) {
                tie(lvl, WordStyle.heading(level + 1), base);
            }
            definition.getLvl().add(lvl);
        }
        return definition;
    }

    private static Numbering.AbstractNum definition(int id, String kind, NumberingBase base) {
        Numbering.AbstractNum definition = new Numbering.AbstractNum();
        definition.setAbstractNumId(BigInteger.valueOf(base.definition(id)));
        // By this id Word tells lists apart when text is pasted from one document into another.
        CTLongHexNumber identity = new CTLongHexNumber();
        identity.setVal("6C69000" + id);
        definition.setNsid(identity);
        Numbering.AbstractNum.MultiLevelType type = new Numbering.AbstractNum.MultiLevelType();
        type.setVal(kind);
        definition.setMultiLevelType(type);
        return definition;
    }

    /** A style is tied to one list only, so the template's styles stay tied to the template's lists. */
    private static void tie(Lvl lvl, WordStyle style, NumberingBase base) {
        if (base.isOurs(style)) {
            Lvl.PStyle tied = new Lvl.PStyle();
            tied.setVal(style.id());
            lvl.setPStyle(tied);
        }
    }

    private static Lvl level(int level, NumberFormat numbers, String text, int left, int hanging) {
        Lvl lvl = new Lvl();
        lvl.setIlvl(BigInteger.valueOf(level));
        Lvl.Start start = new Lvl.Start();
        start.setVal(BigInteger.ONE);
        lvl.setStart(start);
        NumFmt format = new NumFmt();
        format.setVal(numbers);
        lvl.setNumFmt(format);
        Lvl.LvlText words = new Lvl.LvlText();
        words.setVal(text);
        lvl.setLvlText(words);
        Jc jc = new Jc();
        jc.setVal(JcEnumeration.LEFT);
        lvl.setLvlJc(jc);
        PPrBase.Ind indent = new PPrBase.Ind();
        indent.setLeft(BigInteger.valueOf(left));
        indent.setHanging(BigInteger.valueOf(hanging));
        PPr paragraph = new PPr();
        paragraph.setInd(indent);
        lvl.setPPr(paragraph);
        return lvl;
    }

    private static Numbering.Num instance(int id, int definition) {
        Numbering.Num.AbstractNumId reference = new Numbering.Num.AbstractNumId();
        reference.setVal(BigInteger.valueOf(definition));
        Numbering.Num instance = new Numbering.Num();
        instance.setNumId(BigInteger.valueOf(id));
        instance.setAbstractNumId(reference);
        return instance;
    }
}
