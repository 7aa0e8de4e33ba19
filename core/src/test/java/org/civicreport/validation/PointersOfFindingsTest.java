package org.civicreport.validation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Findings;
import org.civicreport.model.RecordSamples;
import org.civicreport.model.Report;
import org.jspecify.annotations.Nullable;

/** For any report: findings lead to places in it, and their texts are complete. */
class PointersOfFindingsTest {
    private static final List<String> TEXTS =
            List.of("a", "A", "b", "ab", "", "ä/~", "20-26/V 1", "text-missing", "/title", "alt-missing");

    @Property(tries = 200)
    void everyPointerLeadsToAPlaceInTheReportOrToAnAbsentFieldOfOne(@ForAll long seed) {
        Report report = sample(seed);
        for (Finding finding : validate(report, sample(seed + 1))) {
            assertTrue(leadsSomewhere(report, finding.pointer()), finding::toString);
        }
    }

    @Property(tries = 100)
    void everyPlaceholderIsFilled(@ForAll long seed) {
        for (Finding finding : validate(sample(seed), sample(seed + 1))) {
            for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                String texts = finding.message(language) + finding.hint(language);
                assertTrue(!texts.matches("(?s).*\\{\\d}.*"), texts);
            }
        }
    }

    private static Report sample(long seed) {
        Random random = new Random(seed);
        return new RecordSamples(seed, () -> TEXTS.get(random.nextInt(TEXTS.size()))).sample(Report.class);
    }

    private static Findings validate(Report report, Report previous) {
        return ReportValidator.standard()
                .validate(Example.context(report).previous(previous).build());
    }

    private static boolean leadsSomewhere(Report report, String pointer) {
        Optional<Object> place = Optional.of(report);
        if (!pointer.isEmpty()) {
            for (String token : pointer.substring(1).split("/", -1)) {
                Object at = place.orElse(null);
                if (at == null || !hasStep(at, token)) {
                    return false;
                }
                place = Optional.ofNullable(step(at, token));
            }
        }
        return true;
    }

    private static boolean hasStep(Object at, String token) {
        return at instanceof List<?> list
                ? Integer.parseInt(token) < list.size()
                : at instanceof Record && component(at, token).isPresent();
    }

    private static @Nullable Object step(Object at, String token) {
        if (at instanceof List<?> list) {
            return list.get(Integer.parseInt(token));
        }
        try {
            return component(at, token).orElseThrow().getAccessor().invoke(at);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Optional<RecordComponent> component(Object at, String name) {
        return Arrays.stream(at.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }
}
