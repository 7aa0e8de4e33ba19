package org.civicreport.docx.styles;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.civicreport.document.Labels;
import org.civicreport.docx.packaging.XmlElement;
import org.civicreport.docx.packaging.XmlWriter;
import org.civicreport.render.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ready parts are what docx4j makes; whoever changes a style finds the new part in {@code target/ready-parts}. */
class ReadyPartsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de-AT", "ar", "ja", "tr", "de"})
    void theyAreWhatDocx4jMakes(String tag) throws IOException {
        Locale language = Locale.forLanguageTag(tag);
        Labels labels = Labels.of(language);
        Theme theme = Theme.defaults();
        PageSetup page = PageSetup.of(theme.page());
        assertAll(
                () -> assertSame(
                        "styles",
                        ReadyParts.styles(language),
                        StyleSheet.of(theme, language, page, NumberingBase.NONE)),
                () -> assertSame("numbering", ReadyParts.numbering(), NumberingDefinitions.of(NumberingBase.NONE)),
                () -> assertSame(
                        "settings",
                        ReadyParts.settings(language, labels),
                        DocumentSettings.of(language, labels, false)),
                () -> assertSame("fonts", ReadyParts.fonts(), FontTable.of(theme)));
    }

    private static void assertSame(String name, XmlElement ready, Object made) throws IOException {
        String expected = text(xml -> PartMarshaller.write(made, xml));
        Path fresh = Path.of("target/ready-parts", name + ".xml");
        Files.createDirectories(fresh.getParent());
        Files.writeString(fresh, expected.replace("><", ">\n<") + "\n");
        assertEquals(expected, text(ready::writeTo), () -> "replace the resource by " + fresh);
    }

    private static String text(Consumer<XmlWriter> content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        try (XmlWriter xml = new XmlWriter(part)) {
            content.accept(xml);
        }
        return part.toString(StandardCharsets.UTF_8);
    }
}
