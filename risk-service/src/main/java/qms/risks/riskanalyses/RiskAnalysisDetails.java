package qms.risks.riskanalyses;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A risk analysis as it is answered.
 *
 * @param occasion the change that made it needed
 * @param copiedFrom the analysis of an earlier year whose open risks go on here
 * @param risks the ids of its risks
 * @param improvementAreas what last year's report has shown, and where in it
 * @param priorities what was chosen to be worked with first next year
 * @param approvals each version with its risks as they stood when it was approved
 * @param reviewDue the last day by which it is to be gone through again, counted from the last time
 * @param needsReview whether that day has passed
 * @param reviewSource where it is said how often
 */
record RiskAnalysisDetails(
        String id,
        String unit,
        int year,
        String kind,
        @Nullable String occasion,
        @Nullable LocalDate plannedFor,
        RiskAnalysisStatus status,
        int version,
        @Nullable String copiedFrom,
        List<String> risks,
        List<RiskAnalysisView.ImprovementArea> improvementAreas,
        List<RiskAnalysisView.Priority> priorities,
        List<RiskAnalysisView.Approval> approvals,
        @Nullable LocalDate inForceFrom,
        List<RiskAnalysisView.Review> reviews,
        @Nullable LocalDate reviewDue,
        boolean needsReview,
        String reviewSource,
        @Nullable String supersededBy,
        @Nullable String archivedBecause,
        Instant registeredAt) {

    static RiskAnalysisDetails of(RiskAnalysisView view, ReviewPolicy policy, LocalDate today) {
        RiskAnalysisView.Plan plan = view.plan();
        RiskAnalysisView.Content content = view.content();
        LocalDate due = policy.due(view).orElse(null);
        return new RiskAnalysisDetails(
                view.id(),
                plan.unit(),
                plan.year(),
                plan.kind(),
                plan.occasion(),
                plan.plannedFor(),
                view.status(),
                view.version(),
                content.copiedFrom(),
                content.risks(),
                content.improvementAreas(),
                content.priorities(),
                view.approvals(),
                view.inForceFrom(),
                view.reviews(),
                due,
                due != null && due.isBefore(today),
                policy.source(),
                view.supersededBy(),
                view.archivedBecause(),
                plan.registeredAt());
    }
}
