package org.civicreport.docx.template;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.civicreport.docx.packaging.OpenedPackage;
import org.civicreport.docx.packaging.Part;
import org.civicreport.docx.packaging.RelationshipType;
import org.civicreport.docx.packaging.XmlElement;
import org.civicreport.docx.styles.NumberingBase;
import org.civicreport.docx.styles.PageSetup;
import org.civicreport.docx.styles.WordStyle;
import org.jspecify.annotations.Nullable;

/** Reads templates: Word documents ({@code .docx}) and templates ({@code .dotx}) alike. Their text is left out. */
public final class TemplateReader {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final OpenedPackage template;
    private final String main;

    private TemplateReader(OpenedPackage template, String main) {
        this.template = template;
        this.main = main;
    }

    /**
     * Reads a template.
     *
     * @param file the whole file
     * @return what is taken over from it
     * @throws TemplateRefusal if it can't be one
     */
    public static Design read(byte[] file) throws TemplateRefusal {
        if (beginsWith(file, COMPOUND_FILE)) {
            throw new TemplateRefusal(TemplateRefusal.Reason.ENCRYPTED_OR_OLD, "a compound file, not a package");
        }
        if (!beginsWith(file, ZIP)) {
            throw new TemplateRefusal(TemplateRefusal.Reason.NOT_WORD, "not a package");
        }
        try {
            OpenedPackage opened = OpenedPackage.read(file);
            refuseMacros(opened);
            String main = opened.target("", RelationshipType.OFFICE_DOCUMENT).orElse("");
            String type = opened.contentType(main);
            if (!type.equals(MAIN + "document.main+xml") && !type.equals(MAIN + "template.main+xml")) {
                throw new TemplateRefusal(TemplateRefusal.Reason.NOT_WORD, "its main part is " + type);
            }
            return new TemplateReader(opened, main).design();
        } catch (IOException | NumberFormatException | ArithmeticException e) {
            throw new TemplateRefusal(TemplateRefusal.Reason.DAMAGED, String.valueOf(e.getMessage()));
        }
    }

    private static boolean beginsWith(byte[] file, byte[] sign) {
        return file.length > sign.length && Arrays.equals(file, 0, sign.length, sign, 0, sign.length);
    }

    private static void refuseMacros(OpenedPackage opened) throws TemplateRefusal {
        for (String part : opened.names()) {
            String type = opened.contentType(part).toLowerCase(Locale.ROOT);
            if (type.contains("macroenabled") || type.contains("vbaproject")) {
                throw new TemplateRefusal(TemplateRefusal.Reason.MACROS, part);
            }
        }
    }

    private Design design() throws IOException {
        Optional<String> stylesPart = template.target(main, RelationshipType.STYLES);
        XmlElement styles = stylesPart.isPresent()
                ? template.xml(stylesPart.get())
                : new XmlElement("w:styles", Map.of("xmlns:w", XmlElement.WORD), List.of());
        StyleIds ids = new StyleIds(styles);
        PartCopier copier = new PartCopier(template, ids);
        XmlElement section =
                template.xml(main).find("w:body", "w:sectPr").orElse(new XmlElement("w:sectPr", Map.of(), List.of()));
        Map<Design.Head, Part> heads = heads(section, copier);
        Part theme = taken(RelationshipType.THEME, copier);
        Part fonts = taken(RelationshipType.FONT_TABLE, copier);
        Optional<String> numberingPart = template.target(main, RelationshipType.NUMBERING);
        XmlElement numbering = numberingPart.isPresent() ? ids.renamedIn(template.xml(numberingPart.get())) : null;
        List<OpenedPackage.Relationship> numberingRelationships =
                numberingPart.isPresent() ? copier.relationships(numberingPart.get()) : List.of();
        return new Design(
                ids.renamedIn(styles),
                numbering,
                numberingRelationships,
                base(ids, numbering),
                page(section),
                heads,
                isOn(section.find("w:titlePg")),
                evenPagesDiffer(),
                theme,
                fonts,
                copier.all(),
                present(ids),
                copier.linked());
    }

    private @Nullable Part taken(RelationshipType type, PartCopier copier) throws IOException {
        Optional<String> part = template.target(main, type);
        return part.isPresent() ? copier.file(part.get()).part() : null;
    }

    private Map<Design.Head, Part> heads(XmlElement section, PartCopier copier) throws IOException {
        Map<String, String> targets = new LinkedHashMap<>();
        for (OpenedPackage.Relationship relationship : template.relationships(main)) {
            targets.put(relationship.id(), relationship.target());
        }
        Map<Design.Head, Part> heads = new LinkedHashMap<>();
        for (XmlElement reference : section.elements()) {
            boolean header = reference.name().equals("w:headerReference");
            if (header || reference.name().equals("w:footerReference")) {
                String target = targets.get(reference.get("r:id"));
                if (target == null) {
                    throw new IOException("a section refers to no running head");
                }
                heads.put(
                        new Design.Head(header, reference.get("w:type")),
                        copier.text(target).part());
            }
        }
        return heads;
    }

    private boolean evenPagesDiffer() throws IOException {
        Optional<String> settings = template.target(main, RelationshipType.SETTINGS);
        return settings.isPresent() && isOn(template.xml(settings.get()).find("w:evenAndOddHeaders"));
    }

    private static boolean isOn(Optional<XmlElement> toggle) {
        return toggle.filter(element -> !element.get("w:val").matches("0|false|off"))
                .isPresent();
    }

    private static Set<WordStyle> present(StyleIds ids) {
        Set<WordStyle> present = EnumSet.noneOf(WordStyle.class);
        for (WordStyle style : WordStyle.values()) {
            if (ids.has(style)) {
                present.add(style);
            }
        }
        return present;
    }

    private static PageSetup page(XmlElement section) {
        PageSetup usual = PageSetup.usual();
        XmlElement size = section.find("w:pgSz").orElse(section);
        XmlElement margins = section.find("w:pgMar").orElse(section);
        int width = twentieths(size, "w:w", usual.width());
        int height = twentieths(size, "w:h", usual.height());
        return new PageSetup(
                        Math.min(width, height),
                        Math.max(width, height),
                        // Negative where the text may run into the running head.
                        Math.abs(twentieths(margins, "w:top", usual.top())),
                        twentieths(margins, "w:right", usual.right()),
                        Math.abs(twentieths(margins, "w:bottom", usual.bottom())),
                        twentieths(margins, "w:left", usual.left()),
                        twentieths(margins, "w:header", usual.header()),
                        twentieths(margins, "w:footer", usual.footer()))
                .orUsual();
    }

    private static int twentieths(XmlElement element, String attribute, int usual) {
        String value = element.get(attribute);
        return value.isEmpty() ? usual : new BigDecimal(value).intValueExact();
    }

    private static NumberingBase base(StyleIds ids, @Nullable XmlElement numbering) {
        int instances = 0;
        int definitions = 0;
        Map<String, Integer> definitionOf = new LinkedHashMap<>();
        if (numbering != null) {
            for (XmlElement element : numbering.elements()) {
                if (element.name().equals("w:abstractNum")) {
                    definitions = Math.max(definitions, Integer.parseInt(element.get("w:abstractNumId")));
                } else if (element.name().equals("w:num")) {
                    instances = Math.max(instances, Integer.parseInt(element.get("w:numId")));
                    element.find("w:abstractNumId")
                            .ifPresent(
                                    id -> definitionOf.put(element.get("w:numId"), Integer.parseInt(id.get("w:val"))));
                }
            }
        }
        Set<WordStyle> silent = EnumSet.noneOf(WordStyle.class);
        for (WordStyle style : WordStyle.values()) {
            if (ids.has(style) && ids.numbering(style).isEmpty()) {
                silent.add(style);
            }
        }
        OptionalInt listNumber = ids.numbering(WordStyle.LIST_NUMBER)
                .flatMap(element -> element.find("w:numId"))
                .map(id -> definitionOf.get(id.get("w:val")))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        return new NumberingBase(instances, definitions, silent, present(ids), listNumber);
    }
}
