package org.civicreport.compare;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.civicreport.model.CarriedCommitment;
import org.civicreport.model.Commitment;
import org.civicreport.model.CommitmentState;
import org.civicreport.model.Consultation;
import org.civicreport.model.ConsultationRequest;
import org.civicreport.model.CoreArea;
import org.civicreport.model.CouncilPaper;
import org.civicreport.model.Edition;
import org.civicreport.model.EditionStatus;
import org.civicreport.model.Measure;
import org.civicreport.model.MeasureStatus;
import org.civicreport.model.Milestone;
import org.civicreport.model.MilestoneStatus;
import org.civicreport.model.PreviousEdition;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.model.StakeholderComment;
import org.civicreport.model.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Starts the next edition of a report: a draft with everything that goes on, under the same ids.
 *
 * <p>What has ended is left out. Results, reasons, highlights, conclusion, comments and sessions are to be written anew.
 * Texts that may still be right are taken over with a {@link StaleMark}. Commitments that are still open come again. Dates
 * follow on, and years in id, label and title are counted up.
 *
 * <p>Of a commitment made to an internal comment only its id is taken over, since carried commitments are public.
 *
 * <p>A pure function of the report, safe to call from any thread.
 */
public final class NextEdition {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");
    private static final int LONGEST_ID = 31;

    private final Report last;
    private final int years;

    private NextEdition(Report last) {
        this.last = last;
        this.years = Math.max(1, (months(last.edition()) + 6) / 12);
    }

    /**
     * Starts the edition after another.
     *
     * @param last the report of the last edition
     * @return the draft of the next
     */
    public static Report after(Report last) {
        return new NextEdition(last).draft();
    }

    private static int months(Edition edition) {
        long months = ChronoUnit.MONTHS.between(
                edition.periodFrom(), edition.periodTo().plusDays(1));
        return (int) Math.max(1, Math.min(months, 1200));
    }

    private Report draft() {
        Consultation consultation = last.consultation();
        CouncilPaper paper = last.councilPaper();
        return last.toBuilder()
                .id(id())
                .title(later(last.title()))
                .edition(edition(last.edition()))
                .introduction(marked(last.introduction()))
                .coreAreas(last.coreAreas().stream().map(this::area).toList())
                .highlights(List.of())
                .conclusion(null)
                .chapters(last.chapters().stream()
                        .map(chapter ->
                                chapter.toBuilder().text(marked(chapter.text())).build())
                        .toList())
                .consultation(consultation == null ? null : consultation(consultation))
                .councilPaper(paper == null ? null : paper(paper))
                .retired(List.of())
                .carriedCommitments(openCommitments())
                .publicationUrl(null)
                .suppressedFindings(List.of())
                .statedTotals(List.of())
                .build();
    }

    /** An id without a year, or one that stays the same, gets the number of the edition. */
    private String id() {
        String counted = later(last.id());
        if (!counted.equals(last.id())) {
            return counted;
        }
        String suffix = "-" + (last.edition().ordinal() + 1L);
        String base = last.id().replaceFirst("-[0-9]+$", "");
        String id = base.substring(0, Math.min(base.length(), LONGEST_ID - suffix.length())) + suffix;
        return id.equals(last.id()) ? id + "-b" : id;
    }

    private String later(String text) {
        return YEAR.matcher(text).replaceAll(year -> Integer.toString(Integer.parseInt(year.group()) + years));
    }

    private RichText marked(RichText text) {
        return StaleMark.on(text, last.edition().label(), last.language());
    }

    private @Nullable RichText markedIfThere(@Nullable RichText text) {
        return text == null ? null : marked(text);
    }

    private Edition edition(Edition edition) {
        LocalDate from = edition.periodTo().plusDays(1);
        LocalDate to = from.plus(Period.ofMonths(months(edition))).minusDays(1);
        return edition.toBuilder()
                .ordinal(edition.ordinal() + 1)
                .label(later(edition.label()))
                .periodFrom(from)
                .periodTo(to)
                .dataCutoff(null)
                .releasedOn(null)
                .revision(null)
                .corrections(List.of())
                .previousEdition(new PreviousEdition(last.id(), edition.label()))
                .status(EditionStatus.DRAFT)
                .build();
    }

    private CoreArea area(CoreArea area) {
        return area.toBuilder()
                .intro(marked(area.intro()))
                .excerpt(null)
                .successorKeys(List.of())
                .measures(area.measures().stream()
                        .filter(measure -> !hasEnded(measure))
                        .map(this::measure)
                        .toList())
                .build();
    }

    private static boolean hasEnded(Measure measure) {
        return measure.status() == MeasureStatus.COMPLETED || measure.status() == MeasureStatus.DISCONTINUED;
    }

    /** The outlook stays as what the results will be held against; milestones that are done are done. */
    private Measure measure(Measure measure) {
        List<Milestone> ahead = measure.milestones().stream()
                .filter(milestone ->
                        milestone.status() == MilestoneStatus.PLANNED || milestone.status() == MilestoneStatus.DELAYED)
                .toList();
        return measure.toBuilder()
                .statusReason(null)
                .results(RichText.of(""))
                .milestones(ahead)
                .outlook(markedIfThere(measure.outlook()))
                .planActual(null)
                .riskCause(null)
                .predecessors(List.of())
                .build();
    }

    private static Consultation consultation(Consultation consultation) {
        List<ConsultationRequest> asked = consultation.asked().stream()
                .map(request -> ConsultationRequest.builder()
                        .departments(request.departments())
                        .build())
                .toList();
        return Consultation.builder().asked(asked).build();
    }

    private CouncilPaper paper(CouncilPaper paper) {
        return paper.toBuilder()
                .status(null)
                .reference(null)
                .subject(null)
                .sessions(List.of())
                .advanceCopyNote(null)
                .motions(paper.motions().stream().map(this::marked).toList())
                .treatedMotions(List.of())
                .annexes(List.of())
                .build();
    }

    private List<CarriedCommitment> openCommitments() {
        List<CarriedCommitment> open = new ArrayList<>();
        Consultation consultation = last.consultation();
        for (StakeholderComment comment :
                consultation == null ? List.<StakeholderComment>of() : consultation.comments()) {
            for (Commitment commitment : comment.commitments()) {
                if (commitment.fulfilledOn() == null) {
                    RichText note =
                            comment.visibility() == Visibility.PUBLIC ? marked(commitment.text()) : RichText.of("");
                    open.add(new CarriedCommitment(
                            last.id(), comment.id(), commitment.id(), CommitmentState.OPEN, note));
                }
            }
        }
        for (CarriedCommitment carried : last.carriedCommitments()) {
            if (carried.state() == CommitmentState.OPEN || carried.state() == CommitmentState.PARTLY_FULFILLED) {
                open.add(new CarriedCommitment(
                        carried.edition(),
                        carried.comment(),
                        carried.commitment(),
                        carried.state(),
                        marked(carried.note())));
            }
        }
        return open;
    }
}
