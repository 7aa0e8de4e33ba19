package org.civicreport.validation;

import static org.civicreport.validation.ValidationFindings.ABBREVIATION_UNEXPANDED;
import static org.civicreport.validation.ValidationFindings.EMAIL_IN_TEXT;
import static org.civicreport.validation.ValidationFindings.FORMER_TITLE_USED;
import static org.civicreport.validation.ValidationFindings.HYPHEN_PASTED;
import static org.civicreport.validation.ValidationFindings.IBAN_IN_TEXT;
import static org.civicreport.validation.ValidationFindings.LINK_INSECURE;
import static org.civicreport.validation.ValidationFindings.NAME_GENDERED;
import static org.civicreport.validation.ValidationFindings.PHONE_IN_TEXT;
import static org.civicreport.validation.ValidationFindings.SPACE_MISSING;
import static org.civicreport.validation.ValidationFindings.STALE_MARK_LEFT;
import static org.civicreport.validation.ValidationFindings.TABLE_HEAD_MISSING;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.civicreport.compare.StaleMark;
import org.civicreport.findings.Finding;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Pointer;
import org.civicreport.model.Audience;
import org.civicreport.model.DecisionReference;
import org.civicreport.model.Report;
import org.civicreport.validation.Passage.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a report give away: slips of pasting and typing, things that don't belong into public texts, and words
 * that shut somebody out. They are guesses, made so that a sound text seldom gets one. Comments stay as they came in; only
 * their personal data matters.
 */
final class WordingRules {

    private WordingRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("stale-marks-gone", List.of(STALE_MARK_LEFT), WordingRules::staleMarks),
                Rule.of("table-heads-present", List.of(TABLE_HEAD_MISSING), WordingRules::tableHeads),
                Rule.of("links-encrypted", List.of(LINK_INSECURE), WordingRules::links),
                Rule.of("no-pasted-hyphens", List.of(HYPHEN_PASTED), WordingRules::hyphens),
                own("no-missing-spaces", SPACE_MISSING, MissingSpaces::in),
                Rule.of("abbreviations-expanded", List.of(ABBREVIATION_UNEXPANDED), WordingRules::abbreviations),
                Rule.of("current-titles-used", List.of(FORMER_TITLE_USED), WordingRules::formerTitles),
                Rule.of(
                        "no-personal-data",
                        List.of(EMAIL_IN_TEXT, PHONE_IN_TEXT, IBAN_IN_TEXT),
                        WordingRules::personalData),
                Rule.of("names-address-all", List.of(NAME_GENDERED), WordingRules::names));
    }

    /** A rule about single words in what the authors wrote. */
    private static Rule own(String name, FindingType type, Function<String, List<String>> hits) {
        return Rule.of(name, List.of(type), (context, sink) -> {
            for (Located<Passage> passage : context.passages()) {
                if (passage.value().isOwn()) {
                    hits.apply(passage.value().words()).forEach(hit -> sink.accept(passage.finding(type, hit)));
                }
            }
        });
    }

    private static void staleMarks(RuleContext context, Consumer<Finding> sink) {
        for (Located<Passage> passage : context.passages()) {
            if (StaleMark.isOn(passage.value().words())) {
                sink.accept(passage.finding(STALE_MARK_LEFT));
            }
        }
    }

    private static void tableHeads(RuleContext context, Consumer<Finding> sink) {
        for (Located<Passage> passage : context.passages()) {
            if (passage.value().headlessTables() > 0) {
                sink.accept(passage.finding(TABLE_HEAD_MISSING));
            }
        }
    }

    private static void links(RuleContext context, Consumer<Finding> sink) {
        Report report = context.report();
        link(report.publicationUrl(), Pointer.ROOT.field("publicationUrl"), sink);
        link(report.feedbackChannel(), Pointer.ROOT.field("feedbackChannel"), sink);
        for (Located<DecisionReference> decision : context.index().decisions()) {
            link(decision.value().url(), decision.pointer().field("url"), sink);
        }
        for (Located<Passage> passage : context.passages()) {
            passage.value().links().forEach(address -> link(address, passage.pointer(), sink));
        }
    }

    private static void link(@Nullable String address, Pointer pointer, Consumer<Finding> sink) {
        if (address != null && address.regionMatches(true, 0, "http://", 0, "http://".length())) {
            sink.accept(Finding.of(LINK_INSECURE, pointer, address));
        }
    }

    private static void hyphens(RuleContext context, Consumer<Finding> sink) {
        PastedHyphens hyphens = PastedHyphens.knowing(context.passages());
        for (Located<Passage> passage : context.passages()) {
            if (passage.value().isOwn()) {
                hyphens.in(passage.value().words())
                        .forEach(hit -> sink.accept(passage.finding(HYPHEN_PASTED, hit.written(), hit.meant())));
            }
        }
    }

    private static void abbreviations(RuleContext context, Consumer<Finding> sink) {
        Abbreviations abbreviations = Abbreviations.knownIn(context);
        for (Located<Passage> passage : context.passages()) {
            if (passage.value().isOwn()) {
                abbreviations
                        .firstSeenIn(passage.value().words())
                        .forEach(hit -> sink.accept(passage.finding(ABBREVIATION_UNEXPANDED, hit)));
            }
        }
    }

    private static void formerTitles(RuleContext context, Consumer<Finding> sink) {
        FormerTitles titles = FormerTitles.of(context.index());
        for (Located<Passage> passage : context.passages()) {
            Kind kind = passage.value().kind();
            if (kind == Kind.NAME || kind == Kind.PROSE) {
                titles.in(passage.value().words())
                        .forEach(hit ->
                                sink.accept(passage.finding(FORMER_TITLE_USED, hit.former(), hit.id(), hit.title())));
            }
        }
    }

    /** What only the house reads may hold them. */
    private static void personalData(RuleContext context, Consumer<Finding> sink) {
        for (Located<Passage> passage : context.passages()) {
            if (passage.value().audience() == Audience.PUBLIC) {
                String words = passage.value().words();
                PersonalData.emails(words).forEach(hit -> sink.accept(passage.finding(EMAIL_IN_TEXT, hit)));
                PersonalData.phones(words).forEach(hit -> sink.accept(passage.finding(PHONE_IN_TEXT, hit)));
                PersonalData.ibans(words).forEach(hit -> sink.accept(passage.finding(IBAN_IN_TEXT, hit)));
            }
        }
    }

    private static void names(RuleContext context, Consumer<Finding> sink) {
        for (Located<Passage> passage : context.passages()) {
            if (passage.value().kind() == Kind.NAME) {
                GenderedNames.in(passage.value().words())
                        .forEach(hit -> sink.accept(passage.finding(NAME_GENDERED, hit)));
            }
        }
    }
}
