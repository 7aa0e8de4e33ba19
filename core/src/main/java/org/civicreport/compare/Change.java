package org.civicreport.compare;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.civicreport.model.MeasureStatus;
import org.civicreport.model.PartialDate;
import org.civicreport.model.RichText;
import org.jspecify.annotations.Nullable;

/**
 * One thing that differs between two editions. Ids and keys are those of the newer edition, unless it says otherwise.
 * Visit it with a {@link ChangeVisitor}: the compiler proves that no kind is forgotten.
 */
public sealed interface Change extends Serializable {

    /**
     * Shows this change to a visitor.
     *
     * @param visitor the visitor
     * @param <R> what it makes of changes
     * @return what it makes of this one
     */
    <R> R accept(ChangeVisitor<R> visitor);

    /**
     * A core area is new.
     *
     * @param area the area
     */
    record AreaAdded(AreaState area) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A core area is gone.
     *
     * @param area the area as it was
     * @param successors keys of the areas into which it was cut, as the older edition announced; often empty
     */
    record AreaRemoved(AreaState area, List<String> successors) implements Change {
        /** Copies the successors. */
        public AreaRemoved {
            successors = List.copyOf(successors);
        }

        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A core area has another title or stands below another area. That its texts differ, too, is said apart.
     *
     * @param before the area as it was
     * @param now the area as it is, with the same key
     */
    record AreaChanged(AreaState before, AreaState now) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A measure is new.
     *
     * @param measure the measure
     */
    record MeasureAdded(MeasureState measure) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A measure of the older edition is gone.
     *
     * @param measure the measure as it was
     * @param reason what the newer edition says about it, or null if it says nothing
     */
    record MeasureVanished(MeasureState measure, @Nullable RichText reason) implements Change {

        /** {@return whether nobody has to ask: it had ended, or its end is explained} */
        public boolean isAccountedFor() {
            return measure.hasEnded() || reason != null;
        }

        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Measures of the older edition have become one, or part of one that goes on.
     *
     * @param earlier the measures as they were, without the one that goes on
     * @param measure the one that they have become
     * @param continued whether it was there before, under the same id
     */
    record MeasuresMerged(List<MeasureState> earlier, MeasureState measure, boolean continued) implements Change {
        /** Copies the list. */
        public MeasuresMerged {
            earlier = List.copyOf(earlier);
        }

        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A measure of the older edition has become several, or others have come out of it.
     *
     * @param earlier the measure as it was
     * @param continued whether it is still there, under the same id
     * @param parts the measures that have come out of it
     */
    record MeasureSplit(MeasureState earlier, boolean continued, List<MeasureState> parts) implements Change {
        /** Copies the list. */
        public MeasureSplit {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A measure has another title, another id, or both.
     *
     * @param idBefore its id in the older edition
     * @param titleBefore its title in the older edition
     * @param id its id
     * @param title its title
     */
    record MeasureRenamed(String idBefore, String titleBefore, String id, String title) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A measure has moved to another core area.
     *
     * @param id its id
     * @param before the key of its area in the older edition
     * @param now the key of its area
     * @param recut whether that is only because the older area was cut into others, of which this is one
     */
    record MeasureMoved(String id, String before, String now, boolean recut) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A measure has another status.
     *
     * @param id its id
     * @param before its status in the older edition
     * @param now its status
     */
    record StatusChanged(String id, MeasureStatus before, MeasureStatus now) implements Change {

        /** {@return whether it is less far than it was: open again, or only planned again} */
        public boolean isBack() {
            return now.ordinal() < before.ordinal();
        }

        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A measure's progress is another.
     *
     * @param id its id
     * @param before its progress in per cent in the older edition, or null
     * @param now its progress, or null
     */
    record ProgressChanged(
            String id, @Nullable Integer before, @Nullable Integer now) implements Change {

        /** {@return by how many per cent points it went up, negative if down; 0 if one of them isn't stated} */
        public long points() {
            return before == null || now == null ? 0 : (long) now - before;
        }

        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A measure begins or ends at another time.
     *
     * @param id its id
     * @param fromBefore its begin in the older edition
     * @param toBefore its end in the older edition
     * @param from its begin
     * @param to its end
     */
    record PeriodMoved(String id, PartialDate fromBefore, PartialDate toBefore, PartialDate from, PartialDate to)
            implements Change {

        /** {@return by how many whole months the end has slipped; negative if it comes earlier} */
        public long monthsSlipped() {
            return ChronoUnit.MONTHS.between(
                    toBefore.lastDay().withDayOfMonth(1), to.lastDay().withDayOfMonth(1));
        }

        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Another department is in charge of a measure.
     *
     * @param id its id
     * @param before the key of the department in the older edition
     * @param now the key of the department
     */
    record LeadChanged(String id, String before, String now) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * An indicator of a measure has another value, is new or is gone.
     *
     * @param id the measure's id
     * @param indicator the indicator's name
     * @param before its value in the older edition, or null if it is new
     * @param now its value, or null if it is gone
     */
    record IndicatorMoved(
            String id,
            String indicator,
            @Nullable BigDecimal before,
            @Nullable BigDecimal now) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A running text says something else, is new or is gone.
     *
     * @param place where it stands in the newer edition
     * @param before what it said in the older edition, or null if it is new
     * @param now what it says, or null if it is gone
     */
    record TextChanged(
            TextPlace place,
            @Nullable RichText before,
            @Nullable RichText now) implements Change {

        /** {@return whether the words are the same, so that only lines are broken in other places} */
        public boolean isOnlyWhiteSpace() {
            return before != null && now != null && RunningTexts.words(before).equals(RunningTexts.words(now));
        }

        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * An edition says something else about a commitment, mentions it first, or no longer. What that means for the city is
     * told by {@link Changes#commitments()}.
     *
     * @param key the commitment's name
     * @param before what the older edition says about it, or null if nothing
     * @param now what the newer edition says about it, or null if nothing
     */
    record CommitmentChanged(
            CommitmentKey key,
            @Nullable CommitmentEntry before,
            @Nullable CommitmentEntry now) implements Change {
        @Override
        public <R> R accept(ChangeVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
