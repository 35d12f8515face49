package qms.reports.figures.dashboards;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;
import qms.reports.figures.RiskFigures;
import qms.reports.figures.dashboards.Dashboard.FollowedUp;
import qms.reports.figures.dashboards.Dashboard.Month;

/** A tile that counts no cases: its number of any things is the sum of its numbers of each by itself. */
enum TaskTile {
    CRITICAL_RISKS("risks.critical", "Kritiska risker", "risks", true, TaskTile::criticalRisks),
    CHECKS_PERFORMED(
            "selfChecks.performed",
            "Utförda egenkontroller",
            "self-checks",
            true,
            (asked, facts) -> months(asked, facts, Month::performed)),
    CHECKS_MISSED(
            "selfChecks.missed",
            "Missade egenkontroller",
            "self-checks",
            true,
            (asked, facts) -> months(asked, facts, Month::missed)),
    MEASURES_OVERDUE(
            "measures.overdue",
            "Försenade åtgärder",
            "measures",
            true,
            (asked, facts) -> MeasureAges.of(asked, facts.tasks()).overdue()),
    FOLLOW_UPS_MISSING(
            "followUps.missing", "Uppföljningar som saknas", "unit-descriptions", true, TaskTile::followUpsMissing),
    DEADLINES_MISSED("deadlines.missed", "Frister som inte hållits", "deadlines", false, TaskTile::deadlinesMissed);

    private final String key;
    private final String label;
    private final String collection;
    private final boolean standing;
    private final ToLongBiFunction<Asked, DashboardFacts> number;

    TaskTile(
            String key,
            String label,
            String collection,
            boolean standing,
            ToLongBiFunction<Asked, DashboardFacts> number) {
        this.key = key;
        this.label = label;
        this.collection = collection;
        this.standing = standing;
        this.number = number;
    }

    static Optional<TaskTile> named(String key) {
        return Arrays.stream(values()).filter(tile -> tile.key.equals(key)).findFirst();
    }

    String key() {
        return key;
    }

    String label() {
        return label;
    }

    /** Where one of the things that it counts is read. */
    String collection() {
        return collection;
    }

    /** Whether it says how it stands on the day, which last year's is as it stood then; else what came about until the day. */
    boolean standing() {
        return standing;
    }

    long number(Asked asked, DashboardFacts facts) {
        return number.applyAsLong(asked, facts);
    }

    private static long criticalRisks(Asked asked, DashboardFacts facts) {
        return RiskFigures.of(asked.scope(), asked.known(), facts.risks())
                .byLevel()
                .getOrDefault("CRITICAL", 0L);
    }

    private static long months(Asked asked, DashboardFacts facts, ToLongFunction<Month> number) {
        List<Month> months = Wheel.of(asked, facts.selfChecks());
        return months.stream().mapToLong(number).sum();
    }

    private static long followUpsMissing(Asked asked, DashboardFacts facts) {
        return Dashboards.followUps(asked, facts).stream()
                .mapToLong(FollowedUp::missing)
                .sum();
    }

    private static long deadlinesMissed(Asked asked, DashboardFacts facts) {
        return DeadlinesKept.of(asked, facts.tasks()).stream()
                .mapToLong(deadline -> deadline.late() + deadline.missed())
                .sum();
    }
}
