package org.civicreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.civicreport.compare.Changes;
import org.civicreport.compose.Composer;
import org.civicreport.document.Document;
import org.civicreport.document.Text;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Severity;
import org.civicreport.json.ReadResult;
import org.civicreport.json.TextFormat;
import org.civicreport.model.Audience;
import org.civicreport.model.Report;
import org.civicreport.render.Colour;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.Theme;
import org.civicreport.wording.WordingProfile;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** Who passes null where it isn't declared is told which argument it was, not what the library did with it. */
@NullUnmarked
class NullArgumentsTest {
    private static final CivicReport CIVIC_REPORT = CivicReport.create();
    private static final Document DOCUMENT =
            Document.builder("Titel", Locale.GERMAN).build();
    private static final FindingType.Texts TEXTS = new FindingType.Texts("Falsch.", "Richtig machen.");

    private record Call(String argument, String method, Executable executable) {}

    @TestFactory
    Stream<DynamicTest> theArgumentIsNamed() {
        return calls().stream()
                .map(call -> dynamicTest(call.method + " names " + call.argument, () -> {
                    NullPointerException refusal = assertThrows(NullPointerException.class, call.executable);
                    assertEquals(call.argument, refusal.getMessage());
                }));
    }

    private static List<Call> calls() {
        TreeMap<String, String> terms = new TreeMap<>();
        terms.put("lead", null);
        return List.of(
                new Call("text", "read", () -> CIVIC_REPORT.read(null, TextFormat.YAML)),
                new Call("format", "read", () -> CIVIC_REPORT.read(new byte[0], null)),
                new Call("renderedFile", "readBack", () -> CIVIC_REPORT.readBack(null)),
                new Call("report", "validate", () -> CIVIC_REPORT.validate((Report) null)),
                new Call("read", "validate", () -> CIVIC_REPORT.validate((ReadResult) null)),
                new Call("report", "compose", () -> CIVIC_REPORT.compose(null)),
                new Call("composer", "compose", () -> CIVIC_REPORT.compose(Sample.report(), null)),
                new Call("report", "composeDraft", () -> CIVIC_REPORT.composeDraft(null)),
                new Call("document", "render", () -> CIVIC_REPORT.render(null, "pdf", null)),
                new Call("format", "render", () -> CIVIC_REPORT.render(DOCUMENT, null, null)),
                new Call("output", "render", () -> CIVIC_REPORT.render(DOCUMENT, "pdf", null)),
                new Call("report", "councilPackage", () -> CIVIC_REPORT.councilPackage(null, null, null)),
                new Call(
                        "composer",
                        "councilPackage",
                        () -> CIVIC_REPORT.councilPackage(Sample.report(), null, null, null)),
                new Call("wording", "builder", () -> CivicReport.builder().wording((WordingProfile) null)),
                new Call("name", "builder", () -> CivicReport.builder().wording((String) null)),
                new Call("audience", "builder", () -> CivicReport.builder().audience((Audience) null)),
                new Call("older", "Changes.between", () -> Changes.between(null, Sample.report())),
                new Call("newer", "Changes.between", () -> Changes.between(Sample.report(), null)),
                new Call("previous", "Composer.changesSince", () -> Composer.changesSince(null)),
                new Call(
                        "previous",
                        "Composer.withChangesSince",
                        () -> Composer.report().withChangesSince(null)),
                new Call("id", "Composer.measureSheet", () -> Composer.measureSheet(null)),
                new Call("department", "Composer.signOffList", () -> Composer.signOffList(null)),
                new Call("accent", "Theme", () -> Theme.builder().accent(null)),
                new Call("theme", "RenderOptions", () -> RenderOptions.builder().theme(null)),
                new Call("hex", "Colour", () -> Colour.of(null)),
                new Call("text", "Text", () -> new Text(null)),
                new Call("code", "FindingType", () -> new FindingType(null, Severity.ERROR, TEXTS, TEXTS)),
                new Call(
                        "terms: the words of lead",
                        "WordingProfile",
                        () -> WordingProfile.builder()
                                .name("x")
                                .language(Locale.GERMAN)
                                .terms(terms)
                                .build()));
    }

    @Test
    void aPartThatGivesNullIsNamed() {
        Composer composer = Composer.report().after("summary", "costs", context -> null);
        NullPointerException refusal =
                assertThrows(NullPointerException.class, () -> CIVIC_REPORT.composeDraft(Sample.report(), composer));
        assertEquals(
                "the part 'costs' gave null; a part that has nothing to say gives an empty list", refusal.getMessage());
    }
}
