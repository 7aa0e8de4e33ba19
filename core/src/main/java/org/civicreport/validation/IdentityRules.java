package org.civicreport.validation;

import static org.civicreport.validation.ValidationFindings.ABBREVIATION_DUPLICATE;
import static org.civicreport.validation.ValidationFindings.ID_DUPLICATE;
import static org.civicreport.validation.ValidationFindings.ID_MALFORMED;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Pointer;
import org.civicreport.model.AbbreviationEntry;
import org.civicreport.model.Commitment;
import org.civicreport.model.CoreArea;
import org.civicreport.model.Department;
import org.civicreport.model.Highlight;
import org.civicreport.model.Measure;
import org.civicreport.model.StakeholderComment;

/** Ids and keys: their form, and that each names one thing of its kind. */
final class IdentityRules {

    /** Fits file names, anchors of every format and spreadsheet cells. */
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,30}");

    private IdentityRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("ids-well-formed", List.of(ID_MALFORMED), IdentityRules::wellFormed),
                Rule.of("ids-unique", List.of(ID_DUPLICATE), IdentityRules::unique),
                Rule.of("abbreviations-unique", List.of(ABBREVIATION_DUPLICATE), IdentityRules::abbreviations));
    }

    private static void wellFormed(RuleContext context, Consumer<Finding> sink) {
        ReportIndex index = context.index();
        checkForm(context.report().id(), Pointer.ROOT.field("id"), sink);
        checkForms(index.coreAreas(), "key", CoreArea::key, sink);
        checkForms(index.measures(), "id", Measure::id, sink);
        checkForms(index.highlights(), "id", Highlight::id, sink);
        checkForms(index.comments(), "id", StakeholderComment::id, sink);
        checkForms(index.commitments(), "id", Commitment::id, sink);
        checkForms(index.departments(), "key", Department::key, sink);
    }

    private static <T> void checkForms(
            List<Located<T>> parts, String field, Function<T, String> id, Consumer<Finding> sink) {
        parts.forEach(part -> checkForm(id.apply(part.value()), part.pointer().field(field), sink));
    }

    private static void checkForm(String id, Pointer pointer, Consumer<Finding> sink) {
        if (!ID.matcher(id).matches()) {
            sink.accept(Finding.of(ID_MALFORMED, pointer, id));
        }
    }

    private static void unique(RuleContext context, Consumer<Finding> sink) {
        ReportIndex index = context.index();
        checkUnique(index.coreAreas(), "key", CoreArea::key, sink);
        checkUnique(index.measures(), "id", Measure::id, sink);
        checkUnique(index.highlights(), "id", Highlight::id, sink);
        checkUnique(index.comments(), "id", StakeholderComment::id, sink);
        checkUnique(index.commitments(), "id", Commitment::id, sink);
        Map<String, Pointer> keys = checkUnique(index.departments(), "key", Department::key, sink);
        checkAliases(index.departments(), keys, sink);
    }

    private static <T> Map<String, Pointer> checkUnique(
            List<Located<T>> parts, String field, Function<T, String> id, Consumer<Finding> sink) {
        Map<String, Pointer> taken = new HashMap<>();
        for (Located<T> part : parts) {
            Pointer pointer = part.pointer().field(field);
            claim(id.apply(part.value()), pointer, taken, sink);
        }
        return taken;
    }

    /** A department may have its own key as alias in other case: a look-up is exact, and both lead to the same office. */
    private static void checkAliases(
            List<Located<Department>> departments, Map<String, Pointer> taken, Consumer<Finding> sink) {
        for (Located<Department> department : departments) {
            Pointer aliases = department.pointer().field("aliases");
            for (Located<String> alias : Located.all(department.value().aliases(), aliases)) {
                if (!folded(alias.value()).equals(folded(department.value().key()))) {
                    claim(alias.value(), alias.pointer(), taken, sink);
                }
            }
        }
    }

    private static void claim(String id, Pointer pointer, Map<String, Pointer> taken, Consumer<Finding> sink) {
        Pointer first = taken.putIfAbsent(folded(id), pointer);
        if (first != null) {
            sink.accept(Finding.of(ID_DUPLICATE, pointer, id, first.toString()));
        }
    }

    /** Case counts here: "GSt" and "GST" may be two offices. */
    private static void abbreviations(RuleContext context, Consumer<Finding> sink) {
        Map<String, Pointer> listed = new HashMap<>();
        for (Located<AbbreviationEntry> entry :
                Located.all(context.report().abbreviations(), Pointer.ROOT.field("abbreviations"))) {
            String shortForm = entry.value().shortForm();
            Pointer first = listed.putIfAbsent(shortForm, entry.pointer());
            if (first != null) {
                sink.accept(entry.findingAt("shortForm", ABBREVIATION_DUPLICATE, shortForm, first.toString()));
            }
        }
    }

    private static String folded(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
