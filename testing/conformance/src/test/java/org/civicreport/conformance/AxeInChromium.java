package org.civicreport.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens a page in Chromium, 1280 and 320 pixels wide, each in light, dark and forced colours, and runs all of
 * axe-core's rules on it.
 *
 * <p>Rules of our own beside axe's: {@code reflow} (the page is wider than its window: WCAG 2.1, 1.4.10), {@code
 * console-error} (the browser complains, of the content security policy for example), {@code script-error} and
 * {@code foreign-request} (the page wants something from another server). Text inside SVG is beyond axe's contrast
 * rule.
 */
final class AxeInChromium {

    private static final JsonMapper JSON = new JsonMapper();

    private AxeInChromium() {}

    /**
     * A rule that a page breaks.
     *
     * @param rule axe's rule id, or one of our own
     * @param impact {@code minor}, {@code moderate}, {@code serious} or {@code critical}
     * @param help what the rule asks for
     * @param targets CSS selectors of the elements
     * @param surroundings the widths and colour settings in which it happens, or {@code loading}
     */
    record Violation(String rule, String impact, String help, List<String> targets, List<String> surroundings) {
        @Override
        public String toString() {
            return "%n%s (%s): %s%n    at %s%n    with %s".formatted(rule, impact, help, targets, surroundings);
        }
    }

    /**
     * Checks one page.
     *
     * @param folder where the page and its style sheets, scripts and pictures lie; nothing outside is served
     * @param page the page's file name in that folder
     * @param contentSecurityPolicy the policy to send as a header, or null to send none
     * @return what was found, an empty list for a page without faults
     * @throws IOException if Chromium cannot be driven or there is no such page
     */
    static List<Violation> check(Path folder, String page, @Nullable String contentSecurityPolicy) throws IOException {
        byte[] answer = ChromiumScript.AXE.run(folder, page, contentSecurityPolicy, Map.of());
        return List.of(JSON.readValue(answer, Violation[].class));
    }
}
