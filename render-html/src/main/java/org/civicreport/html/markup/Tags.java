package org.civicreport.html.markup;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civicreport.html.embedding.AttributeProvider;
import org.civicreport.html.embedding.ClassNames;
import org.civicreport.html.embedding.ElementRole;
import org.civicreport.render.RenderException;
import org.jspecify.annotations.Nullable;

/**
 * The begin tags of a page's elements, with the application's classes and attributes, each made once. Not thread-safe.
 */
public final class Tags {

    private static final Pattern ALLOWED = Pattern.compile(
            "data-(?!label$|facets$|value$|param$|result$|sha256$|name$|media-type$)[a-z0-9-]+|itemprop|itemscope|itemtype|part|slot"
                    + "|translate|aria-(?!label|labelledby|level|hidden)[a-z]+");

    private final ClassNames classes;
    private final AttributeProvider attributes;
    private final Map<ElementRole, Tag> made = new EnumMap<>(ElementRole.class);

    /**
     * A begin tag without its end, the end tag, and the one of the same role that was made before it: there are few of a
     * role, so that looking at one after the other is faster than a map's key.
     */
    record Tag(
            String element,
            String classes,
            byte[] begin,
            byte[] end,
            @Nullable Tag before) {}

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
        return tag(role, role.element(), "");
    }

    Tag tag(ElementRole role, String element, String variant) {
        Tag newest = made.get(role);
        for (Tag tag = newest; tag != null; tag = tag.before) {
            if (tag.element.equals(element) && tag.classes.equals(variant)) {
                return tag;
            }
        }
        Tag tag = make(role, element, variant, newest);
        made.put(role, tag);
        return tag;
    }

    private Tag make(ElementRole role, String element, String variant, @Nullable Tag before) {
        StringBuilder begin = new StringBuilder("<").append(element);
        String all = Stream.of(role.classes(), variant, classes.of(role, level(element)))
                .filter(names -> !names.isEmpty())
                .collect(Collectors.joining(" "));
        if (!all.isEmpty()) {
            begin.append(" class=\"").append(all).append('"');
        }
        Map<String, String> more = Objects.requireNonNull(attributes.attributes(role, element));
        more.forEach((name, value) -> begin.append(attribute(role, name, value)));
        return new Tag(
                element,
                variant,
                begin.toString().getBytes(StandardCharsets.UTF_8),
                ("</" + element + ">").getBytes(StandardCharsets.US_ASCII),
                before);
    }

    /** Headings below {@code h6} are no heading elements; they have no level that could have classes of its own. */
    private static int level(String element) {
        boolean heading = element.length() == 2 && element.charAt(0) == 'h' && Character.isDigit(element.charAt(1));
        return heading ? element.charAt(1) - '0' : 0;
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
