package org.civicreport.docx;

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

/** The rooms of the Word renderer and what each may name. */
class ArchitectureTest {

    private static final String ROOT = "org.civicreport.docx";
    private static final String BODY = ROOT + ".body";
    private static final String STYLES = ROOT + ".styles";
    private static final String TEMPLATE = ROOT + ".template";
    private static final String PACKAGING = ROOT + ".packaging";
    private static final String FORMS = ROOT + ".forms";

    /** Forms are about the consultation of a report. */
    private static final List<String> CONSULTATION = List.of(
            "org.civicreport.consultation",
            "org.civicreport.model",
            "org.civicreport.richtext",
            "org.civicreport.wording");

    /** What every room may name: the parts of core that a renderer needs, the JDK, JSpecify. */
    private static final List<String> OUTSIDE = List.of(
            "org.civicreport.document",
            "org.civicreport.findings",
            "org.civicreport.render",
            "org.civicreport.source",
            "org.civicreport.text",
            "org.jspecify.annotations",
            "java..");

    /** Room → what else it may name. */
    private static final Map<String, List<String>> ARROWS = Map.of(
            ROOT, and(CONSULTATION, ROOT, BODY, STYLES, TEMPLATE, PACKAGING, FORMS),
            FORMS, and(CONSULTATION, FORMS, BODY, PACKAGING, "javax.xml.stream.."),
            BODY, List.of(BODY, STYLES, TEMPLATE, PACKAGING, "org.civicreport.drawing"),
            TEMPLATE, List.of(TEMPLATE, STYLES, PACKAGING),
            STYLES,
                    List.of(
                            STYLES,
                            PACKAGING,
                            "org.docx4j..",
                            "jakarta.xml.bind..",
                            "org.glassfish.jaxb..",
                            "org.xml.sax.."),
            PACKAGING, List.of(PACKAGING, "javax.xml.stream.."));

    private static final JavaClasses DOCX = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static List<String> and(List<String> packages, String... more) {
        return Stream.concat(packages.stream(), Stream.of(more)).toList();
    }

    /** Rules about too few classes prove nothing. */
    @Test
    void theScanHasSeenTheWholeModule() {
        assertTrue(DOCX.size() > 45, () -> "only " + DOCX.size() + " classes scanned");
    }

    @Test
    void everyRoomNamesOnlyWhatItMay() {
        classes()
                .should()
                .resideInAnyPackage(ARROWS.keySet().toArray(String[]::new))
                .check(DOCX);
        ARROWS.forEach((room, allowed) -> classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        Stream.concat(allowed.stream(), OUTSIDE.stream()).toArray(String[]::new))
                .check(DOCX));
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
                .check(DOCX);
    }

    @Test
    void noStateIsSharedByStaticFields() {
        fields().that().areStatic().should().beFinal().check(DOCX);
    }
}
