package org.civicreport.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.civicreport.compose.Composer;
import org.civicreport.document.Document;
import org.civicreport.html.HtmlOptions;
import org.civicreport.html.HtmlPage;
import org.civicreport.html.HtmlRenderer;
import org.civicreport.html.embedding.ClassNames;
import org.civicreport.render.RenderOptions;
import org.civicreport.testkit.SampleDocuments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** Fragments in pages of the design systems for which there are class names, looking as these say. */
@NeedsTools({Tool.NODE, Tool.NODE_PACKAGES, Tool.CHROMIUM})
class HtmlDesignSystemsTest {

    @ParameterizedTest
    @EnumSource
    void aFragmentOfEveryNodeIsValidAndAccessibleUnderAStrictPolicy(HostPage host) throws IOException {
        HtmlPage fragment = fragment(SampleDocuments.everyNode(), host.classes(), HtmlOptions.Look.HOST);

        assertEquals(List.of(), NuHtmlChecker.check(host.around(fragment)));
        assertEquals(List.of(), axe(host, fragment));
    }

    @ParameterizedTest
    @EnumSource
    void aFragmentOfTheSampleReportIsAccessibleUnderAStrictPolicy(HostPage host) throws IOException {
        Document report = SampleReports.document(Composer.report());

        assertEquals(List.of(), axe(host, fragment(report, host.classes(), HtmlOptions.Look.HOST)));
    }

    @ParameterizedTest
    @EnumSource
    void textTablesBadgesAndControlsLookAsThoseOfTheDesignSystem(HostPage host) throws IOException {
        assertEquals(List.of(), differences(host, host.classes(), HtmlOptions.Look.HOST));
    }

    @ParameterizedTest
    @EnumSource
    void aFragmentWithoutClassesOrWithItsOwnLookIsFoundOut(HostPage host) throws IOException {
        assertAbout("h3.heading: font-size", differences(host, ClassNames.none(), HtmlOptions.Look.HOST));
        List<String> own = differences(host, host.classes(), HtmlOptions.Look.OWN);
        for (String part :
                List.of("h2.title: color", ".tone-done: border-radius", "thead th: background", "input: b")) {
            assertAbout(part, own);
        }
    }

    private static void assertAbout(String part, List<String> differences) {
        Predicate<String> about = difference -> difference.contains(part);
        assertTrue(differences.stream().anyMatch(about), () -> part + " isn't among " + differences);
    }

    private static List<AxeInChromium.Violation> axe(HostPage host, HtmlPage fragment) throws IOException {
        return TemporaryFolder.with(folder -> AxeInChromium.check(folder, "page.html", host.write(folder, fragment)));
    }

    private static List<String> differences(HostPage host, ClassNames classes, HtmlOptions.Look look)
            throws IOException {
        HtmlPage fragment = fragment(SampleDocuments.everyNode(), classes, look);
        byte[] differences = TemporaryFolder.with(
                folder -> ChromiumScript.LOOK.run(folder, "page.html", host.write(folder, fragment), Map.of()));
        return List.of(new JsonMapper().readValue(differences, String[].class));
    }

    private static HtmlPage fragment(Document document, ClassNames classes, HtmlOptions.Look look) {
        HtmlOptions options = HtmlOptions.builder()
                .fragment("r", 2)
                .classes(classes)
                .look(look)
                .build();
        return new HtmlRenderer(options).page(document, RenderOptions.defaults());
    }
}
