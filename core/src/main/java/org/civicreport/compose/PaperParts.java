package org.civicreport.compose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.civicreport.document.Block;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.ItemList;
import org.civicreport.document.PlainText;
import org.civicreport.document.SignatureLines;
import org.civicreport.findings.Pointer;
import org.civicreport.model.Annex;
import org.civicreport.model.CouncilPaper;
import org.civicreport.model.Distribution;
import org.civicreport.model.PaperPart;
import org.civicreport.model.PaperPartRole;
import org.civicreport.model.Person;
import org.civicreport.model.StatementInsert;
import org.civicreport.model.StatementSection;
import org.civicreport.wording.Term;

/** The parts of a council paper (I. Vortrag, II. …), in the report's own order or the wording profile's. */
final class PaperParts {

    private static final Pointer PLACE = Pointer.ROOT.field("councilPaper");

    private final CompositionContext context;
    private final CouncilPaper paper;
    private boolean signed;

    private PaperParts(CompositionContext context, CouncilPaper paper) {
        this.context = context;
        this.paper = paper;
    }

    /** For the council paper itself. */
    static List<Block> inFull(CompositionContext context) {
        CouncilPaper paper = context.report().councilPaper();
        return paper == null ? List.of() : new PaperParts(context, paper).compose(true);
    }

    /** For the report, whose chapters take the statement's place. */
    static List<Block> withoutStatement(CompositionContext context) {
        CouncilPaper paper = context.report().councilPaper();
        if (paper == null) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(advanceCopy(context, paper));
        blocks.addAll(new PaperParts(context, paper).compose(false));
        blocks.addAll(annexes(context));
        return context.section("paper", PLACE.toString(), context.word(Term.PAPER), HeadingNumber.counted(), blocks);
    }

    static List<Block> annexes(CompositionContext context) {
        CouncilPaper paper = context.report().councilPaper();
        if (paper == null) {
            return List.of();
        }
        List<ItemList.Item> items = new ArrayList<>();
        for (Annex annex : paper.annexes()) {
            items.add(new ItemList.Item(context.plain(context.word(Term.ANNEX, annex.title(), annex.file()))));
        }
        return context.section(
                "annexes",
                PLACE.field("annexes").toString(),
                context.word(Term.ANNEXES),
                HeadingNumber.none(),
                items.isEmpty() ? List.of() : List.of(ItemList.numbered(items)));
    }

    private static List<Block> advanceCopy(CompositionContext context, CouncilPaper paper) {
        return context.text(
                paper.advanceCopyNote(), PLACE.field("advanceCopyNote").toString());
    }

    /** The profile's parts end with the last that says something; the report's own stand even without content. */
    private List<Block> compose(boolean withStatement) {
        List<PaperPart> parts = paper.parts().isEmpty() ? context.wording().parts(paper.kind()) : paper.parts();
        Set<PaperPartRole> placed = EnumSet.noneOf(PaperPartRole.class);
        List<Block> blocks = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < parts.size(); i++) {
            PaperPart part = parts.get(i);
            placed.add(part.role());
            if (withStatement || part.role() != PaperPartRole.STATEMENT) {
                List<Block> content = content(part.role());
                blocks.add(part(part, i, content));
                last = content.isEmpty() && paper.parts().isEmpty() ? last : blocks.size();
            }
        }
        blocks.subList(last, blocks.size()).clear();
        blocks.addAll(unplaced(placed, withStatement));
        if (!signed) {
            blocks.addAll(signatures());
        }
        return blocks;
    }

    /** What no part has a place for, which validation reports, stands behind the parts under neutral titles. */
    private List<Block> unplaced(Set<PaperPartRole> placed, boolean withStatement) {
        List<Block> blocks = new ArrayList<>();
        for (PaperPartRole role : PaperPartRole.values()) {
            boolean has = switch (role) {
                case STATEMENT -> withStatement && (!paper.statement().isEmpty() || paper.advanceCopyNote() != null);
                case MOTION -> !paper.motions().isEmpty();
                case RESOLUTION, OUTCOME -> false;
                case DISTRIBUTION -> paper.distribution() != null;
                case RESUBMISSION -> paper.resubmission() != null;
            };
            if (has && !placed.contains(role)) {
                blocks.addAll(context.section(
                        "part", PLACE.toString(), context.wording().title(role), HeadingNumber.none(), content(role)));
            }
        }
        return blocks;
    }

    private Block part(PaperPart part, int position, List<Block> content) {
        String numeral = part.numeral();
        HeadingNumber number = numeral == null || PlainText.normalised(numeral).isEmpty()
                ? HeadingNumber.none()
                : HeadingNumber.given(numeral);
        boolean own = !paper.parts().isEmpty();
        return context.titled(
                "part_" + (position + 1),
                (own ? PLACE.field("parts").item(position) : PLACE).toString(),
                context.visible(part.title(), context.wording().title(part.role())),
                number,
                content);
    }

    private List<Block> content(PaperPartRole role) {
        return switch (role) {
            case STATEMENT -> statement();
            case MOTION -> motions();
            case RESOLUTION -> signed(context.plain(context.word(Term.RESOLUTION_TEXT)));
            case OUTCOME -> signed(context.plain(context.word(Term.OUTCOME_TEXT)));
            case DISTRIBUTION -> distribution();
            case RESUBMISSION -> context.plain(paper.resubmission());
        };
    }

    private List<Block> statement() {
        List<Block> blocks = new ArrayList<>();
        if (paper.statement().isEmpty()) {
            for (StatementInsert insert : StatementInsert.values()) {
                String heading = context.word(heading(insert));
                blocks.addAll(
                        context.section("statement_" + insert, "", heading, HeadingNumber.counted(), inserted(insert)));
            }
        } else {
            blocks.addAll(sections(paper.statement(), PLACE.field("statement"), 1));
        }
        blocks.addAll(advanceCopy(context, paper));
        return blocks;
    }

    private static Term heading(StatementInsert insert) {
        return switch (insert) {
            case INTRODUCTION -> Term.INTRODUCTION;
            case CORE_AREAS -> Term.SUMMARY;
            case HIGHLIGHTS -> Term.HIGHLIGHTS;
            case CONCLUSION -> Term.CONCLUSION;
            case CONSULTATION -> Term.CONSULTATION;
        };
    }

    /** Headings end at the level where inserted chapters still have room for their own. */
    private List<Block> sections(List<StatementSection> sections, Pointer pointer, int level) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            StatementSection section = sections.get(i);
            Pointer place = pointer.item(i);
            List<Block> content = new ArrayList<>(
                    context.text(section.text(), place.field("text").toString()));
            if (section.insert() != null) {
                content.addAll(inserted(section.insert()));
            }
            content.addAll(sections(section.children(), place.field("children"), level + 1));
            String title = section.title();
            if (title == null || PlainText.normalised(title).isEmpty()) {
                blocks.addAll(content);
            } else if (level > 4) {
                blocks.addAll(context.plain(title));
                blocks.addAll(content);
            } else {
                HeadingNumber number = section.numbered() ? HeadingNumber.counted() : HeadingNumber.none();
                blocks.add(context.titled("statement", place.toString(), title, number, content));
            }
        }
        return blocks;
    }

    private List<Block> inserted(StatementInsert insert) {
        return switch (insert) {
            case INTRODUCTION -> introduction();
            case CORE_AREAS -> CoreAreas.excerpts(context);
            case HIGHLIGHTS -> Highlights.sections(context);
            case CONCLUSION -> FrontMatter.conclusionText(context);
            case CONSULTATION -> Participation.openPoints(context);
        };
    }

    private List<Block> introduction() {
        List<Block> blocks = new ArrayList<>(FrontMatter.mandateText(context));
        blocks.addAll(FrontMatter.introductionText(context));
        return blocks;
    }

    private List<Block> motions() {
        List<ItemList.Item> items = new ArrayList<>();
        for (int i = 0; i < paper.motions().size(); i++) {
            List<Block> motion = context.cellText(
                    paper.motions().get(i), PLACE.field("motions").item(i).toString());
            if (!motion.isEmpty()) {
                items.add(new ItemList.Item(motion));
            }
        }
        return items.isEmpty() ? List.of() : List.of(ItemList.numbered(items));
    }

    private List<Block> signed(List<Block> text) {
        if (signed) {
            return text;
        }
        List<Block> blocks = new ArrayList<>(text);
        blocks.addAll(signatures());
        signed = true;
        return blocks;
    }

    private List<Block> signatures() {
        List<SignatureLines.Signatory> signatories = new ArrayList<>();
        for (Person person : paper.signatories()) {
            List<String> lines = new ArrayList<>();
            lines.add(context.visible(person.label(), context.word(Term.SIGNATORY)));
            if (person.name() != null) {
                lines.add(person.name());
            }
            lines.addAll(person.lines());
            signatories.add(new SignatureLines.Signatory(lines.stream()
                    .filter(line -> !PlainText.normalised(line).isEmpty())
                    .toList()));
        }
        return signatories.isEmpty() ? List.of() : List.of(new SignatureLines(signatories));
    }

    private List<Block> distribution() {
        Distribution distribution = paper.distribution();
        if (distribution == null) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(context.plain(distribution.via()));
        List<ItemList.Item> recipients = new ArrayList<>();
        for (String recipient : distribution.recipients()) {
            List<Block> line = context.plain(context.department(recipient));
            if (!line.isEmpty()) {
                recipients.add(new ItemList.Item(line));
            }
        }
        if (!recipients.isEmpty()) {
            blocks.add(ItemList.bullets(recipients));
        }
        blocks.addAll(context.plain(distribution.purpose()));
        return blocks;
    }
}
