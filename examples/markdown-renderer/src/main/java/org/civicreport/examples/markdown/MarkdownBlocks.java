package org.civicreport.examples.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.BlockVisitor;
import org.civicreport.document.Chart;
import org.civicreport.document.Contents;
import org.civicreport.document.ContentsEntry;
import org.civicreport.document.DefinitionList;
import org.civicreport.document.Division;
import org.civicreport.document.ExtensionBlock;
import org.civicreport.document.FormField;
import org.civicreport.document.Image;
import org.civicreport.document.Inline;
import org.civicreport.document.ItemList;
import org.civicreport.document.Label;
import org.civicreport.document.Note;
import org.civicreport.document.PageBreak;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.document.Quotation;
import org.civicreport.document.Section;
import org.civicreport.document.SignatureLines;
import org.civicreport.document.Table;
import org.civicreport.render.RenderFindings;
import org.jspecify.annotations.Nullable;

/** Writes blocks: each visit gives the lines of one block, without an empty line at its ends. */
final class MarkdownBlocks implements BlockVisitor<String> {

    private static final int DEEPEST_HEADING = 6;

    private final Rendering rendering;
    private int level = 1;

    MarkdownBlocks(Rendering rendering) {
        this.rendering = rendering;
    }

    /** Blocks with an empty line between them; a comment keeps two lists in a row from becoming one. */
    String all(List<Block> blocks) {
        List<String> written = new ArrayList<>();
        Block before = null;
        for (Block block : blocks) {
            rendering.options().cancellation().check();
            if (isList(before) && isList(block)) {
                written.add("<!-- -->");
            }
            written.add(block.accept(this));
            before = block;
        }
        return String.join("\n\n", written);
    }

    private static boolean isList(@Nullable Block block) {
        return block instanceof ItemList || block instanceof DefinitionList || block instanceof Contents;
    }

    /** All notes, each with a way back to its mark. */
    String notes() {
        StringBuilder out = new StringBuilder();
        for (Note note : rendering.notes()) {
            String number = rendering.labels().number(rendering.numbering().note(note.anchor()));
            out.append("\n\n")
                    .append("<a id=\"" + note.anchor() + "\"></a>")
                    .append("<sup class=\"mark\">" + number + "</sup> ")
                    .append(inlines(note.inlines()))
                    .append(" <a class=\"mark\" href=\"#ref_" + note.anchor() + "\">")
                    .append(MarkdownText.escaped(rendering.labels().get(Label.BACK_TO_TEXT)))
                    .append("</a>");
        }
        return out.toString();
    }

    private String inlines(List<Inline> inlines) {
        return MarkdownInlines.of(inlines, rendering);
    }

    @Override
    public String visit(Section section) {
        rendering.at(section.anchor());
        level++;
        if (level > DEEPEST_HEADING) {
            rendering.find(MarkdownFindings.HEADING_TOO_DEEP, PlainText.of(section.heading()));
        }
        String number = rendering
                .numbering()
                .section(section.anchor())
                .map(value -> MarkdownText.mark(value) + " ")
                .orElse("");
        String heading = "#".repeat(Math.min(level, DEEPEST_HEADING)) + " " + target(section.anchor()) + number
                + inlines(section.heading());
        String content = section.blocks().isEmpty() ? "" : "\n\n" + all(section.blocks());
        level--;
        return heading + content;
    }

    private static String target(Anchor anchor) {
        return "<a id=\"" + anchor + "\"></a>";
    }

    @Override
    public String visit(Paragraph paragraph) {
        String text = inlines(paragraph.inlines());
        return switch (paragraph.role()) {
            case TITLE -> "# " + text;
            case SMALL -> "<small>" + text + "</small>";
            case BODY, SUBTITLE, LEAD -> text;
        };
    }

    @Override
    public String visit(ItemList list) {
        List<String> items = new ArrayList<>();
        int number = list.start();
        for (ItemList.Item item : list.items()) {
            items.add(item(list.ordered() ? number++ + ". " : "- ", all(item.blocks())));
        }
        return String.join("\n\n", items);
    }

    private static String item(String marker, String content) {
        return marker + content.replace("\n", "\n" + " ".repeat(marker.length()));
    }

    @Override
    public String visit(DefinitionList list) {
        return list.entries().stream()
                .map(entry ->
                        item("- ", "<strong>" + inlines(entry.term()) + "</strong>\n\n" + all(entry.description())))
                .collect(Collectors.joining("\n\n"));
    }

    @Override
    public String visit(Table table) {
        rendering.at(table.anchor());
        return caption(table.anchor(), table.caption()) + MarkdownTable.of(table, rendering);
    }

    private String caption(Anchor anchor, List<Inline> caption) {
        if (caption.isEmpty()) {
            return target(anchor) + "\n\n";
        }
        String label = rendering
                .numbering()
                .caption(anchor)
                .map(words -> MarkdownText.mark(words + rendering.labels().get(Label.CAPTION_SEPARATOR)))
                .orElse("");
        return target(anchor) + label + inlines(caption) + "\n\n";
    }

    @Override
    public String visit(Chart chart) {
        rendering.at(chart.anchor());
        rendering.find(MarkdownFindings.CHART_NOT_DRAWN, PlainText.of(chart.caption()));
        return caption(chart.anchor(), chart.caption())
                + MarkdownTable.of(chart.dataTable(rendering.labels()), rendering);
    }

    @Override
    public String visit(Image image) {
        rendering.at(image.anchor());
        String picture = MarkdownImage.of(image, rendering);
        return picture + "\n\n" + caption(image.anchor(), image.caption()).stripTrailing();
    }

    @Override
    public String visit(Quotation quotation) {
        String quoted = all(quotation.blocks());
        String attribution = quotation.attribution().isEmpty()
                ? ""
                : "\n\n" + MarkdownText.mark("— ") + inlines(quotation.attribution());
        return "> " + (quoted + attribution).replace("\n", "\n> ");
    }

    @Override
    public String visit(Division division) {
        Locale language = division.language();
        String content = all(division.blocks());
        return language == null
                ? content
                : "<div lang=\"" + language.toLanguageTag() + "\">\n\n" + content + "\n\n</div>";
    }

    @Override
    public String visit(FormField field) {
        String value = field.value().isBlank()
                ? MarkdownText.mark(rendering.labels().get(Label.NOT_FILLED_IN))
                : MarkdownText.escaped(field.value());
        return "<strong>" + MarkdownText.escaped(field.label()) + "</strong>\n\n" + value;
    }

    @Override
    public String visit(SignatureLines lines) {
        return lines.signatories().stream()
                .map(signatory -> MarkdownText.mark("________________") + "<br>"
                        + signatory.lines().stream().map(MarkdownText::escaped).collect(Collectors.joining("<br>")))
                .collect(Collectors.joining("\n\n"));
    }

    @Override
    public String visit(Contents contents) {
        String entries =
                rendering.document().listed(contents).stream().map(this::entry).collect(Collectors.joining("\n"));
        String title = "<strong>" + MarkdownText.escaped(contents.title()) + "</strong>";
        return entries.isEmpty() ? title : title + "\n\n" + entries;
    }

    private String entry(ContentsEntry entry) {
        String number = entry.number();
        String mark = number == null ? "" : MarkdownText.mark(number) + " ";
        return "  ".repeat(entry.level() - 1) + "- " + mark + "[" + inlines(entry.text()) + "](#" + entry.anchor()
                + ")";
    }

    @Override
    public String visit(PageBreak pageBreak) {
        return "---";
    }

    @Override
    public String visit(ExtensionBlock extension) {
        rendering.find(RenderFindings.NODE_DEGRADED, extension.name(), MarkdownRenderer.FORMAT);
        return all(extension.fallback());
    }
}
