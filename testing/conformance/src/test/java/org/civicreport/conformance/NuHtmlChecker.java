package org.civicreport.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Validates web pages with the Nu HTML checker, in this JVM.
 *
 * <p>Two gaps of the checker are filtered out. Its CSS parser does not know container queries (CSS Containment Module
 * Level 3), so it rejects {@code @container} and {@code container-type} in inline style. And it doesn't compute what a
 * policy in a {@code meta} element allows: it warns of a style whose digest the policy holds, of {@code data:} images
 * under {@code img-src data:} and of data blocks, which are no scripts. {@link AxeInChromium} has the browser judge that.
 */
final class NuHtmlChecker {

    private static final Pattern CONTAINER_QUERIES = Pattern.compile(
            "CSS: (Unrecognized at-rule “@container”|“container(-type|-name)?”: Property “\\S+” doesn't exist\\.)");
    private static final Pattern META_POLICY =
            Pattern.compile("(Inline (style|script)|Resource) violates Content Security Policy \\(meta tag\\): .*");
    private static final JsonMapper JSON = new JsonMapper();

    private NuHtmlChecker() {}

    /**
     * A message about a page.
     *
     * @param severity {@code error}, {@code warning}, {@code info} or {@code non-document-error}
     * @param line line of the page, from 1; 0 if the message is about the whole page
     * @param text what is wrong
     * @param extract the markup around the place
     */
    record Message(String severity, int line, String text, String extract) {
        @Override
        public String toString() {
            return "%n%s in line %d: %s%n    near %s".formatted(severity, line, text, extract);
        }
    }

    /** Every message about a whole page, warnings included. */
    static List<Message> check(byte[] html) throws IOException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        String answer;
        try {
            answer = validator.validate(new ByteArrayInputStream(html));
        } catch (SAXException e) {
            throw new IOException("The Nu HTML checker failed: " + e.getMessage(), e);
        }
        JsonNode messages = JSON.readTree(answer).required("messages");
        return StreamSupport.stream(messages.spliterator(), false)
                .map(NuHtmlChecker::message)
                .filter(message -> !CONTAINER_QUERIES.matcher(message.text()).matches())
                .filter(message -> !META_POLICY.matcher(message.text()).matches())
                .toList();
    }

    private static Message message(JsonNode message) {
        String type = message.required("type").asString();
        return new Message(
                message.path("subType").asString(type),
                message.path("lastLine").asInt(0),
                message.path("message").asString(""),
                message.path("extract").asString(""));
    }
}
