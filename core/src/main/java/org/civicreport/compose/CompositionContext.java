package org.civicreport.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.CrossReference;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.Inline;
import org.civicreport.document.LineBreak;
import org.civicreport.document.Link;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.document.Section;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Findings;
import org.civicreport.findings.Pointer;
import org.civicreport.model.CoreArea;
import org.civicreport.model.Measure;
import org.civicreport.model.PreviousEdition;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.richtext.RichTextBlocks;
import org.civicreport.richtext.RichTextParser;
import org.civicreport.statistics.ReportStatistics;
import org.civicreport.wording.Term;
import org.civicreport.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Part} has at hand while one document is composed: the report, its words and numbers, unique anchors, rich
 * text. Belongs to one composition and one thread.
 */
public final class CompositionContext {

    private final Report report;
    private final Wording wording;
    private final ReportStatistics statistics;
    private final RichTextParser richText = new RichTextParser();
    private final AbbreviationMarker abbreviations;
    private final DepartmentNames departments;
    private final AnchorNames anchors = new AnchorNames();
    private final Map<String, Place> areas = new HashMap<>();
    private final Map<String, Place> measures = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    CompositionContext(Report report, Wording wording) {
        this.report = report;
        this.wording = wording;
        this.statistics = ReportStatistics.of(report);
        this.abbreviations = new AbbreviationMarker(report.abbreviations());
        this.departments = new DepartmentNames(report.departments());
        for (int a = 0; a < report.coreAreas().size(); a++) {
            CoreArea area = report.coreAreas().get(a);
            Pointer pointer = Pointer.ROOT.field("coreAreas").item(a);
            areas.putIfAbsent(area.key(), new Place(pointer.toString(), area.title()));
            for (int m = 0; m < area.measures().size(); m++) {
                Measure measure = area.measures().get(m);
                String place = pointer.field("measures").item(m).toString();
                measures.putIfAbsent(measure.id(), new Place(place, measure.title()));
            }
        }
    }

    /** {@return the report that is composed} */
    public Report report() {
        return report;
    }

    /** {@return the words of the document} */
    public Wording wording() {
        return wording;
    }

    /** {@return the report's numbers} */
    public ReportStatistics statistics() {
        return statistics;
    }

    /**
     * Words a term.
     *
     * @param term the term
     * @param values what its placeholders stand for
     * @return the words
     */
    public String word(Term term, String... values) {
        return wording.of(term, values);
    }

    /**
     * Names a place that comes from a place of the report.
     *
     * @param name the wished name, such as a measure's id; brought into an anchor's form and made unique
     * @param pointer the JSON Pointer of the content
     * @return the anchor, to be used once
     */
    public Anchor anchor(String name, String pointer) {
        return anchors.add(name, pointer);
    }

    /**
     * Finds the place of something that has been composed already.
     *
     * @param pointer its JSON Pointer
     * @return its anchor, or nothing if no part before has shown it
     */
    public Optional<Anchor> anchorOf(String pointer) {
        return anchors.of(pointer);
    }

    /**
     * Makes blocks of rich text. Listed abbreviations get their expansions.
     *
     * @param text the rich text, or null for none
     * @param pointer its JSON Pointer
     * @return the blocks; empty for blank text
     */
    public List<Block> text(@Nullable RichText text, String pointer) {
        return text == null ? List.of() : kept(richText.parse(text, pointer, () -> anchor("tab" + pointer, pointer)));
    }

    List<Block> textOrNotStated(RichText text, String pointer) {
        List<Block> blocks = text(text, pointer);
        return blocks.isEmpty() ? List.of(Paragraph.of(word(Term.NOT_STATED))) : blocks;
    }

    /**
     * Makes blocks of rich text for a table's cell, where no table can stand.
     *
     * @param text the rich text, or null for none
     * @param pointer its JSON Pointer
     * @return the blocks; empty for blank text
     */
    public List<Block> cellText(@Nullable RichText text, String pointer) {
        return text == null ? List.of() : kept(richText.parseForCell(text, pointer));
    }

    private List<Block> kept(RichTextBlocks parsed) {
        parsed.findings().forEach(findings::add);
        return abbreviations.mark(parsed.blocks());
    }

    /**
     * Makes paragraphs of plain text. Empty lines part paragraphs; other line ends stay line ends.
     *
     * @param text the text, or null for none
     * @return the paragraphs; empty for blank text
     */
    public List<Block> plain(@Nullable String text) {
        List<Block> paragraphs = new ArrayList<>();
        List<Inline> lines = new ArrayList<>();
        for (String line : text == null ? List.<String>of() : text.lines().toList()) {
            if (!PlainText.normalised(line).isEmpty()) {
                if (!lines.isEmpty()) {
                    lines.add(new LineBreak());
                }
                lines.add(new Text(line));
            } else if (!lines.isEmpty()) {
                paragraphs.add(Paragraph.of(lines));
                lines.clear();
            }
        }
        if (!lines.isEmpty()) {
            paragraphs.add(Paragraph.of(lines));
        }
        return List.copyOf(paragraphs);
    }

    /**
     * Makes a section, unless it would be empty.
     *
     * @param name the wished name of its anchor
     * @param pointer the JSON Pointer of its content
     * @param heading the heading
     * @param number how it is numbered
     * @param blocks its content
     * @return the section, or nothing
     */
    public List<Block> section(String name, String pointer, String heading, HeadingNumber number, List<Block> blocks) {
        return blocks.isEmpty()
                ? List.of()
                : List.of(Section.chapter(
                        anchor(name, pointer), visible(heading, word(Term.NOT_STATED)), number, blocks));
    }

    /** A section that stands even without content, since its heading is the author's own. */
    Block titled(String name, String pointer, String heading, HeadingNumber number, List<Block> blocks) {
        return Section.chapter(anchor(name, pointer), visible(heading, word(Term.NOT_STATED)), number, blocks);
    }

    /**
     * Returns a text, or another one where it is blank.
     *
     * @param text a text, perhaps blank
     * @param otherwise what stands in its place; if it is blank too, the words for "not stated"
     * @return a text that is not blank
     */
    public String visible(String text, String otherwise) {
        if (!PlainText.normalised(text).isEmpty()) {
            return text;
        }
        return PlainText.normalised(otherwise).isEmpty() ? word(Term.NOT_STATED) : otherwise;
    }

    /** The key by which the report lists a department, whatever alias stands for it; unknown ones stay as they are. */
    String departmentKey(String keyOrAlias) {
        return departments.key(keyOrAlias);
    }

    /**
     * Returns a department's name with its code.
     *
     * @param key its key or alias
     * @return name and code, or the key as it is if the report has no such department
     */
    public String department(String key) {
        return departments.name(key);
    }

    /** How a department is called where there is little room: by its code, or its name if it has none. */
    String departmentCode(String key) {
        return departments.code(key);
    }

    /**
     * Returns departments' names.
     *
     * @param keys their keys
     * @return the names, parted by semicolons
     */
    public String departments(List<String> keys) {
        return keys.stream().map(this::department).collect(Collectors.joining("; "));
    }

    /**
     * Makes a link of an address, or plain text of one that a link can't have.
     *
     * @param address a web or mail address
     * @return one inline
     */
    public Inline link(String address) {
        String href = address.contains("@") && !address.contains(":") ? "mailto:" + address : address;
        return Link.isAllowed(href) ? new Link(href, List.of(new Text(address))) : new Text(address);
    }

    /** {@return the edition in words: "4. Ausgabe (2025)"} */
    public String editionLabel() {
        return word(
                Term.EDITION,
                Integer.toString(report.edition().ordinal()),
                report.edition().label());
    }

    /** How readers know an edition: by its label if it is the one before, else by its id as it is. */
    String edition(String id) {
        PreviousEdition previous = report.edition().previousEdition();
        return previous != null && previous.id().equals(id) ? visible(previous.label(), id) : id;
    }

    /**
     * Reports something that couldn't be shown as it was meant.
     *
     * @param finding what
     */
    public void report(Finding finding) {
        findings.add(finding);
    }

    /** A table whose head is made of terms, one for each column. */
    Table table(
            Anchor anchor,
            List<Inline> caption,
            List<Table.Column> columns,
            List<Table.Row> rows,
            boolean rowHeaders,
            Term... heads) {
        List<Table.Cell> head =
                Stream.of(heads).map(term -> Table.Cell.of(word(term))).toList();
        return new Table(anchor, caption, columns, List.of(new Table.Row(head)), rows, rowHeaders);
    }

    /** A link to a measure where this document has shown it already, its title where it has not; null for no id. */
    @Nullable
    Inline measure(@Nullable String id) {
        return reference(measures, id);
    }

    /** A link to a core area where this document has shown it already, its title where it has not; null for no key. */
    @Nullable
    Inline area(@Nullable String key) {
        return reference(areas, key);
    }

    private @Nullable Inline reference(Map<String, Place> places, @Nullable String id) {
        if (id == null || PlainText.isBlank(id)) {
            return null;
        }
        Place place = places.get(id);
        if (place == null) {
            return new Text(id);
        }
        Inline name = new Text(visible(place.title(), id));
        return anchorOf(place.pointer())
                .<Inline>map(anchor -> new CrossReference(anchor, List.of(name)))
                .orElse(name);
    }

    private record Place(String pointer, String title) {}

    <T> List<Block> each(List<T> items, Function<T, List<Block>> toBlocks) {
        return items.stream().flatMap(item -> toBlocks.apply(item).stream()).toList();
    }

    Map<Anchor, String> origins() {
        return anchors.origins();
    }

    Findings findings() {
        return Findings.of(findings);
    }
}
