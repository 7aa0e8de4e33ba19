package org.civicreport.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportTest {
    private final Report report = Report.builder()
            .id("bericht-2")
            .title("Digitalisierungsbericht")
            .language(Locale.GERMAN)
            .edition(Edition.builder()
                    .ordinal(2)
                    .label("2020/2021")
                    .periodFrom(LocalDate.of(2020, 1, 1))
                    .periodTo(LocalDate.of(2021, 12, 31))
                    .status(EditionStatus.DRAFT)
                    .build())
            .publisher("it")
            .municipality(Municipality.builder().name("Musterstadt").build())
            .mandate(Mandate.builder().text(RichText.of("Auftrag")).build())
            .introduction(RichText.of("Einleitung"))
            .addCoreArea(area("city", null, measure("app")))
            .addCoreArea(area("inclusion", "city", measure("signs"), measure("plain-words")))
            .addCoreArea(area("lost", "misspelt"))
            .addDepartment(department("it", "IT-Referat", "RIT", "soz"))
            .addDepartment(department("soz", "Sozialreferat", "RIT"))
            .build();

    @Test
    void measuresOfAllAreasComeInTheOrderOfTheReport() {
        assertEquals(
                List.of("app", "signs", "plain-words"),
                report.measures().stream().map(Measure::id).toList());
    }

    @Test
    void aMeasureIsFoundInItsArea() {
        assertEquals(Optional.of("signs"), report.measure("signs").map(Measure::id));
        assertEquals(Optional.of("inclusion"), report.coreAreaOf("signs").map(CoreArea::key));
        assertEquals(Optional.empty(), report.measure("Signs"));
        assertEquals(Optional.empty(), report.coreAreaOf("none"));
    }

    @Test
    void aDepartmentIsFoundByItsKeyBeforeAnAliasOfAnother() {
        assertEquals(Optional.of("Sozialreferat"), report.department("soz").map(Department::name));
        assertEquals(Optional.of("IT-Referat"), report.department("RIT").map(Department::name));
        assertEquals(Optional.empty(), report.department("none"));
    }

    @Test
    void coreAreasNestByTheirParents() {
        assertEquals(
                List.of("city", "lost"),
                report.topLevelCoreAreas().stream().map(CoreArea::key).toList());
        assertEquals(
                List.of("inclusion"),
                report.subAreasOf("city").stream().map(CoreArea::key).toList());
        assertEquals(
                Optional.of("Titel inclusion"), report.coreArea("inclusion").map(CoreArea::title));
        assertEquals(Optional.empty(), report.coreArea("none"));
    }

    @Test
    void aReportWithoutConsultationHasNoComments() {
        assertEquals(List.of(), report.comments());
    }

    @Test
    void theAdministrationSeesEverything() {
        assertSame(report, report.forAudience(Audience.INTERNAL));
    }

    @Test
    void aReportIsInThePresentFormatUnlessSaidOtherwise() {
        assertEquals(Report.SCHEMA_VERSION, report.schemaVersion());
    }

    @Test
    void languagesThatAreWrittenAlikeAreEqual() {
        Locale byVariant = new Locale.Builder().setLanguageTag("de-1996").build();
        Report other = report.toBuilder().language(byVariant).build();
        assertEquals(Locale.forLanguageTag(other.language().toLanguageTag()), other.language());
        Report norwegian = report.toBuilder().language(legacy("no", "NO", "NY")).build();
        assertEquals(Locale.forLanguageTag(norwegian.language().toLanguageTag()), norwegian.language());
    }

    @SuppressWarnings("deprecation") // the only way to a locale whose tag means another locale
    private static Locale legacy(String language, String country, String variant) {
        return new Locale(language, country, variant);
    }

    private static CoreArea area(String key, @Nullable String parent, Measure... measures) {
        return CoreArea.builder()
                .key(key)
                .title("Titel " + key)
                .intro(RichText.of("Worum es geht"))
                .parent(parent)
                .measures(List.of(measures))
                .build();
    }

    private static Measure measure(String id) {
        return Measure.builder()
                .id(id)
                .title("Maßnahme " + id)
                .description(RichText.of("Beschreibung"))
                .status(MeasureStatus.IN_PROGRESS)
                .progress(140)
                .from(PartialDate.of(2020))
                .to(PartialDate.of(2021, 6))
                .results(RichText.of("Ergebnisse"))
                .lead("it")
                .build();
    }

    private static Department department(String key, String name, String... aliases) {
        return Department.builder()
                .key(key)
                .name(name)
                .kind(DepartmentKind.DEPARTMENT)
                .aliases(List.of(aliases))
                .build();
    }
}
