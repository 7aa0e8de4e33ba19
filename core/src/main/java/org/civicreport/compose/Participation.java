package org.civicreport.compose;

import static org.civicreport.model.ConsultationResponse.PENDING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.civicreport.document.Anchor;
import org.civicreport.document.Badge;
import org.civicreport.document.Block;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.Inline;
import org.civicreport.document.ItemList;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.document.Strong;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.document.Tone;
import org.civicreport.findings.Pointer;
import org.civicreport.model.CommentLocator;
import org.civicreport.model.CommentStatus;
import org.civicreport.model.Commitment;
import org.civicreport.model.Consultation;
import org.civicreport.model.ConsultationRequest;
import org.civicreport.model.DepartmentResponse;
import org.civicreport.model.Disposition;
import org.civicreport.model.Due;
import org.civicreport.model.StakeholderComment;
import org.civicreport.model.Visibility;
import org.civicreport.wording.Term;
import org.jspecify.annotations.Nullable;

/** Who was asked, what they commented, and what was answered (Beteiligung). */
final class Participation {

    private static final Pointer PLACE = Pointer.ROOT.field("consultation");

    private final CompositionContext context;
    private final Consultation consultation;

    private Participation(CompositionContext context, Consultation consultation) {
        this.context = context;
        this.consultation = consultation;
    }

    /** For the report: everything asked, commented and answered. */
    static List<Block> inFull(CompositionContext context) {
        return context.section(
                "consultation",
                PLACE.toString(),
                context.word(Term.CONSULTATION),
                HeadingNumber.counted(),
                content(context, true));
    }

    /** For the council paper: of the comments only the points that are upheld. */
    static List<Block> openPoints(CompositionContext context) {
        return content(context, false);
    }

    private static List<Block> content(CompositionContext context, boolean settledToo) {
        Consultation consultation = context.report().consultation();
        if (consultation == null) {
            return List.of();
        }
        Participation writer = new Participation(context, consultation);
        List<Block> blocks = new ArrayList<>(
                context.text(consultation.intro(), PLACE.field("intro").toString()));
        blocks.addAll(writer.asked());
        if (settledToo) {
            blocks.addAll(writer.comments("comments", Term.COMMENTS, comment -> !isOpen(comment)));
        }
        blocks.addAll(context.text(
                consultation.openPointsIntro(), PLACE.field("openPointsIntro").toString()));
        blocks.addAll(writer.comments("open_points", Term.OPEN_POINTS, Participation::isOpen));
        return blocks;
    }

    private List<Block> asked() {
        List<Table.Row> rows = new ArrayList<>();
        for (ConsultationRequest request : consultation.asked()) {
            Map<String, DepartmentResponse> responses = new LinkedHashMap<>();
            request.departments()
                    .forEach(key -> responses.put(context.departmentKey(key), new DepartmentResponse(key, PENDING)));
            request.responses().forEach(one -> responses.put(context.departmentKey(one.department()), one));
            responses.values().forEach(response -> rows.add(row(request, response)));
            if (responses.isEmpty()) {
                rows.add(row(request, new DepartmentResponse(context.word(Term.NOT_STATED), PENDING)));
            }
        }
        return table(
                "asked", "asked", Term.ASKED, rows, 0, Term.ASKED_DEPARTMENT, Term.SENT_ON, Term.DUE_ON, Term.RESPONSE);
    }

    private Table.Row row(ConsultationRequest request, DepartmentResponse response) {
        List<Block> words = new ArrayList<>(context.plain(context.wording().nameOf(response.response())));
        if (response.releasedBy() != null) {
            words.addAll(small(context.word(Term.RESPONSE_RELEASED_BY, response.releasedBy())));
        }
        if (response.releasedOn() != null) {
            words.addAll(small(context.word(Term.RESPONSE_RELEASED_ON, date(response.releasedOn()))));
        }
        return new Table.Row(List.of(
                Table.Cell.of(context.department(response.department())),
                Table.Cell.of(date(request.sentOn())),
                Table.Cell.of(date(request.dueOn())),
                Table.Cell.of(words)));
    }

    private static boolean isOpen(StakeholderComment comment) {
        return comment.status() == CommentStatus.UPHELD;
    }

    private List<Block> comments(String name, Term heading, Predicate<StakeholderComment> shown) {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < consultation.comments().size(); i++) {
            StakeholderComment comment = consultation.comments().get(i);
            if (shown.test(comment)) {
                Pointer pointer = PLACE.field("comments").item(i);
                rows.add(new Table.Row(List.of(
                        Table.Cell.of(source(comment)),
                        Table.Cell.of(text(comment)),
                        Table.Cell.of(answer(comment, pointer)))));
            }
        }
        return table(name, "comments", heading, rows, 3, Term.COMMENT_SOURCE, Term.COMMENT_TEXT, Term.COMMENT_ANSWER);
    }

    private List<Block> table(
            String name, String field, Term caption, List<Table.Row> rows, int weight, Term... heads) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Table.Column> columns = new ArrayList<>();
        while (columns.size() < heads.length) {
            columns.add(new Table.Column(Table.Alignment.START, columns.isEmpty() && weight > 0 ? 2 : weight));
        }
        Anchor anchor = context.anchor(name, PLACE.field(field).toString());
        return List.of(context.table(anchor, List.of(new Text(context.word(caption))), columns, rows, true, heads));
    }

    private List<Block> source(StakeholderComment comment) {
        List<Block> blocks = new ArrayList<>(context.plain(context.department(comment.source())));
        blocks.addAll(small(comment.id()));
        LocalDate received = comment.receivedOn();
        if (received != null) {
            blocks.addAll(small(context.word(Term.COMMENT_RECEIVED) + ": " + date(received)));
        }
        if (comment.visibility() == Visibility.INTERNAL) {
            Badge internal = new Badge(Tone.ATTENTION, context.wording().nameOf(comment.visibility()));
            blocks.add(Paragraph.of(List.of(internal)));
        }
        return blocks;
    }

    private static List<Block> small(String text) {
        return PlainText.isBlank(text)
                ? List.of()
                : List.of(new Paragraph(Paragraph.Role.SMALL, List.of(new Text(text))));
    }

    private List<Block> text(StakeholderComment comment) {
        List<Block> blocks = new ArrayList<>(context.plain(comment.text()));
        labelled(Term.COMMENT_LOCATOR, locator(comment.locator()), blocks);
        String change = comment.proposedChange();
        if (change != null && !PlainText.isBlank(change)) {
            blocks.add(label(Term.COMMENT_CHANGE));
            blocks.addAll(context.plain(change));
        }
        String publicText = comment.publicText();
        if (publicText != null && !PlainText.isBlank(publicText)) {
            blocks.add(label(Term.COMMENT_PUBLIC_TEXT));
            blocks.addAll(context.plain(publicText));
        }
        return blocks;
    }

    private @Nullable Inline locator(@Nullable CommentLocator locator) {
        if (locator instanceof CommentLocator.OfMeasure place) {
            return context.measure(place.measure());
        }
        if (locator instanceof CommentLocator.OfCoreArea place) {
            return context.area(place.coreArea());
        }
        if (locator instanceof CommentLocator.OfSection place && !PlainText.isBlank(place.section())) {
            return new Text(place.section());
        }
        return null;
    }

    private Paragraph label(Term term) {
        return Paragraph.of(List.of(new Strong(List.of(new Text(context.word(term) + ":")))));
    }

    private void labelled(Term term, @Nullable Inline value, List<Block> into) {
        if (value != null) {
            into.add(Paragraph.of(
                    List.of(new Strong(List.of(new Text(context.word(term) + ":"))), new Text(" "), value)));
        }
    }

    private List<Block> answer(StakeholderComment comment, Pointer pointer) {
        List<Block> blocks = new ArrayList<>();
        Disposition disposition = comment.disposition();
        if (disposition != null) {
            labelled(Term.DISPOSITION, new Text(context.wording().nameOf(disposition)), blocks);
        }
        blocks.addAll(context.cellText(comment.answer(), pointer.field("answer").toString()));
        blocks.addAll(commitments(comment.commitments(), pointer.field("commitments")));
        blocks.addAll(small(
                context.word(Term.COMMENT_STATUS) + ": " + context.wording().nameOf(comment.status())));
        return blocks;
    }

    private List<Block> commitments(List<Commitment> commitments, Pointer pointer) {
        List<ItemList.Item> items = new ArrayList<>();
        for (int i = 0; i < commitments.size(); i++) {
            Commitment commitment = commitments.get(i);
            List<Block> item = new ArrayList<>(context.cellText(
                    commitment.text(), pointer.item(i).field("text").toString()));
            item.addAll(small(facts(commitment)));
            items.add(new ItemList.Item(item));
        }
        return items.isEmpty() ? List.of() : List.of(label(Term.COMMITMENTS), ItemList.bullets(items));
    }

    private String facts(Commitment commitment) {
        List<String> facts = new ArrayList<>();
        facts.add(context.word(Term.OWNER) + ": " + context.department(commitment.owner()));
        Due due = commitment.due();
        if (due != null) {
            facts.add(context.word(Term.DUE) + ": " + due(due));
        }
        if (commitment.fulfilledOn() != null) {
            facts.add(context.word(Term.FULFILLED_ON) + ": " + date(commitment.fulfilledOn()));
        }
        facts.add(context.word(Term.KEY) + ": " + commitment.id());
        return String.join("; ", facts);
    }

    private String due(Due due) {
        if (due instanceof Due.OnDate day) {
            return date(day.date());
        }
        return due instanceof Due.AtEvent occasion
                ? occasion.event()
                : context.word(Term.DUE_EDITION, ((Due.WithEdition) due).edition());
    }

    private String date(@Nullable LocalDate date) {
        return date == null ? "–" : context.wording().date(date);
    }
}
