package org.civicreport.compose;

import java.util.ArrayList;
import java.util.List;
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
    private final List<AreaTree.Place> places;
    private int next;

    private CoreAreas(CompositionContext context) {
        this.context = context;
        this.places = AreaTree.of(context.report());
    }

    static String term(CompositionContext context) {
        String term = context.report().areaTerm();
        return context.visible(term == null ? "" : term, context.word(Term.AREA));
    }

    static List<Block> inFull(CompositionContext context) {
        return new CoreAreas(context).sections(1);
    }

    /** How deep areas are nested in the document, from 1; measures stand one level deeper. */
    static int deepest(Report report) {
        return AreaTree.of(report).stream()
                .mapToInt(place -> Math.min(place.level(), DEEPEST_AREA))
                .max()
                .orElse(1);
    }

    /** The next areas that are of a level or deeper. */
    private List<Block> sections(int level) {
        List<Block> sections = new ArrayList<>();
        while (next < places.size() && Math.min(places.get(next).level(), DEEPEST_AREA) >= level) {
            sections.add(section(places.get(next++)));
        }
        return sections;
    }

    private Section section(AreaTree.Place place) {
        CoreArea area = place.area();
        Pointer pointer = Pointer.ROOT.field("coreAreas").item(place.position());
        if (place.inCircle()) {
            context.report(Finding.of(CompositionFindings.AREA_CIRCLE, pointer.toString(), area.key()));
        }
        Anchor anchor = context.anchor("area_" + area.key(), pointer.toString());
        List<Block> blocks = new ArrayList<>(
                context.text(area.intro(), pointer.field("intro").toString()));
        blocks.addAll(new KeyFacts(context)
                .addBlocks(Term.GOALS, goals(context, area.goals(), pointer.field("goals")))
                .add(Term.SUCCESSORS, String.join(", ", area.successorKeys()))
                .toBlocks());
        for (int i = 0; i < area.measures().size(); i++) {
            blocks.add(MeasureArticle.of(
                    context,
                    area,
                    area.measures().get(i),
                    pointer.field("measures").item(i)));
        }
        if (place.level() < DEEPEST_AREA) {
            blocks.addAll(sections(place.level() + 1));
        }
        return new Section(
                anchor,
                List.of(new Text(heading(area, place.level()))),
                HeadingNumber.counted(),
                Section.Role.CHAPTER,
                Section.Orientation.PORTRAIT,
                blocks);
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

    /** One behind the other, however they are nested: a paper's statement has few levels left. */
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
