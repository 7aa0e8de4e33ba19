package org.civicreport.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.civicreport.document.Anchor;
import org.civicreport.document.Badge;
import org.civicreport.document.Block;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.Labels;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.document.Section;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.document.Tone;
import org.civicreport.findings.Pointer;
import org.civicreport.model.CoreArea;
import org.civicreport.model.Cost;
import org.civicreport.model.Equality;
import org.civicreport.model.Indicator;
import org.civicreport.model.Maturity;
import org.civicreport.model.Measure;
import org.civicreport.model.Milestone;
import org.civicreport.model.MilestoneStatus;
import org.civicreport.model.PlanActual;
import org.civicreport.model.RichText;
import org.civicreport.wording.Term;
import org.jspecify.annotations.Nullable;

/** One measure in full: key facts, then what it is, wants, has reached and will do. */
final class MeasureArticle {

    private final CompositionContext context;
    private final CoreArea area;
    private final Measure measure;
    private final Pointer pointer;
    private final String name;

    private MeasureArticle(CompositionContext context, CoreArea area, Measure measure, Pointer pointer) {
        this.context = context;
        this.area = area;
        this.measure = measure;
        this.pointer = pointer;
        this.name = "m_" + measure.id();
    }

    static Section of(CompositionContext context, CoreArea area, Measure measure, Pointer pointer) {
        return new MeasureArticle(context, area, measure, pointer).compose();
    }

    private Section compose() {
        Anchor anchor = context.anchor(name, pointer.toString());
        List<Block> blocks = new ArrayList<>(keyFacts());
        blocks.addAll(text(measure.description(), "description"));
        blocks.addAll(part(Term.GOALS, "goals", CoreAreas.goals(context, measure.goals(), pointer.field("goals"))));
        blocks.addAll(part(Term.RESULTS, "results", text(measure.results(), "results")));
        blocks.addAll(part(Term.MILESTONES, "milestones", milestones()));
        blocks.addAll(part(Term.INDICATORS, "indicators", indicators()));
        blocks.addAll(part(Term.PLAN_ACTUAL, measure.planActual() == null ? "riskCause" : "planActual", planActual()));
        blocks.addAll(part(Term.OUTLOOK, "outlook", text(measure.outlook(), "outlook")));
        blocks.addAll(part(Term.EQUALITY, "equality", equality()));
        blocks.addAll(part(Term.DECISIONS, "decisions", DecisionReferences.list(context, measure.decisions())));
        return new Section(
                anchor,
                List.of(new Text(context.visible(measure.title(), measure.id()))),
                HeadingNumber.counted(),
                Section.Role.ARTICLE,
                Section.Orientation.PORTRAIT,
                facets(),
                blocks);
    }

    /** What readers of a web page pick measures by; the same words stand in the key facts and the area's heading. */
    private List<Section.Facet> facets() {
        List<Section.Facet> facets = new ArrayList<>();
        facet(facets, context.word(Term.STATUS), List.of(context.wording().nameOf(measure.status())));
        facet(facets, CoreAreas.term(context), List.of(context.visible(area.title(), area.key())));
        facet(facets, context.word(Term.LEAD), List.of(context.department(measure.lead())));
        List<String> participants = measure.participants().stream()
                .map(context::department)
                .distinct()
                .toList();
        facet(facets, context.word(Term.PARTICIPANTS), participants);
        return facets;
    }

    private static void facet(List<Section.Facet> facets, String name, List<String> values) {
        List<String> visible =
                values.stream().filter(value -> !PlainText.isBlank(value)).toList();
        if (!visible.isEmpty()) {
            facets.add(new Section.Facet(name, visible));
        }
    }

    private List<Block> text(@Nullable RichText text, String... fields) {
        Pointer place = pointer;
        for (String field : fields) {
            place = place.field(field);
        }
        return context.text(text, place.toString());
    }

    private List<Block> part(Term heading, String field, List<Block> blocks) {
        return context.section(
                name + "_" + field,
                pointer.field(field).toString(),
                context.word(heading),
                HeadingNumber.none(),
                blocks);
    }

    private List<Block> keyFacts() {
        KeyFacts facts = new KeyFacts(context)
                .addInline(
                        Term.STATUS,
                        new Badge(
                                Summary.tone(measure.status()),
                                context.wording().nameOf(measure.status())))
                .addBlocks(Term.STATUS_REASON, text(measure.statusReason(), "statusReason"));
        Integer progress = measure.progress();
        facts.add(Term.PROGRESS, progress == null ? null : context.word(Term.PERCENT, Integer.toString(progress)))
                .add(
                        Term.DURATION,
                        context.word(
                                Term.RANGE,
                                context.wording().date(measure.from()),
                                context.wording().date(measure.to())))
                .add(Term.LEAD, context.department(measure.lead()))
                .add(Term.PARTICIPANTS, context.departments(measure.participants()))
                .add(Term.PRINCIPLES, String.join("; ", measure.principles()));
        Maturity maturity = measure.maturity();
        if (maturity != null) {
            facts.add(
                    Term.MATURITY,
                    context.word(Term.MATURITY_LEVEL, maturity.model(), Integer.toString(maturity.level())));
        }
        costs(facts);
        facts.add(
                        Term.PREDECESSORS,
                        measure.predecessors().stream()
                                .map(one -> context.word(
                                        Term.PREDECESSOR,
                                        one.id(),
                                        context.edition(one.edition()),
                                        context.wording().nameOf(one.relation())))
                                .collect(Collectors.joining("; ")))
                .add(Term.FORMER_TITLES, String.join("; ", measure.formerTitles()))
                .add(Term.KEY, measure.id());
        return facts.toBlocks();
    }

    private void costs(KeyFacts facts) {
        Cost cost = measure.cost();
        if (cost != null) {
            facts.add(Term.COST_PLANNED, money(cost.planned()))
                    .add(Term.COST_ACTUAL, money(cost.actual()))
                    .add(Term.COST_POSTS, number(cost.posts()));
        }
    }

    private String money(BigDecimal amount) {
        return context.word(Term.MONEY, number(amount));
    }

    private String number(@Nullable BigDecimal value) {
        return value == null ? "–" : Labels.of(context.report().language()).number(value);
    }

    private List<Block> milestones() {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < measure.milestones().size(); i++) {
            Milestone milestone = measure.milestones().get(i);
            Pointer place = pointer.field("milestones").item(i).field("text");
            rows.add(new Table.Row(List.of(
                    Table.Cell.of(context.wording().date(milestone.date())),
                    Table.Cell.of(context.cellText(milestone.text(), place.toString())),
                    Table.Cell.of(List.of(Paragraph.of(List.of(new Badge(
                            tone(milestone.status()), context.wording().nameOf(milestone.status())))))))));
        }
        return table("milestones", rows, false, Term.DATE, Term.MILESTONE, Term.STATUS);
    }

    private static Tone tone(MilestoneStatus status) {
        return switch (status) {
            case PLANNED -> Tone.PLANNED;
            case REACHED -> Tone.DONE;
            case DELAYED -> Tone.ATTENTION;
            case DROPPED -> Tone.STOPPED;
        };
    }

    private List<Block> indicators() {
        List<Table.Row> rows = new ArrayList<>();
        for (Indicator indicator : measure.indicators()) {
            rows.add(Table.Row.of(
                    name(indicator),
                    number(indicator.baseline()),
                    number(indicator.value()),
                    number(indicator.target()),
                    indicator.date() == null ? "–" : context.wording().date(indicator.date()),
                    indicator.source() == null ? "" : indicator.source()));
        }
        return table(
                "indicators",
                rows,
                true,
                Term.INDICATOR,
                Term.BASELINE,
                Term.VALUE,
                Term.TARGET,
                Term.AS_OF,
                Term.SOURCE);
    }

    /** With its unit, unless the name says it: "Schulen am Netz" needs no "(Schulen)" behind it. */
    private static String name(Indicator indicator) {
        String unit = indicator.unit().strip();
        Pattern word = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(unit) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return unit.isEmpty() || word.matcher(indicator.name()).find()
                ? indicator.name()
                : indicator.name() + " (" + indicator.unit() + ")";
    }

    private List<Block> table(String field, List<Table.Row> rows, boolean numbers, Term... heads) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Table.Column> columns = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            columns.add(numbers && i >= 1 && i <= 3 ? Table.Column.number() : Table.Column.text());
        }
        Anchor anchor = context.anchor(name + "_" + field, pointer.field(field).toString());
        return List.of(context.table(anchor, List.of(), columns, rows, numbers, heads));
    }

    private List<Block> planActual() {
        KeyFacts facts = new KeyFacts(context);
        PlanActual plan = measure.planActual();
        if (plan != null) {
            facts.addBlocks(Term.PLAN_TIME, text(plan.time(), "planActual", "time"))
                    .addBlocks(Term.PLAN_RESULTS, text(plan.results(), "planActual", "results"))
                    .addBlocks(Term.PLAN_BUDGET, text(plan.budget(), "planActual", "budget"));
        }
        return facts.addBlocks(Term.RISK_CAUSE, text(measure.riskCause(), "riskCause"))
                .toBlocks();
    }

    private List<Block> equality() {
        Equality equality = measure.equality();
        if (equality == null) {
            return List.of();
        }
        KeyFacts facts = new KeyFacts(context)
                .add(Term.EQUALITY_GROUPS, String.join("; ", equality.groups()))
                .addBlocks(Term.EQUALITY_EFFECT, text(equality.effect(), "equality", "effect"));
        Boolean byGender = equality.dataByGender();
        if (byGender != null) {
            facts.add(Term.EQUALITY_DATA, context.word(byGender ? Term.YES : Term.NO));
        }
        return facts.toBlocks();
    }
}
