package org.civicreport.html.markup;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.civicreport.html.embedding.AttributeProvider;
import org.civicreport.html.embedding.ClassNames;
import org.civicreport.html.embedding.ElementRole;
import org.civicreport.render.RenderException;

/**
 * The begin tags of a page's elements, with the application's classes and attributes, each made once. Not thread-safe.
 */
public final class Tags {

    private static final Pattern ALLOWED = Pattern.compile(
            "data-(?!label$|facets$|value$|param$|result$|sha256$|name$|media-type$)[a-z0-9-]+|itemprop|itemscope|itemtype|part|slot"
                    + "|translate|aria-(?!label|labelledby|level|hidden)[a-z]+");

    private final ClassNames classes;
    private final AttributeProvider attributes;
    private final Map<ElementRole, Tag> usual = new EnumMap<>(ElementRole.class);
    private final Map<Variant, Tag> variants = new HashMap<>();

    /** A begin tag without its end, and the end tag. */
    record Tag(byte[] begin, byte[] end) {}

    private record Variant(ElementRole role, String element, String classes) {}

    /**
     * Begins without tags.
     *
     * @param classes the application's classes
     * @param attributes its attributes
     */
    public Tags(ClassNames classes, AttributeProvider attributes) {
        this.classes = classes;
        this.attributes = attributes;
    }

    Tag tag(ElementRole role) {
        Tag tag = usual.get(role);
        if (tag == null) {
            tag = make(role, role.element(), "");
            usual.put(role, tag);
        }
        return tag;
    }

    Tag tag(ElementRole role, String element, String variant) {
        if (variant.isEmpty() && element.equals(role.element())) {
            return tag(role);
        }
        Variant key = new Variant(role, element, variant);
        Tag tag = variants.get(key);
        if (tag == null) {
            tag = make(role, element, variant);
            variants.put(key, tag);
        }
        return tag;
    }

    private Tag make(ElementRole role, String element, String variant) {
        StringBuilder begin = new StringBuilder("<").append(element);
        String all = String.join(" ", role.classes(), variant, classes.of(role, level(element)))
                .strip()
                .replaceAll(" +", " ");
        if (!all.isEmpty()) {
            begin.append(" class=\"").append(all).append('"');
        }
        Map<String, String> more = Objects.requireNonNull(attributes.attributes(role, element));
        more.forEach((name, value) -> begin.append(attribute(role, name, value)));
        return new Tag(
                begin.toString().getBytes(StandardCharsets.UTF_8),
                ("</" + element + ">").getBytes(StandardCharsets.US_ASCII));
    }

    /** Headings below {@code h6} are no heading elements; they have no level that could have classes of its own. */
    private static int level(String element) {
        return element.matches("h[1-6]") ? element.charAt(1) - '0' : 0;
    }

    private static String attribute(ElementRole role, String name, String value) {
        if (!ALLOWED.matcher(name).matches()) {
            throw new RenderException("the attribute provider may not set '" + name + "' on " + role
                    + "; see AttributeProvider for what is allowed");
        }
        Markup markup = new Markup(new Tags(ClassNames.none(), AttributeProvider.none()), "");
        return markup.leaf("x").attribute(name, value).toString().substring("<x".length());
    }
}
