package org.civicreport.html.embedding;

import java.util.Map;

/**
 * Gives elements attributes of the application's own, by role: hooks for its scripts and tests, microdata, translation
 * hints. Asked once for each role and element name of a page, so that the answer must depend on nothing else.
 *
 * <p>Allowed are {@code data-*} (but the renderer's own), {@code itemprop}, {@code itemscope}, {@code itemtype}, {@code
 * part}, {@code slot}, {@code translate}, and {@code aria-*} except names and levels, which the renderer sets. Anything
 * else, above all handlers, styles and addresses, makes the rendering fail.
 */
@FunctionalInterface
public interface AttributeProvider {

    /**
     * Returns an element's additional attributes.
     *
     * @param role what the element is for
     * @param element its name, such as {@code h3}
     * @return names to values, any text; written in the map's order
     */
    Map<String, String> attributes(ElementRole role, String element);

    /** Returns a provider that gives none. */
    static AttributeProvider none() {
        return (role, element) -> Map.of();
    }
}
