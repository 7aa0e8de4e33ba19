package org.civicreport.html.page;

import java.util.List;
import org.civicreport.html.embedding.AttributeProvider;
import org.civicreport.html.embedding.ClassNames;
import org.civicreport.html.embedding.PageMode;
import org.civicreport.html.embedding.SupportLink;

/**
 * What a page is made of.
 *
 * @param mode whether it is a whole page
 * @param idPrefix what its ids begin with
 * @param topHeading the level of the title's heading, 1 to 6
 * @param navigationDepth how many levels of headings the navigation lists
 * @param filter whether readers can pick articles out, where there are facets
 * @param classes the application's classes
 * @param attributes its attributes
 * @param support links that help to read
 */
public record PageForm(
        PageMode mode,
        String idPrefix,
        int topHeading,
        int navigationDepth,
        boolean filter,
        ClassNames classes,
        AttributeProvider attributes,
        List<SupportLink> support) {

    /** Copies the links. */
    public PageForm {
        support = List.copyOf(support);
    }

    boolean isFragment() {
        return mode == PageMode.FRAGMENT;
    }
}
