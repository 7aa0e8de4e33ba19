package org.civicreport.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every type, field and value of a report has a term and a description, and nothing else has. */
class VocabularyTest {

    @ParameterizedTest
    @ValueSource(strings = {"terms_de.properties", "descriptions_en.properties"})
    void theVocabularyIsThatOfTheModel(String file) throws Exception {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Vocabulary.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        assertEquals(keysOfTheModel(), new TreeSet<>(properties.stringPropertyNames()));
        Set<String> empty = new TreeSet<>(properties.stringPropertyNames());
        empty.removeIf(key -> !properties.getProperty(key).isBlank());
        assertEquals(Set.of(), empty);
    }

    private static Set<String> keysOfTheModel() {
        Set<String> keys = new TreeSet<>();
        for (Entity entity : Shape.REPORT.entities()) {
            keys.add(Vocabulary.key(entity.type()));
            for (Entity.Field field : entity.fields()) {
                keys.add(Vocabulary.key(entity, field));
                if (field.type() instanceof FieldType.Constants constants) {
                    keys.add(Vocabulary.key(constants.type()));
                    constants.values().forEach(constant -> keys.add(Vocabulary.key(constant)));
                }
            }
        }
        return keys;
    }
}
