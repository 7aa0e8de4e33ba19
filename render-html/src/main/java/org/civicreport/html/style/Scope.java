package org.civicreport.html.style;

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

    private static final Pattern WIDTH = Pattern.compile("@media \\(((?:min|max)-width: [0-9.]+)rem\\)");
    private static final Pattern REM = Pattern.compile("(?<![A-Za-z0-9.])([0-9]*\\.?[0-9]+)rem\\b");
    private static final Pattern ROOT = Pattern.compile("^(?:html|body|:root)(?![\\w-])");

    private Scope() {}

    static String fragment(String rules) {
        Matcher widths = WIDTH.matcher(rules);
        String contained = widths.replaceAll("@container civicreport ($1em)");
        Matcher rem = REM.matcher(contained);
        return scoped(rem.replaceAll("calc($1 * var(--cr-rem))"));
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
