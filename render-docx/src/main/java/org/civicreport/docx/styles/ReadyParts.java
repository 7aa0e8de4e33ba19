package org.civicreport.docx.styles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.civicreport.document.Label;
import org.civicreport.document.Labels;
import org.civicreport.docx.packaging.XmlElement;
import org.civicreport.render.Theme;

/**
 * The parts beside the text in our own design, as docx4j made them when this library was built: of them, only the theme,
 * languages and the decimal separator differ from document to document. To have docx4j make them again costs two thirds of the
 * time of a process that writes one report. A test keeps them the same.
 */
public final class ReadyParts {

    private ReadyParts() {}

    /**
     * Returns the styles, as {@link StyleSheet} has them.
     *
     * @param theme colours, typefaces and how wide lines are
     * @param language the document's language
     */
    public static XmlElement styles(Theme theme, Locale language) {
        XmlElement lang = language("w:lang", language);
        return ThemeRoles.filled(part("styles"), theme)
                .replacing(
                        "w:docDefaults",
                        defaults -> defaults.replacing(
                                "w:rPrDefault",
                                runs -> runs.replacing("w:rPr", run -> run.replacing("w:lang", old -> lang))));
    }

    /** Returns the lists, as {@link NumberingDefinitions} has them where there are no others. */
    public static XmlElement numbering() {
        return part("numbering");
    }

    /**
     * Returns the settings, as {@link DocumentSettings} has them where even pages are like others.
     *
     * @param language the document's language
     * @param labels how numbers are written
     */
    public static XmlElement settings(Locale language, Labels labels) {
        XmlElement lang = language("w:themeFontLang", language);
        return part("settings")
                .replacing("w:themeFontLang", old -> lang)
                .replacing("w:decimalSymbol", symbol -> symbol.with("w:val", labels.get(Label.DECIMAL_SEPARATOR)));
    }

    private static XmlElement language(String name, Locale language) {
        return new XmlElement(name, Map.of(Language.attribute(language), Language.tag(language)), List.of());
    }

    private static XmlElement part(String name) {
        String file = name + ".xml";
        try (InputStream in = ReadyParts.class.getResourceAsStream(file)) {
            String text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            // Lines are for people who compare versions; the parts have no text.
            return XmlElement.read(text.replace("\n", "").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
