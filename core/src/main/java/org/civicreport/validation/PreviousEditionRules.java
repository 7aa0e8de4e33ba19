package org.civicreport.validation;

import static org.civicreport.validation.ValidationFindings.COMMITMENT_FORGOTTEN;
import static org.civicreport.validation.ValidationFindings.EARLIER_ENTRY_UNKNOWN;
import static org.civicreport.validation.ValidationFindings.EDITION_BACKWARDS;
import static org.civicreport.validation.ValidationFindings.MEASURE_LOST;
import static org.civicreport.validation.ValidationFindings.PREVIOUS_EDITION_MISMATCH;
import static org.civicreport.validation.ValidationFindings.STATUS_REVERSAL_UNEXPLAINED;
import static org.civicreport.validation.ValidationFindings.TEXT_UNCHANGED;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.civicreport.findings.Finding;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Pointer;
import org.civicreport.model.CarriedCommitment;
import org.civicreport.model.Commitment;
import org.civicreport.model.CommitmentState;
import org.civicreport.model.Edition;
import org.civicreport.model.Measure;
import org.civicreport.model.MeasureStatus;
import org.civicreport.model.Predecessor;
import org.civicreport.model.PreviousEdition;
import org.civicreport.model.Report;
import org.civicreport.model.RetiredMeasure;
import org.civicreport.model.RichText;
import org.civicreport.model.StakeholderComment;
import org.civicreport.text.WhiteSpace;
import org.jspecify.annotations.Nullable;

/** What the previous edition has begun, this one carries on. Nothing of it is checked without the previous edition. */
final class PreviousEditionRules {

    private PreviousEditionRules() {}

    static List<Rule> rules() {
        return List.of(
                rule("previous-edition-named", PREVIOUS_EDITION_MISMATCH, PreviousEditionRules::named),
                rule("measures-continued", MEASURE_LOST, PreviousEditionRules::continued),
                rule("completed-stays-completed", STATUS_REVERSAL_UNEXPLAINED, PreviousEditionRules::completed),
                rule("earlier-entries-known", EARLIER_ENTRY_UNKNOWN, PreviousEditionRules::known),
                rule("editions-ascend", EDITION_BACKWARDS, PreviousEditionRules::ascend),
                rule("texts-renewed", TEXT_UNCHANGED, PreviousEditionRules::renewed),
                rule("commitments-remembered", COMMITMENT_FORGOTTEN, PreviousEditionRules::remembered));
    }

    /** Both editions with their parts. */
    private record Editions(Report report, ReportIndex index, Report previous, ReportIndex previousIndex) {}

    @FunctionalInterface
    private interface Check {
        void check(Editions editions, Consumer<Finding> sink);
    }

    private static Rule rule(String name, FindingType type, Check check) {
        return Rule.of(
                name,
                List.of(type),
                (context, sink) -> context.previous()
                        .ifPresent(previous -> check.check(
                                new Editions(
                                        context.report(),
                                        context.index(),
                                        previous,
                                        context.previousIndex().orElseThrow()),
                                sink)));
    }

    private static void named(Editions editions, Consumer<Finding> sink) {
        PreviousEdition named = editions.report().edition().previousEdition();
        String id = editions.previous().id();
        if (named == null || !named.id().equals(id)) {
            sink.accept(Finding.of(
                    PREVIOUS_EDITION_MISMATCH,
                    Pointer.ROOT.field("edition").field("previousEdition"),
                    id,
                    editions.previous().edition().label()));
        }
    }

    private static void continued(Editions editions, Consumer<Finding> sink) {
        Set<String> accountedFor = new HashSet<>();
        editions.report().retired().stream().map(RetiredMeasure::id).forEach(accountedFor::add);
        for (Located<Measure> measure : editions.index().measures()) {
            accountedFor.add(measure.value().id());
            for (Predecessor predecessor : measure.value().predecessors()) {
                if (isPrevious(predecessor.edition(), editions)) {
                    accountedFor.add(predecessor.id());
                }
            }
        }
        for (Located<Measure> earlier : editions.previousIndex().measures()) {
            Measure measure = earlier.value();
            if (!isEnded(measure) && !accountedFor.contains(measure.id())) {
                sink.accept(Finding.of(MEASURE_LOST, Pointer.ROOT.field("coreAreas"), measure.id(), measure.title()));
            }
        }
    }

    private static boolean isEnded(Measure measure) {
        return measure.status() == MeasureStatus.COMPLETED || measure.status() == MeasureStatus.DISCONTINUED;
    }

    /** A completed measure that is discontinued now needs a reason for that, which is another rule's matter. */
    private static void completed(Editions editions, Consumer<Finding> sink) {
        for (Located<Measure> measure : editions.index().measures()) {
            MeasureStatus status = measure.value().status();
            boolean isOpen = status == MeasureStatus.PLANNED || status == MeasureStatus.IN_PROGRESS;
            boolean wasCompleted = editions.previousIndex()
                    .measure(measure.value().id())
                    .filter(earlier -> earlier.status() == MeasureStatus.COMPLETED)
                    .isPresent();
            if (isOpen
                    && wasCompleted
                    && CompletenessRules.isBlank(measure.value().statusReason())) {
                sink.accept(measure.findingAt(
                        "statusReason",
                        STATUS_REVERSAL_UNEXPLAINED,
                        measure.value().id()));
            }
        }
    }

    private static void known(Editions editions, Consumer<Finding> sink) {
        for (Located<Measure> measure : editions.index().measures()) {
            Pointer predecessors = measure.pointer().field("predecessors");
            for (Located<Predecessor> predecessor : Located.all(measure.value().predecessors(), predecessors)) {
                if (isPrevious(predecessor.value().edition(), editions)) {
                    measureKnown(predecessor, predecessor.value().id(), editions, sink);
                }
            }
        }
        for (Located<RetiredMeasure> retired :
                Located.all(editions.report().retired(), Pointer.ROOT.field("retired"))) {
            measureKnown(retired, retired.value().id(), editions, sink);
        }
        for (Located<CarriedCommitment> carried :
                Located.all(editions.report().carriedCommitments(), Pointer.ROOT.field("carriedCommitments"))) {
            if (isPrevious(carried.value().edition(), editions)) {
                commitmentKnown(carried, editions, sink);
            }
        }
    }

    private static void measureKnown(Located<?> part, String id, Editions editions, Consumer<Finding> sink) {
        if (editions.previousIndex().measure(id).isEmpty()) {
            sink.accept(unknown(part, "id", id, editions));
        }
    }

    private static void commitmentKnown(Located<CarriedCommitment> carried, Editions editions, Consumer<Finding> sink) {
        String commentId = carried.value().comment();
        String commitmentId = carried.value().commitment();
        editions.previousIndex()
                .comment(commentId)
                .ifPresentOrElse(
                        comment -> {
                            if (!promises(comment, commitmentId)) {
                                sink.accept(unknown(carried, "commitment", commitmentId, editions));
                            }
                        },
                        () -> sink.accept(unknown(carried, "comment", commentId, editions)));
    }

    private static boolean promises(StakeholderComment comment, String commitmentId) {
        return comment.commitments().stream()
                .anyMatch(commitment -> commitment.id().equals(commitmentId));
    }

    /** A number that is none of an edition is another rule's matter. */
    private static void ascend(Editions editions, Consumer<Finding> sink) {
        Edition edition = editions.report().edition();
        Edition previous = editions.previous().edition();
        Pointer at = Pointer.ROOT.field("edition");
        if (edition.ordinal() >= 1 && edition.ordinal() <= previous.ordinal()) {
            sink.accept(Finding.of(
                    EDITION_BACKWARDS,
                    at.field("ordinal"),
                    "ordinal",
                    Integer.toString(edition.ordinal()),
                    Integer.toString(previous.ordinal())));
        }
        if (edition.periodTo().isBefore(previous.periodTo())) {
            sink.accept(Finding.of(
                    EDITION_BACKWARDS,
                    at.field("periodTo"),
                    "periodTo",
                    edition.periodTo().toString(),
                    previous.periodTo().toString()));
        }
    }

    /** What had ended before may keep its last words. */
    private static void renewed(Editions editions, Consumer<Finding> sink) {
        for (Located<Measure> measure : editions.index().measures()) {
            Measure value = measure.value();
            editions.previousIndex()
                    .measure(value.id())
                    .filter(earlier -> !isEnded(earlier) || earlier.status() != value.status())
                    .ifPresent(earlier -> {
                        renewed("results", value.results(), earlier.results(), measure.pointer(), value.id(), sink);
                        renewed("outlook", value.outlook(), earlier.outlook(), measure.pointer(), value.id(), sink);
                    });
        }
        renewed(
                "conclusion",
                editions.report().conclusion(),
                editions.previous().conclusion(),
                Pointer.ROOT,
                "",
                sink);
    }

    private static void renewed(
            String field,
            @Nullable RichText now,
            @Nullable RichText before,
            Pointer at,
            String id,
            Consumer<Finding> sink) {
        if (!CompletenessRules.isBlank(now)
                && now != null
                && before != null
                && WhiteSpace.collapse(now.commonMark()).equals(WhiteSpace.collapse(before.commonMark()))) {
            sink.accept(Finding.of(TEXT_UNCHANGED, at.field(field), field, id));
        }
    }

    private static void remembered(Editions editions, Consumer<Finding> sink) {
        Set<EarlierCommitment> mentioned = editions.report().carriedCommitments().stream()
                .map(EarlierCommitment::of)
                .collect(Collectors.toSet());
        for (Located<StakeholderComment> comment : editions.previousIndex().comments()) {
            for (Commitment commitment : comment.value().commitments()) {
                EarlierCommitment earlier = new EarlierCommitment(
                        editions.previous().id(), comment.value().id(), commitment.id());
                if (commitment.fulfilledOn() == null && !mentioned.contains(earlier)) {
                    sink.accept(forgotten(commitment.id(), commitment.text()));
                }
            }
        }
        for (CarriedCommitment carried : editions.previous().carriedCommitments()) {
            boolean open =
                    carried.state() == CommitmentState.OPEN || carried.state() == CommitmentState.PARTLY_FULFILLED;
            if (open && !mentioned.contains(EarlierCommitment.of(carried))) {
                sink.accept(forgotten(carried.commitment(), carried.note()));
            }
        }
    }

    private static Finding forgotten(String id, RichText text) {
        return Finding.of(
                COMMITMENT_FORGOTTEN,
                Pointer.ROOT.field("carriedCommitments"),
                id,
                WhiteSpace.collapse(text.commonMark()));
    }

    /** How a commitment is named in later editions. */
    private record EarlierCommitment(String edition, String comment, String commitment) {

        static EarlierCommitment of(CarriedCommitment carried) {
            return new EarlierCommitment(carried.edition(), carried.comment(), carried.commitment());
        }
    }

    private static Finding unknown(Located<?> part, String field, String id, Editions editions) {
        return part.findingAt(
                field, EARLIER_ENTRY_UNKNOWN, id, editions.previous().id());
    }

    private static boolean isPrevious(String edition, Editions editions) {
        return edition.equals(editions.previous().id());
    }
}
