package org.civicreport;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.civicreport.compose.Composer;
import org.civicreport.compose.Composition;
import org.civicreport.document.Document;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Findings;
import org.civicreport.json.ReadResult;
import org.civicreport.json.ReportReader;
import org.civicreport.json.ReportWriter;
import org.civicreport.json.TextFormat;
import org.civicreport.json.WordingReader;
import org.civicreport.model.Audience;
import org.civicreport.model.Correction;
import org.civicreport.model.Edition;
import org.civicreport.model.EditionStatus;
import org.civicreport.model.Report;
import org.civicreport.oparl.OparlPaper;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.RenderResult;
import org.civicreport.render.Renderers;
import org.civicreport.validation.ReportValidator;
import org.civicreport.validation.RuleContext;
import org.civicreport.validation.Validation;
import org.civicreport.wording.Term;
import org.civicreport.wording.Wording;
import org.civicreport.wording.WordingProfile;
import org.jspecify.annotations.Nullable;

/**
 * The whole way in one place: read a report, validate it, compose a document for an audience, render it.
 *
 * <pre>{@code
 * CivicReport civicReport = CivicReport.create();
 * ReadResult read = civicReport.read(Files.readAllBytes(Path.of("report.yaml")), TextFormat.YAML);
 * Composition composition = civicReport.compose(read.reportOrThrow());
 * civicReport.render(composition.document(), "pdf", Output.file(Path.of("report.pdf")));
 * }</pre>
 *
 * <p>Each step can be taken without this class as well. It holds together what belongs together: the wording that rules and
 * documents share, and the audience for which document and source are both redacted. Immutable and thread-safe. An argument
 * that is null against the declaration is refused with a {@link NullPointerException} that names it.
 */
public final class CivicReport {

    private final WordingProfile wording;
    private final @Nullable Pattern decisionReferences;
    private final Audience audience;
    private final ReportReader reader;
    private final ReportWriter writer = new ReportWriter();
    private final ReportValidator validator;
    private final Renderers renderers;
    private final boolean withSource;
    private final ZoneId zone;

    private CivicReport(Builder builder) {
        wording = builder.wording;
        decisionReferences = builder.decisionReferences;
        audience = builder.audience;
        reader = builder.reader;
        validator = builder.validator;
        renderers = builder.renderers == null ? Renderers.load() : builder.renderers;
        withSource = builder.withSource;
        zone = builder.zone;
    }

    /** Returns it with neutral German wording, for the public, with all rules and all renderers that can be found. */
    public static CivicReport create() {
        return builder().build();
    }

    /** Begins with the defaults of {@link #create}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a report from text.
     *
     * @param text JSON or YAML in UTF-8
     * @param format which of them
     * @return the report, unless there are errors, with all findings
     */
    public ReadResult read(byte[] text, TextFormat format) {
        return reader.read(text, format);
    }

    /**
     * Reads the report back that a rendered file carries.
     *
     * @param file the whole file
     * @return the report for the file's audience, or a finding that says why there is none
     */
    public ReadResult readBack(byte[] file) {
        return reader.readBack(file);
    }

    /**
     * Validates a report that was made in Java, on the day that {@link #referenceDate} says.
     *
     * @param report the report
     * @return the findings, each with its place in the report; without line and column, as there is no text
     */
    public Findings validate(Report report) {
        Objects.requireNonNull(report, "report");
        return check(report, null, referenceDate(report.edition())).findings();
    }

    /**
     * Validates a report that was read, on the day that {@link #referenceDate} says.
     *
     * @param read what came of reading; there must be a report
     * @return the findings with line and column
     * @throws IllegalStateException if there is no report
     */
    public Findings validate(ReadResult read) {
        Objects.requireNonNull(read, "read");
        return validate(read, null, referenceDate(read.reportOrThrow().edition()));
    }

    /**
     * Validates a report that was read.
     *
     * @param read what came of reading; there must be a report
     * @param previous the previous edition, or null if it isn't at hand
     * @param referenceDate the day from which dates are past or future
     * @return the findings with line and column
     * @throws IllegalStateException if there is no report
     */
    public Findings validate(ReadResult read, @Nullable Report previous, LocalDate referenceDate) {
        return check(read, previous, referenceDate).findings();
    }

    /**
     * Validates a report that was made in Java, and tells what its authors have accepted, too.
     *
     * @param report the report
     * @param previous the previous edition, or null if it isn't at hand
     * @param referenceDate the day from which dates are past or future
     * @return the findings that stand and those that are accepted; without line and column, as there is no text
     */
    public Validation check(Report report, @Nullable Report previous, LocalDate referenceDate) {
        return validator.check(context(report, previous, referenceDate));
    }

    /**
     * Validates a report that was read, and tells what its authors have accepted, too.
     *
     * @param read what came of reading; there must be a report
     * @param previous the previous edition, or null if it isn't at hand
     * @param referenceDate the day from which dates are past or future
     * @return the findings that stand and those that are accepted, with line and column
     * @throws IllegalStateException if there is no report
     */
    public Validation check(ReadResult read, @Nullable Report previous, LocalDate referenceDate) {
        Objects.requireNonNull(read, "read");
        Validation validation = check(read.reportOrThrow(), previous, referenceDate);
        return new Validation(
                validation.findings().map(finding -> placed(finding, read)),
                validation.suppressed().stream()
                        .map(suppressed ->
                                new Validation.Suppressed(placed(suppressed.finding(), read), suppressed.reason()))
                        .toList());
    }

    private static Finding placed(Finding finding, ReadResult read) {
        return finding.at(read.positions().position(finding.pointer()));
    }

    private RuleContext context(Report report, @Nullable Report previous, LocalDate referenceDate) {
        return RuleContext.builder(report, referenceDate)
                .previous(previous)
                .decisionReferencePattern(decisionReferences)
                .build();
    }

    /**
     * Returns the day on which an edition is judged where nobody says another: the last of its release and its
     * corrections, or else the end of the period it reports on.
     *
     * @param edition the edition
     * @return the day
     */
    public static LocalDate referenceDate(Edition edition) {
        LocalDate released = edition.releasedOn();
        LocalDate start = released == null ? edition.periodTo() : released;
        return edition.corrections().stream()
                .map(Correction::date)
                .reduce(start, (one, other) -> one.isAfter(other) ? one : other);
    }

    /**
     * Composes the whole report for the audience; the document carries the report's data for the same audience.
     *
     * @param report the report
     * @return document and findings
     * @throws UnpublishableException if the edition is final and has errors
     */
    public Composition compose(Report report) {
        return compose(report, Composer.report());
    }

    /**
     * Composes a document for the audience; it carries the report's data for the same audience.
     *
     * @param report the report
     * @param composer what of it, such as {@link Composer#councilPaper()}
     * @return document and findings
     * @throws UnpublishableException if the edition is final and has errors; {@link #composeDraft(Report)} composes it all the same
     */
    public Composition compose(Report report, Composer composer) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(composer, "composer");
        if (report.edition().status() == EditionStatus.FINAL) {
            Findings findings = validate(report);
            if (findings.hasErrors()) {
                throw new UnpublishableException(findings);
            }
        }
        return composed(report, composer);
    }

    /**
     * Composes the whole report whatever its errors, with a mark on each page that it is a draft.
     *
     * @param report the report; if the edition is final, it is marked as a draft all the same
     * @return document and findings
     */
    public Composition composeDraft(Report report) {
        return composeDraft(report, Composer.report());
    }

    /**
     * Composes a document whatever the report's errors, with a mark on each page that it is a draft.
     *
     * @param report the report; if the edition is final, it is marked as a draft all the same
     * @param composer what of it, such as {@link Composer#councilPaper()}
     * @return document and findings
     */
    public Composition composeDraft(Report report, Composer composer) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(composer, "composer");
        Composition composition = composed(report, composer);
        Document document = composition.document();
        if (document.draftMark() != null) {
            return composition;
        }
        String mark = Wording.of(wording, document.language()).of(Term.DRAFT);
        return new Composition(document.toBuilder().draftMark(mark).build(), composition.findings());
    }

    private Composition composed(Report report, Composer composer) {
        Report redacted = report.forAudience(audience);
        Composition composition = composer.compose(redacted, wording);
        if (!withSource) {
            return composition;
        }
        Document document = composition.document().toBuilder()
                .source(writer.source(redacted))
                .build();
        return new Composition(document, composition.findings());
    }

    /**
     * Renders a document with the default options.
     *
     * @param document the document
     * @param format the format, such as {@code "pdf"}
     * @param output where it goes
     * @return what happened
     * @throws IllegalArgumentException if there is no renderer of this format
     * @throws org.civicreport.render.RenderException if nothing was written
     */
    public RenderResult render(Document document, String format, Output output) {
        return render(document, format, output, RenderOptions.defaults());
    }

    /**
     * Renders a document. Options without paginator get that of the renderers, if one of them lays pages out.
     *
     * @param document the document
     * @param format the format, such as {@code "pdf"}
     * @param output where it goes
     * @param options how it is rendered
     * @return what happened
     * @throws IllegalArgumentException if there is no renderer of this format
     * @throws org.civicreport.render.RenderException if nothing was written
     */
    public RenderResult render(Document document, String format, Output output, RenderOptions options) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(output, "output");
        Objects.requireNonNull(options, "options");
        RenderOptions complete = options.paginator().isPresent()
                ? options
                : options.toBuilder()
                        .paginator(renderers.paginator().orElse(null))
                        .build();
        return renderers.get(format).render(document, output, complete);
    }

    /**
     * Puts together everything that goes to the council's office: paper and report in all formats, public data, OParl 1.1
     * JSON, checksums. It is for the public, whatever the audience of this façade.
     *
     * @param report the report, with a council paper
     * @param base the address below which all ids of OParl are
     * @param options how it is rendered
     * @return the package, not yet written
     * @throws UnpublishableException if the edition is final and has errors
     * @throws IllegalArgumentException if there is no council paper, or the address is no web address
     * @throws org.civicreport.render.RenderException if a file can't be rendered
     */
    public CouncilPackage councilPackage(Report report, URI base, RenderOptions options) {
        return councilPackage(report, Composer.report(), base, options);
    }

    /**
     * Puts together everything that goes to the council's office, with a report of the city's own making.
     *
     * @param report the report, with a council paper
     * @param composer what the report's document consists of, such as {@code
     *     Composer.report().withChangesSince(lastYear)}
     * @param base the address below which all ids of OParl are
     * @param options how it is rendered
     * @return the package, not yet written
     * @throws UnpublishableException if the edition is final and has errors
     * @throws IllegalArgumentException if there is no council paper, or the address is no web address
     * @throws org.civicreport.render.RenderException if a file can't be rendered
     */
    public CouncilPackage councilPackage(Report report, Composer composer, URI base, RenderOptions options) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(composer, "composer");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(options, "options");
        CivicReport forPublic = builder()
                .wording(wording)
                .reader(reader)
                .validator(validator)
                .renderers(renderers)
                .withSource(withSource)
                .build();
        return CouncilPackage.of(forPublic, renderers, report, composer, base, zone, options);
    }

    /** Builds the façade. Not thread-safe. */
    public static final class Builder {

        private @Nullable Pattern decisionReferences;
        private WordingProfile wording = WordingProfile.neutral(Locale.GERMAN);
        private Audience audience = Audience.PUBLIC;
        private ReportReader reader = ReportReader.standard();
        private ReportValidator validator = ReportValidator.standard();
        private @Nullable Renderers renderers;
        private boolean withSource = true;
        private ZoneId zone = OparlPaper.DEFAULT_ZONE;

        private Builder() {}

        /**
         * Sets the city's wording.
         *
         * @throws IllegalArgumentException if its pattern of decision references is no regular expression
         */
        public Builder wording(WordingProfile value) {
            String pattern = Objects.requireNonNull(value, "wording").decisionReferencePattern();
            try {
                decisionReferences = pattern == null ? null : Pattern.compile(pattern);
            } catch (PatternSyntaxException malformed) {
                throw new IllegalArgumentException(
                        "the decisionReferencePattern of the wording profile '" + value.name()
                                + "' is no regular expression of java.util.regex: " + pattern,
                        malformed);
            }
            wording = value;
            return this;
        }

        /**
         * Sets one of the wording profiles that the library brings: {@code munich}, {@code neutral-at}, {@code neutral-de}.
         *
         * @throws IllegalArgumentException if there is none of this name
         */
        public Builder wording(String name) {
            Objects.requireNonNull(name, "name");
            return wording(new WordingReader().shipped(name));
        }

        /** Sets for whom documents are; {@link Audience#PUBLIC} by default. */
        public Builder audience(Audience value) {
            audience = Objects.requireNonNull(value, "audience");
            return this;
        }

        /** Sets the reader, as for other limits. */
        public Builder reader(ReportReader value) {
            reader = Objects.requireNonNull(value, "reader");
            return this;
        }

        /** Sets the validator, as for other rules. */
        public Builder validator(ReportValidator value) {
            validator = Objects.requireNonNull(value, "validator");
            return this;
        }

        /** Sets the renderers; by default all that the context class loader finds. */
        public Builder renderers(Renderers value) {
            renderers = Objects.requireNonNull(value, "renderers");
            return this;
        }

        /** Sets whether rendered files carry the report's data; true by default. */
        public Builder withSource(boolean value) {
            withSource = value;
            return this;
        }

        /**
         * Sets the zone of the municipality's local time, in which sessions have their times; {@code Europe/Berlin} by default.
         * Only OParl, which states moments, needs it.
         */
        public Builder zone(ZoneId value) {
            zone = Objects.requireNonNull(value, "zone");
            return this;
        }

        /** Returns the façade. */
        public CivicReport build() {
            return new CivicReport(this);
        }
    }
}
