package org.civicreport.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicreport.document.Block;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.Section;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Pointer;
import org.civicreport.model.Consultation;
import org.civicreport.model.ConsultationRequest;
import org.civicreport.model.ConsultationResponse;
import org.civicreport.model.Department;
import org.civicreport.model.Report;
import org.civicreport.model.StakeholderComment;
import org.civicreport.wording.Term;

/**
 * Department × state of its response (Vollzähligkeitsübersicht). Each department has one row, by whichever of its names it was
 * asked; those that have commented without being asked stand behind the others, without a state.
 */
final class CompletenessMatrix {

    private static final Pointer CONSULTATION = Pointer.ROOT.field("consultation");
    private static final String NOTHING = "–";

    private final CompositionContext context;
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Optional<ConsultationResponse>> states = new LinkedHashMap<>();
    private final Map<String, Integer> comments = new HashMap<>();

    private CompletenessMatrix(CompositionContext context, Consultation consultation) {
        this.context = context;
        Report report = context.report();
        report.departments().forEach(department -> keys.putIfAbsent(department.key(), department.key()));
        for (Department department : report.departments()) {
            department.aliases().forEach(alias -> keys.putIfAbsent(alias, department.key()));
        }
        for (ConsultationRequest request : consultation.asked()) {
            request.departments().forEach(name -> states.put(key(name), Optional.of(request.responseOf(name))));
        }
        for (StakeholderComment comment : consultation.comments()) {
            states.putIfAbsent(key(comment.source()), Optional.empty());
            comments.merge(key(comment.source()), 1, Integer::sum);
        }
    }

    static List<Block> compose(CompositionContext context) {
        Consultation consultation = context.report().consultation();
        if (consultation == null) {
            context.report(Finding.of(CompositionFindings.SUBJECT_MISSING, "", "consultation"));
            return List.of();
        }
        return new CompletenessMatrix(context, consultation).compose();
    }

    private String key(String name) {
        return keys.getOrDefault(name, name);
    }

    private List<Block> compose() {
        List<Table.Row> rows = new ArrayList<>();
        states.forEach((key, state) -> rows.add(row(key, state)));
        rows.add(totals());
        List<Table.Column> columns = new ArrayList<>(List.of(new Table.Column(Table.Alignment.START, 3)));
        List<String> head = new ArrayList<>(List.of(context.word(Term.ASKED_DEPARTMENT)));
        for (ConsultationResponse response : ConsultationResponse.values()) {
            columns.add(Table.Column.text());
            head.add(context.wording().nameOf(response));
        }
        columns.add(Table.Column.number());
        head.add(context.word(Term.COMMENTS));
        Table table = new Table(
                context.anchor("completeness_table", CONSULTATION.field("asked").toString()),
                List.of(new Text(context.word(Term.ASKED))),
                columns,
                List.of(Table.Row.of(head.toArray(String[]::new))),
                rows,
                true);
        return List.of(new Section(
                context.anchor("completeness", CONSULTATION.toString()),
                List.of(new Text(context.word(Term.COMPLETENESS))),
                HeadingNumber.none(),
                Section.Role.CHAPTER,
                Section.Orientation.LANDSCAPE,
                List.of(table)));
    }

    private Table.Row row(String key, Optional<ConsultationResponse> state) {
        List<String> cells = new ArrayList<>(List.of(context.visible(context.department(key), NOTHING)));
        for (ConsultationResponse response : ConsultationResponse.values()) {
            cells.add(state.equals(Optional.of(response)) ? context.word(Term.YES) : NOTHING);
        }
        cells.add(Integer.toString(comments.getOrDefault(key, 0)));
        return Table.Row.of(cells.toArray(String[]::new));
    }

    private Table.Row totals() {
        List<String> cells = new ArrayList<>(List.of(context.word(Term.ALL_AREAS)));
        for (ConsultationResponse response : ConsultationResponse.values()) {
            cells.add(Long.toString(states.values().stream()
                    .filter(Optional.of(response)::equals)
                    .count()));
        }
        cells.add(Integer.toString(
                comments.values().stream().mapToInt(Integer::intValue).sum()));
        return Table.Row.of(cells.toArray(String[]::new));
    }
}
