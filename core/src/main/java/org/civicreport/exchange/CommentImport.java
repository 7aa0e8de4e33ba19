package org.civicreport.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.civicreport.consultation.Conflict;
import org.civicreport.consultation.ConsultationFindings;
import org.civicreport.consultation.MergeResult;
import org.civicreport.consultation.Place;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Findings;
import org.civicreport.findings.Pointer;
import org.civicreport.model.Report;
import org.civicreport.model.StakeholderComment;

/**
 * Takes comments (Stellungnahmen) out of files into a report, as proposals that can be looked at before they are applied.
 *
 * <pre>{@code
 * MergeResult merge = CommentImport.into(report).named("stellungnahmen.csv").table(csv);
 * Report after = merge.applyTo(report);
 * }</pre>
 *
 * <p>What has the source and the text of a comment that the report has is about this one: what the file says otherwise about
 * its answer, disposition, outcome, place, visibility or commitments is proposed as a change. Nothing, such as an empty cell,
 * changes nothing. Everything else is a new comment, internal unless the file says otherwise; without a valid, free id
 * it gets one from its source: {@code GSt-03}. A comment's text, once received, is never changed.
 *
 * <p>Immutable and thread-safe.
 */
public final class CommentImport {

    private final Report report;
    private final String name;
    private final String sender;

    private CommentImport(Report report, String name, String sender) {
        this.report = report;
        this.name = name;
        this.sender = sender;
    }

    /**
     * Starts an import.
     *
     * @param report the report, not redacted, for its comments, departments and measures
     * @return an import from a file without a name
     */
    public static CommentImport into(Report report) {
        return new CommentImport(Objects.requireNonNull(report, "report"), "–", "");
    }

    /**
     * Says by what name people know the file.
     *
     * @param file its name
     * @return an import like this one
     */
    public CommentImport named(String file) {
        return new CommentImport(report, file, sender);
    }

    /**
     * Says who has sent the file, so that its rows need not say so.
     *
     * @param department the department: its key, an alias, its code or name
     * @return an import like this one
     */
    public CommentImport sentBy(String department) {
        return new CommentImport(report, name, department);
    }

    /**
     * Reads a table. It may have the columns that {@link CommentTable#csv} writes, their German names, or those of the
     * ISO/IEC commenting form (MB/NC, line number, clause, paragraph, type, comments, proposed change, observations of the
     * secretariat). What the form says about line, paragraph and type has no field of its own and goes into the place.
     *
     * @param csv the table with a head; parted by commas, semicolons or tabs
     * @return proposals, conflicts, and as findings with their line what was left out or is doubtful; an error if nothing
     *     could be read
     */
    public MergeResult table(String csv) {
        List<Finding> findings = new ArrayList<>();
        CommentFiling filing = new CommentFiling(report, name, findings::add);
        new TableReading(report, sender, filing, findings::add).read(Csv.read(csv));
        return result(filing, findings);
    }

    /**
     * Takes whole comments, such as {@link org.civicreport.json.CommentReader} reads.
     *
     * @param comments the comments
     * @return proposals, conflicts, and as findings what can't be taken over
     */
    public MergeResult comments(List<StakeholderComment> comments) {
        List<Finding> findings = new ArrayList<>();
        CommentFiling filing = new CommentFiling(report, name, findings::add);
        int number = 0;
        for (StakeholderComment comment : comments) {
            number++;
            filing.file(SaidComment.of(comment), new Place(1, number));
        }
        return result(filing, findings);
    }

    private static MergeResult result(CommentFiling filing, List<Finding> findings) {
        List<Conflict> conflicts = filing.conflicts();
        for (Conflict conflict : conflicts) {
            findings.add(Finding.of(ConsultationFindings.FORM_CONFLICT, Pointer.ROOT, conflict.id()));
        }
        return new MergeResult(filing.proposals(), conflicts, List.of(), Findings.of(findings));
    }
}
