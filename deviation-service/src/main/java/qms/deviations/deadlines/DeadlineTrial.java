package qms.deviations.deadlines;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.CaseRef;

/**
 * How deadlines would have gone by another rule.
 *
 * @param cases how many deadlines were tried
 * @param lateNow how many were late by the rule in force
 * @param lateThen how many would have been
 * @param deadlines each of them with both days, the first day first
 */
record DeadlineTrial(
        LocalDate from, LocalDate to, int cases, long lateNow, long lateThen, List<TriedDeadline> deadlines) {

    /**
     * A deadline by both rules.
     *
     * @param countedFrom the day on which it began to count
     * @param doneOn when it was met or became needless; absent while it runs
     */
    record TriedDeadline(
            CaseRef caseRef,
            String unit,
            Obligation obligation,
            LocalDate countedFrom,
            @Nullable LocalDate doneOn,
            Outcome now,
            Outcome then) {}

    /**
     * How it went by one rule.
     *
     * @param reminders how many there were to be
     * @param highest how far up the line: 0 whoever answers for it, 1 the department, 2 coordination; none where nobody was to be reminded
     */
    record Outcome(
            LocalDate due,
            boolean late,
            int reminders,
            @Nullable Integer highest) {}

    static DeadlineTrial of(LocalDate from, LocalDate to, List<TriedDeadline> tried) {
        return new DeadlineTrial(
                from,
                to,
                tried.size(),
                tried.stream().filter(each -> each.now().late()).count(),
                tried.stream().filter(each -> each.then().late()).count(),
                tried.stream()
                        .sorted(Comparator.comparing(TriedDeadline::countedFrom)
                                .thenComparing(each -> each.caseRef().id()))
                        .toList());
    }
}
