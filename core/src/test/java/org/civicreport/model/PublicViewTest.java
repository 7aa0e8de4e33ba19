package org.civicreport.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** {@link RecordSamples} makes every text different, so a text that is gone can be looked for in the whole report. */
class PublicViewTest {

    @Property(tries = 200)
    void redactingTwiceIsRedactingOnce(@ForAll long seed) {
        Report once = report(seed).forAudience(Audience.PUBLIC);
        assertEquals(once, once.forAudience(Audience.PUBLIC));
    }

    @Property(tries = 200)
    void thePublicSeesNothingInternal(@ForAll long seed) {
        Report report = report(seed);
        String shown = report.forAudience(Audience.PUBLIC).toString();
        for (String secret : secretsOf(report)) {
            assertFalse(shown.contains(secret), secret);
        }
    }

    @Property(tries = 200)
    void publicCommentsStayWithWhatThePublicMayRead(@ForAll long seed) {
        Report report = report(seed);
        List<String> expected = report.comments().stream()
                .filter(comment -> comment.visibility() == Visibility.PUBLIC)
                .map(comment -> comment.publicText() == null ? comment.text() : comment.publicText())
                .toList();
        assertEquals(
                expected,
                report.forAudience(Audience.PUBLIC).comments().stream()
                        .map(StakeholderComment::text)
                        .toList());
    }

    @Property(tries = 200)
    void allElseStays(@ForAll long seed) {
        Report report = report(seed);
        Report shown = report.forAudience(Audience.PUBLIC);
        assertEquals(
                report.toBuilder()
                        .coreAreas(List.of())
                        .consultation(null)
                        .councilPaper(null)
                        .suppressedFindings(List.of())
                        .build(),
                shown.toBuilder()
                        .coreAreas(List.of())
                        .consultation(null)
                        .councilPaper(null)
                        .build());
        assertEquals(
                report.measures().stream()
                        .map(measure -> measure.toBuilder().riskCause(null).build())
                        .toList(),
                shown.measures());
    }

    private static Report report(long seed) {
        return new RecordSamples(seed).sample(Report.class);
    }

    private static List<String> secretsOf(Report report) {
        List<String> secrets = new ArrayList<>();
        for (StakeholderComment comment : report.comments()) {
            boolean internal = comment.visibility() == Visibility.INTERNAL;
            if (internal) {
                secrets.add(comment.id());
                comment.commitments().forEach(commitment -> secrets.add(commitment.id()));
            }
            if (internal || comment.publicText() != null) {
                secrets.add(comment.text());
                addIfPresent(secrets, comment.proposedChange());
            }
        }
        report.suppressedFindings().forEach(finding -> secrets.add(finding.reason()));
        for (Measure measure : report.measures()) {
            addIfPresent(
                    secrets,
                    measure.riskCause() == null ? null : measure.riskCause().commonMark());
        }
        if (report.councilPaper() != null) {
            for (CouncilSession session : report.councilPaper().sessions()) {
                if (!session.isPublic()) {
                    addIfPresent(secrets, session.agendaNumber());
                    addIfPresent(secrets, session.result());
                }
            }
        }
        return secrets;
    }

    private static void addIfPresent(List<String> secrets, @Nullable String secret) {
        if (secret != null) {
            secrets.add(secret);
        }
    }
}
