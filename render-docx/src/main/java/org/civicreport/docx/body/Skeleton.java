package org.civicreport.docx.body;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Consumer;
import org.civicreport.document.Document;
import org.civicreport.document.Labels;
import org.civicreport.docx.packaging.PackageWriter;
import org.civicreport.docx.packaging.Part;
import org.civicreport.docx.packaging.RelationshipType;
import org.civicreport.docx.packaging.Relationships;
import org.civicreport.docx.packaging.XmlElement;
import org.civicreport.docx.packaging.XmlWriter;
import org.civicreport.docx.styles.DocumentSettings;
import org.civicreport.docx.styles.FontTable;
import org.civicreport.docx.styles.NumberingBase;
import org.civicreport.docx.styles.NumberingDefinitions;
import org.civicreport.docx.styles.PageSetup;
import org.civicreport.docx.styles.PartMarshaller;
import org.civicreport.docx.styles.ReadyParts;
import org.civicreport.docx.styles.StyleSheet;
import org.civicreport.docx.template.Design;
import org.civicreport.render.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The parts beside the text: styles, list definitions, settings, fonts; our own, or a template's with ours behind them.
 * They are the same for all documents of a language in one look, so that making them once is enough. Immutable.
 */
public final class Skeleton {

    private final Theme theme;
    private final Locale language;
    private final Labels labels;
    private final @Nullable Design design;
    private final byte[] styles;
    private final byte[] settings;
    private final byte[] fonts;
    private final XmlElement numbering;

    private Skeleton(Document document, Theme theme, @Nullable Design design) {
        this.theme = theme;
        this.design = design;
        language = document.language();
        labels = document.labels();
        fonts = part(FontTable.of(theme)::writeTo);
        if (design == null) {
            styles = part(ReadyParts.styles(theme, language)::writeTo);
            numbering = ReadyParts.numbering();
            settings = part(ReadyParts.settings(language, labels)::writeTo);
        } else {
            XmlElement ours = tree(StyleSheet.of(theme, language, page(), design.base()));
            styles = part(design.stylesWith(ours, language)::writeTo);
            numbering = design.numberingWith(tree(NumberingDefinitions.of(design.base())));
            settings = part(DocumentSettings.of(language, labels, design.evenPagesDiffer()));
        }
    }

    /**
     * Returns the parts for a document.
     *
     * @param known some that were made before, or null
     * @param document whose language and labels hold
     * @param theme whose colours and typefaces hold
     * @param design what a template brings; null if there is none
     * @return the known ones, if they are the same
     */
    public static Skeleton of(@Nullable Skeleton known, Document document, Theme theme, @Nullable Design design) {
        if (known != null && known.suits(document, theme, design)) {
            return known;
        }
        return new Skeleton(document, theme, design);
    }

    /** Themes and designs are compared as objects, since an application keeps its own and comparing them whole is slow. */
    @SuppressWarnings("ReferenceEquality")
    private boolean suits(Document document, Theme otherTheme, @Nullable Design otherDesign) {
        return theme == otherTheme
                && design == otherDesign
                && language.equals(document.language())
                && labels.equals(document.labels());
    }

    @Nullable
    Design design() {
        return design;
    }

    /** The lists that our own stand beside. */
    NumberingBase lists() {
        return design == null ? NumberingBase.NONE : design.base();
    }

    PageSetup page() {
        return design == null ? PageSetup.of(theme.page()) : design.page();
    }

    private static XmlElement tree(Object content) {
        try {
            return XmlElement.read(part(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] part(Object content) {
        return part(xml -> PartMarshaller.write(content, xml));
    }

    private static byte[] part(Consumer<XmlWriter> content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        try (XmlWriter xml = new XmlWriter(part)) {
            content.accept(xml);
        }
        return part.toByteArray();
    }

    /** Writes the parts, with the lists of one document among the definitions. */
    void write(NumberedLists own, PackageWriter target, Relationships relationships) {
        bytes(RelationshipType.STYLES, Part.STYLES, styles, target, relationships);
        relationships.to(RelationshipType.NUMBERING, Part.NUMBERING.inWordFolder());
        target.xml(Part.NUMBERING.name(), own.among(numbering)::writeTo);
        bytes(RelationshipType.SETTINGS, Part.SETTINGS, settings, target, relationships);
        if (design != null) {
            target.relationships(Part.NUMBERING.name(), design.numberingRelationships());
        }
        if (design != null && design.theme() != null) {
            relationships.to(RelationshipType.THEME, design.theme().inWordFolder());
        }
        if (design != null && design.fonts() != null) {
            relationships.to(RelationshipType.FONT_TABLE, design.fonts().inWordFolder());
        } else {
            bytes(RelationshipType.FONT_TABLE, Part.FONT_TABLE, fonts, target, relationships);
        }
    }

    private static void bytes(
            RelationshipType type, Part part, byte[] content, PackageWriter target, Relationships relationships) {
        relationships.to(type, part.inWordFolder());
        target.bytes(part.name(), content);
    }
}
