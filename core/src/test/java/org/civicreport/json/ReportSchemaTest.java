package org.civicreport.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civicreport.model.RecordSamples;
import org.civicreport.model.Report;
import org.civicreport.wording.WordingProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportSchemaTest {

    private static final Path SHIPPED =
            Path.of("src", "main", "resources", "org", "civicreport", "json", "report.schema.json");

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ReportSchema.json());

    private List<String> problems(String text, InputFormat format) {
        return schema.validate(text, format).stream().map(Object::toString).toList();
    }

    @Test
    void theShippedSchemaIsThatOfTheModel() throws Exception {
        if (Boolean.getBoolean("approve") || System.getProperty("approve") != null) {
            Files.writeString(SHIPPED, ReportSchema.json());
        }
        assertEquals(ReportSchema.json(), Files.readString(SHIPPED), "run with -Dapprove and review the difference");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kurz.yaml", "digitalisierungsbericht.yaml", "northmere-2024.yaml", "northmere-2025.yaml"})
    void theSamplesAreValid(String name) throws Exception {
        String text = Files.readString(Path.of("..", "examples", "reports", name));
        assertEquals(List.of(), problems(text, InputFormat.YAML));
    }

    @Property(tries = 50)
    void whatIsWrittenIsValid(@ForAll long seed) {
        Report report = new RecordSamples(seed).sample(Report.class);
        String text = new String(new ReportWriter().json(report), StandardCharsets.UTF_8);
        assertEquals(List.of(), problems(text, InputFormat.JSON));
    }

    @Test
    void aMisspeltFieldIsInvalid() {
        assertFalse(problems("{\"titel\": \"x\"}", InputFormat.JSON).isEmpty());
    }

    @Test
    void theShippedWordingProfilesAreRead() {
        for (String name : WordingReader.shippedNames()) {
            WordingProfile profile = new WordingReader().shipped(name);
            assertEquals(name, profile.name());
            assertTrue(profile.terms().size() > 0, name);
        }
    }
}
