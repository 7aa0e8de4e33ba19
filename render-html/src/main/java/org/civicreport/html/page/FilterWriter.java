package org.civicreport.html.page;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.civicreport.document.Label;
import org.civicreport.html.embedding.ElementRole;
import org.civicreport.html.markup.Markup;

/**
 * Writes the form by which readers pick articles out. It is hidden until the script that makes it work shows it: without
 * script, the whole text is there and no control that does nothing.
 */
final class FilterWriter {

    /** The name of the words in links; facets get others. */
    private static final String WORDS = "q";

    private final Rendering rendering;
    private final Markup markup;
    private int choices;

    FilterWriter(Rendering rendering) {
        this.rendering = rendering;
        this.markup = rendering.markup();
    }

    void write() {
        String name = rendering.label(Label.FILTER);
        rendering.takeLandmarkName(name);
        markup.open(ElementRole.FILTER).id(Ids.FILTER, "-box").attribute("aria-label", name);
        markup.attribute("hidden", "").line();
        markup.open(ElementRole.FILTER_FORM).attribute("autocomplete", "off").line();
        markup.open(ElementRole.FILTER_TITLE).text(name).close().line();
        words();
        Set<String> taken = new HashSet<>(Set.of(WORDS));
        rendering.articles().facets().forEach((facet, values) -> choice(facet, values, parameter(facet, taken)));
        markup.open(ElementRole.FILTER_RESET).attribute("type", "reset");
        markup.text(rendering.label(Label.FILTER_RESET)).close().line();
        markup.close().line();
        markup.open(ElementRole.FILTER_RESULT).attribute("role", "status");
        markup.attribute("data-result", rendering.label(Label.FILTER_RESULT))
                .close()
                .line();
        markup.close().line();
    }

    private void words() {
        markup.open(ElementRole.FILTER_FIELD).line();
        label(rendering.label(Label.FILTER_WORDS), "-words");
        markup.leaf(ElementRole.FILTER_WORDS).id(Ids.FILTER, "-words");
        markup.attribute("type", "search").attribute("name", WORDS).line();
        markup.close().line();
    }

    private void choice(String facet, Map<String, Integer> values, String parameter) {
        String suffix = "-" + ++choices;
        markup.open(ElementRole.FILTER_FIELD).line();
        label(facet, suffix);
        markup.open(ElementRole.FILTER_CHOICE_BOX).line();
        markup.open(ElementRole.FILTER_CHOICE).id(Ids.FILTER, suffix);
        markup.attribute("name", parameter).line();
        markup.open(ElementRole.FILTER_OPTION).attribute("value", "");
        markup.text(rendering.label(Label.FILTER_ANY)).close().line();
        values.forEach((value, number) -> markup.open(ElementRole.FILTER_OPTION)
                .attribute("value", value)
                .attribute("data-value", Integer.toString(number))
                .text(value)
                .close()
                .line());
        markup.close().line().close().line().close().line();
    }

    private void label(String words, String suffix) {
        markup.open(ElementRole.FILTER_LABEL).reference("for", Ids.FILTER, suffix);
        markup.text(words).close().line();
    }

    /** Returns a facet's name as links write it: "Federführung" becomes "federfuhrung". */
    private static String parameter(String facet, Set<String> taken) {
        String plain = Normalizer.normalize(facet, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
        String name = plain.isEmpty() ? "facet" : plain;
        for (int i = 2; !taken.add(name); i++) {
            name = plain + i;
        }
        return name;
    }
}
