package org.civicreport.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.civicreport.model.CommentLocator;
import org.civicreport.model.CoreArea;
import org.civicreport.model.Measure;
import org.civicreport.model.Report;
import org.civicreport.text.WhiteSpace;
import org.jspecify.annotations.Nullable;

/**
 * What comments are about, in words that a clerk can choose from or write: a measure by its id and title, a core area by
 * its title, anything else as a section. Immutable and thread-safe.
 */
public final class Locators {

    private final Report report;

    private Locators(Report report) {
        this.report = report;
    }

    /**
     * Returns the locators of a report.
     *
     * @param report the report
     * @return its locators
     */
    public static Locators of(Report report) {
        return new Locators(Objects.requireNonNull(report, "report"));
    }

    /** Returns the words for all areas and measures, each area before its measures, in the report's order. */
    public List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (CoreArea area : report.coreAreas()) {
            labels.add(WhiteSpace.collapse(area.title()));
            area.measures().forEach(measure -> labels.add(label(measure)));
        }
        return labels.stream().filter(label -> !label.isEmpty()).distinct().toList();
    }

    /**
     * Words a locator.
     *
     * @param locator the locator, or null for the whole report
     * @return its words; empty for the whole report
     */
    public String label(@Nullable CommentLocator locator) {
        if (locator instanceof CommentLocator.OfMeasure place) {
            return report.measure(place.measure()).map(Locators::label).orElse(place.measure());
        }
        if (locator instanceof CommentLocator.OfCoreArea place) {
            return report.coreArea(place.coreArea())
                    .map(area -> WhiteSpace.collapse(area.title()))
                    .orElse(place.coreArea());
        }
        return locator instanceof CommentLocator.OfSection place ? place.section() : "";
    }

    /**
     * Reads what a clerk wrote: the words of a measure, its id or title, or those of a core area; anything else is a
     * section in words.
     *
     * @param words the words
     * @return the locator; null for blank words, which stand for the whole report
     */
    public @Nullable CommentLocator read(String words) {
        String line = WhiteSpace.collapse(words);
        if (line.isEmpty()) {
            return null;
        }
        List<CommentLocator> found = new ArrayList<>();
        for (CoreArea area : report.coreAreas()) {
            if (line.equals(WhiteSpace.collapse(area.title())) || line.equals(area.key())) {
                found.add(new CommentLocator.OfCoreArea(area.key()));
            }
            for (Measure measure : area.measures()) {
                if (line.equals(label(measure))
                        || line.equalsIgnoreCase(measure.id())
                        || line.equals(WhiteSpace.collapse(measure.title()))) {
                    found.add(new CommentLocator.OfMeasure(measure.id()));
                }
            }
        }
        return found.size() == 1 ? found.get(0) : new CommentLocator.OfSection(words.strip());
    }

    private static String label(Measure measure) {
        return WhiteSpace.collapse(measure.id() + " " + measure.title());
    }
}
