package org.civicreport.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A city's digitalisation report (Digitalisierungsbericht): one edition of it, with everything that its documents
 * are made of.
 *
 * <p>The report is a value: it says what its authors wrote, right or wrong. Whether ids are unique, references
 * resolve and dates are in order is the matter of validation, so a draft with mistakes can be held, shown and
 * mended. Entities refer to each other by key or id; the look-ups of this type resolve one such reference, or give
 * nothing.
 *
 * <p>Source: structure and contents follow the City of Munich's second digitalisation report (IT committee, 17
 * March 2021); life cycle, corrections and audience are this library's own.
 *
 * @param id what identifies this report, also towards later editions; letters, digits and hyphens, at most 31
 *     characters; required
 * @param schemaVersion the version of the report format that the report is written in; {@link #SCHEMA_VERSION}
 *     unless the report was made by hand; required
 * @param title name of the report (Titel), plain text, such as “Digitalisierungsbericht 2020/2021”; required
 * @param language the main language of all texts, a BCP 47 tag in JSON; kept in the form that its tag stands for;
 *     required
 * @param edition which edition this is (Ausgabe), for which period and in which state; required
 * @param publisher key of the department that publishes (Herausgeber); see {@link Department#key()}; required
 * @param municipality the city or other municipality that reports (Kommune); OParl 1.1 Body; required
 * @param mandate on whose order the city reports (Auftrag); required
 * @param areaTerm what this city calls a core area, in the singular: “Kernbereich”, “Handlungsfeld”; {@code null}
 *     if absent
 * @param introduction opening of the report (Einleitung); required
 * @param coreAreas the core areas (Kernbereiche) with their measures, in the order of the report, sub-areas
 *     included; at least one is expected, in order
 * @param highlightsTitle heading over the highlights, if the usual one does not suit; {@code null} if absent
 * @param highlights highlights of single departments (Schlaglichter); any number, in order; empty if there are none
 * @param conclusion what the city concludes from it all (Fazit); {@code null} if absent
 * @param chapters free chapters, which every city has some of its own (weitere Kapitel); any number, in order;
 *     empty if there are none
 * @param consultation who was asked and what they said (Beteiligungen); {@code null} if absent
 * @param councilPaper the council paper that carries the report (Sitzungsvorlage); {@code null} if absent
 * @param departments all offices that the report names by key (Referate, Eigenbetriebe, Beiräte); at least one is
 *     expected, in order
 * @param retired measures of earlier editions that ended outside the report (ausgeschiedene Maßnahmen); any number,
 *     in order; empty if there are none
 * @param carriedCommitments what became of promises made in earlier editions (Zusagen aus früheren Ausgaben); any
 *     number, in order; empty if there are none
 * @param abbreviations the list of abbreviations (Abkürzungsverzeichnis); any number, in order; empty if there are
 *     none
 * @param publicationUrl absolute URL where the report is published (Veröffentlichung im Netz); {@code null} if
 *     absent
 * @param feedbackChannel where readers send remarks, also on accessibility: a URL or an e-mail address
 *     (Rückmeldung); {@code null} if absent
 * @param licence licence of the texts, preferably its URL or SPDX identifier (Lizenz); OParl 1.1 {@code Body.license};
 *     {@code null} if absent
 * @param suppressedFindings findings that the editors have judged and accepted; internal; any number, in order;
 *     empty if there are none
 * @param statedTotals numbers of measures that a text of the report states, to be checked against the counted ones
 *     (genannte Summen); any number, in order; empty if there are none
 */
public record Report(
        String id,
        int schemaVersion,
        String title,
        Locale language,
        Edition edition,
        String publisher,
        Municipality municipality,
        Mandate mandate,
        @Nullable String areaTerm,
        RichText introduction,
        List<CoreArea> coreAreas,
        @Nullable String highlightsTitle,
        List<Highlight> highlights,
        @Nullable RichText conclusion,
        List<Chapter> chapters,
        @Nullable Consultation consultation,
        @Nullable CouncilPaper councilPaper,
        List<Department> departments,
        List<RetiredMeasure> retired,
        List<CarriedCommitment> carriedCommitments,
        List<AbbreviationEntry> abbreviations,
        @Nullable String publicationUrl,
        @Nullable String feedbackChannel,
        @Nullable String licence,
        List<SuppressedFinding> suppressedFindings,
        List<StatedTotal> statedTotals)
        implements Serializable {

    /** The version of the report format that this library writes. Older ones are upgraded when they are read. */
    public static final int SCHEMA_VERSION = 1;

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public Report {
        id = Components.text(id, "id");
        title = Components.text(title, "title");
        language = Components.language(language, "language");
        Objects.requireNonNull(edition, "edition");
        publisher = Components.text(publisher, "publisher");
        Objects.requireNonNull(municipality, "municipality");
        Objects.requireNonNull(mandate, "mandate");
        areaTerm = Components.optionalText(areaTerm);
        Objects.requireNonNull(introduction, "introduction");
        coreAreas = Components.list(coreAreas, "coreAreas");
        highlightsTitle = Components.optionalText(highlightsTitle);
        highlights = Components.list(highlights, "highlights");
        chapters = Components.list(chapters, "chapters");
        departments = Components.list(departments, "departments");
        retired = Components.list(retired, "retired");
        carriedCommitments = Components.list(carriedCommitments, "carriedCommitments");
        abbreviations = Components.list(abbreviations, "abbreviations");
        publicationUrl = Components.optionalText(publicationUrl);
        feedbackChannel = Components.optionalText(feedbackChannel);
        licence = Components.optionalText(licence);
        suppressedFindings = Components.list(suppressedFindings, "suppressedFindings");
        statedTotals = Components.list(statedTotals, "statedTotals");
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this report} */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .schemaVersion(schemaVersion)
                .title(title)
                .language(language)
                .edition(edition)
                .publisher(publisher)
                .municipality(municipality)
                .mandate(mandate)
                .areaTerm(areaTerm)
                .introduction(introduction)
                .coreAreas(coreAreas)
                .highlightsTitle(highlightsTitle)
                .highlights(highlights)
                .conclusion(conclusion)
                .chapters(chapters)
                .consultation(consultation)
                .councilPaper(councilPaper)
                .departments(departments)
                .retired(retired)
                .carriedCommitments(carriedCommitments)
                .abbreviations(abbreviations)
                .publicationUrl(publicationUrl)
                .feedbackChannel(feedbackChannel)
                .licence(licence)
                .suppressedFindings(suppressedFindings)
                .statedTotals(statedTotals);
    }

    /**
     * All measures of all core areas, in the order of the report.
     *
     * @return the measures, unmodifiable
     */
    public List<Measure> measures() {
        return coreAreas.stream().flatMap(area -> area.measures().stream()).toList();
    }

    /**
     * All comments of the consultation, in the order of the report.
     *
     * @return the comments, unmodifiable; empty without a consultation
     */
    public List<StakeholderComment> comments() {
        return consultation == null ? List.of() : consultation.comments();
    }

    /**
     * The department that a reference means. A key wins over an alias of another department; of several that fit
     * equally, which validation reports, the first one is given.
     *
     * @param key a department's key or one of its aliases, in exactly this spelling
     * @return the department, or empty if the report has none such
     */
    public Optional<Department> department(String key) {
        Objects.requireNonNull(key, "key");
        return departments.stream()
                .filter(department -> department.key().equals(key))
                .findFirst()
                .or(() -> departments.stream()
                        .filter(department -> department.aliases().contains(key))
                        .findFirst());
    }

    /**
     * The core area with a key, at whatever depth.
     *
     * @param key the area's key, in exactly this spelling
     * @return the first such area, or empty if the report has none
     */
    public Optional<CoreArea> coreArea(String key) {
        Objects.requireNonNull(key, "key");
        return coreAreas.stream().filter(area -> area.key().equals(key)).findFirst();
    }

    /**
     * The core areas that stand at the top: those without a parent, and those whose parent is not in the report, so that
     * a misspelt parent hides nothing.
     *
     * @return the areas in the order of the report, unmodifiable
     */
    public List<CoreArea> topLevelCoreAreas() {
        Set<String> keys = coreAreas.stream().map(CoreArea::key).collect(Collectors.toSet());
        return coreAreas.stream()
                .filter(area -> area.parent() == null || !keys.contains(area.parent()))
                .toList();
    }

    /**
     * The core areas directly below another one.
     *
     * @param key the key of the area above
     * @return the areas in the order of the report, unmodifiable; empty if there are none
     */
    public List<CoreArea> subAreasOf(String key) {
        Objects.requireNonNull(key, "key");
        return coreAreas.stream().filter(area -> key.equals(area.parent())).toList();
    }

    /**
     * The measure with an id.
     *
     * @param id the measure's id, in exactly this spelling
     * @return the first such measure, or empty if the report has none
     */
    public Optional<Measure> measure(String id) {
        Objects.requireNonNull(id, "id");
        return coreAreas.stream()
                .flatMap(area -> area.measures().stream())
                .filter(measure -> measure.id().equals(id))
                .findFirst();
    }

    /**
     * The core area that holds a measure.
     *
     * @param measureId the measure's id, in exactly this spelling
     * @return the area of the first such measure, or empty if the report has none
     */
    public Optional<CoreArea> coreAreaOf(String measureId) {
        Objects.requireNonNull(measureId, "measureId");
        return coreAreas.stream()
                .filter(area -> area.measures().stream()
                        .anyMatch(measure -> measure.id().equals(measureId)))
                .findFirst();
    }

    /**
     * The report as an audience may see it. For the public
     *
     * <ul>
     *   <li>internal comments are left out, and their commitments with them;
     *   <li>a comment that has a public text shows that in place of its text, and its proposed change, which may hold
     *       what was redacted, is left out;
     *   <li>the cause of a measure's risk and the suppressed findings are left out;
     *   <li>who released a department's response is left out;
     *   <li>a session that is not public keeps its committee and date but loses agenda number and result.
     * </ul>
     *
     * <p>All else stays, so JSON Pointers into lists of comments may shift. Doing it twice changes nothing more. The
     * administration sees everything.
     *
     * @param audience for whom
     * @return the report for this audience; this very report for {@link Audience#INTERNAL}
     */
    public Report forAudience(Audience audience) {
        return switch (audience) {
            case INTERNAL -> this;
            case PUBLIC -> PublicView.of(this);
        };
    }

    /** Builder of {@link Report}; not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private int schemaVersion = SCHEMA_VERSION;
        private @Nullable String title;
        private @Nullable Locale language;
        private @Nullable Edition edition;
        private @Nullable String publisher;
        private @Nullable Municipality municipality;
        private @Nullable Mandate mandate;
        private @Nullable String areaTerm;
        private @Nullable RichText introduction;
        private List<CoreArea> coreAreas = new ArrayList<>();
        private @Nullable String highlightsTitle;
        private List<Highlight> highlights = new ArrayList<>();
        private @Nullable RichText conclusion;
        private List<Chapter> chapters = new ArrayList<>();
        private @Nullable Consultation consultation;
        private @Nullable CouncilPaper councilPaper;
        private List<Department> departments = new ArrayList<>();
        private List<RetiredMeasure> retired = new ArrayList<>();
        private List<CarriedCommitment> carriedCommitments = new ArrayList<>();
        private List<AbbreviationEntry> abbreviations = new ArrayList<>();
        private @Nullable String publicationUrl;
        private @Nullable String feedbackChannel;
        private @Nullable String licence;
        private List<SuppressedFinding> suppressedFindings = new ArrayList<>();
        private List<StatedTotal> statedTotals = new ArrayList<>();

        private Builder() {}

        /** {@return this builder, with {@link Report#id()} set, which is required} */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** {@return this builder, with {@link Report#schemaVersion()} set, which is otherwise {@link #SCHEMA_VERSION}} */
        public Builder schemaVersion(int schemaVersion) {
            this.schemaVersion = schemaVersion;
            return this;
        }

        /** {@return this builder, with {@link Report#title()} set, which is required} */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /** {@return this builder, with {@link Report#language()} set, which is required} */
        public Builder language(Locale language) {
            this.language = language;
            return this;
        }

        /** {@return this builder, with {@link Report#edition()} set, which is required} */
        public Builder edition(Edition edition) {
            this.edition = edition;
            return this;
        }

        /** {@return this builder, with {@link Report#publisher()} set, which is required} */
        public Builder publisher(String publisher) {
            this.publisher = publisher;
            return this;
        }

        /** {@return this builder, with {@link Report#municipality()} set, which is required} */
        public Builder municipality(Municipality municipality) {
            this.municipality = municipality;
            return this;
        }

        /** {@return this builder, with {@link Report#mandate()} set, which is required} */
        public Builder mandate(Mandate mandate) {
            this.mandate = mandate;
            return this;
        }

        /** {@return this builder, with {@link Report#areaTerm()} set, or cleared by {@code null}} */
        public Builder areaTerm(@Nullable String areaTerm) {
            this.areaTerm = areaTerm;
            return this;
        }

        /** {@return this builder, with {@link Report#introduction()} set, which is required} */
        public Builder introduction(RichText introduction) {
            this.introduction = introduction;
            return this;
        }

        /** {@return this builder, with {@link Report#coreAreas()} replaced by these} */
        public Builder coreAreas(List<CoreArea> coreAreas) {
            this.coreAreas = new ArrayList<>(coreAreas);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link Report#coreAreas()}} */
        public Builder addCoreArea(CoreArea coreArea) {
            coreAreas.add(coreArea);
            return this;
        }

        /** {@return this builder, with {@link Report#highlightsTitle()} set, or cleared by {@code null}} */
        public Builder highlightsTitle(@Nullable String highlightsTitle) {
            this.highlightsTitle = highlightsTitle;
            return this;
        }

        /** {@return this builder, with {@link Report#highlights()} replaced by these} */
        public Builder highlights(List<Highlight> highlights) {
            this.highlights = new ArrayList<>(highlights);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link Report#highlights()}} */
        public Builder addHighlight(Highlight highlight) {
            highlights.add(highlight);
            return this;
        }

        /** {@return this builder, with {@link Report#conclusion()} set, or cleared by {@code null}} */
        public Builder conclusion(@Nullable RichText conclusion) {
            this.conclusion = conclusion;
            return this;
        }

        /** {@return this builder, with {@link Report#chapters()} replaced by these} */
        public Builder chapters(List<Chapter> chapters) {
            this.chapters = new ArrayList<>(chapters);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link Report#chapters()}} */
        public Builder addChapter(Chapter chapter) {
            chapters.add(chapter);
            return this;
        }

        /** {@return this builder, with {@link Report#consultation()} set, or cleared by {@code null}} */
        public Builder consultation(@Nullable Consultation consultation) {
            this.consultation = consultation;
            return this;
        }

        /** {@return this builder, with {@link Report#councilPaper()} set, or cleared by {@code null}} */
        public Builder councilPaper(@Nullable CouncilPaper councilPaper) {
            this.councilPaper = councilPaper;
            return this;
        }

        /** {@return this builder, with {@link Report#departments()} replaced by these} */
        public Builder departments(List<Department> departments) {
            this.departments = new ArrayList<>(departments);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link Report#departments()}} */
        public Builder addDepartment(Department department) {
            departments.add(department);
            return this;
        }

        /** {@return this builder, with {@link Report#retired()} replaced by these} */
        public Builder retired(List<RetiredMeasure> retired) {
            this.retired = new ArrayList<>(retired);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link Report#retired()}} */
        public Builder addRetired(RetiredMeasure measure) {
            retired.add(measure);
            return this;
        }

        /** {@return this builder, with {@link Report#carriedCommitments()} replaced by these} */
        public Builder carriedCommitments(List<CarriedCommitment> carriedCommitments) {
            this.carriedCommitments = new ArrayList<>(carriedCommitments);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link Report#carriedCommitments()}} */
        public Builder addCarriedCommitment(CarriedCommitment commitment) {
            carriedCommitments.add(commitment);
            return this;
        }

        /** {@return this builder, with {@link Report#abbreviations()} replaced by these} */
        public Builder abbreviations(List<AbbreviationEntry> abbreviations) {
            this.abbreviations = new ArrayList<>(abbreviations);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link Report#abbreviations()}} */
        public Builder addAbbreviation(AbbreviationEntry abbreviation) {
            abbreviations.add(abbreviation);
            return this;
        }

        /** {@return this builder, with {@link Report#publicationUrl()} set, or cleared by {@code null}} */
        public Builder publicationUrl(@Nullable String publicationUrl) {
            this.publicationUrl = publicationUrl;
            return this;
        }

        /** {@return this builder, with {@link Report#feedbackChannel()} set, or cleared by {@code null}} */
        public Builder feedbackChannel(@Nullable String feedbackChannel) {
            this.feedbackChannel = feedbackChannel;
            return this;
        }

        /** {@return this builder, with {@link Report#licence()} set, or cleared by {@code null}} */
        public Builder licence(@Nullable String licence) {
            this.licence = licence;
            return this;
        }

        /** {@return this builder, with {@link Report#suppressedFindings()} replaced by these} */
        public Builder suppressedFindings(List<SuppressedFinding> suppressedFindings) {
            this.suppressedFindings = new ArrayList<>(suppressedFindings);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link Report#suppressedFindings()}} */
        public Builder addSuppressedFinding(SuppressedFinding finding) {
            suppressedFindings.add(finding);
            return this;
        }

        /** {@return this builder, with {@link Report#statedTotals()} replaced by these} */
        public Builder statedTotals(List<StatedTotal> statedTotals) {
            this.statedTotals = new ArrayList<>(statedTotals);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link Report#statedTotals()}} */
        public Builder addStatedTotal(StatedTotal total) {
            statedTotals.add(total);
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public Report build() {
            return new Report(
                    Components.required(id, "id", Report.class),
                    schemaVersion,
                    Components.required(title, "title", Report.class),
                    Components.required(language, "language", Report.class),
                    Components.required(edition, "edition", Report.class),
                    Components.required(publisher, "publisher", Report.class),
                    Components.required(municipality, "municipality", Report.class),
                    Components.required(mandate, "mandate", Report.class),
                    areaTerm,
                    Components.required(introduction, "introduction", Report.class),
                    coreAreas,
                    highlightsTitle,
                    highlights,
                    conclusion,
                    chapters,
                    consultation,
                    councilPaper,
                    departments,
                    retired,
                    carriedCommitments,
                    abbreviations,
                    publicationUrl,
                    feedbackChannel,
                    licence,
                    suppressedFindings,
                    statedTotals);
        }
    }
}
