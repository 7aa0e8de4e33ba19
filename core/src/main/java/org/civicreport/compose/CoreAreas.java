package org.civicreport.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.ItemList;
import org.civicreport.document.Section;
import org.civicreport.document.Text;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Pointer;
import org.civicreport.model.CoreArea;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.wording.Term;

/** The core areas: in full with their measures for the report, as excerpts for the council paper. */
final class CoreAreas {

    /** Areas nested deeper stand beside each other here, so that measures and their parts still have levels left. */
    private static final int DEEPEST_AREA = 4;

    private final CompositionContext context;
    private final List<CoreArea> areas;
    private final Set<Integer> shown = new HashSet<>();

    private CoreAreas(CompositionContext context) {
        this.context = context;
        this.areas = context.report().coreAreas();
    }

    static String term(CompositionContext context) {
        String term = context.report().areaTerm();
        return context.visible(term == null ? "" : term, context.word(Term.AREA));
    }

    /** Areas whose parents make a circle hang below no top area; they come last, so that none is lost. */
    static List<Block> inFull(CompositionContext context) {
        CoreAreas writer = new CoreAreas(context);
        List<Block> blocks = new ArrayList<>();
        Report report = context.report();
        List<CoreArea> top = report.topLevelCoreAreas();
        for (int i = 0; i < writer.areas.size(); i++) {
            if (top.contains(writer.areas.get(i))) {
                blocks.addAll(writer.inFull(i, 1));
            }
        }
        for (int i = 0; i < writer.areas.size(); i++) {
            if (!writer.shown.contains(i)) {
                String pointer = Pointer.ROOT.field("coreAreas").item(i).toString();
                context.report(Finding.of(
                        CompositionFindings.AREA_CIRCLE,
                        pointer,
                        writer.areas.get(i).key()));
                blocks.addAll(writer.inFull(i, 1));
            }
        }
        return blocks;
    }

    /** How deep areas are nested in the document, from 1; measures stand one level deeper. */
    static int deepest(Report report) {
        Map<String, CoreArea> byKey = new HashMap<>();
        report.coreAreas().forEach(area -> byKey.putIfAbsent(area.key(), area));
        int deepest = 1;
        for (CoreArea area : report.coreAreas()) {
            int level = 1;
            for (CoreArea at = area; at.parent() != null && level < DEEPEST_AREA; level++) {
                CoreArea parent = byKey.get(at.parent());
                if (parent == null) {
                    break;
                }
                at = parent;
            }
            deepest = Math.max(deepest, level);
        }
        return deepest;
    }

    private List<Block> inFull(int position, int level) {
        if (!shown.add(position)) {
            return List.of();
        }
        CoreArea area = areas.get(position);
        Pointer pointer = Pointer.ROOT.field("coreAreas").item(position);
        Anchor anchor = context.anchor("area_" + area.key(), pointer.toString());
        List<Block> blocks = new ArrayList<>(
                context.text(area.intro(), pointer.field("intro").toString()));
        KeyFacts facts =
                new KeyFacts(context).addBlocks(Term.GOALS, goals(context, area.goals(), pointer.field("goals")));
        facts.add(Term.SUCCESSORS, String.join(", ", area.successorKeys()));
        blocks.addAll(facts.toBlocks());
        for (int i = 0; i < area.measures().size(); i++) {
            blocks.add(MeasureArticle.of(
                    context,
                    area,
                    area.measures().get(i),
                    pointer.field("measures").item(i)));
        }
        List<Block> below = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            if (area.key().equals(areas.get(i).parent())) {
                below.addAll(inFull(i, Math.min(level + 1, DEEPEST_AREA)));
            }
        }
        List<Block> result = new ArrayList<>();
        boolean room = level < DEEPEST_AREA;
        if (room) {
            blocks.addAll(below);
        }
        result.add(new Section(
                anchor,
                List.of(new Text(heading(area, level))),
                HeadingNumber.counted(),
                Section.Role.CHAPTER,
                Section.Orientation.PORTRAIT,
                blocks));
        if (!room) {
            result.addAll(below);
        }
        return result;
    }

    private String heading(CoreArea area, int level) {
        String title = context.visible(area.title(), area.key());
        String term = term(context);
        return level > 1 || title.startsWith(term) ? title : term + " " + title;
    }

    static List<Block> goals(CompositionContext context, List<RichText> goals, Pointer pointer) {
        List<ItemList.Item> items = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            List<Block> goal = context.cellText(goals.get(i), pointer.item(i).toString());
            if (!goal.isEmpty()) {
                items.add(new ItemList.Item(goal));
            }
        }
        return items.isEmpty() ? List.of() : List.of(ItemList.bullets(items));
    }

    static List<Block> excerpts(CompositionContext context) {
        List<Block> blocks = new ArrayList<>();
        List<CoreArea> areas = context.report().coreAreas();
        for (int i = 0; i < areas.size(); i++) {
            CoreArea area = areas.get(i);
            Pointer pointer = Pointer.ROOT.field("coreAreas").item(i);
            List<Block> text = area.excerpt() == null
                    ? context.text(area.intro(), pointer.field("intro").toString())
                    : context.text(area.excerpt(), pointer.field("excerpt").toString());
            blocks.addAll(context.section(
                    "area_" + area.key(),
                    pointer.toString(),
                    context.visible(area.title(), area.key()),
                    HeadingNumber.counted(),
                    text));
        }
        return blocks;
    }
}
