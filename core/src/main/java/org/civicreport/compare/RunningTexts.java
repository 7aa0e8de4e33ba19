package org.civicreport.compare;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.civicreport.model.Chapter;
import org.civicreport.model.CoreArea;
import org.civicreport.model.Highlight;
import org.civicreport.model.Measure;
import org.civicreport.model.Milestone;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.text.WhiteSpace;
import org.jspecify.annotations.Nullable;

/** The running texts of a report, an area or a measure, by path, sorted; without those that are always internal. */
final class RunningTexts {

    private final SortedMap<String, RichText> texts = new TreeMap<>();

    private RunningTexts() {}

    static SortedMap<String, RichText> of(Report report) {
        return new RunningTexts()
                .add("mandate/text", report.mandate().text())
                .add("introduction", report.introduction())
                .addAll("highlights", "/text", report.highlights(), Highlight::text)
                .add("conclusion", report.conclusion())
                .addAll("chapters", "/text", report.chapters(), Chapter::text)
                .texts;
    }

    static SortedMap<String, RichText> of(CoreArea area) {
        return new RunningTexts()
                .add("intro", area.intro())
                .add("excerpt", area.excerpt())
                .addAll("goals", "", area.goals(), Function.identity())
                .texts;
    }

    static SortedMap<String, RichText> of(Measure measure) {
        RunningTexts texts = new RunningTexts()
                .add("description", measure.description())
                .addAll("goals", "", measure.goals(), Function.identity())
                .add("statusReason", measure.statusReason())
                .add("results", measure.results())
                .addAll("milestones", "/text", measure.milestones(), Milestone::text)
                .add("outlook", measure.outlook());
        if (measure.planActual() != null) {
            texts.add("planActual/time", measure.planActual().time())
                    .add("planActual/results", measure.planActual().results())
                    .add("planActual/budget", measure.planActual().budget());
        }
        if (measure.equality() != null) {
            texts.add("equality/effect", measure.equality().effect());
        }
        return texts.texts;
    }

    private RunningTexts add(String path, @Nullable RichText text) {
        if (text != null) {
            texts.put(path, text);
        }
        return this;
    }

    private <T> RunningTexts addAll(String list, String field, List<T> parts, Function<T, RichText> text) {
        for (int i = 0; i < parts.size(); i++) {
            add(list + "/" + i + field, text.apply(parts.get(i)));
        }
        return this;
    }

    /** Texts with one of them put, or taken out by {@code null}. */
    static SortedMap<String, RichText> with(SortedMap<String, RichText> texts, String path, @Nullable RichText text) {
        SortedMap<String, RichText> changed = new TreeMap<>(texts);
        if (text == null) {
            changed.remove(path);
        } else {
            changed.put(path, text);
        }
        return changed;
    }

    static SortedMap<String, RichText> copy(SortedMap<String, RichText> texts) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** The words of a text; how it is broken into lines doesn't count. */
    static String words(RichText text) {
        return WhiteSpace.collapse(text.commonMark());
    }
}
