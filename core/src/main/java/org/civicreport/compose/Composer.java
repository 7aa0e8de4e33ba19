package org.civicreport.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.civicreport.document.Block;
import org.civicreport.document.Contents;
import org.civicreport.document.Document;
import org.civicreport.document.Label;
import org.civicreport.document.Labels;
import org.civicreport.document.Link;
import org.civicreport.document.Metadata;
import org.civicreport.document.PlainText;
import org.civicreport.findings.Finding;
import org.civicreport.model.ChapterPlacement;
import org.civicreport.model.Report;
import org.civicreport.wording.Term;
import org.civicreport.wording.Wording;
import org.civicreport.wording.WordingProfile;
import org.jspecify.annotations.Nullable;

/**
 * Makes a document from a report, part by part. Immutable and thread-safe; each change gives a changed copy:
 *
 * <pre>{@code
 * Composer ours = Composer.report()
 *         .without("departments")
 *         .after("conclusion", "thanks", context -> List.of(Paragraph.of("Wir danken allen Beteiligten.")));
 * }</pre>
 */
public final class Composer {

    /** Stands where the lists of tables and figures will: these can be composed when all other parts are. */
    private static final Part CAPTION_LISTS = context -> List.of();

    private final Map<String, Part> parts;

    private Composer(Map<String, Part> parts) {
        this.parts = parts;
    }

    /** {@return the composer of the whole report: everything, all measures in full} */
    public static Composer report() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("title-page", TitlePage::ofReport);
        parts.put("contents", Composer::contents);
        parts.put("chapters-before-introduction", FrontMatter.chapters(ChapterPlacement.BEFORE_INTRODUCTION));
        parts.put("introduction", FrontMatter::introduction);
        parts.put("chapters-after-introduction", FrontMatter.chapters(ChapterPlacement.AFTER_INTRODUCTION));
        parts.put("summary", Summary::compose);
        parts.put("core-areas", CoreAreas::inFull);
        parts.put("chapters-after-core-areas", FrontMatter.chapters(ChapterPlacement.AFTER_CORE_AREAS));
        parts.put("highlights", Highlights::compose);
        parts.put("chapters-after-highlights", FrontMatter.chapters(ChapterPlacement.AFTER_HIGHLIGHTS));
        parts.put("conclusion", FrontMatter::conclusion);
        parts.put("chapters-after-conclusion", FrontMatter.chapters(ChapterPlacement.AFTER_CONCLUSION));
        parts.put("consultation", Participation::inFull);
        parts.put("chapters-after-consultation", FrontMatter.chapters(ChapterPlacement.AFTER_CONSULTATION));
        parts.put("commitments", OfficePapers::commitments);
        parts.put("carried-commitments", BackMatter::carriedCommitments);
        parts.put("retired", BackMatter::retired);
        parts.put("council-paper", PaperParts::withoutStatement);
        parts.put("corrections", BackMatter::corrections);
        parts.put("measure-list", MeasureList::compose);
        parts.put("caption-lists", CAPTION_LISTS);
        parts.put("abbreviations", BackMatter::abbreviations);
        parts.put("departments", BackMatter::departments);
        parts.put("imprint", BackMatter::imprint);
        return new Composer(parts);
    }

    /**
     * Returns the composer of the council paper (Sitzungsvorlage): head and parts in the order of the report or the
     * wording profile, with a covering statement that leaves the measures' details to the report. Of a report without
     * council paper it makes the title alone, and a finding says so.
     *
     * @return the composer
     */
    public static Composer councilPaper() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("head", TitlePage::ofCouncilPaper);
        parts.put("parts", PaperParts::inFull);
        parts.put("annexes", PaperParts::annexes);
        return new Composer(parts);
    }

    /**
     * Returns the composer of what has changed since the previous edition, as a document of its own. Of the previous edition
     * it takes only what the public may read.
     *
     * @param previous the report of the previous edition
     * @return the composer
     */
    public static Composer changesSince(Report previous) {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("title-page", TitlePage::ofReport);
        parts.put("changes", EditionChanges.since(previous));
        return new Composer(parts);
    }

    /**
     * Adds the chapter on what has changed since the previous edition, behind the summary. Of the previous edition it takes
     * only what the public may read.
     *
     * @param previous the report of the previous edition
     * @return the changed copy
     * @throws IllegalArgumentException if there is no part {@code summary}, or there is a part {@code changes} already
     */
    public Composer withChangesSince(Report previous) {
        return after("summary", "changes", EditionChanges.since(previous));
    }

    /**
     * Returns the composer of the overview of who has answered (Vollzähligkeitsübersicht): department × state. Of a report
     * without consultation it is empty, and a finding says so.
     *
     * @return the composer
     */
    public static Composer completenessMatrix() {
        return ofOne("completeness", CompletenessMatrix::compose);
    }

    /**
     * Returns the composer of a single measure's sheet (Maßnahmenblatt).
     *
     * @param id the measure's id; of an unknown one the sheet is empty, and a finding says so
     * @return the composer
     */
    public static Composer measureSheet(String id) {
        return ofOne("measure", OfficePapers.measure(Objects.requireNonNull(id, "id")));
    }

    /**
     * Returns the composer of the list on which a department signs for its measures (Mitzeichnung).
     *
     * @param department the department's key or alias; a finding tells of an unknown one
     * @return the composer
     */
    public static Composer signOffList(String department) {
        return ofOne("sign-off", OfficePapers.signOff(Objects.requireNonNull(department, "department")));
    }

    /**
     * Returns the composer of the letter with which a department gets the draft (Anschreiben).
     *
     * @param department the department's key or alias; a finding tells of an unknown one
     * @return the composer
     */
    public static Composer coveringLetter(String department) {
        return ofOne("letter", OfficePapers.letter(Objects.requireNonNull(department, "department")));
    }

    private static Composer ofOne(String name, Part part) {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put(name, part);
        return new Composer(parts);
    }

    private static List<Block> contents(CompositionContext context) {
        return List.of(new Contents(context.word(Term.CONTENTS), CoreAreas.deepest(context.report()) + 1));
    }

    /** {@return the names of the parts, in order} */
    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /**
     * Leaves a part out.
     *
     * @param name the part's name
     * @return the changed copy
     * @throws IllegalArgumentException if there is no such part
     */
    public Composer without(String name) {
        require(name);
        Map<String, Part> changed = new LinkedHashMap<>(parts);
        changed.remove(name);
        return new Composer(changed);
    }

    /**
     * Puts another part in a part's place.
     *
     * @param name the part's name, which stays
     * @param part the other part
     * @return the changed copy
     * @throws IllegalArgumentException if there is no such part
     */
    public Composer replace(String name, Part part) {
        require(name);
        Map<String, Part> changed = new LinkedHashMap<>(parts);
        changed.put(name, Objects.requireNonNull(part, "part"));
        return new Composer(changed);
    }

    /**
     * Adds a part behind another.
     *
     * @param name the part behind which it stands
     * @param added the new part's name
     * @param part the new part
     * @return the changed copy
     * @throws IllegalArgumentException if there is no part {@code name}, or there is a part {@code added} already
     */
    public Composer after(String name, String added, Part part) {
        return insert(name, added, part, true);
    }

    /**
     * Adds a part before another.
     *
     * @param name the part before which it stands
     * @param added the new part's name
     * @param part the new part
     * @return the changed copy
     * @throws IllegalArgumentException if there is no part {@code name}, or there is a part {@code added} already
     */
    public Composer before(String name, String added, Part part) {
        return insert(name, added, part, false);
    }

    /**
     * Moves a part behind another.
     *
     * @param name the part that moves
     * @param target the part behind which it stands then
     * @return the changed copy
     * @throws IllegalArgumentException if there is no such part
     */
    public Composer moveAfter(String name, String target) {
        require(name);
        Part part = Objects.requireNonNull(parts.get(name));
        return name.equals(target) ? this : without(name).after(target, name, part);
    }

    private Composer insert(String name, String added, Part part, boolean behind) {
        require(name);
        Objects.requireNonNull(part, "part");
        if (parts.containsKey(added)) {
            throw new IllegalArgumentException("there is a part '" + added + "' already; use replace, or another name");
        }
        Map<String, Part> changed = new LinkedHashMap<>();
        parts.forEach((known, knownPart) -> {
            if (known.equals(name) && !behind) {
                changed.put(added, part);
            }
            changed.put(known, knownPart);
            if (known.equals(name) && behind) {
                changed.put(added, part);
            }
        });
        return new Composer(changed);
    }

    private void require(String name) {
        if (!parts.containsKey(name)) {
            throw new IllegalArgumentException("there is no part '" + name + "'; there are " + names());
        }
    }

    /**
     * Composes a document. Any report can be composed, valid or not; redact it for its audience before ({@link
     * Report#forAudience}).
     *
     * @param report the report
     * @param profile the city's wording; what the report says itself wins over it
     * @return the document, without source, and findings
     */
    public Composition compose(Report report, WordingProfile profile) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(profile, "profile");
        Locale language = report.language().getLanguage().isEmpty() ? profile.language() : report.language();
        Wording wording = Wording.of(profile, language);
        CompositionContext context = new CompositionContext(report, wording);
        examine(wording, language, context);
        List<Block> blocks = blocks(context);
        Document document = Document.builder(context.visible(report.title(), report.id()), language)
                .metadata(metadata(context))
                .draftMark(draftMark(context))
                .labels(labels(language, profile))
                .blocks(blocks)
                .origins(context.origins())
                .build();
        return new Composition(document, context.findings());
    }

    private List<Block> blocks(CompositionContext context) {
        List<Block> blocks = new ArrayList<>();
        int lists = -1;
        for (Map.Entry<String, Part> entry : parts.entrySet()) {
            Part part = entry.getValue();
            lists = part == CAPTION_LISTS ? blocks.size() : lists;
            blocks.addAll(Objects.requireNonNull(
                    part.compose(context),
                    () -> "the part '" + entry.getKey()
                            + "' gave null; a part that has nothing to say gives an empty list"));
        }
        if (lists >= 0) {
            blocks.addAll(lists, CaptionLists.of(context, blocks));
        }
        return blocks;
    }

    private static void examine(Wording wording, Locale language, CompositionContext context) {
        WordingProfile profile = wording.profile();
        if (!profile.language().getLanguage().equals(language.getLanguage())) {
            context.report(Finding.of(
                    CompositionFindings.LANGUAGES_DIFFER,
                    "/language",
                    profile.name(),
                    profile.language().toLanguageTag(),
                    language.toLanguageTag()));
        }
        Set<String> labels = Arrays.stream(Label.values()).map(Label::key).collect(Collectors.toSet());
        Set<String> borrowed = new HashSet<>(wording.borrowedTerms());
        if (!borrowed.isEmpty()) {
            borrowed.addAll(labels);
            borrowed.removeAll(profile.terms().keySet());
            context.report(Finding.of(
                    CompositionFindings.LANGUAGE_BORROWED,
                    "/language",
                    language.toLanguageTag(),
                    profile.name(),
                    Integer.toString(borrowed.size())));
        }
        wording.termsBeyondBundle().stream()
                .filter(key -> !labels.contains(key))
                .forEach(key -> context.report(Finding.of(CompositionFindings.TERM_UNKNOWN, "", key, profile.name())));
    }

    private static Metadata metadata(CompositionContext context) {
        Report report = context.report();
        String url = report.publicationUrl();
        return new Metadata(
                context.visible(
                        context.department(report.publisher()),
                        report.municipality().name()),
                report.municipality().name() + ", " + context.editionLabel(),
                report.coreAreas().stream()
                        .map(area -> PlainText.normalised(area.title()))
                        .filter(title -> !title.isEmpty())
                        .distinct()
                        .toList(),
                report.edition().dataCutoff() == null
                        ? report.edition().periodTo()
                        : report.edition().dataCutoff(),
                url != null && Link.isAllowed(url) ? url : null);
    }

    private static @Nullable String draftMark(CompositionContext context) {
        return switch (context.report().edition().status()) {
            case DRAFT -> context.word(Term.DRAFT);
            case IN_CONSULTATION -> context.word(Term.IN_CONSULTATION);
            case FINAL -> null;
        };
    }

    private static Labels labels(Locale language, WordingProfile profile) {
        Labels labels = Labels.of(language);
        for (Label label : Label.values()) {
            String word = profile.terms().get(label.key());
            if (word != null) {
                labels = labels.with(label, word);
            }
        }
        return labels;
    }
}
