package qms.risks.riskanalyses;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qms.events.riskanalyses.ApprovedRisk;
import qms.service.api.OfUnit;

/** A risk analysis as it is read: what was planned, what stands in it, and every approval and review. */
record RiskAnalysisView(
        String id,
        Plan plan,
        RiskAnalysisStatus status,
        int version,
        Content content,
        List<Approval> approvals,
        @Nullable LocalDate inForceFrom,
        List<Review> reviews,
        @Nullable String supersededBy,
        @Nullable String archivedBecause)
        implements OfUnit {

    /** What was decided when it was planned. */
    record Plan(
            String unit,
            int year,
            String kind,
            @Nullable String occasion,
            @Nullable LocalDate plannedFor,
            Instant registeredAt) {}

    /** What stands in it: the ids of its risks, and what was written beside them. */
    record Content(
            @Nullable String copiedFrom,
            List<String> risks,
            List<ImprovementArea> improvementAreas,
            List<Priority> priorities) {

        static final Content NOTHING = new Content(null, List.of(), List.of(), List.of());

        Content copied(String from, List<String> more) {
            List<String> all = new ArrayList<>(risks);
            all.addAll(more);
            return new Content(from, List.copyOf(all), improvementAreas, priorities);
        }

        Content with(String risk) {
            return new Content(copiedFrom, plus(risks, risk), improvementAreas, priorities);
        }

        Content with(ImprovementArea area) {
            return new Content(copiedFrom, risks, plus(improvementAreas, area), priorities);
        }

        /** Chosen again, the last reason holds. */
        Content with(Priority priority) {
            List<Priority> others = priorities.stream()
                    .filter(each -> !each.risk().equals(priority.risk()))
                    .toList();
            return new Content(copiedFrom, risks, improvementAreas, plus(others, priority));
        }
    }

    /** Where the unit is to improve, and where last year's report says so. */
    record ImprovementArea(String area, String source) {}

    /** A risk that was chosen to be worked with first next year, and why. */
    record Priority(String risk, String reason) {}

    /** Who answered for which version, and the risks as they stood that moment. */
    record Approval(int version, String approver, Instant approvedAt, List<ApprovedRisk> risks) {}

    /** That the unit has gone through it again. */
    record Review(LocalDate reviewedOn, String finding) {}

    @Override
    public String unit() {
        return plan.unit();
    }

    Optional<Approval> lastApproval() {
        return approvals.isEmpty() ? Optional.empty() : Optional.of(approvals.getLast());
    }

    /** The day from which the next review is counted; none as long as it is not in force. */
    Optional<LocalDate> lastGoneThrough() {
        return reviews.stream()
                .map(Review::reviewedOn)
                .max(LocalDate::compareTo)
                .filter(day -> inForceFrom == null || day.isAfter(inForceFrom))
                .or(() -> Optional.ofNullable(inForceFrom));
    }

    RiskAnalysisView containing(Content changed) {
        return new RiskAnalysisView(
                id, plan, status, version, changed, approvals, inForceFrom, reviews, supersededBy, archivedBecause);
    }

    RiskAnalysisView approved(Approval approval) {
        return new RiskAnalysisView(
                id,
                plan,
                status,
                version,
                content,
                plus(approvals, approval),
                inForceFrom,
                reviews,
                supersededBy,
                archivedBecause);
    }

    RiskAnalysisView inForce(LocalDate from) {
        return new RiskAnalysisView(
                id, plan, status, version, content, approvals, from, reviews, supersededBy, archivedBecause);
    }

    RiskAnalysisView reviewed(Review review) {
        return new RiskAnalysisView(
                id,
                plan,
                status,
                version,
                content,
                approvals,
                inForceFrom,
                plus(reviews, review),
                supersededBy,
                archivedBecause);
    }

    RiskAnalysisView ended(@Nullable String by, @Nullable String reason) {
        return new RiskAnalysisView(id, plan, status, version, content, approvals, inForceFrom, reviews, by, reason);
    }

    RiskAnalysisView now(RiskAnalysisStatus next, int number) {
        return new RiskAnalysisView(
                id, plan, next, number, content, approvals, inForceFrom, reviews, supersededBy, archivedBecause);
    }

    private static <T> List<T> plus(List<T> before, T next) {
        List<T> more = new ArrayList<>(before);
        more.add(next);
        return List.copyOf(more);
    }
}
