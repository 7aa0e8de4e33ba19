package org.civicreport.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.civicreport.conformance.NuHtmlChecker.Message;
import org.junit.jupiter.api.Test;

class NuHtmlCheckerTest {

    @Test
    void aSoundPageHasNoMessages() throws IOException {
        assertEquals(List.of(), check("<p>Die Stadt führt die elektronische Akte ein.</p>"));
    }

    @Test
    void anImageWithoutAltIsAnErrorWithItsLine() throws IOException {
        List<Message> messages = check("<img src=\"logo.png\">");

        assertEquals(1, messages.size(), messages::toString);
        Message message = messages.get(0);
        assertEquals("error", message.severity());
        assertEquals(4, message.line());
        assertTrue(message.text().contains("“alt” attribute"), message::toString);
        assertTrue(message.extract().contains("logo.png"), message::toString);
    }

    @Test
    void aNeedlessRoleIsAWarning() throws IOException {
        List<Message> messages = check("<ul role=\"list\"><li>Akte</li></ul>");

        assertEquals(
                List.of("warning"), messages.stream().map(Message::severity).toList(), messages::toString);
    }

    @Test
    void anUnknownPropertyIsAnErrorAndAContainerQueryIsNot() throws IOException {
        assertEquals(
                List.of(),
                check(
                        "<p>Akte</p>",
                        "p { container-type: inline-size } @container (width > 40em) { p { color: #000 } }"));

        List<Message> messages = check("<p>Akte</p>", "p { colour: #000 }");
        assertEquals(1, messages.size(), messages::toString);
        assertTrue(messages.get(0).text().contains("colour"), messages::toString);
    }

    private static List<Message> check(String body) throws IOException {
        return check(body, "p { color: #000 }");
    }

    private static List<Message> check(String body, String style) throws IOException {
        String page = """
                <!DOCTYPE html><html lang="de">
                <head><meta charset="utf-8"><title>Bericht</title><style>%s</style></head>
                <body><h1>Bericht der Stadt</h1>
                %s
                </body></html>
                """.formatted(style, body);
        return NuHtmlChecker.check(page.getBytes(StandardCharsets.UTF_8));
    }
}
