package org.civicreport.docx.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.civicreport.docx.packaging.OpenedPackage;
import org.civicreport.docx.packaging.PackageWriter;
import org.civicreport.docx.packaging.Part;
import org.civicreport.docx.packaging.XmlElement;
import org.civicreport.docx.styles.Language;
import org.civicreport.docx.styles.NumberingBase;
import org.civicreport.docx.styles.PageSetup;
import org.civicreport.docx.styles.WordStyle;
import org.jspecify.annotations.Nullable;

/**
 * What is taken over from a template. Immutable.
 *
 * @param styles the root of its styles, with our ids
 * @param numbering the root of its list definitions, with our ids; null if it has none
 * @param numberingRelationships what these point to
 * @param base what our own list definitions must keep clear of, and which styles bring a number
 * @param page its page set-up
 * @param heads its running heads and feet: {@code headerReference} or {@code footerReference} and type, to their parts
 * @param firstPageDiffers whether the first page has running heads of its own
 * @param evenPagesDiffer whether even pages have
 * @param theme the colours and typefaces that its styles name; null if it has none
 * @param fonts its fonts' descriptions; null if it has none
 * @param parts all parts taken over, the two before among them
 * @param present the styles of ours that it has
 * @param linked files outside that a reader's program would fetch
 */
public record Design(
        XmlElement styles,
        @Nullable XmlElement numbering,
        List<OpenedPackage.Relationship> numberingRelationships,
        NumberingBase base,
        PageSetup page,
        Map<Head, Part> heads,
        boolean firstPageDiffers,
        boolean evenPagesDiffer,
        @Nullable Part theme,
        @Nullable Part fonts,
        List<CopiedPart> parts,
        Set<WordStyle> present,
        List<String> linked) {

    private static final Set<String> AFTER_LISTS = Set.of("w:numIdMacAtCleanup");

    /**
     * A running head or foot.
     *
     * @param header whether it is at the top
     * @param type {@code default}, {@code first} or {@code even}
     */
    public record Head(boolean header, String type) {

        /** Returns the element by which a section refers to it. */
        public String element() {
            return header ? "w:headerReference" : "w:footerReference";
        }
    }

    /** Copies the collections, keeping their order. */
    public Design {
        heads = Collections.unmodifiableMap(new LinkedHashMap<>(heads));
        parts = List.copyOf(parts);
    }

    /** Returns the parts whose content types the package must know. */
    public List<Part> copied() {
        return parts.stream().map(CopiedPart::part).toList();
    }

    /**
     * Writes the parts taken over.
     *
     * @param target the package
     * @param draftMark a paragraph to put on top of each header; null for none
     */
    public void write(PackageWriter target, @Nullable XmlElement draftMark) {
        Set<Part> headers = headers();
        for (CopiedPart part : parts) {
            part.writeTo(target, headers.contains(part.part()) ? draftMark : null);
        }
    }

    private Set<Part> headers() {
        return heads.entrySet().stream()
                .filter(head -> head.getKey().header())
                .map(Map.Entry::getValue)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns the template's styles with those of ours that it lacks, and with the document's language. Headings and
     * captions, which ours keep with what stands below them, are kept with it in the template's look, too.
     */
    public XmlElement stylesWith(XmlElement ours, Locale language) {
        Set<String> missing = new HashSet<>();
        for (WordStyle style : WordStyle.values()) {
            if (!present.contains(style)) {
                missing.add(style.id());
            }
        }
        Set<String> kept = ours.all("w:style")
                .filter(style -> style.find("w:pPr", "w:keepNext").isPresent())
                .map(style -> style.get("w:styleId"))
                .filter(id -> !missing.contains(id))
                .collect(Collectors.toUnmodifiableSet());
        boolean standard = styles.all("w:style")
                .anyMatch(style -> style.get("w:type").equals("paragraph")
                        && style.get("w:default").matches("1|true|on"));
        XmlElement defaulted = styles.find("w:docDefaults").isPresent() ? styles : withDefaults(ours);
        List<Object> content = new ArrayList<>();
        for (Object piece : inLanguage(defaulted, language).content()) {
            boolean keep = piece instanceof XmlElement style && kept.contains(style.get("w:styleId"));
            content.add(keep ? KeptWithNext.of((XmlElement) piece) : piece);
        }
        ours.all("w:style")
                .filter(style -> missing.contains(style.get("w:styleId")))
                .map(style -> standard ? style.without("w:default") : style)
                .forEach(content::add);
        return styles.withContent(content);
    }

    private XmlElement withDefaults(XmlElement ours) {
        List<Object> content = new ArrayList<>();
        ours.find("w:docDefaults").ifPresent(content::add);
        content.addAll(styles.content());
        return styles.withContent(content);
    }

    /** The template may be of an English Word, and the document is German. */
    private static XmlElement inLanguage(XmlElement root, Locale language) {
        XmlElement said =
                new XmlElement("w:lang", Map.of(Language.attribute(language), Language.tag(language)), List.of());
        return root.replacing(
                "w:docDefaults",
                defaults -> defaults.replacing(
                        "w:rPrDefault",
                        run -> run.replacing("w:rPr", properties -> {
                            List<Object> content = new ArrayList<>(properties.elements());
                            content.removeIf(
                                    piece -> ((XmlElement) piece).name().equals("w:lang"));
                            content.add(said);
                            return properties.withContent(content);
                        })));
    }

    /** Returns the template's list definitions with ours behind them, in the order that the schema asks for. */
    public XmlElement numberingWith(XmlElement ours) {
        XmlElement theirs = numbering == null ? ours.withContent(List.of()) : numbering;
        List<Object> content = new ArrayList<>();
        List<XmlElement> last = new ArrayList<>();
        List<XmlElement> instances = new ArrayList<>();
        for (XmlElement element : theirs.elements()) {
            if (element.name().equals("w:num")) {
                instances.add(element);
            } else if (AFTER_LISTS.contains(element.name())) {
                last.add(element);
            } else {
                content.add(element);
            }
        }
        ours.all("w:abstractNum").forEach(content::add);
        content.addAll(instances);
        ours.all("w:num").forEach(content::add);
        content.addAll(last);
        return theirs.withContent(content);
    }
}
