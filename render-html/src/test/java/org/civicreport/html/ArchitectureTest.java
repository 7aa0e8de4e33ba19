package org.civicreport.html;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms of the HTML renderer and what each may name. */
class ArchitectureTest {

    private static final String ROOT = "org.civicreport.html";

    /** What every room may name: the parts of core that a renderer needs, the JDK, JSpecify. */
    private static final List<String> OUTSIDE = List.of(
            "org.civicreport.document",
            "org.civicreport.drawing",
            "org.civicreport.findings",
            "org.civicreport.render",
            "org.civicreport.source",
            "org.civicreport.text",
            "org.jspecify.annotations",
            "java..");

    /** Room → rooms of this module that it may name. */
    private static final Map<String, List<String>> ARROWS = Map.of(
            ROOT,
            List.of(ROOT, ROOT + ".embedding", ROOT + ".markup", ROOT + ".page", ROOT + ".style"),
            ROOT + ".page",
            List.of(ROOT + ".page", ROOT + ".embedding", ROOT + ".markup", ROOT + ".style"),
            ROOT + ".style",
            List.of(ROOT + ".style", ROOT + ".markup"),
            ROOT + ".markup",
            List.of(ROOT + ".markup", ROOT + ".embedding"),
            ROOT + ".embedding",
            List.of(ROOT + ".embedding"));

    private static final JavaClasses HTML = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** Rules about too few classes prove nothing. */
    @Test
    void theScanHasSeenTheWholeModule() {
        assertTrue(HTML.size() > 25, () -> "only " + HTML.size() + " classes scanned");
    }

    @Test
    void everyRoomNamesOnlyWhatItMay() {
        classes()
                .should()
                .resideInAnyPackage(ARROWS.keySet().toArray(String[]::new))
                .check(HTML);
        ARROWS.forEach((room, allowed) -> classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        Stream.concat(allowed.stream(), OUTSIDE.stream()).toArray(String[]::new))
                .check(HTML));
    }

    /** The library opens no file and no address itself. */
    @Test
    void noClassReachesForFilesOrAddresses() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "javax..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File")
                .check(HTML);
    }

    @Test
    void noStateIsSharedByStaticFields() {
        fields().that().areStatic().should().beFinal().check(HTML);
    }
}
