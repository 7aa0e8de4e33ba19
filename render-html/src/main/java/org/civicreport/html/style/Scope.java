package org.civicreport.html.style;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rewrites the page's rules for a fragment, so that they neither reach out of it nor lose against the rules of the page
 * around it: each selector is held to the fragment's element, widths are those of the fragment, and lengths in {@code
 * rem} go by the fragment's own font size, since sites set the root's as they like. Made for the library's own style
 * sheet, which has neither strings nor comments with braces.
 */
final class Scope {

    /** Named twice, so that it outweighs a class of the page around. */
    static final String ELEMENT = ".civicreport.civicreport";

    private static final Pattern WIDTH = Pattern.compile("@media \\(((?:min|max)-width): ([0-9.]+)rem\\)");
    private static final Pattern REM = Pattern.compile("(?<![A-Za-z0-9.])([0-9]*\\.?[0-9]+)rem\\b");
    private static final Pattern ROOT = Pattern.compile("^(?:html|body|:root)(?![\\w-])");

    /** Windows wider than this, in {@code rem}, have the navigation beside the content. */
    private static final BigDecimal ONE_COLUMN = new BigDecimal(63);

    private static final BigDecimal MARGINS = new BigDecimal("3.5");
    private static final BigDecimal NAVIGATION_AND_MARGINS = new BigDecimal("23");

    private Scope() {}

    static String fragment(String rules) {
        return scoped(contained(rules));
    }

    private static String contained(String rules) {
        Matcher widths = WIDTH.matcher(rules);
        String contained = widths.replaceAll(
                width -> "@container civicreport (" + width.group(1) + ": " + content(width.group(2)) + "em)");
        return REM.matcher(contained).replaceAll("calc($1 * var(--cr-rem))");
    }

    /** Returns what a window of a page leaves its content: a fragment is all content. */
    private static BigDecimal content(String window) {
        BigDecimal width = new BigDecimal(window);
        return width.subtract(width.compareTo(ONE_COLUMN) > 0 ? NAVIGATION_AND_MARGINS : MARGINS);
    }

    private static String scoped(String rules) {
        StringBuilder out = new StringBuilder(rules.length() * 2);
        int at = 0;
        for (int brace = rules.indexOf('{'); brace >= 0; brace = rules.indexOf('{', at)) {
            String before = rules.substring(at, brace);
            int begin = before.lastIndexOf('}') + 1;
            out.append(before, 0, begin);
            String selectors = before.substring(begin).strip();
            if (selectors.startsWith("@")) {
                out.append('\n').append(selectors).append(" {");
                at = brace + 1;
            } else {
                int end = rules.indexOf('}', brace) + 1;
                out.append('\n')
                        .append(list(selectors).stream().map(Scope::held).collect(Collectors.joining(", ")));
                out.append(' ').append(rules, brace, end);
                at = end;
            }
        }
        return out.append(rules, at, rules.length()).toString();
    }

    private static String held(String selector) {
        Matcher root = ROOT.matcher(selector);
        return root.find() ? root.replaceFirst(ELEMENT) : ELEMENT + " " + selector;
    }

    /** Divides at the commas that stand in no brackets. */
    private static List<String> list(String selectors) {
        List<String> list = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < selectors.length(); i++) {
            char c = selectors.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                list.add(selectors.substring(begin, i).strip());
                begin = i + 1;
            }
        }
        list.add(selectors.substring(begin).strip());
        return list;
    }
}
