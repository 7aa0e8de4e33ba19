package org.civicreport.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The German term and the English description of each entity, field and constant: for the schema, and to guess what an author
 * means by a German word. Immutable.
 */
final class Vocabulary {
    static final Vocabulary STANDARD = new Vocabulary();

    private final Properties terms = read("terms_de.properties");
    private final Properties descriptions = read("descriptions_en.properties");

    private Vocabulary() {}

    private static Properties read(String name) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar is incomplete: " + name + " is missing");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String key(Class<?> type) {
        return type.getSimpleName();
    }

    static String key(Entity entity, Entity.Field field) {
        return entity.name() + "." + field.name();
    }

    static String key(Enum<?> constant) {
        return key(constant.getDeclaringClass()) + "." + FieldType.Constants.name(constant);
    }

    /** The German term, if there is one for the key. */
    Optional<String> term(String key) {
        return Optional.ofNullable(terms.getProperty(key));
    }

    /** The English description, if there is one for the key. */
    Optional<String> description(String key) {
        return Optional.ofNullable(descriptions.getProperty(key));
    }

    /** The field whose German term a word is, if there is exactly one. */
    Optional<String> fieldFor(String word, Entity entity) {
        return only(entity.fields().stream()
                .filter(field -> isTerm(word, key(entity, field)))
                .map(Entity.Field::name)
                .toList());
    }

    /** The constant whose German term a word is. */
    Optional<String> constantFor(String word, FieldType.Constants type) {
        return only(type.values().stream()
                .filter(constant -> isTerm(word, key(constant)))
                .map(FieldType.Constants::name)
                .toList());
    }

    private boolean isTerm(String word, String key) {
        return term(key).filter(word::equalsIgnoreCase).isPresent();
    }

    private static Optional<String> only(List<String> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
