package org.civicreport.validation;

import static org.civicreport.validation.Example.HEALTHY;
import static org.civicreport.validation.Example.found;
import static org.civicreport.validation.Example.listed;
import static org.civicreport.validation.Example.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civicreport.findings.Finding;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Findings;
import org.civicreport.findings.Pointer;
import org.civicreport.findings.Severity;
import org.civicreport.model.EditionStatus;
import org.civicreport.model.RecordSamples;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.model.StatementSection;
import org.civicreport.model.SuppressedFinding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ReportValidatorTest {
    private static final FindingType TITLE_LONG = new FindingType(
            "muster-title-long",
            Severity.ADVICE,
            new FindingType.Texts("Der Titel hat {0} Zeichen.", "Kürzen."),
            new FindingType.Texts("The title has {0} characters.", "Shorten it."));

    private static final Rule TITLES_SHORT = Rule.of("muster-titles-short", List.of(TITLE_LONG), (context, sink) -> {
        int length = context.report().title().length();
        if (length > 20) {
            sink.accept(Finding.of(TITLE_LONG, Pointer.ROOT.field("title"), Integer.toString(length)));
        }
    });

    private static final Report SPOILT =
            with(report -> report.title("").publisher("nobody").introduction(RichText.of("")));

    /** Kept in a field, since loggers may be collected; takes what failing rules log, so that it isn't printed. */
    private static final Logger LOGGER = Logger.getLogger(ReportValidator.class.getName());

    private final List<LogRecord> logged = new ArrayList<>();

    private final Handler log = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void takeLog() {
        LOGGER.setUseParentHandlers(false);
        LOGGER.addHandler(log);
    }

    @AfterEach
    void leaveLog() {
        LOGGER.removeHandler(log);
        LOGGER.setUseParentHandlers(true);
    }

    // --- the mechanism ---

    @Test
    void aHealthyReportHasNoFindings() {
        assertEquals(List.of(), found(HEALTHY));
    }

    @Test
    void findingsComeInTheOrderOfTheReportAndAtOnePlaceByCode() {
        assertEquals(
                List.of("text-missing /title", "reference-dangling /publisher", "text-missing /introduction"),
                found(SPOILT));
        Report elevenAreas = with(report -> report.coreAreas(IntStream.range(0, 11)
                        .mapToObj(index -> Example.area("area" + index).toBuilder()
                                .title("")
                                .build())
                        .toList())
                .highlights(List.of())
                .statedTotals(List.of())
                .consultation(null)
                .councilPaper(null)
                .retired(List.of())
                .carriedCommitments(List.of())
                .departments(List.of()));
        List<String> order = found(elevenAreas);
        assertTrue(
                order.indexOf("text-missing /coreAreas/9/title") < order.indexOf("text-missing /coreAreas/10/title"));
        assertEquals("reference-dangling /publisher", order.get(0));
        assertEquals("entries-missing /departments", order.get(order.size() - 1));
    }

    @Test
    void untilTheEditionIsFinalOnlyStructuralFindingsAreErrors() {
        assertEquals(List.of("ERROR", "ERROR", "ERROR"), severities(SPOILT, Profile.FINAL));
        assertEquals(List.of("WARNING", "ERROR", "WARNING"), severities(SPOILT, Profile.CONSULTATION));
        assertEquals(List.of("WARNING", "ERROR", "WARNING"), severities(SPOILT, Profile.DRAFT));
    }

    @Test
    void theProfileFollowsTheEditionUnlessItIsSet() {
        Report draft = Example.withEdition(edition -> edition.status(EditionStatus.IN_CONSULTATION));
        assertEquals(
                Profile.CONSULTATION,
                RuleContext.builder(draft, Example.TODAY).build().profile());
    }

    private static List<String> severities(Report report, Profile profile) {
        return ReportValidator.standard()
                .validate(Example.context(report).profile(profile).build())
                .stream()
                .map(finding -> finding.severity().name())
                .toList();
    }

    // --- suppression ---

    @Test
    void anAcceptedFindingIsTakenOut() {
        assertEquals(
                List.of("text-missing /introduction"),
                found(with(report -> report.title("")
                        .introduction(RichText.of(""))
                        .addSuppressedFinding(accepted("text-missing", "/title")))));
    }

    @Test
    void whatIsAcceptedIsTherewithItsReasonAndGradedAsIfItStood() {
        RuleSet ours = RuleSet.standard().regrade("text-missing", Severity.ADVICE);
        Report report = with(builder -> builder.title("").addSuppressedFinding(accepted("text-missing", "/title")));
        RuleContext context = Example.context(report).build();
        Validation validation = new ReportValidator(ours).check(context);
        assertEquals(List.of(), listed(validation.findings()));
        Validation.Suppressed suppressed = validation.suppressed().get(0);
        assertEquals("Mit der Leitung besprochen", suppressed.reason());
        assertEquals("/title", suppressed.finding().pointer());
        assertEquals(Severity.ADVICE, suppressed.finding().severity());
        assertEquals(
                List.of(),
                new ReportValidator(ours.without("texts-present"))
                        .check(context)
                        .suppressed());
    }

    @Test
    void aStructuralFindingCannotBeAccepted() {
        assertEquals(
                List.of("reference-dangling /publisher", "suppression-refused /suppressedFindings/0"),
                found(with(report -> report.publisher("nobody")
                        .addSuppressedFinding(accepted("reference-dangling", "/publisher")))));
    }

    @Test
    void anAcceptanceThatHitsNothingIsAnAdvice() {
        Findings findings =
                Example.validate(with(report -> report.addSuppressedFinding(accepted("text-missing", "/title"))));
        assertEquals(List.of("suppression-unused /suppressedFindings/0"), listed(findings));
        assertEquals(Severity.ADVICE, findings.asList().get(0).severity());
    }

    @Test
    void anAcceptanceOfAnUnknownCodeIsAnAdviceAndANearCodeIsProposed() {
        assertEquals(
                List.of("suppression-unknown /suppressedFindings/0/code"),
                found(with(report -> report.addSuppressedFinding(accepted("muster-title-long", "/title")))));
        Finding misspelt = Example.validate(
                        with(report -> report.addSuppressedFinding(accepted("text-mising", "/title"))))
                .asList()
                .get(0);
        assertEquals(List.of("text-mising", "text-missing"), misspelt.arguments());
    }

    private static SuppressedFinding accepted(String code, String pointer) {
        return new SuppressedFinding(code, pointer, "Mit der Leitung besprochen");
    }

    // --- the rule set of an application ---

    @Test
    void anApplicationAddsRulesOfItsOwn() {
        RuleSet ours = RuleSet.standard().with(TITLES_SHORT);
        Finding finding = validate(ours, HEALTHY).asList().get(0);
        assertEquals("ADVICE /title muster-title-long: The title has 23 characters.", finding.toString());
        assertTrue(ours.types().contains(TITLE_LONG));
        assertEquals(List.of(), listed(validate(RuleSet.standard(), HEALTHY)));
    }

    @Test
    void anApplicationTakesRulesOutAndPutsOthersInTheirPlace() {
        assertEquals(
                List.of("reference-dangling /publisher"),
                listed(validate(RuleSet.standard().without("texts-present"), SPOILT)));
        Rule lenient = Rule.of("texts-present", List.of(ValidationFindings.TEXT_MISSING), (context, sink) -> {});
        assertEquals(
                List.of("reference-dangling /publisher"),
                listed(validate(RuleSet.standard().replace("texts-present", lenient), SPOILT)));
        assertEquals(
                List.of(), listed(validate(RuleSet.empty().with(TITLES_SHORT), with(report -> report.title("Kurz")))));
    }

    @Test
    void anApplicationRegradesFindings() {
        RuleSet ours = RuleSet.standard().regrade("text-missing", Severity.ADVICE);
        assertEquals(
                List.of(Severity.ADVICE, Severity.ERROR, Severity.ADVICE),
                validate(ours, SPOILT).stream().map(Finding::severity).toList());
        assertEquals(Severity.ADVICE, ours.severityOf(ValidationFindings.TEXT_MISSING));
        assertEquals(Severity.ERROR, RuleSet.standard().severityOf(ValidationFindings.TEXT_MISSING));
    }

    @Test
    void whatARuleSetCannotDoItSays() {
        RuleSet standard = RuleSet.standard();
        FindingType clash = new FindingType("text-missing", Severity.ADVICE, TITLE_LONG.german(), TITLE_LONG.english());
        assertRefused("no rule \"text-present\"; there are", () -> standard.without("text-present"));
        assertRefused("no rule \"nothing\"", () -> standard.replace("nothing", TITLES_SHORT));
        assertRefused("use replace", () -> standard.with(TITLES_SHORT).with(TITLES_SHORT));
        assertRefused("another name", () -> standard.with(TITLES_SHORT).replace("texts-present", TITLES_SHORT));
        assertRefused("no rule makes findings of code", () -> standard.regrade("nothing", Severity.ADVICE));
        assertRefused("stays an error", () -> standard.regrade("id-duplicate", Severity.WARNING));
        assertRefused(
                "two types have the code",
                () -> standard.with(Rule.of("clash", List.of(clash), (context, sink) -> {})));
    }

    private static void assertRefused(String reason, Executable change) {
        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, change).getMessage());
        assertTrue(message.contains(reason), message);
    }

    private static Findings validate(RuleSet rules, Report report) {
        return new ReportValidator(rules).validate(Example.context(report).build());
    }

    // --- rules that fail ---

    @Test
    void aRuleThatFailsStopsNeitherTheOthersNorItsOwnFindings() {
        Rule failing = Rule.of("muster-failing", List.of(TITLE_LONG), (context, sink) -> {
            sink.accept(Finding.of(TITLE_LONG, "/title", "?"));
            throw new IllegalStateException("expected by this test");
        });
        Findings findings = validate(RuleSet.empty().with(failing).with(TITLES_SHORT), HEALTHY);
        assertEquals(List.of("rule-failed ", "muster-title-long /title", "muster-title-long /title"), listed(findings));
        assertEquals(
                "Die Prüfregel „muster-failing“ ist abgebrochen; was sie prüft, ist nicht vollständig geprüft.",
                findings.asList().get(0).message(Locale.GERMAN));
        assertTrue(findings.hasErrors());
        assertEquals(
                List.of("expected by this test"),
                logged.stream().map(entry -> entry.getThrown().getMessage()).toList());
    }

    @Test
    void aFailedRuleCannotBeAcceptedAway() {
        Rule failing = Rule.of("muster-failing", List.of(), (context, sink) -> {
            throw new IllegalStateException("expected by this test");
        });
        Report report = with(builder -> builder.addSuppressedFinding(accepted("rule-failed", "")));
        assertEquals(
                List.of("rule-failed ", "suppression-refused /suppressedFindings/0"),
                listed(validate(RuleSet.empty().with(failing), report)));
    }

    @Test
    void aRuleMakesOnlyFindingsThatItDeclares() {
        Rule secretive = Rule.of(
                "muster-secretive", List.of(), (context, sink) -> sink.accept(Finding.of(TITLE_LONG, "/title", "?")));
        assertEquals(List.of("rule-failed "), listed(validate(RuleSet.empty().with(secretive), HEALTHY)));
    }

    @Test
    void placesThatTheModelDoesNotKnowComeLast() {
        Rule odd = Rule.of("muster-odd", List.of(TITLE_LONG), (context, sink) -> {
            for (String pointer : List.of("/unknown/1", "nonsense", "/title/~2/", "/statedTotals/99999999999", "/id")) {
                sink.accept(Finding.of(TITLE_LONG, pointer, "?"));
            }
        });
        List<String> pointers = validate(RuleSet.empty().with(odd), HEALTHY).stream()
                .map(Finding::pointer)
                .toList();
        assertEquals("/id", pointers.get(0));
        assertEquals(Set.of("nonsense", "/unknown/1"), Set.copyOf(pointers.subList(3, 5)));
    }

    // --- promises ---

    /** Texts that are often ids of other things, so that references resolve, clash and go in circles. */
    @Property(tries = 200)
    void noReportMakesARuleFail(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> texts = List.of("a", "A", "b", "ab", "", "ä\u0301/~", "20-26/V 1", "text-missing", "/title");
        RecordSamples samples = new RecordSamples(seed, () -> texts.get(random.nextInt(texts.size())));
        Report report = samples.sample(Report.class);
        Report previous = samples.sample(Report.class);
        RuleContext context = Example.context(report).previous(previous).build();
        Findings findings = ReportValidator.standard().validate(context);
        assertTrue(findings.stream().noneMatch(finding -> finding.code().equals("rule-failed")), findings::toString);
        assertEquals(findings, ReportValidator.standard().validate(context));
        Profile profile = context.profile();
        assertTrue(findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .allMatch(finding -> profile == Profile.FINAL || RuleSet.isStructural(finding.type())));
    }

    @Test
    void sectionsMayNestAsDeepAsTheyLike() {
        StatementSection section = StatementSection.builder().numbered(false).build();
        for (int depth = 0; depth < 10_000; depth++) {
            section = StatementSection.builder()
                    .numbered(false)
                    .children(List.of(section))
                    .build();
        }
        List<StatementSection> deep = List.of(section);
        assertEquals(List.of(), found(Example.withPaper(paper -> paper.statement(deep))));
    }

    @Test
    void everyTypeSaysTheSameThingsInBothLanguages() {
        for (FindingType type : RuleSet.standard().types()) {
            assertEquals(
                    placeholders(type.english().message()),
                    placeholders(type.german().message()),
                    type.code());
        }
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void codesAndNamesOfRulesAreUniqueAndWordsJoinedByHyphens() {
        List<String> names = RuleSet.standard().rules().stream().map(Rule::name).toList();
        assertEquals(names.size(), Set.copyOf(names).size());
        assertTrue(names.stream().allMatch(name -> name.matches("[a-z]+(-[a-z]+)*")));
        List<String> codes = new ArrayList<>(
                RuleSet.standard().types().stream().map(FindingType::code).toList());
        assertEquals(codes.size(), Set.copyOf(codes).size());
    }
}
