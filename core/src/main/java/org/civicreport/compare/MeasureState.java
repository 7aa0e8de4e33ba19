package org.civicreport.compare;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.civicreport.model.Indicator;
import org.civicreport.model.Measure;
import org.civicreport.model.MeasureStatus;
import org.civicreport.model.PartialDate;
import org.civicreport.model.RichText;
import org.jspecify.annotations.Nullable;

/**
 * What is compared of a measure (Maßnahme).
 *
 * @param id its id
 * @param title its title
 * @param area the key of its core area
 * @param status how far it is
 * @param progress the share of its intended results in per cent, or null if it isn't stated
 * @param from its begin
 * @param to its end
 * @param lead the key of the department in charge
 * @param indicators the values of its indicators by name, sorted; of namesakes the first
 * @param texts its running texts by path, sorted: all but the cause of a risk, which is internal
 */
public record MeasureState(
        String id,
        String title,
        String area,
        MeasureStatus status,
        @Nullable Integer progress,
        PartialDate from,
        PartialDate to,
        String lead,
        SortedMap<String, BigDecimal> indicators,
        SortedMap<String, RichText> texts)
        implements Serializable {

    /** Checks that nothing required is null and copies indicators and texts. */
    public MeasureState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(lead, "lead");
        indicators = Collections.unmodifiableSortedMap(new TreeMap<>(indicators));
        texts = RunningTexts.copy(texts);
    }

    static MeasureState of(String area, Measure measure) {
        SortedMap<String, BigDecimal> indicators = new TreeMap<>();
        for (Indicator indicator : measure.indicators()) {
            indicators.putIfAbsent(indicator.name(), indicator.value());
        }
        return new MeasureState(
                measure.id(),
                measure.title(),
                area,
                measure.status(),
                measure.progress(),
                measure.from(),
                measure.to(),
                measure.lead(),
                indicators,
                RunningTexts.of(measure));
    }

    /** {@return whether it is completed or discontinued, so that a later edition may leave it out} */
    public boolean hasEnded() {
        return status == MeasureStatus.COMPLETED || status == MeasureStatus.DISCONTINUED;
    }

    MeasureState named(String newId, String newTitle) {
        return new MeasureState(newId, newTitle, area, status, progress, from, to, lead, indicators, texts);
    }

    MeasureState in(String newArea) {
        return new MeasureState(id, title, newArea, status, progress, from, to, lead, indicators, texts);
    }

    MeasureState as(MeasureStatus newStatus) {
        return new MeasureState(id, title, area, newStatus, progress, from, to, lead, indicators, texts);
    }

    MeasureState at(@Nullable Integer newProgress) {
        return new MeasureState(id, title, area, status, newProgress, from, to, lead, indicators, texts);
    }

    MeasureState during(PartialDate newFrom, PartialDate newTo) {
        return new MeasureState(id, title, area, status, progress, newFrom, newTo, lead, indicators, texts);
    }

    MeasureState ledBy(String newLead) {
        return new MeasureState(id, title, area, status, progress, from, to, newLead, indicators, texts);
    }

    MeasureState with(String indicator, @Nullable BigDecimal value) {
        SortedMap<String, BigDecimal> changed = new TreeMap<>(indicators);
        if (value == null) {
            changed.remove(indicator);
        } else {
            changed.put(indicator, value);
        }
        return new MeasureState(id, title, area, status, progress, from, to, lead, changed, texts);
    }

    MeasureState withText(String path, @Nullable RichText text) {
        return new MeasureState(
                id, title, area, status, progress, from, to, lead, indicators, RunningTexts.with(texts, path, text));
    }

    /** Names in either of two measures, sorted. */
    static Map<String, BigDecimal> allIndicators(MeasureState one, MeasureState other) {
        SortedMap<String, BigDecimal> all = new TreeMap<>(one.indicators());
        all.putAll(other.indicators());
        return all;
    }
}
