package org.civicreport.validation;

import static org.civicreport.validation.ValidationFindings.ALT_MISSING;
import static org.civicreport.validation.ValidationFindings.ENTRIES_MISSING;
import static org.civicreport.validation.ValidationFindings.LANGUAGE_MISSING;
import static org.civicreport.validation.ValidationFindings.RELEASE_DATE_MISSING;
import static org.civicreport.validation.ValidationFindings.STATUS_REASON_MISSING;
import static org.civicreport.validation.ValidationFindings.TEXT_MISSING;

import java.util.List;
import java.util.function.Consumer;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Pointer;
import org.civicreport.model.Consultation;
import org.civicreport.model.ConsultationRequest;
import org.civicreport.model.CouncilPaper;
import org.civicreport.model.Highlight;
import org.civicreport.model.Measure;
import org.civicreport.model.MeasureStatus;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.jspecify.annotations.Nullable;

/** What has to be there: texts, entries, language, text alternatives, reasons and the day of release. */
final class CompletenessRules {

    private CompletenessRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "texts-present",
                        List.of(TEXT_MISSING),
                        (context, sink) -> new RequiredTexts(sink).check(context)),
                Rule.of("entries-present", List.of(ENTRIES_MISSING), CompletenessRules::entries),
                Rule.of("language-present", List.of(LANGUAGE_MISSING), CompletenessRules::language),
                Rule.of("alt-texts-present", List.of(ALT_MISSING), CompletenessRules::altTexts),
                Rule.of("status-reasons-present", List.of(STATUS_REASON_MISSING), CompletenessRules::statusReasons),
                Rule.of("release-date-present", List.of(RELEASE_DATE_MISSING), CompletenessRules::releaseDate));
    }

    /** Tells whether a reader would see nothing: no text, or only spaces and invisible characters. */
    static boolean isBlank(@Nullable String text) {
        return text == null
                || text.codePoints()
                        .allMatch(character -> Character.isWhitespace(character)
                                || Character.isSpaceChar(character)
                                || Character.getType(character) == Character.FORMAT);
    }

    /** The same for CommonMark. */
    static boolean isBlank(@Nullable RichText text) {
        return text == null || isBlank(text.commonMark());
    }

    private static void entries(RuleContext context, Consumer<Finding> sink) {
        Report report = context.report();
        checkEntries(report.coreAreas(), Pointer.ROOT, "coreAreas", sink);
        checkEntries(report.departments(), Pointer.ROOT, "departments", sink);
        Consultation consultation = report.consultation();
        if (consultation != null) {
            Pointer asked = Pointer.ROOT.field("consultation").field("asked");
            checkEntries(consultation.asked(), Pointer.ROOT.field("consultation"), "asked", sink);
            for (Located<ConsultationRequest> request : Located.all(consultation.asked(), asked)) {
                checkEntries(request.value().departments(), request.pointer(), "departments", sink);
            }
        }
        CouncilPaper paper = report.councilPaper();
        if (paper != null) {
            checkEntries(paper.sessions(), Pointer.ROOT.field("councilPaper"), "sessions", sink);
        }
    }

    private static void checkEntries(List<?> entries, Pointer parent, String field, Consumer<Finding> sink) {
        if (entries.isEmpty()) {
            sink.accept(Finding.of(ENTRIES_MISSING, parent.field(field), field));
        }
    }

    /**
     * PDF/UA-1, 7.2 and WCAG 2.1, 3.1.1 ask for a language that is known. A name such as "deutsch" has the form of a
     * language subtag (BCP 47, 2.2.1), but the registry has none of more than three letters.
     */
    private static void language(RuleContext context, Consumer<Finding> sink) {
        String subtag = context.report().language().getLanguage();
        if (subtag.isEmpty() || subtag.length() > 3) {
            sink.accept(Finding.of(LANGUAGE_MISSING, Pointer.ROOT.field("language")));
        }
    }

    private static void altTexts(RuleContext context, Consumer<Finding> sink) {
        for (Located<Highlight> highlight : context.index().highlights()) {
            String image = highlight.value().image();
            if (image != null && isBlank(highlight.value().alt())) {
                sink.accept(highlight.findingAt("alt", ALT_MISSING, image));
            }
        }
    }

    private static void statusReasons(RuleContext context, Consumer<Finding> sink) {
        for (Located<Measure> measure : context.index().measures()) {
            if (measure.value().status() == MeasureStatus.DISCONTINUED
                    && isBlank(measure.value().statusReason())) {
                sink.accept(measure.findingAt(
                        "statusReason", STATUS_REASON_MISSING, measure.value().id()));
            }
        }
    }

    private static void releaseDate(RuleContext context, Consumer<Finding> sink) {
        if (context.profile() == Profile.FINAL && context.report().edition().releasedOn() == null) {
            sink.accept(Finding.of(
                    RELEASE_DATE_MISSING, Pointer.ROOT.field("edition").field("releasedOn")));
        }
    }
}
