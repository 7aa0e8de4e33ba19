package org.civicreport.model;

import java.util.List;

/** What {@link Report#forAudience} takes out of a report before the public sees it. */
final class PublicView {
    private PublicView() {}

    static Report of(Report report) {
        Consultation consultation = report.consultation();
        CouncilPaper paper = report.councilPaper();
        return report.toBuilder()
                .coreAreas(report.coreAreas().stream().map(PublicView::of).toList())
                .consultation(consultation == null ? null : of(consultation))
                .councilPaper(paper == null ? null : of(paper))
                .suppressedFindings(List.of())
                .build();
    }

    private static CoreArea of(CoreArea area) {
        return area.toBuilder()
                .measures(area.measures().stream()
                        .map(measure -> measure.toBuilder().riskCause(null).build())
                        .toList())
                .build();
    }

    private static Consultation of(Consultation consultation) {
        return consultation.toBuilder()
                .asked(consultation.asked().stream().map(PublicView::of).toList())
                .comments(consultation.comments().stream()
                        .filter(comment -> comment.visibility() == Visibility.PUBLIC)
                        .map(PublicView::of)
                        .toList())
                .build();
    }

    private static ConsultationRequest of(ConsultationRequest request) {
        return request.toBuilder()
                .responses(request.responses().stream()
                        .map(response -> response.toBuilder().releasedBy(null).build())
                        .toList())
                .build();
    }

    private static StakeholderComment of(StakeholderComment comment) {
        String publicText = comment.publicText();
        return publicText == null
                ? comment
                : comment.toBuilder()
                        .text(publicText)
                        .publicText(null)
                        .proposedChange(null)
                        .build();
    }

    private static CouncilPaper of(CouncilPaper paper) {
        return paper.toBuilder()
                .sessions(paper.sessions().stream().map(PublicView::of).toList())
                .build();
    }

    private static CouncilSession of(CouncilSession session) {
        return session.isPublic()
                ? session
                : session.toBuilder().agendaNumber(null).result(null).build();
    }
}
