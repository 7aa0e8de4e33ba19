package org.civicreport.docx.styles;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.civicreport.document.Labels;
import org.civicreport.document.Tone;
import org.civicreport.docx.packaging.XmlElement;
import org.civicreport.docx.packaging.XmlWriter;
import org.civicreport.render.Colour;
import org.civicreport.render.PageFormat;
import org.civicreport.render.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ready parts are what docx4j makes; whoever changes a style finds the new part in {@code target/ready-parts}. */
class ReadyPartsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de-AT", "ar", "ja", "tr", "de"})
    void theyAreWhatDocx4jMakes(String tag) throws IOException {
        Locale language = Locale.forLanguageTag(tag);
        Labels labels = Labels.of(language);
        PageSetup page = PageSetup.of(ThemeRoles.THEME.page());
        assertAll(
                () -> assertSame(
                        "styles",
                        ReadyParts.styles(ThemeRoles.THEME, language),
                        StyleSheet.of(ThemeRoles.THEME, language, page, NumberingBase.NONE)),
                () -> assertSame("numbering", ReadyParts.numbering(), NumberingDefinitions.of(NumberingBase.NONE)),
                () -> assertSame(
                        "settings",
                        ReadyParts.settings(language, labels),
                        DocumentSettings.of(language, labels, false)));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theyAreWhatDocx4jMakesFromAnyTheme(Theme theme) {
        PageSetup page = PageSetup.of(theme.page());

        assertEquals(
                text(xml -> PartMarshaller.write(StyleSheet.of(theme, Locale.GERMAN, page, NumberingBase.NONE), xml)),
                text(ReadyParts.styles(theme, Locale.GERMAN)::writeTo));
    }

    /** Ours, one in which all differs, and one whose values are those that stand for other roles in the ready styles. */
    static List<Theme> themes() {
        return List.of(
                Theme.defaults(),
                Theme.builder()
                        .text(Colour.of("#111111"))
                        .muted(Colour.of("#222222"))
                        .accent(Colour.of("#660033"))
                        .rule(Colour.of("#998877"))
                        .surface(Colour.of("#fff8f0"))
                        .tone(Tone.PLANNED, Colour.of("#333300"))
                        .tone(Tone.ATTENTION, Colour.of("#770000"))
                        .bodyFamily("Noto Serif")
                        .headingFamily("Größe & \"Co\"")
                        .page(new PageFormat(148, 210, 15, 12, 15, 20))
                        .build(),
                Theme.builder()
                        .text(Colour.of("#000003"))
                        .accent(Colour.of("#000001"))
                        .tone(Tone.DONE, Colour.of("#000015"))
                        .bodyFamily("Heading")
                        .headingFamily("000002")
                        .build());
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
