package org.civicreport.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import org.civicreport.document.Labels;
import org.junit.jupiter.api.Test;

/** Who words a profile finds all keys on one page, {@code docs/terms.md}. */
class TermsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "terms.md");

    @Test
    void thePageListsAllWords() throws IOException {
        String page = page();
        if (System.getProperty("approve") != null) {
            Files.writeString(PAGE, page);
        }
        assertEquals(
                page, Files.readString(PAGE).replace("\r\n", "\n"), "run with -Dapprove and review the difference");
    }

    private static String page() throws IOException {
        return """
                # Words that a wording profile can replace

                Any of these keys can stand under `terms` of a profile, as in
                [munich.yaml](../core/src/main/resources/org/civicreport/wording/munich.yaml); what the profile doesn't say is worded as
                below. For `{0}`, `{1}` … values are put in; what they are is said at the constant of the same name in
                [Term](../core/src/main/java/org/civicreport/wording/Term.java) or
                [Label](../core/src/main/java/org/civicreport/document/Label.java). Written by `TermsPageTest`.

                ## In the text

                """ + table(Wording.class, "terms") + """

                ## Made by renderers

                """ + table(Labels.class, "labels");
    }

    private static String table(Class<?> owner, String bundle) throws IOException {
        Properties german = read(owner, bundle + "_de.properties");
        Properties english = read(owner, bundle + "_en.properties");
        StringBuilder table = new StringBuilder("| Key | German | English |\n| --- | --- | --- |\n");
        for (String key : new TreeSet<>(german.stringPropertyNames())) {
            table.append("| `%s` | %s | %s |\n".formatted(key, cell(german, key), cell(english, key)));
        }
        return table.toString();
    }

    /** Space at the ends, which matters, can only be seen as code. */
    private static String cell(Properties words, String key) {
        String word = Objects.requireNonNull(words.getProperty(key), key).replace("|", "\\|");
        return word.equals(word.strip()) ? word : "`" + word + "`";
    }

    private static Properties read(Class<?> owner, String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
