package org.civicreport.docx.styles;

import java.math.BigInteger;
import java.util.List;
import org.docx4j.wml.CTLongHexNumber;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.NumFmt;
import org.docx4j.wml.NumberFormat;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;

/** Makes the numbering part: one definition for bullets, one for numbers, and a restart of the latter for each list. */
public final class NumberingDefinitions {

    /** How many levels of lists Word has. */
    public static final int LEVELS = 9;

    /** The instance that all lists with bullets use. */
    public static final int BULLETS = 1;

    /** The instance behind the style of numbered items; lists have instances of their own, from the next one. */
    public static final int NUMBERS = 2;

    private static final int INDENT = WordStyle.LIST_CONTINUE.indent();
    private static final String[] MARKS = {"\u2022", "\u2013", "\u2022"};

    private NumberingDefinitions() {}

    /**
     * A numbered list.
     *
     * @param level how deep it stands in other lists, from 0
     * @param start its first number
     */
    public record NumberedList(int level, int start) {}

    /**
     * Returns the numbering.
     *
     * @param lists the numbered lists of the document; the first has the instance {@link #NUMBERS} + 1
     * @return the content of the numbering part
     */
    public static Numbering of(List<NumberedList> lists) {
        Numbering numbering = new Numbering();
        numbering.getAbstractNum().add(definition(BULLETS, WordStyle.LIST_BULLET));
        numbering.getAbstractNum().add(definition(NUMBERS, WordStyle.LIST_NUMBER));
        numbering.getNum().add(instance(BULLETS, BULLETS));
        numbering.getNum().add(instance(NUMBERS, NUMBERS));
        for (int i = 0; i < lists.size(); i++) {
            Numbering.Num instance = instance(NUMBERS + 1 + i, NUMBERS);
            instance.getLvlOverride().add(restart(lists.get(i)));
            numbering.getNum().add(instance);
        }
        return numbering;
    }

    /** Returns how far the text of items of a level stands in. */
    public static int indent(int level) {
        return INDENT * (level + 1);
    }

    static PPrBase.NumPr referenceOf(WordStyle list) {
        PPrBase.NumPr.NumId id = new PPrBase.NumPr.NumId();
        id.setVal(BigInteger.valueOf(list == WordStyle.LIST_BULLET ? BULLETS : NUMBERS));
        PPrBase.NumPr reference = new PPrBase.NumPr();
        reference.setNumId(id);
        return reference;
    }

    private static Numbering.AbstractNum definition(int id, WordStyle style) {
        Numbering.AbstractNum definition = new Numbering.AbstractNum();
        definition.setAbstractNumId(BigInteger.valueOf(id));
        // By this id Word tells lists apart when text is pasted from one document into another.
        CTLongHexNumber identity = new CTLongHexNumber();
        identity.setVal("6C69000" + id);
        definition.setNsid(identity);
        Numbering.AbstractNum.MultiLevelType type = new Numbering.AbstractNum.MultiLevelType();
        type.setVal("hybridMultilevel");
        definition.setMultiLevelType(type);
        for (int level = 0; level < LEVELS; level++) {
            Lvl lvl = level(level, style == WordStyle.LIST_BULLET);
            if (level == 0) {
                Lvl.PStyle linked = new Lvl.PStyle();
                linked.setVal(style.id());
                lvl.setPStyle(linked);
            }
            definition.getLvl().add(lvl);
        }
        return definition;
    }

    private static Lvl level(int level, boolean bullets) {
        Lvl lvl = new Lvl();
        lvl.setIlvl(BigInteger.valueOf(level));
        Lvl.Start start = new Lvl.Start();
        start.setVal(BigInteger.ONE);
        lvl.setStart(start);
        NumFmt format = new NumFmt();
        format.setVal(bullets ? NumberFormat.BULLET : NumberFormat.DECIMAL);
        lvl.setNumFmt(format);
        Lvl.LvlText text = new Lvl.LvlText();
        text.setVal(bullets ? MARKS[level % MARKS.length] : "%" + (level + 1) + ".");
        lvl.setLvlText(text);
        Jc jc = new Jc();
        jc.setVal(JcEnumeration.LEFT);
        lvl.setLvlJc(jc);
        PPrBase.Ind indent = new PPrBase.Ind();
        indent.setLeft(BigInteger.valueOf(indent(level)));
        indent.setHanging(BigInteger.valueOf(INDENT));
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

    private static Numbering.Num.LvlOverride restart(NumberedList list) {
        Numbering.Num.LvlOverride.StartOverride start = new Numbering.Num.LvlOverride.StartOverride();
        start.setVal(BigInteger.valueOf(list.start()));
        Numbering.Num.LvlOverride override = new Numbering.Num.LvlOverride();
        override.setIlvl(BigInteger.valueOf(list.level()));
        override.setStartOverride(start);
        return override;
    }
}
