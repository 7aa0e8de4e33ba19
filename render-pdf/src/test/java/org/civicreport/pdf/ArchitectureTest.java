package org.civicreport.pdf;

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

/** The rooms of the PDF renderer and what each may name. */
class ArchitectureTest {

    private static final String ROOT = "org.civicreport.pdf";

    private static final List<String> OUTSIDE = List.of(
            "org.civicreport.document",
            "org.civicreport.drawing",
            "org.civicreport.findings",
            "org.civicreport.render",
            "org.civicreport.source",
            "org.civicreport.text",
            "org.jspecify.annotations",
            "java..");

    /** Room → rooms of this module and packages of libraries that it may name. */
    private static final Map<String, List<String>> ARROWS = Map.of(
            ROOT,
            List.of(ROOT, ROOT + ".text", ROOT + ".layout", ROOT + ".writing"),
            ROOT + ".text",
            List.of(ROOT + ".text", "org.apache.fontbox..", "org.apache.pdfbox.io"),
            ROOT + ".tagging",
            List.of(ROOT + ".tagging"),
            ROOT + ".layout",
            List.of(ROOT + ".layout", ROOT + ".text", ROOT + ".tagging"),
            ROOT + ".writing",
            List.of(
                    ROOT + ".writing",
                    ROOT + ".layout",
                    ROOT + ".tagging",
                    ROOT + ".text",
                    "org.apache.fontbox..",
                    "org.apache.pdfbox.."));

    private static final JavaClasses PDF = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** Rules about too few classes prove nothing. */
    @Test
    void theScanHasSeenTheWholeModule() {
        assertTrue(PDF.size() > 60, () -> "only " + PDF.size() + " classes scanned");
    }

    @Test
    void everyRoomNamesOnlyWhatItMay() {
        classes()
                .should()
                .resideInAnyPackage(ARROWS.keySet().toArray(String[]::new))
                .check(PDF);
        ARROWS.forEach((room, allowed) -> classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        Stream.concat(allowed.stream(), OUTSIDE.stream()).toArray(String[]::new))
                .check(PDF));
    }

    /** The library opens no file and no address itself. */
    @Test
    void noClassReachesForFilesOrAddresses() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File")
                .check(PDF);
    }

    @Test
    void noStateIsSharedByStaticFields() {
        fields().that().areStatic().should().beFinal().check(PDF);
    }
}
