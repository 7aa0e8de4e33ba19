package org.civicreport.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civicreport.findings.Findings;
import org.civicreport.model.Commitment;
import org.civicreport.model.RecordSamples;
import org.civicreport.model.Report;
import org.civicreport.model.StakeholderComment;

/** What holds whatever forms say. */
class MergePropertiesTest {

    private static final Report REPORT = ConsultedReport.REPORT;

    private static List<ReturnedForm> filledIn(long seed) {
        Pen pen = new Pen(seed);
        return Form.all(REPORT).stream().map(pen::fill).toList();
    }

    @Property(tries = 100)
    void untouchedFormsChangeNothing(@ForAll long seed) {
        Report report = new RecordSamples(seed).sample(Report.class);
        List<ReturnedForm> forms = Form.all(report).stream()
                .map(form -> ReturnedForm.untouched("f", form))
                .toList();
        MergeResult result = Merge.of(report, forms);
        assertEquals(new MergeResult(List.of(), List.of(), List.of(), Findings.none()), result);
        assertEquals(report, result.applyTo(report));
    }

    /** Every text that isn't as it was sent is found in one of the three lists. */
    @Property(tries = 300)
    void nothingIsLost(@ForAll long seed) {
        List<ReturnedForm> forms = filledIn(seed);
        MergeResult result = Merge.of(REPORT, forms);
        Set<String> kept = new TreeSet<>();
        result.proposals().forEach(proposal -> kept.addAll(texts(proposal)));
        result.conflicts().forEach(conflict -> conflict.versions().forEach(version -> kept.add(version.text())));
        result.unassigned().forEach(item -> kept.add(item.text()));
        Set<String> lost = new TreeSet<>(said(forms));
        lost.removeAll(kept);
        assertEquals(Set.of(), lost);
    }

    private static Set<String> said(List<ReturnedForm> forms) {
        Set<String> said = new TreeSet<>();
        for (ReturnedForm form : forms) {
            form.unassigned().forEach(item -> said.add(item.text()));
            for (ReturnedRow row : form.rows()) {
                row.values().forEach((question, value) -> {
                    String sent = form.sent()
                            .row(row.subject(), row.id())
                            .map(known -> known.value(question))
                            .orElse("");
                    if (!value.text().equals(sent)) {
                        said.add(question == Question.OWNER ? named(value.text(), row.isNew()) : value.text());
                    }
                });
            }
        }
        return said;
    }

    /** A department is proposed by its key; in a row that is incomplete it stays as it was written. */
    private static String named(String words, boolean isNew) {
        return isNew
                ? words
                : new ConsultationIndex(REPORT).departmentNamed(words).orElse(words);
    }

    private static Set<String> texts(Proposal proposal) {
        if (proposal instanceof Proposal.Change change) {
            return Set.of(change.after());
        }
        if (proposal instanceof Proposal.NewComment added) {
            StakeholderComment comment = added.comment();
            return Stream.of(
                            comment.text(),
                            comment.proposedChange() == null ? "" : comment.proposedChange(),
                            comment.visibility().name(),
                            Locators.of(REPORT).label(comment.locator()))
                    .collect(Collectors.toSet());
        }
        Proposal.NewCommitment added = (Proposal.NewCommitment) proposal;
        Commitment commitment = added.commitment();
        Map<String, Set<String>> names =
                Map.of("rdo", Set.of("rdo"), "soz", Set.of("soz", "SOZ", "Sozialreferat"), "gst", Set.of());
        Set<String> texts = new TreeSet<>(names.get(commitment.owner()));
        texts.add(added.comment());
        texts.add(commitment.text().commonMark());
        Report applied = Merge.apply(REPORT, List.of(proposal));
        texts.add(new Values(new ConsultationIndex(applied)).of(Question.DUE, commitment.id()));
        return texts;
    }

    @Property(tries = 100)
    void theOrderOfFormsDoesNotMatter(@ForAll long seed) {
        List<ReturnedForm> forms = new ArrayList<>(filledIn(seed));
        forms.addAll(filledIn(seed + 1));
        MergeResult result = Merge.of(REPORT, forms);
        Collections.shuffle(forms, new Random(seed));
        MergeResult shuffled = Merge.of(REPORT, forms);
        assertEquals(result.proposals(), shuffled.proposals());
        assertEquals(result.conflicts(), shuffled.conflicts());
        assertEquals(result.unassigned(), shuffled.unassigned());
        assertEquals(result.applyTo(REPORT), shuffled.applyTo(REPORT));
    }

    /** What was proposed and applied is in the report then, and the next form says the same. */
    @Property(tries = 100)
    void toMergeAFormAgainChangesNothingMore(@ForAll long seed) {
        List<ReturnedForm> forms = filledIn(seed);
        Report merged = Merge.of(REPORT, forms).applyTo(REPORT);
        MergeResult again = Merge.of(merged, forms);
        assertEquals(List.of(), again.proposals());
        assertEquals(List.of(), again.conflicts());
    }

    @Property(tries = 100)
    void whatIsAppliedStandsInTheNextForm(@ForAll long seed) {
        MergeResult result = Merge.of(REPORT, filledIn(seed));
        Values values = new Values(new ConsultationIndex(result.applyTo(REPORT)));
        for (Proposal proposal : result.proposals()) {
            if (proposal instanceof Proposal.Change change) {
                assertEquals(change.after(), values.of(change.question(), change.id()));
            }
        }
    }
}
